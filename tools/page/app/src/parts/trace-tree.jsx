// A trace as a tree that opens.

import { useEffect, useRef, useState } from 'preact/hooks';
import { abridged, useShared } from '../app-context.js';
import { errorText } from '../chain/errors.js';
import { failed, reason } from '../chain/trace.js';
import { number, printable } from '../metadata/values.js';
import { amount, time, weight } from './amounts.js';
import { to } from '../router.js';
import { Copy, useMore } from './basics.jsx';

/** Steps of a frame that are shown at first. */
const FIRST = 200;
const KINDS = { Call: 'call', DelegateCall: 'delegate call', Constructor: 'instantiate' };

const bytesOf = (len) => (len === undefined ? 'nothing there' : `${number(len)} bytes`);

/** The tree. `linkTo` gives the address of a frame, and `shown` is the path of the one to show. */
export function TraceTree({ steps, truncated, linkTo, shown }) {
  const [options, setOptions] = useState({ host: true, storage: true });
  const whole = useRef(null);
  const toggle = (name) => () => setOptions({ ...options, [name]: !options[name] });
  const openAll = (isOpen) => {
    for (const details of whole.current.querySelectorAll('details')) details.open = isOpen;
  };
  const cause = reason(steps);
  return (
    <section class="trace" aria-label="Trace">
      {cause && <Reason frame={cause} linkTo={linkTo} />}
      <div class="buttons">
        <label class="check">
          <input type="checkbox" checked={options.host} onChange={toggle('host')} /> host functions
        </label>
        <label class="check">
          <input type="checkbox" checked={options.storage} onChange={toggle('storage')} /> storage
        </label>
        <button type="button" onClick={() => openAll(true)}>
          Open all
        </button>
        <button type="button" onClick={() => openAll(false)}>
          Close all
        </button>
      </div>
      <div ref={whole}>
        <Steps steps={steps} options={options} linkTo={linkTo} shown={shown} />
      </div>
      {truncated && <p class="note">The trace is cut off here; the call went on.</p>}
    </section>
  );
}

/** The cause of a failure: the contract's message, and the call stack. */
function Reason({ frame, linkTo }) {
  const { chain, names } = useShared();
  const last = frame.steps.findLast(({ kind }) => kind === 'host');
  const open = [...(frame.end?.open ?? [])].reverse();
  // The text of a panic is the last thing that a contract says.
  const spoken = frame.steps.findLast(
    (step) => step.kind === 'host' && /debug_message$/.test(names.hostFunction(step.id)),
  );
  const said = spoken && spoken === last && printable(spoken.input[0]?.[1].shown ?? '0x')?.trim();
  return (
    <div class="failure" role="status">
      <strong>
        {names.contract(frame.start.codeHash)}: {names.call(frame)}
      </strong>
      {said && <p>“{said}”</p>}
      <p>
        {names.outcome(frame)}
        {last?.result?.type === 'Failed' &&
          `, in ${names.hostFunction(last.id)}: ${errorText(chain, last.result.value)}`}
      </p>
      {open.length > 0 && (
        <ol class="backtrace">
          {open.slice(0, 20).map((index, at) => (
            <li key={at}>in {names.function(frame.start.codeHash, index)}</li>
          ))}
          {open.length > 20 && <li>and in {open.length - 20} more</li>}
        </ol>
      )}
      {open.length > 0 && !names.hasFunctionNames(frame.start.codeHash) && (
        <p class="note">A .wasm build of the same code that keeps names of functions, dropped here, adds them.</p>
      )}
      <a href={linkTo(frame.path)}>Show the frame</a>
    </div>
  );
}

function Steps({ steps, within, ...rest }) {
  const { host, storage } = rest.options;
  const wanted = steps.filter(({ kind }) => (kind === 'read' || kind === 'write' ? storage : true));
  // Without host functions, the frames in them move up.
  const list = host ? wanted : wanted.flatMap((step) => (step.kind === 'host' ? step.steps : step));
  const [first, more] = useMore(list, FIRST);
  if (list.length === 0) return null;
  return (
    <ul class="steps">
      {first.map((step, at) => (
        <li key={at}>
          <Step step={step} within={within} {...rest} />
        </li>
      ))}
      {more && <li>{more}</li>}
    </ul>
  );
}

function Step({ step, within, ...rest }) {
  const { names } = useShared();
  const hash = within?.start.codeHash;
  switch (step.kind) {
    case 'frame':
      return <Frame frame={step} {...rest} />;
    case 'host':
      return <HostFunction step={step} within={within} {...rest} />;
    case 'load':
      return (
        <p class="step quiet">
          <span class="kind">load</span> {names.contract(step.codeHash)} ({step.source.toLowerCase()})
          <Weight of={step.weight} />
        </p>
      );
    case 'read':
      return (
        <p class="step">
          <span class="kind">read</span> <code>{names.key(hash, step.key)}</code>: {bytesOf(step.len)}
        </p>
      );
    case 'write':
      return (
        <p class="step">
          <span class="kind">write</span> <code>{names.key(hash, step.key)}</code>: {bytesOf(step.old)} →{' '}
          {bytesOf(step.new)}
        </p>
      );
    case 'event':
      return (
        <p class="step event">
          <span class="kind">event</span>{' '}
          {names.bundle(hash)?.event(step.topics, step.data.shown, names.account) ?? names.bytes(step.data)}
        </p>
      );
    default:
      return <p class="step">{step.kind}</p>;
  }
}

const Weight = ({ of }) => <span class="weight">{weight(of)}</span>;

function Frame({ frame, ...rest }) {
  const { chain, names } = useShared();
  const { start, end, instance, own, path } = frame;
  const { linkTo, shown } = rest;
  const id = path.join('.');
  const isShown = shown === id;
  const element = useRef(null);
  useEffect(() => {
    if (isShown) element.current?.scrollIntoView({ block: 'center' });
  }, [isShown]);
  return (
    <details class="frame" open ref={element} data-frame={id}>
      <summary class={isShown ? 'shown' : ''}>
        <span class="kind">{KINDS[start.kind] ?? start.kind}</span> <strong>{names.contract(start.codeHash)}</strong>{' '}
        <span class="quiet">{names.account(start.to)}</span> <span class="message-call">{names.call(frame)}</span>{' '}
        <span class={failed(frame) ? 'bad' : 'good'}>→ {names.outcome(frame)}</span>
        {end && <Weight of={end.used} />}
      </summary>
      <dl class="of-frame">
        <div>
          <dt>from</dt>
          <dd>
            {names.account(start.from)} to <a href={to(['contract', start.to.address()])}>{names.account(start.to)}</a>{' '}
            <Copy text={start.to.address()} what="address of the contract" />
          </dd>
        </div>
        <div>
          <dt>code</dt>
          <dd>
            <a href={to(['code', start.codeHash])}>{abridged(start.codeHash)}</a>{' '}
            <Copy text={start.codeHash} what="code hash" />
          </dd>
        </div>
        {start.value > 0n && (
          <div>
            <dt>value</dt>
            <dd>{amount(chain, start.value)}</dd>
          </div>
        )}
        <div>
          <dt>input</dt>
          <dd>
            {number(start.input.len)} bytes <Copy text={start.input.shown} what="input" />
          </dd>
        </div>
        <div>
          <dt>translation, instructions, settlement</dt>
          <dd>{time(own.refTime)}</dd>
        </div>
        {instance && (
          <div>
            <dt>instance ({instance.source.toLowerCase()})</dt>
            <dd>{time(instance.weight.refTime)}</dd>
          </div>
        )}
        <div>
          <dt>link</dt>
          <dd>
            <a href={linkTo(path)}>this frame</a>
          </dd>
        </div>
      </dl>
      <Steps steps={frame.steps} within={frame} {...rest} />
    </details>
  );
}

/** The arguments: buffers in place of their pointers, without lengths, and without output buffers. */
function argumentsOf(step, within, names) {
  const buffers = new Map(step.input);
  const parameters = names.parameters(step.id);
  return step.arguments.flatMap((value, at) => {
    const name = parameters[at] ?? '';
    const base = name.replace(/_(ptr|len|len_ptr)$/, '');
    const isLength = name.endsWith('_len') && buffers.has(parameters.indexOf(`${base}_ptr`));
    const isOut = base === 'out' || base === 'output';
    if (isLength || isOut) return [];
    if (!buffers.has(at)) return name ? `${name}: ${value}` : `${value}`;
    const bytes = buffers.get(at);
    const hash = within?.start.codeHash;
    const shown = base === 'key' ? names.key(hash, bytes) : valueOf(step, base, bytes, hash, names);
    return name ? `${base}: ${shown}` : shown;
  });
}

/** The buffer of a storage function that holds a value, decoded; another buffer as bytes. */
function valueOf(step, base, bytes, hash, names) {
  const keyAt = names.parameters(step.id).indexOf('key_ptr');
  const key = new Map(step.input).get(keyAt);
  return key && ['value', 'out'].includes(base) ? names.value(hash, key, bytes) : names.bytes(bytes);
}

function HostFunction({ step, within, ...rest }) {
  const { chain, names } = useShared();
  const { result } = step;
  const line = (
    <>
      <span class="host-name">{names.hostFunction(step.id)}</span>
      <span class="arguments">({argumentsOf(step, within, names).join(', ')})</span>
      {result?.type === 'Value' && result.value !== undefined && <> = {names.returned(step.id, result.value)}</>}
      {result?.type === 'Failed' && <span class="bad"> failed: {errorText(chain, result.value)}</span>}
      {result?.type === 'Terminated' && ' terminates'}
      {step.output.map(([at, bytes]) => (
        <span class="quiet" key={at}>
          {' '}
          → {valueOf(step, 'out', bytes, within?.start.codeHash, names)}
        </span>
      ))}
      <Weight of={step.weight} />
    </>
  );
  if (step.steps.length === 0) return <p class="step">{line}</p>;
  return (
    <details class="host" open={step.steps.some(({ kind }) => kind === 'frame' || kind === 'event')}>
      <summary>{line}</summary>
      <Steps steps={step.steps} within={within} {...rest} />
    </details>
  );
}
