// Decoded values as text.

import { hexToU8a } from 'dedot/utils';

/** The longest text of one value. */
const MAX = 4_000;

/** A number with thin spaces between groups of three digits. */
export function number(value) {
  return `${value}`.replaceAll(/\B(?=(\d{3})+(?!\d))/g, '\u202f');
}

/**
 * Text that somebody else wrote, without characters that hide or move what is around them: controls
 * but for new lines, and marks that turn the direction of writing.
 */
export const plain = (text) => String(text).replaceAll(/[^\P{C}\n]/gu, '\ufffd');

/** The text of bytes if they are printable, otherwise `undefined`. */
export function printable(hex) {
  if (hex.length < 8) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(hexToU8a(hex));
    return plain(text) === text ? text : undefined;
  } catch {
    return undefined;
  }
}

/** The beginning of a long text. */
export const short = (text, most = 42) => (text.length > most ? `${text.slice(0, most)}…` : text);

/**
 * Text of a value, as `decode` returns it. `account` gives an account's name, or its address.
 */
export function show(types, id, value, account = String) {
  const text = plain(shown(types, id, value, account));
  return text.length > MAX ? `${text.slice(0, MAX)}… (${text.length} characters)` : text;
}

function shown(types, id, value, account) {
  const shape = types.describe(id);
  const inner = (of, one) => shown(types, of, one, account);
  // Fields without content, such as the mappings of a contract's storage, say nothing.
  const named = (list, values) => {
    const texts = list
      .map((field, at) => [field.label, inner(field.id, values[at])])
      .filter(([, text]) => text !== '()' && text !== '{}')
      .map(([label, text]) => `${label}: ${text}`);
    return texts.length > 0 ? `{ ${texts.join(', ')} }` : '{}';
  };
  const unnamed = (list, values) => `(${list.map((field, at) => inner(field.id, values[at])).join(', ')})`;
  switch (shape.kind) {
    case 'integer':
      return number(value);
    case 'text':
    case 'char':
      return JSON.stringify(value);
    case 'bytes': {
      // Hashes and the like are no texts.
      const text = shape.length === undefined ? printable(value) : undefined;
      return text === undefined ? value : JSON.stringify(text);
    }
    case 'account':
      return account(value);
    case 'nothing':
      return '()';
    case 'option':
      return value === null ? 'None' : `Some(${inner(shape.some, value.some)})`;
    case 'result':
      return value.isOk ? `Ok(${inner(shape.ok, value.value)})` : `Err(${inner(shape.err, value.value)})`;
    case 'list':
      return `[${value.map((one) => inner(shape.element, one)).join(', ')}]`;
    case 'tuple':
      return unnamed(shape.fields, value);
    case 'struct':
      return named(shape.fields, value);
    case 'enum': {
      const { name, fields } = shape.variants[value.variant];
      if (fields.length === 0) return name;
      return fields[0].isNamed ? `${name} ${named(fields, value.values)}` : `${name}${unnamed(fields, value.values)}`;
    }
    default:
      return String(value);
  }
}
