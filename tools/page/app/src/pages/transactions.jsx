// The transactions of the last blocks.

import { useState } from 'preact/hooks';
import { useShared } from '../app-context.js';
import { codesOf, transactions } from '../chain/state.js';
import { Identifier, Loaded, useLoaded } from '../parts/basics.jsx';
import { to } from '../router.js';

/** The contract of an event, if it is about one. */
const contractOf = ({ palletEvent: { data } }) => data?.contract?.address();

/** What a transaction did with contracts, in a few words. */
function did(events, names, codeOf) {
  const texts = events.map((event) => {
    const { name, data } = event.palletEvent;
    const at = names.contract(codeOf.get(contractOf(event)));
    switch (name) {
      case 'Called':
        return `called ${at}`;
      case 'Instantiated':
        return `instantiated ${at}`;
      case 'CodeStored':
        return `stored code ${names.contract(data.codeHash)}`;
      case 'CodeRemoved':
        return `removed code ${names.contract(data.codeHash)}`;
      case 'Terminated':
        return 'terminated a contract';
      default:
        return undefined;
    }
  });
  const found = [...new Set(texts.filter(Boolean))];
  return found.length > 0 ? found.join(', ') : 'no contract';
}

export function Transactions() {
  const { chain, names, head } = useShared();
  const [blocks, setBlocks] = useState(20);
  const loaded = useLoaded(async () => {
    const found = await transactions(chain, head.number, blocks);
    const addresses = found.flatMap(({ events }) => events.map(contractOf).filter(Boolean));
    return { found, codeOf: await codesOf(chain, addresses) };
  }, [chain, head.hash, blocks]);
  return (
    <>
      <h1>Transactions</h1>
      <Loaded of={loaded}>
        {({ found, codeOf }) =>
          found.length === 0 ? (
            <p class="empty">The last {Math.min(blocks, head.number)} blocks have no transactions.</p>
          ) : (
            <div class="scroll" tabIndex={0}><table class="list">
              <thead>
                <tr>
                  <th class="number">block</th>
                  <th>transaction</th>
                  <th>what it did</th>
                  <th>result</th>
                </tr>
              </thead>
              <tbody>
                {found.map(({ block, index, hash, failed, events }) => (
                  <tr key={`${block}-${index}`}>
                    <td class="number">
                      {block}-{index}
                    </td>
                    <td>
                      <Identifier
                        text={hash}
                        what="hash of the transaction"
                        href={chain.canTrace ? to(['run', 'tx', block, index]) : undefined}
                      />
                    </td>
                    <td>{did(events, names, codeOf)}</td>
                    <td class={failed ? 'bad' : 'good'}>{failed ? 'failed' : 'done'}</td>
                  </tr>
                ))}
              </tbody>
            </table></div>
          )
        }
      </Loaded>
      {blocks < head.number && (
        <button type="button" class="more" onClick={() => setBlocks(blocks * 5)}>
          Look further back than block {Math.max(head.number - blocks, 0)}
        </button>
      )}
    </>
  );
}
