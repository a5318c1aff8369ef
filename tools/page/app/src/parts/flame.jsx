// A flame graph: each part as wide as its share of the time (`ref_time`).

import { useMemo, useState } from 'preact/hooks';
import { time } from './amounts.js';

/** Parts that are narrower than this share are left out. */
const LEAST = 0.001;
const ROW = 1.5;

/** Parts as rows of boxes from 0 to 1, seen from `root`. */
function boxes(parts, root) {
  const inner = parts.map(() => []);
  const top = [];
  for (const [at, { parent }] of parts.entries()) (parent === undefined ? top : inner[parent]).push(at);
  const starts = root === undefined ? top : [root];
  const whole = starts.reduce((sum, at) => sum + parts[at].total, 0n);
  const found = [];
  let depths = 0;
  const todo = [];
  const push = (list, left, depth) => {
    let at = left;
    for (const one of list) {
      const width = whole ? Number(parts[one].total) / Number(whole) : 0;
      if (width >= LEAST) todo.push({ one, left: at, width, depth });
      at += width;
    }
  };
  push(starts, 0, 0);
  while (todo.length > 0) {
    const { one, left, width, depth } = todo.pop();
    found.push({ at: one, left, width, depth });
    depths = Math.max(depths, depth + 1);
    // What is used in the part itself comes last.
    push(inner[one], left, depth + 1);
  }
  return { found: found.sort((a, b) => a.depth - b.depth || a.left - b.left), depths, whole };
}

/** The graph. A click shows a part as the whole; Escape shows all. */
export function Flame({ parts }) {
  const [root, setRoot] = useState();
  const { found, depths, whole } = useMemo(() => boxes(parts, root), [parts, root]);
  const percent = (part) => `${((Number(part) * 100) / Number(whole || 1n)).toFixed(1)} %`;
  return (
    <section class="flame" aria-label="Flame graph" onKeyDown={({ key }) => key === 'Escape' && setRoot(undefined)}>
      <div class="flame-head">
        <span>
          {root === undefined ? 'All' : parts[root].label}: {time(whole)}
        </span>
        {root !== undefined && (
          <button type="button" onClick={() => setRoot(undefined)}>
            Show all
          </button>
        )}
      </div>
      <div class="boxes" style={{ height: `${depths * ROW}rem` }}>
        {found.map(({ at, left, width, depth }) => {
          const { label, kind, total, time: own, calls } = parts[at];
          const text = `${label}: ${time(total)}, ${percent(total)}; self ${time(own)}; ${calls} calls`;
          return (
            <button
              type="button"
              key={at}
              class={`box ${kind}`}
              title={text}
              aria-label={text}
              style={{ left: `${left * 100}%`, width: `${width * 100}%`, top: `${depth * ROW}rem` }}
              onClick={() => setRoot(at === root ? undefined : at)}
            >
              {width > 0.02 ? label : ''}
            </button>
          );
        })}
      </div>
      <p class="legend">
        <span class="box function" /> functions <span class="box host" /> host functions <span class="box other" />{' '}
        frames, loading, instances, translation
      </p>
    </section>
  );
}
