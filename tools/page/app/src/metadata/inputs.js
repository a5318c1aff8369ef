// What a person enters for a value, and the value that it stands for. The text of a field stays as
// it was typed until it is parsed.

import { isHex, stringToU8a, u8aToHex } from 'dedot/utils';
import { Problem } from '../problem.js';
import { accountId } from './codec.js';
import { MAX_DEPTH } from './types.js';

/** The number of fields that a form can have. */
const MAX_FIELDS = 1_000;

/**
 * The entry of an empty form.
 *
 * @throws Problem if it would have too many fields
 */
export function emptyEntry(types, id, depth = 0, budget = { left: MAX_FIELDS }) {
  budget.left -= 1;
  if (budget.left < 0) throw new Problem(`values of this type have more than ${MAX_FIELDS} fields`);
  if (depth > MAX_DEPTH) return '';
  const shape = types.describe(id, depth);
  const inner = (of) => emptyEntry(types, of, depth + 1, budget);
  switch (shape.kind) {
    case 'bool':
      return false;
    case 'option':
      return { some: false, entry: null };
    case 'result':
      return { ok: true, entry: inner(shape.ok) };
    case 'list':
      return Array.from({ length: shape.length ?? 0 }, () => inner(shape.element));
    case 'tuple':
    case 'struct':
      return shape.fields.map((field) => inner(field.id));
    case 'enum':
      return chosen(types, shape, 0, depth, budget);
    default:
      return '';
  }
}

/** The entry of an enum's variant, with empty fields. */
export function chosen(types, shape, variant, depth = 0, budget = { left: MAX_FIELDS }) {
  const { fields } = shape.variants[variant] ?? { fields: [] };
  return { variant, entries: fields.map((field) => emptyEntry(types, field.id, depth + 1, budget)) };
}

function integer(text, { bits, signed }) {
  const digits = text.replaceAll(/[\s_]/g, '').replaceAll(/(?<=\d),(?=\d{3}(,|$))/g, '');
  if (digits === '') throw new Problem('enter a number');
  if (!/^[+-]?(\d+|0x[0-9a-f]+)$/i.test(digits)) throw new Problem(`“${text}” is not a whole number`);
  const value = digits.startsWith('-') ? -BigInt(digits.slice(1)) : BigInt(digits.replace(/^\+/, ''));
  const [least, most] = signed
    ? [-(1n << BigInt(bits - 1)), (1n << BigInt(bits - 1)) - 1n]
    : [0n, (1n << BigInt(bits)) - 1n];
  if (value < least || value > most) throw new Problem(`${value} is not between ${least} and ${most}`);
  return value;
}

function bytes(text, length) {
  const isNumber = text.trim().startsWith('0x');
  const entered = isNumber ? text.trim() : text;
  if (isNumber && !isHex(entered)) throw new Problem(`“${entered}” is not hexadecimal`);
  if (isNumber && entered.length % 2) throw new Problem('hexadecimal digits come in pairs');
  const value = isNumber ? entered : u8aToHex(stringToU8a(entered));
  const count = (value.length - 2) / 2;
  if (length !== undefined && count !== length) throw new Problem(`expected ${length} bytes, got ${count}`);
  return value;
}

/** Reads the address of an account, or says why it is none. */
export function account(text) {
  const entered = text.trim();
  if (entered === '') throw new Problem('enter an account');
  try {
    if (accountId(entered).length === 32) return entered;
  } catch {
    // Said below.
  }
  throw new Problem(`“${entered}” is not the address of an account`);
}

/**
 * The value that an entry stands for, as `encode` takes it.
 *
 * @throws Problem with the path of the field, if the text of a field is not such a value
 */
export function parse(types, id, entry, path = '', depth = 0) {
  const shape = types.describe(id, depth);
  const inner = (of, one, step) => parse(types, of, one, path ? `${path}.${step}` : `${step}`, depth + 1);
  const all = (fields, entries) => fields.map((field, at) => inner(field.id, entries[at], at));
  try {
    switch (shape.kind) {
      case 'bool':
      case 'text':
        return entry;
      case 'integer':
        return integer(entry, shape);
      case 'char':
        if ([...entry].length !== 1 || /\p{Cs}/u.test(entry)) throw new Problem('one character is needed');
        return entry;
      case 'bytes':
        return bytes(entry, shape.length);
      case 'account':
        return account(entry);
      case 'nothing':
        return [];
      case 'option':
        return entry.some ? { some: inner(shape.some, entry.entry, 0) } : null;
      case 'result':
        return { isOk: entry.ok, value: inner(entry.ok ? shape.ok : shape.err, entry.entry, 0) };
      case 'list':
        return entry.map((one, at) => inner(shape.element, one, at));
      case 'tuple':
      case 'struct':
        return all(shape.fields, entry);
      case 'enum': {
        const variant = shape.variants[entry.variant];
        if (!variant) throw new Problem('the type has no variants');
        return { variant: entry.variant, values: all(variant.fields, entry.entries) };
      }
      default:
        throw new Problem(`values of this type cannot be entered (${shape.type ?? shape.kind})`);
    }
  } catch (error) {
    if (error.path === undefined) error.path = path;
    throw error;
  }
}
