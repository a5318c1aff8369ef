// Two recorded calls beside each other.

import { useShared } from '../app-context.js';
import { byLabel } from '../chain/profile.js';
import { time } from '../parts/amounts.js';
import { Failure, Loaded, useLoaded } from '../parts/basics.jsx';
import { Flame } from '../parts/flame.jsx';
import { Problem } from '../problem.js';
import { record } from '../run.js';
import { to } from '../router.js';

/** The run that a parameter of the address names. */
function runOf(text) {
  const [path, query] = (text ?? '').split('?');
  return { path: path.split('/').filter(Boolean), query: new URLSearchParams(query) };
}

const whole = (rows) => rows.reduce((sum, row) => sum + row.time, 0n);

function change(before, after) {
  if (before === after) return 'equal';
  if (before === 0n) return 'new';
  if (after === 0n) return 'gone';
  const percent = (Number(after - before) * 100) / Number(before);
  return `${percent > 0 ? '+' : ''}${percent.toFixed(1)} %`;
}

export function ComparePage({ query }) {
  const shared = useShared();
  const [a, b] = [query.get('a'), query.get('b')];
  const loaded = useLoaded(async () => {
    const one = (text) => record(shared, runOf(text).path, runOf(text).query);
    return Promise.all([one(a), one(b)]);
  }, [shared.chain, a, b, shared.bundles]);
  if (!a || !b)
    return (
      <Failure error={new Problem('two runs are needed', 'Choose one on the page of its trace, then open another.')} />
    );
  const link = (text) => {
    const { path, query: own } = runOf(text);
    return to(['run', ...path], Object.fromEntries(own));
  };
  return (
    <>
      <h1>Two runs</h1>
      <Loaded of={loaded}>
        {([first, second]) => {
          const [old, now] = [first, second].map(({ parts }) => byLabel(parts));
          const after = new Map(now.map((row) => [row.label, row]));
          const labels = [...new Set([...old, ...now].map(({ label }) => label))];
          const rows = labels.map((label) => {
            const before = old.find((row) => row.label === label)?.time ?? 0n;
            return { label, before, after: after.get(label)?.time ?? 0n };
          });
          const size = ({ before, after: later }) => (later > before ? later - before : before - later);
          rows.sort((x, y) => Number(size(y) - size(x)));
          return (
            <>
              <div class="beside">
                {[
                  [first, a, old],
                  [second, b, now],
                ].map(([run, text, list], at) => (
                  <section key={at} class="card">
                    <h2>
                      <a href={link(text)}>{run.title}</a>
                    </h2>
                    <p class={run.outcome.failed ? 'bad' : 'good'}>{run.outcome.text}</p>
                    <p>{time(whole(list))}</p>
                    <Flame parts={run.parts} />
                  </section>
                ))}
              </div>
              <div class="scroll" tabIndex={0}>
                <table class="list">
                  <thead>
                    <tr>
                      <th>part</th>
                      <th class="number">first</th>
                      <th class="number">second</th>
                      <th class="number">change</th>
                    </tr>
                  </thead>
                  <tbody>
                    {[{ label: 'all', before: whole(old), after: whole(now) }, ...rows].slice(0, 100).map((row) => (
                      <tr key={row.label}>
                        <td>
                          <code>{row.label}</code>
                        </td>
                        <td class="number">{row.before ? time(row.before) : ''}</td>
                        <td class="number">{row.after ? time(row.after) : ''}</td>
                        <td class={`number ${row.after > row.before ? 'bad' : row.after < row.before ? 'good' : ''}`}>
                          {change(row.before, row.after)}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            </>
          );
        }}
      </Loaded>
    </>
  );
}
