// A recorded call: its trace, its flame graph, and its gas by function.

import { useMemo, useState } from 'preact/hooks';
import { abridged, useShared } from '../app-context.js';
import { byLabel } from '../chain/profile.js';
import { allFrames } from '../chain/trace.js';
import { number } from '../metadata/values.js';
import { time } from '../parts/amounts.js';
import { Copy, Loaded, useLoaded, useMore } from '../parts/basics.jsx';
import { ChooseFile } from '../parts/drop.jsx';
import { Flame } from '../parts/flame.jsx';
import { TraceTree } from '../parts/trace-tree.jsx';
import { record } from '../run.js';
import { to } from '../router.js';

const VIEWS = { trace: 'Trace', flame: 'Flame graph', table: 'Gas by function' };
const HELD = 'held for comparison';

/** Path and query of a run's address, without the frame and view that are shown. */
export function runOf(path, query) {
  const own = new URLSearchParams(query);
  for (const name of ['frame', 'view']) own.delete(name);
  return { path, query: own };
}

/** A run's address as one text. */
const textOf = ({ path, query }) => `${path.join('/')}?${query}`;

export function RunPage({ path, query }) {
  const shared = useShared();
  const run = runOf(path, query);
  const key = textOf(run);
  const loaded = useLoaded(() => record(shared, run.path, run.query), [shared.chain, key, shared.bundles]);
  const view = Object.hasOwn(VIEWS, query.get('view') ?? '') ? query.get('view') : 'trace';
  const address = (more) => to(['run', ...path], { ...Object.fromEntries(run.query), ...more });
  const [held, setHeld] = useState(() => sessionStorage.getItem(HELD));
  const hold = (text) => {
    if (text) sessionStorage.setItem(HELD, text);
    else sessionStorage.removeItem(HELD);
    setHeld(text);
  };
  // A link says which chain it is of.
  const link = (block) => `${location.href.split('#')[0]}${address({ view: query.get('view') ?? undefined, block })}`;
  return (
    <Loaded of={loaded}>
      {(found) => (
        <>
          <h1>{found.title}</h1>
          <p class={`returned ${found.outcome.failed ? 'bad' : 'good'}`}>{found.outcome.text}</p>
          <div class="buttons">
            <Copy text={link(found.block)} label="Copy the link" />
            {held && held !== key && (
              <a class="button" href={to(['compare'], { a: held, b: key })}>
                Compare with the run chosen before
              </a>
            )}
            <button type="button" onClick={() => hold(held === key ? undefined : key)}>
              {held === key ? 'Do not compare' : 'Choose for comparison'}
            </button>
            {held === key && <span class="note">Now open another run.</span>}
          </div>
          <Unknown steps={found.steps} />
          {found.steps.length === 0 ? (
            <p class="empty">No contract was called.</p>
          ) : (
            <>
              <nav class="tabs" aria-label="Views">
                {Object.entries(VIEWS).map(([name, title]) => (
                  <a
                    key={name}
                    href={address({ view: name === 'trace' ? undefined : name })}
                    aria-current={name === view ? 'page' : undefined}
                  >
                    {title}
                  </a>
                ))}
              </nav>
              {view === 'trace' && (
                <TraceTree
                  key={key}
                  steps={found.steps}
                  truncated={found.truncated}
                  shown={query.get('frame')}
                  linkTo={(frame) => address({ frame: frame.join('.') })}
                />
              )}
              {view === 'flame' && <Flame key={key} parts={found.parts} />}
              {view === 'table' && <Table parts={found.parts} />}
              {view !== 'trace' && found.isProfileTruncated && (
                <p class="note">
                  The profile is cut off: the weight of parts that had no room counts for those around them.
                </p>
              )}
            </>
          )}
        </>
      )}
    </Loaded>
  );
}

/** Says which files would give the trace its names. */
function Unknown({ steps }) {
  const { names } = useShared();
  const hashes = new Set(allFrames(steps).map(({ start }) => start.codeHash));
  const unknown = [...hashes].filter((hash) => !names.bundle(hash));
  if (unknown.length === 0) return null;
  return (
    <p class="note">
      Drop the .contract file of {unknown.map(abridged).join(', ')} anywhere to see names and values, or{' '}
      <ChooseFile label="choose it" />
    </p>
  );
}

const KINDS = { host: 'host function', function: 'function', other: 'other' };

function Table({ parts }) {
  const rows = useMemo(() => byLabel(parts), [parts]);
  const whole = rows.reduce((sum, row) => sum + row.time, 0n);
  const [first, more] = useMore(rows, 50);
  return (
    <>
      <div class="scroll" tabIndex={0}>
        <table class="list">
          <thead>
            <tr>
              <th>part</th>
              <th>kind</th>
              <th class="number">calls</th>
              <th class="number">self</th>
              <th class="number">share</th>
              <th class="number">proof</th>
            </tr>
          </thead>
          <tbody>
            {first.map(({ label, kind, calls, time: own, proof }) => (
              <tr key={label}>
                <td>
                  <code>{label}</code>
                </td>
                <td>{KINDS[kind]}</td>
                <td class="number">{number(calls)}</td>
                <td class="number">{time(own)}</td>
                <td class="number">{((Number(own) * 100) / Number(whole || 1n)).toFixed(1)} %</td>
                <td class="number">{proof > 0n ? `${number(proof)} B` : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more}
    </>
  );
}
