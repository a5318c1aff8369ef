// What a person enters for a value, and the value that it stands for. The text of a field stays as
// it was typed until it is parsed.

import { decodeAddress, hexToU8a, isHex, stringToU8a, u8aToHex } from 'dedot/utils';
import { Problem } from '../problem.js';

/** The deepest entry: a type within itself has no end. */
const MAX_DEPTH = 16;

/** The entry of an empty form. */
export function emptyEntry(types, id, depth = 0) {
  if (depth > MAX_DEPTH) return '';
  const shape = types.describe(id, depth);
  switch (shape.kind) {
    case 'bool':
      return false;
    case 'option':
      return { some: false, entry: null };
    case 'result':
      return { ok: true, entry: emptyEntry(types, shape.ok, depth + 1) };
    case 'list':
      return shape.length === undefined
        ? []
        : Array.from({ length: shape.length }, () => emptyEntry(types, shape.element, depth + 1));
    case 'tuple':
    case 'struct':
      return shape.fields.map((field) => emptyEntry(types, field.id, depth + 1));
    case 'enum':
      return chosen(types, shape, 0, depth);
    default:
      return '';
  }
}

/** The entry of an enum's variant, with empty fields. */
export function chosen(types, shape, variant, depth = 0) {
  const { fields } = shape.variants[variant] ?? { fields: [] };
  return { variant, entries: fields.map((field) => emptyEntry(types, field.id, depth + 1)) };
}

function integer(text, { bits, signed }) {
  const digits = text.replaceAll(/[\s_,]/g, '');
  if (digits === '') throw new Problem('enter a number');
  if (!/^[+-]?(\d+|0x[0-9a-f]+)$/i.test(digits)) throw new Problem(`“${text}” is not a whole number`);
  const value = digits.startsWith('-') ? -BigInt(digits.slice(1)) : BigInt(digits.replace(/^\+/, ''));
  const [least, most] = signed
    ? [-(1n << BigInt(bits - 1)), (1n << BigInt(bits - 1)) - 1n]
    : [0n, (1n << BigInt(bits)) - 1n];
  if (value < least || value > most) throw new Problem(`${value} is not between ${least} and ${most}`);
  return bits > 32 ? value : Number(value);
}

function bytes(text, length) {
  const entered = text.trim();
  if (entered.startsWith('0x') && !isHex(entered)) throw new Problem(`“${entered}” is not hexadecimal`);
  if (entered.startsWith('0x') && entered.length % 2) throw new Problem('hexadecimal digits come in pairs');
  const value = entered.startsWith('0x') ? entered : u8aToHex(stringToU8a(entered));
  const count = (value.length - 2) / 2;
  if (length !== undefined && count !== length) throw new Problem(`expected ${length} bytes, got ${count}`);
  return value;
}

/** Reads the address of an account, or says why it is none. */
export function account(text) {
  const entered = text.trim();
  if (entered === '') throw new Problem('enter an account');
  try {
    const id = isHex(entered) ? hexToU8a(entered) : decodeAddress(entered);
    if (id.length === 32) return entered;
  } catch {
    // Said below.
  }
  throw new Problem(`“${entered}” is not the address of an account`);
}

/**
 * The value that an entry stands for, as dedot's codecs take it.
 *
 * @throws Problem with the path of the field, if the text of a field is not such a value
 */
export function parse(types, id, entry, path = '', depth = 0) {
  const shape = types.describe(id, depth);
  const inner = (of, one, step) => parse(types, of, one, path ? `${path}.${step}` : `${step}`, depth + 1);
  try {
    switch (shape.kind) {
      case 'bool':
        return entry;
      case 'integer':
        return integer(entry, shape);
      case 'text':
        if (shape.char && [...entry].length !== 1) throw new Problem('one character is needed');
        return entry;
      case 'bytes':
        return bytes(entry, shape.length);
      case 'account':
        return account(entry);
      case 'nothing':
        return {};
      case 'option':
        return entry.some ? inner(shape.some, entry.entry, 'value') : undefined;
      case 'result':
        return entry.ok
          ? { isOk: true, isErr: false, value: inner(shape.ok, entry.entry, 'Ok') }
          : { isOk: false, isErr: true, err: inner(shape.err, entry.entry, 'Err') };
      case 'list':
        return entry.map((one, at) => inner(shape.element, one, at));
      case 'tuple':
        return shape.fields.map((field, at) => inner(field.id, entry[at], field.label));
      case 'struct':
        return Object.fromEntries(
          shape.fields.map((field, at) => [field.key, inner(field.id, entry[at], field.label)]),
        );
      case 'enum': {
        const variant = shape.variants[entry.variant];
        if (!variant) throw new Problem('the type has no variants');
        if (shape.flat) return variant.key;
        const values = variant.fields.map((field, at) => inner(field.id, entry.entries[at], field.label));
        if (values.length === 0) return { type: variant.key };
        if (variant.fields[0].key === undefined) {
          return { type: variant.key, value: values.length === 1 ? values[0] : values };
        }
        return {
          type: variant.key,
          value: Object.fromEntries(variant.fields.map((field, at) => [field.key, values[at]])),
        };
      }
      default:
        throw new Problem(`values of this type cannot be entered (${shape.kind})`);
    }
  } catch (error) {
    if (error.path === undefined) error.path = path;
    throw error;
  }
}
