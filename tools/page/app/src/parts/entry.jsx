// A form field for a value of any type.

import { useId } from 'preact/hooks';
import { useShared } from '../app-context.js';
import { chosen, emptyEntry } from '../metadata/inputs.js';

/** A list of the accounts that the page knows, for fields that take one. */
export function KnownAccounts() {
  const { accounts } = useShared();
  return (
    <datalist id="accounts">
      {accounts.map(({ id, address, name }) => (
        <option key={id} value={address} label={name} />
      ))}
    </datalist>
  );
}

const HINTS = { integer: '0', text: '', bytes: '0x… or text', account: '5… or Alice' };

/** The field of an entry, with the fields of the parts that it consists of. */
export function EntryField({ types, id, label, typeName, entry, set, error, depth = 0 }) {
  const { accounts } = useShared();
  const field = useId();
  const shape = types.describe(id, depth);
  // Where an account is wanted, a name that one account has stands for its address.
  const resolve = () => {
    const known = new Set(accounts.filter(({ name }) => name === entry.trim()).map(({ address }) => address));
    if (shape.kind === 'account' && known.size === 1) set([...known][0]);
  };
  const plainName = types.name(id);
  const name = typeName && typeName !== plainName ? `${typeName}: ${plainName}` : plainName;
  const message = error && (error.path ?? '') === '' ? error.message : undefined;
  const within = (step) => {
    const [first, ...rest] = (error?.path ?? '').split('.');
    return error && first === `${step}` ? { ...error, message: error.message, path: rest.join('.') } : undefined;
  };
  const replaced = (at, value) => entry.map((one, other) => (other === at ? value : one));
  const inner = (part, step, value, change, of = step) => (
    <EntryField
      key={step}
      types={types}
      id={part}
      label={of}
      entry={value}
      set={change}
      error={within(step)}
      depth={depth + 1}
    />
  );
  const group = (content) => (
    <fieldset class="entry">
      <legend>
        {label} <span class="type">{name}</span>
      </legend>
      {content}
      {message && <p class="wrong">{message}</p>}
    </fieldset>
  );

  switch (shape.kind) {
    case 'bool':
      return (
        <label class="entry check">
          <input type="checkbox" checked={entry} onChange={(event) => set(event.currentTarget.checked)} /> {label}{' '}
          <span class="type">bool</span>
        </label>
      );
    case 'nothing':
      return null;
    case 'option':
      return group(
        <>
          <label class="check">
            <input
              type="checkbox"
              checked={entry.some}
              onChange={({ currentTarget: { checked } }) =>
                set({ some: checked, entry: checked ? emptyEntry(types, shape.some) : null })
              }
            />{' '}
            with a value
          </label>
          {entry.some && inner(shape.some, 0, entry.entry, (value) => set({ some: true, entry: value }), 'value')}
        </>,
      );
    case 'result':
      return group(
        <>
          <select
            aria-label={`${label}: Ok or Err`}
            value={entry.ok ? 'Ok' : 'Err'}
            onChange={({ currentTarget: { value } }) =>
              set({ ok: value === 'Ok', entry: emptyEntry(types, value === 'Ok' ? shape.ok : shape.err) })
            }
          >
            <option>Ok</option>
            <option>Err</option>
          </select>
          {inner(
            entry.ok ? shape.ok : shape.err,
            0,
            entry.entry,
            (value) => set({ ...entry, entry: value }),
            entry.ok ? 'Ok' : 'Err',
          )}
        </>,
      );
    case 'list':
      return group(
        <>
          {entry.map((one, at) => (
            <div class="element" key={at}>
              {inner(shape.element, at, one, (value) => set(replaced(at, value)), `${at}`)}
              {shape.length === undefined && (
                <button type="button" aria-label={`Remove ${label} ${at}`} onClick={() => set(entry.toSpliced(at, 1))}>
                  −
                </button>
              )}
            </div>
          ))}
          {shape.length === undefined && (
            <button type="button" onClick={() => set([...entry, emptyEntry(types, shape.element)])}>
              + {types.name(shape.element)}
            </button>
          )}
        </>,
      );
    case 'tuple':
    case 'struct':
      return group(
        shape.fields.map((part, at) => inner(part.id, at, entry[at], (value) => set(replaced(at, value)), part.label)),
      );
    case 'enum': {
      const variant = shape.variants[entry.variant];
      return group(
        <>
          <select
            aria-label={`${label}: variant`}
            value={entry.variant}
            onChange={({ currentTarget: { value } }) => set(chosen(types, shape, Number(value)))}
          >
            {shape.variants.map((one, at) => (
              <option key={at} value={at}>
                {one.name}
              </option>
            ))}
          </select>
          {variant?.fields.map((part, at) =>
            inner(
              part.id,
              at,
              entry.entries[at],
              (value) => set({ ...entry, entries: entry.entries.map((one, other) => (other === at ? value : one)) }),
              part.label,
            ),
          )}
        </>,
      );
    }
    case 'unsupported':
    case 'too deep':
      return (
        <p class="wrong">
          {label}: values of this type cannot be entered ({shape.type ?? shape.kind})
        </p>
      );
    default:
      return (
        <div class="entry">
          <label for={field}>
            {label} <span class="type">{name}</span>
          </label>
          <input
            id={field}
            value={entry}
            placeholder={HINTS[shape.kind] ?? ''}
            list={shape.kind === 'account' ? 'accounts' : undefined}
            inputmode={shape.kind === 'integer' && !shape.signed ? 'numeric' : undefined}
            autocomplete="off"
            spellcheck={false}
            aria-invalid={Boolean(message)}
            aria-describedby={message ? `${field}-wrong` : undefined}
            onInput={(event) => set(event.currentTarget.value)}
            onBlur={resolve}
          />
          {message && (
            <p class="wrong" id={`${field}-wrong`}>
              {message}
            </p>
          )}
        </div>
      );
  }
}
