// A recorded call: its trace, its flame graph, and its gas by host function.

import { useMemo } from 'preact/hooks';
import { useShared } from '../app-context.js';
import { byLabel } from '../chain/profile.js';
import { number } from '../metadata/values.js';
import { time } from '../parts/amounts.js';
import { Copy, Loaded, useLoaded, useMore } from '../parts/basics.jsx';
import { Flame } from '../parts/flame.jsx';
import { TraceTree } from '../parts/trace-tree.jsx';
import { record } from '../run.js';
import { go, to } from '../router.js';

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
  const view = VIEWS[query.get('view')] ? query.get('view') : 'trace';
  const address = (more) => to(['run', ...path], { ...Object.fromEntries(run.query), ...more });
  const held = sessionStorage.getItem(HELD);
  const hold = () => {
    sessionStorage.setItem(HELD, key);
    go(to(['transactions']));
  };
  return (
    <Loaded of={loaded}>
      {(found) => (
        <>
          <h1>{found.title}</h1>
          <p class={`returned ${found.outcome.failed ? 'bad' : 'good'}`}>{found.outcome.text}</p>
          <div class="buttons">
            <Copy text={location.href} label="Copy the link" />
            {held && held !== key ? (
              <a class="button" href={to(['compare'], { a: held, b: key })}>
                Compare with the run chosen before
              </a>
            ) : (
              <button type="button" onClick={hold}>
                Choose for comparison
              </button>
            )}
          </div>
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
                <p class="note">There were too many parts; the weight of the others counts for those around them.</p>
              )}
            </>
          )}
        </>
      )}
    </Loaded>
  );
}

const KINDS = { host: 'host function', function: 'function', other: 'other' };

function Table({ parts }) {
  const rows = useMemo(() => byLabel(parts), [parts]);
  const whole = rows.reduce((sum, row) => sum + row.time, 0n);
  const [first, more] = useMore(rows, 50);
  return (
    <>
      <div class="scroll" tabIndex={0}><table class="list">
        <thead>
          <tr>
            <th>part</th>
            <th>kind</th>
            <th class="number">entered</th>
            <th class="number">itself</th>
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
      </table></div>
      {more}
    </>
  );
}
