// The transactions of the last blocks.

import { blake2AsHex, hexToU8a } from 'dedot/utils';
import { useState } from 'preact/hooks';
import { useShared } from '../app-context.js';
import { codesOf, transactions } from '../chain/state.js';
import { short } from '../metadata/values.js';
import { Identifier, Loaded, useLoaded } from '../parts/basics.jsx';
import { to } from '../router.js';

/** The contract that a call is for, if it is for one. */
const destination = ({ pallet, palletCall: { name, params } }) =>
  pallet === 'Contracts' && name === 'Call' ? (params.dest.value.address?.() ?? String(params.dest.value)) : undefined;

/** What a transaction asks for: `token: transfer(to: Bob, value: 500)`. */
function asked(call, names, codeOf) {
  const { name, params } = call.palletCall;
  const address = destination(call);
  if (address) {
    const hash = codeOf.get(address);
    const contract = hash ? names.contract(hash) : names.account(address);
    return `${contract}: ${names.input(hash, params.data, false)}`;
  }
  const isContracts = call.pallet === 'Contracts';
  if (isContracts && name === 'InstantiateWithCode') {
    const hash = blake2AsHex(hexToU8a(params.code));
    return `upload and instantiate ${names.contract(hash)}: ${names.input(hash, params.data, true)}`;
  }
  if (isContracts && name === 'Instantiate') {
    return `instantiate ${names.contract(params.codeHash)}: ${names.input(params.codeHash, params.data, true)}`;
  }
  if (isContracts && name === 'UploadCode') return `upload ${names.contract(blake2AsHex(hexToU8a(params.code)))}`;
  return `${call.pallet}: ${name ?? call.palletCall}`;
}

export function Transactions() {
  const { chain, names, head } = useShared();
  const [blocks, setBlocks] = useState(20);
  const loaded = useLoaded(async () => {
    const found = await transactions(chain, head.number, blocks);
    const addresses = found.map(({ call }) => destination(call)).filter(Boolean);
    return { found, codeOf: await codesOf(chain, addresses) };
  }, [chain, head.hash, blocks]);
  return (
    <>
      <h1>Transactions</h1>
      <Loaded of={loaded}>
        {({ found, codeOf }) =>
          found.length === 0 ? (
            <p class="empty">There is no transaction in the last blocks.</p>
          ) : (
            <div class="scroll" tabIndex={0}>
              <table class="list">
                <thead>
                  <tr>
                    <th class="number">block</th>
                    <th>transaction</th>
                    <th>result</th>
                    <th>from</th>
                    <th>call</th>
                  </tr>
                </thead>
                <tbody>
                  {found.map(({ block, index, hash, from, call, error }) => (
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
                      <td class={error ? 'bad' : 'good'}>{error ?? 'done'}</td>
                      <td>{from ? names.account(from) : 'nobody'}</td>
                      <td>{short(asked(call, names, codeOf), 120)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
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
