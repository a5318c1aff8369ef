// What a contract has stored, by name.

import { useState } from 'preact/hooks';
import { useShared } from '../app-context.js';
import { valuesOf } from '../chain/storage.js';
import { Loaded, useLoaded } from './basics.jsx';

/** Values that are loaded at first. */
const FIRST = 100;

const field = (hex) => ({ shown: hex, len: (hex.length - 2) / 2 });

/** The values of a contract, which are loaded when one opens them. */
export function Storage({ info }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="card storage" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2>Storage</h2>
      </summary>
      {isOpen && <Values info={info} />}
    </details>
  );
}

/** The values with the names of their keys, in the order of these. */
function named(found, names, hash) {
  const rows = found.map(({ stored, key, value }) => ({
    stored,
    name: key ? names.key(hash, field(key)) : names.bytes(field(stored)),
    value: key ? names.value(hash, field(key), field(value)) : names.bytes(field(value)),
    len: field(value).len,
  }));
  return rows.sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }));
}

function Values({ info }) {
  const { chain, names, head } = useShared();
  const [count, setCount] = useState(FIRST);
  // One more than is shown, to know whether there are more.
  const loaded = useLoaded(
    async () => valuesOf(chain, info.trieId, head.hash, count + 1),
    [chain, info.trieId, head.hash, count],
  );
  return (
    <Loaded of={loaded}>
      {(found) =>
        found.length === 0 ? (
          <p class="empty">Nothing is stored.</p>
        ) : (
          <>
            <div class="scroll" tabIndex={0}>
              <table class="list">
                <thead>
                  <tr>
                    <th>key</th>
                    <th>value</th>
                    <th class="number">bytes</th>
                  </tr>
                </thead>
                <tbody>
                  {named(found.slice(0, count), names, info.codeHash).map(({ stored, name, value, len }) => (
                    <tr key={stored}>
                      <td>
                        <code title={stored}>{name}</code>
                      </td>
                      <td>
                        <code>{value}</code>
                      </td>
                      <td class="number">{len}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {found.length > count && (
              <button type="button" class="more" onClick={() => setCount(count * 4)}>
                Show more than the first {count}
              </button>
            )}
          </>
        )
      }
    </Loaded>
  );
}
