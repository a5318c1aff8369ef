// The contracts and codes of the chain.

import { useShared } from '../app-context.js';
import { PAGE, codes, contracts } from '../chain/state.js';
import { amount, count } from '../parts/amounts.js';
import { Identifier, Loaded, useLoaded } from '../parts/basics.jsx';
import { Start } from '../parts/drop.jsx';
import { to } from '../router.js';

export function Contracts() {
  const { chain, bundles, forget, names, head } = useShared();
  const loaded = useLoaded(async () => {
    const [found, stored] = await Promise.all([contracts(chain), codes(chain)]);
    return { found, stored };
  }, [chain, head.hash]);
  return (
    <>
      <h1>Contracts</h1>
      <Start />
      <Loaded of={loaded}>
        {({ found, stored }) => {
          const onChain = new Set(stored.map(({ hash }) => hash));
          const kept = [...bundles.values()].filter(({ hash }) => !onChain.has(hash));
          return (
            <>
              <h2>On this chain</h2>
              {found.length === 0 ? (
                <p class="empty">There is no contract yet. Drop a .contract file, then instantiate it.</p>
              ) : (
                <div class="scroll" tabIndex={0}>
                  <table class="list">
                    <thead>
                      <tr>
                        <th>contract</th>
                        <th>address</th>
                        <th class="number">storage</th>
                      </tr>
                    </thead>
                    <tbody>
                      {found.map(({ address, codeHash, storageBytes, storageItems }) => (
                        <tr key={address}>
                          <td>
                            <a href={to(['contract', address])}>{names.contract(codeHash)}</a>
                          </td>
                          <td>
                            <Identifier text={address} what="address" href={to(['contract', address])} />
                          </td>
                          <td class="number">
                            {count(storageItems, 'item')}, {count(storageBytes, 'byte')}
                          </td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
              )}
              {found.length >= PAGE && <p class="note">These are the first {PAGE}. Others open by address, above.</p>}
              <h2>Contract code</h2>
              {stored.length + kept.length === 0 ? (
                <p class="empty">No contract code is stored.</p>
              ) : (
                <div class="scroll" tabIndex={0}>
                  <table class="list">
                    <thead>
                      <tr>
                        <th>code</th>
                        <th>hash</th>
                        <th>owner</th>
                        <th class="number">references</th>
                        <th class="number">deposit</th>
                      </tr>
                    </thead>
                    <tbody>
                      {kept.map(({ name, hash }) => (
                        <tr key={hash}>
                          <td>
                            <a href={to(['code', hash])}>{name}</a>
                          </td>
                          <td>
                            <Identifier text={hash} what="code hash" href={to(['code', hash])} />
                          </td>
                          <td colspan="3" class="quiet">
                            in this browser, not on the chain{' '}
                            <button type="button" onClick={() => forget(hash)}>
                              Forget
                            </button>
                          </td>
                        </tr>
                      ))}
                      {stored.map(({ hash, owner, deposit, refcount }) => (
                        <tr key={hash}>
                          <td>
                            <a href={to(['code', hash])}>{names.bundle(hash)?.name ?? 'unknown'}</a>
                          </td>
                          <td>
                            <Identifier text={hash} what="code hash" href={to(['code', hash])} />
                          </td>
                          <td>{names.account(owner)}</td>
                          <td class="number">{String(refcount)}</td>
                          <td class="number">{amount(chain, deposit)}</td>
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
              )}
            </>
          );
        }}
      </Loaded>
    </>
  );
}
