// The form of a constructor or message: a dry run while one types, then the transaction.

import { useEffect, useRef, useState } from 'preact/hooks';
import { useShared } from '../app-context.js';
import { dryRun, send, transaction } from '../chain/calls.js';
import { errorText } from '../chain/errors.js';
import { codesOf } from '../chain/state.js';
import { emptyEntry, parse } from '../metadata/inputs.js';
import { plain } from '../metadata/values.js';
import { to } from '../router.js';
import { addressOfDryRun } from '../run-address.js';
import { amount, balanceOf, deposit, roughly, weight } from './amounts.js';
import { Fact, Facts, Failure, Identifier, Prose, useLoaded } from './basics.jsx';
import { EntryField } from './entry.jsx';
import { Limits, limitsOf, NO_LIMITS } from './limits.jsx';

/** Milliseconds without a key before a dry run. */
const PAUSE = 250;
/** Milliseconds after a transaction in which none is sent. */
const REST = 1_500;

/** What was entered in each form since the page was loaded: one looks at a trace, and comes back. */
const DRAFTS = new Map();

/** The request that the fields make, or the first field that is wrong. */
function requestOf(chain, bundle, entryPoint, entries, value, limits, make) {
  if (entryPoint.problem) return {};
  const values = [];
  for (const [at, { id }] of entryPoint.parameters.entries()) {
    try {
      values.push(parse(bundle.types, id, entries[at]));
    } catch (error) {
      return { wrong: { at, error } };
    }
  }
  let at = 'value';
  try {
    const request = make(bundle.encode(entryPoint, values), balanceOf(chain, value));
    at = 'limits';
    return { request: { ...request, ...limitsOf(chain, limits) } };
  } catch (error) {
    return { wrong: { at, error } };
  }
}

/**
 * The form of `entryPoint`. `make` makes the request from its input and value, `verb` is what the
 * button says, `draft` is the name that the fields are kept under, and `done` is told of a
 * transaction that succeeded.
 */
export function CallForm({ bundle, entryPoint, make, verb, draft, done, children }) {
  const { chain, account, names, head } = useShared();
  const kept = DRAFTS.get(draft);
  const [entries, setEntries] = useState(
    () =>
      kept?.entries ?? (entryPoint.problem ? [] : entryPoint.parameters.map(({ id }) => emptyEntry(bundle.types, id))),
  );
  const [value, setValue] = useState(kept?.value ?? '');
  const [limits, setLimits] = useState(kept?.limits ?? NO_LIMITS);
  useEffect(() => void DRAFTS.set(draft, { entries, value, limits }), [draft, entries, value, limits]);
  const [isTouched, setTouched] = useState(entryPoint.parameters.length === 0);
  const [outcome, setOutcome] = useState({});
  const [sent, setSent] = useState({});
  const [turn, setTurn] = useState(0);
  const { request, wrong } = requestOf(chain, bundle, entryPoint, entries, value, limits, make);
  const key = request && JSON.stringify(request, (_, one) => (typeof one === 'bigint' ? `${one}` : one));

  // A dry run begins when a person stops typing, and again with each block. One at a time: blocks
  // may come faster than it ends.
  const [due, setDue] = useState();
  useEffect(() => {
    const timer = setTimeout(() => setDue(key), PAUSE);
    return () => clearTimeout(timer);
  }, [key]);
  const running = useRef({});
  running.current.key = key;
  const signer = account?.address;
  useEffect(() => {
    const run = async () => {
      running.current.isBusy = true;
      const set = (next) => running.current.key === due && setOutcome({ key: due, ...next });
      try {
        const result = await dryRun(chain, request);
        set({ result, request, at: head.hash });
        if (entryPoint.mutates && account) {
          set({ result, request, at: head.hash, fee: await feeOf(transaction(chain, request, result), account) });
        }
      } catch (error) {
        set({ error });
      }
      running.current.isBusy = false;
      if (running.current.isStale) {
        running.current.isStale = false;
        setTurn((turn) => turn + 1);
      }
    };
    if (due === undefined || due !== key) return;
    if (running.current.isBusy) running.current.isStale = true;
    else run();
  }, [due, head.hash, signer, turn]);

  // Until the dry run of what is entered now has ended, nothing is sent.
  const isCurrent = outcome.key === key;
  const failed = Boolean(outcome.result && failureOf(outcome.result));
  const submit = async (event) => {
    event.preventDefault();
    setTouched(true);
    if (!isCurrent || !outcome.result || sent.progress || sent.isFresh) return;
    setSent({ progress: 'sending' });
    try {
      const call = transaction(chain, outcome.request, outcome.result);
      const result = await send(chain, call, account, (progress) => setSent({ progress }));
      // A second click is not a second call.
      setSent({ result, isFresh: true });
      setTimeout(() => setSent((sent) => ({ ...sent, isFresh: false })), REST);
      if (!result.error) done?.(result);
    } catch (error) {
      setSent({ error });
    }
  };
  const change = (at, entry) => {
    setTouched(true);
    setSent({});
    setEntries(entries.map((one, other) => (other === at ? entry : one)));
  };

  const changeValue = (text) => {
    setSent({});
    setValue(text);
  };
  const changeLimits = (limits) => {
    setSent({});
    setLimits(limits);
  };

  // A call that fails, or reads alone, is sent by its button and not by Enter in a field.
  const keyed = (event) => {
    const isField = event.target.tagName === 'INPUT';
    if (event.key === 'Enter' && isField && (failed || !entryPoint.mutates)) event.preventDefault();
  };

  // Messages that read may emit events and pay, but mostly one wants their result alone.
  const label = entryPoint.mutates ? verb : 'Send as a transaction';
  if (entryPoint.problem) return <Failure error={entryPoint.problem} />;
  return (
    <form class="call" onSubmit={submit} onKeyDown={keyed}>
      {entryPoint.docs && (
        <p class="docs">
          <Prose text={entryPoint.docs} />
        </p>
      )}
      <fieldset class="fields" disabled={Boolean(sent.progress)}>
        {entryPoint.parameters.map(({ label, id, typeName }, at) => (
          <EntryField
            key={at}
            types={bundle.types}
            id={id}
            label={label}
            typeName={typeName}
            entry={entries[at]}
            set={(entry) => change(at, entry)}
            error={isTouched && wrong?.at === at ? wrong.error : undefined}
          />
        ))}
        {entryPoint.payable && (
          <div class="entry">
            <label>
              value to send <span class="type">{chain.symbol}</span>
              <input
                value={value}
                placeholder="0"
                inputmode="decimal"
                onInput={({ currentTarget }) => changeValue(currentTarget.value)}
              />
            </label>
          </div>
        )}
        {wrong?.at === 'value' && <p class="wrong">{wrong.error.message}</p>}
        {children}
        <Limits limits={limits} set={changeLimits} error={wrong?.at === 'limits' ? wrong.error : undefined} />
      </fieldset>
      {!sent.result && <Outcome outcome={outcome} isStale={!isCurrent} bundle={bundle} entryPoint={entryPoint} />}
      <div class="buttons">
        {(entryPoint.mutates || account) && (
          <button
            type="submit"
            class={failed ? 'caution' : entryPoint.mutates ? 'main' : ''}
            disabled={!account || !isCurrent || !outcome.result || Boolean(sent.progress) || sent.isFresh}
          >
            {sent.progress ? `${sent.progress}…` : `${label}${failed ? ' anyway' : sent.result ? ' again' : ''}`}
          </button>
        )}
        {isCurrent && outcome.request && chain.canTrace && (
          <a class="button" href={addressOfDryRun(outcome.request, outcome.at)}>
            Trace this dry run
          </a>
        )}
      </div>
      {entryPoint.mutates && !account && <p class="note">Choose an account to send it.</p>}
      {sent.error && <Failure error={sent.error} />}
      {sent.result && <Sent result={sent.result} names={names} />}
    </form>
  );
}

/** The largest fee of a transaction: it is charged for what it uses of its limits. */
async function feeOf(call, account) {
  try {
    return (await call.paymentInfo(account.address)).partialFee;
  } catch {
    // The chain has no TransactionPaymentApi.
    return undefined;
  }
}

/** The error of a dry run, or that it reverted. */
function failureOf({ result }) {
  if (result.isErr) return result.err;
  const { flags } = result.value.result ?? result.value;
  return flags.bits !== 0 ? 'reverted' : undefined;
}

/** What a dry run returned, and what it costs. */
function Outcome({ outcome, isStale, bundle, entryPoint }) {
  const { chain, names } = useShared();
  if (outcome.error) return <Failure error={outcome.error} />;
  if (!outcome.result) return null;
  const { result, gasRequired, storageDeposit, debugMessage } = outcome.result;
  const returned = result.isOk ? (result.value.result ?? result.value) : undefined;
  const reverted = returned && returned.flags.bits !== 0;
  const output = returned && (bundle.output(entryPoint, returned.data, reverted, names.whole) ?? returned.data);
  const message = messageOf(debugMessage);
  const isFailed = result.isErr || reverted;
  return (
    <section
      class={`outcome ${isFailed ? 'bad' : 'good'} ${isStale ? 'stale' : ''}`}
      aria-live="polite"
      aria-label="Dry run"
    >
      <p class="quiet">Dry run{entryPoint.mutates ? ': nothing is sent yet' : ''}</p>
      <p class="returned">{textOf(chain, result, reverted, output)}</p>
      {message && <pre class="message">{message}</pre>}
      <Facts>
        <Fact term={outcome.request?.gas ? 'gas used' : 'gas to allow'}>{weight(gasRequired)}</Fact>
        {!isFailed && entryPoint.mutates && <Fact term="storage deposit">{deposit(chain, storageDeposit)}</Fact>}
        {outcome.fee !== undefined && <Fact term="fee, at most">{roughly(chain, outcome.fee)}</Fact>}
        {result.isOk && result.value.accountId && (
          <Fact term="address">
            <Identifier text={result.value.accountId.address()} what="address" />
          </Fact>
        )}
      </Facts>
    </section>
  );
}

function textOf(chain, result, reverted, output) {
  if (result.isErr) return errorText(chain, result.err);
  if (reverted) return `reverted: ${output}`;
  return output === undefined || output === '()' || output === '0x' ? 'would succeed' : output;
}

/** The debug message as text. */
function messageOf(bytes) {
  if (!bytes || bytes === '0x') return undefined;
  const pairs = bytes.slice(2).match(/../g) ?? [];
  return plain(new TextDecoder().decode(Uint8Array.from(pairs, (pair) => parseInt(pair, 16))));
}

/** The event of this name, in a list of records. */
const eventOf = (records, name) => records.find(({ event }) => event.palletEvent.name === name)?.event.palletEvent.data;

/** What the storage deposits of a transaction add up to, by its events. */
function depositOf(records) {
  const sum = (wanted) =>
    records
      .map(({ event }) => event.palletEvent)
      .filter(({ name }) => wanted.includes(name))
      .reduce((total, { data }) => total + (data.amount ?? data.depositHeld ?? data.depositReleased ?? 0n), 0n);
  const held = sum(['StorageDepositTransferredAndHeld', 'CodeStored']);
  const released = sum(['StorageDepositTransferredAndReleased', 'CodeRemoved']);
  return held >= released ? { type: 'Charge', value: held - released } : { type: 'Refund', value: released - held };
}

/** A transaction that is in a block. */
export function Sent({ result, names }) {
  const { chain } = useShared();
  const fee = eventOf(result.events, 'TransactionFeePaid');
  const { dispatchInfo } =
    eventOf(result.events, 'ExtrinsicSuccess') ?? eventOf(result.events, 'ExtrinsicFailed') ?? {};
  return (
    <section class={`outcome ${result.error ? 'bad' : 'good'}`} aria-live="polite" aria-label="Transaction">
      <p class="quiet">
        Transaction {result.block}-{result.index}
      </p>
      <p class="returned">{result.error ? `failed: ${result.error}` : 'done'}</p>
      <Facts>
        <Fact term="hash">
          <Identifier
            text={result.hash}
            what="hash of the transaction"
            href={chain.canTrace ? to(['run', 'tx', result.block, result.index]) : undefined}
          />
        </Fact>
        {dispatchInfo && <Fact term="weight">{weight(dispatchInfo.weight)}</Fact>}
        {!result.error && <Fact term="storage deposit">{deposit(chain, depositOf(result.events))}</Fact>}
        {fee && (
          <Fact term="fee">
            <span title={amount(chain, fee.actualFee)}>{roughly(chain, fee.actualFee)}</span>
          </Fact>
        )}
      </Facts>
      <Events events={result.events} names={names} />
      {chain.canTrace && <a href={to(['run', 'tx', result.block, result.index])}>Trace this transaction</a>}
    </section>
  );
}

/** The events that contracts emitted. */
function Events({ events, names }) {
  const { chain } = useShared();
  const emitted = events
    .map(({ event, topics }) => ({ ...event.palletEvent, pallet: event.pallet, topics }))
    .filter(({ pallet, name }) => pallet === 'Contracts' && name === 'ContractEmitted');
  const codes = useLoaded(
    () =>
      codesOf(
        chain,
        emitted.map(({ data }) => data.contract.address()),
      ),
    [chain, events],
  );
  if (emitted.length === 0) return null;
  return (
    <ul class="events">
      {emitted.map(({ data, topics }, at) => (
        <li key={at}>
          <span class="kind">event</span>{' '}
          {names.bundle(codes.value?.get(data.contract.address()))?.event(topics, data.data, names.whole) ?? data.data}
        </li>
      ))}
    </ul>
  );
}
