// The host functions of the chain, and the switch for each.

import { useEffect, useState } from 'preact/hooks';
import { encodeAddress, decodeAddress } from 'dedot/utils';
import { useShared } from '../app-context.js';
import { send } from '../chain/calls.js';
import { errorText } from '../chain/errors.js';
import { prices } from '../chain/prices.js';
import { hostFunctions } from '../chain/state.js';
import { weight } from '../parts/amounts.js';
import { unpacked } from '../metadata/signature.js';
import { Failure, Loaded, Prose, useLoaded } from '../parts/basics.jsx';

const generic = (address) => encodeAddress(decodeAddress(address), 42);

async function sudoKey(chain) {
  const key = chain.hasSudo ? await chain.client.query.sudo.key() : undefined;
  return key && generic(key.address());
}

export function HostFunctions() {
  const { chain, account, names, head } = useShared();
  const [wanted, setWanted] = useState('');
  const loaded = useLoaded(async () => {
    if (!chain.hasPlans) return { list: undefined };
    const [list, sudo] = await Promise.all([hostFunctions(chain), sudoKey(chain)]);
    return { list, sudo };
  }, [chain, head.hash]);
  const priced = usePrices(loaded.value?.list);
  return (
    <>
      <h1>Host functions</h1>
      <Loaded of={loaded}>
        {({ list, sudo }) => {
          if (!list) {
            return <p class="empty">The runtime of this chain has no HostApi, which lists its host functions.</p>;
          }
          const canSwitch = account && sudo === generic(account.address);
          const rows = list.filter(({ module, name }) => `${module}::${name}`.includes(wanted.trim()));
          return (
            <>
              <p class="quiet">
                {list.length} functions, {list.filter(({ disabled }) => disabled).length} switched off.{' '}
                {sudo === undefined
                  ? 'The chain has no sudo account; its governance switches them.'
                  : canSwitch
                    ? 'This account is sudo, and can switch them.'
                    : `The sudo account, ${names.account(sudo)}, can switch them.`}
              </p>
              {chain.canTrace && (
                <p class="quiet">
                  Weights are those of a call with zero for each argument, as this chain charges it.
                  {!account && ' Choose an account that could pay for an upload to see them.'}
                </p>
              )}
              <input
                class="filter"
                value={wanted}
                placeholder="Filter by name"
                aria-label="Filter by name"
                onInput={(event) => setWanted(event.currentTarget.value)}
              />
              <div class="scroll" tabIndex={0}>
                <table class="list">
                  <thead>
                    <tr>
                      <th class="number">id</th>
                      <th>function</th>
                      <th class="number" title="with zero for each argument, as this chain charges it">
                        weight
                      </th>
                      <th>stability</th>
                      <th>state</th>
                    </tr>
                  </thead>
                  <tbody>
                    {rows.map((one) => (
                      <Row key={one.id} one={one} price={priced.get(one.id)} canSwitch={canSwitch} />
                    ))}
                  </tbody>
                </table>
              </div>
              {rows.length === 0 && <p class="empty">No name contains “{wanted}”.</p>}
            </>
          );
        }}
      </Loaded>
    </>
  );
}

/** The weights that are known so far, by id; `null` for a function that cannot be called. */
function usePrices(list) {
  const { chain, caller } = useShared();
  const [priced, setPriced] = useState(new Map());
  const count = list?.length;
  useEffect(() => {
    if (!list || !chain.canTrace) return undefined;
    let isWanted = true;
    const found = new Map();
    prices(chain, list, caller, (id, weight) => {
      found.set(id, weight ?? null);
      if (isWanted && (found.size % 10 === 0 || found.size === count)) setPriced(new Map(found));
    });
    return () => void (isWanted = false);
  }, [chain, count]);
  return priced;
}

function Row({ one, price, canSwitch }) {
  const { chain, account, names } = useShared();
  const [sent, setSent] = useState({});
  const toggle = async () => {
    try {
      const { contracts, sudo } = chain.client.tx;
      const call = contracts.setHostFunctionStatus(one.id, one.disabled).call;
      const result = await send(chain, sudo.sudo(call), account, (progress) => setSent({ progress }));
      const outcome = result.events.find(({ event }) => event.palletEvent.name === 'Sudid');
      const inner = outcome?.event.palletEvent.data.sudoResult;
      const error = result.error ?? (inner?.isErr ? errorText(chain, inner.err) : undefined);
      setSent(error ? { error } : {});
    } catch (error) {
      setSent({ error });
    }
  };
  return (
    <tr>
      <td class="number">{one.id}</td>
      <td>
        <code>
          {one.module}::{one.name}
        </code>{' '}
        <span class="type">{signature(one, names)}</span>
        <p class="quiet description">
          <Prose text={names.description(one.id)} />
        </p>
        {sent.error && <Failure error={sent.error} />}
      </td>
      <td class="number">{price === undefined ? '' : price === null ? '–' : weight(price)}</td>
      <td>{one.stability.toLowerCase()}</td>
      <td>
        <span class={one.disabled ? 'bad' : 'good'}>{one.disabled ? 'off' : 'on'}</span>{' '}
        {canSwitch && (
          <button type="button" disabled={Boolean(sent.progress)} onClick={toggle}>
            {sent.progress ? '…' : `Switch ${one.disabled ? 'on' : 'off'}`}
          </button>
        )}
      </td>
    </tr>
  );
}

/** `(key: i32, out_ptr: i32) → i32`. */
function signature(one, names) {
  const { params, result } = unpacked(one.signature);
  const known = names.parameters(one.id);
  const list = params.map((type, at) => (known[at] ? `${known[at]}: ${type}` : type));
  return `(${list.join(', ')})${result ? ` → ${result}` : ''}`;
}
