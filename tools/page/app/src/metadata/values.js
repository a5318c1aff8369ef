// Decoded values as text.

import { AccountId32 } from 'dedot/codecs';
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
 * Text of a value that was decoded with `types`. `account` gives an account's name, or its address.
 */
export function show(types, id, value, account = String) {
  const text = plain(shown(types, id, value, account, 0));
  return text.length > MAX ? `${text.slice(0, MAX)}… (${text.length} characters)` : text;
}

function shown(types, id, value, account, depth) {
  const shape = types.describe(id);
  const inner = (of, one) => shown(types, of, one, account, depth + 1);
  // Fields without content, such as the mappings of a contract's storage, say nothing.
  const fields = (list, values) =>
    list
      .map((field, at) => [field.label, inner(field.id, field.key ? values[field.key] : values[at])])
      .filter(([, text]) => text !== '()' && text !== '{}')
      .map(([label, text]) => `${label}: ${text}`);
  if (depth > 16) return '…';
  switch (shape.kind) {
    case 'bool':
      return `${value}`;
    case 'integer':
      return number(value);
    case 'text':
      return JSON.stringify(value);
    case 'bytes': {
      // Hashes and the like are no texts.
      const text = shape.length === undefined ? printable(value) : undefined;
      return text === undefined ? value : JSON.stringify(text);
    }
    case 'account':
      return account(value instanceof AccountId32 ? value.address() : value);
    case 'nothing':
      return '()';
    case 'option':
      return value === undefined ? 'None' : `Some(${inner(shape.some, value)})`;
    case 'result':
      return value.isOk ? `Ok(${inner(shape.ok, value.value)})` : `Err(${inner(shape.err, value.err)})`;
    case 'list':
      return `[${value.map((one) => inner(shape.element, one)).join(', ')}]`;
    case 'tuple':
      return `(${shape.fields.map((field, at) => inner(field.id, value[at])).join(', ')})`;
    case 'struct': {
      const list = fields(shape.fields, value);
      return list.length > 0 ? `{ ${list.join(', ')} }` : '{}';
    }
    case 'enum': {
      const variant = shape.variants.find(({ key }) => key === (shape.flat ? value : value.type));
      if (!variant) return JSON.stringify(value);
      if (variant.fields.length === 0) return variant.name;
      if (variant.fields[0].key !== undefined) {
        return `${variant.name} { ${fields(variant.fields, value.value).join(', ')} }`;
      }
      const values = variant.fields.length === 1 ? [value.value] : value.value;
      return `${variant.name}(${variant.fields.map((one, at) => inner(one.id, values[at])).join(', ')})`;
    }
    default:
      return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? `${one}` : one)) ?? '?';
  }
}
