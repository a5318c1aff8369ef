// SCALE: the bytes of a contract's values. Values are by shape (`Types.describe`): numbers are
// `BigInt`, bytes are hexadecimal, accounts are addresses, and fields are a list. An option is
// `null` or `{ some }`, a result is `{ isOk, value }`, and an enum is `{ variant, values }`.

import { decodeAddress, encodeAddress, hexToU8a, isHex, stringToU8a, u8aToHex } from 'dedot/utils';
import { Problem } from '../problem.js';

/** The number of elements that a list of a contract's value can have. */
const MAX_ELEMENTS = 100_000;
/** Values within each other: a list's element may be a list. */
const MAX_DEPTH = 64;

/** Reads bytes from the first to the last. */
class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  take(count) {
    if (count > this.bytes.length - this.at) throw new Problem('the bytes are cut off');
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  number(count) {
    return this.take(count).reduceRight((sum, byte) => sum * 256n + BigInt(byte), 0n);
  }

  compact() {
    const first = this.take(1)[0];
    const mode = first & 3;
    if (mode === 3) return this.number((first >> 2) + 4);
    this.at -= 1;
    return this.number(2 ** mode) >> 2n;
  }

  length() {
    return Number(this.compact());
  }
}

const littleEndian = (value, count) =>
  Array.from({ length: count }, (_, at) => Number((value >> BigInt(8 * at)) & 255n));

function compact(value) {
  if (value < 64n) return [Number(value) << 2];
  if (value < 1n << 14n) return littleEndian((value << 2n) | 1n, 2);
  if (value < 1n << 30n) return littleEndian((value << 2n) | 2n, 4);
  const count = Math.ceil(value.toString(16).length / 2);
  return [((count - 4) << 2) | 3, ...littleEndian(value, count)];
}

/** The 32 bytes of an account's address, or of its hexadecimal id. */
export const accountId = (address) => (isHex(address) ? hexToU8a(address) : decodeAddress(address));

/** The bytes of a value, as a list of numbers. */
export function encode(types, id, value, depth = 0) {
  const shape = types.describe(id);
  const inner = (of, one) => encode(types, of, one, depth + 1);
  const all = (fields, values) => fields.flatMap((field, at) => inner(field.id, values[at]));
  if (depth > MAX_DEPTH) throw new Problem('the value is nested too deep');
  switch (shape.kind) {
    case 'bool':
      return [value ? 1 : 0];
    case 'integer':
      return shape.isCompact ? compact(value) : littleEndian(BigInt.asUintN(shape.bits, value), shape.bits / 8);
    case 'text': {
      const bytes = stringToU8a(value);
      return [...compact(BigInt(bytes.length)), ...bytes];
    }
    case 'char':
      return littleEndian(BigInt(value.codePointAt(0)), 4);
    case 'bytes': {
      const bytes = hexToU8a(value);
      return shape.length === undefined ? [...compact(BigInt(bytes.length)), ...bytes] : [...bytes];
    }
    case 'account':
      return [...accountId(value)];
    case 'nothing':
      return [];
    case 'option':
      return value === null ? [0] : [1, ...inner(shape.some, value.some)];
    case 'result':
      return value.isOk ? [0, ...inner(shape.ok, value.value)] : [1, ...inner(shape.err, value.value)];
    case 'list': {
      const elements = value.flatMap((one) => inner(shape.element, one));
      return shape.length === undefined ? [...compact(BigInt(value.length)), ...elements] : elements;
    }
    case 'tuple':
    case 'struct':
      return all(shape.fields, value);
    case 'enum': {
      const { index, fields } = shape.variants[value.variant];
      return [index, ...all(fields, value.values)];
    }
    default:
      throw new Problem(`values of this type cannot be encoded (${shape.kind})`);
  }
}

/** The values of types one after another, from bytes. Bytes behind them are ignored. */
export function decodeAll(types, ids, bytes) {
  const reader = new Reader(bytes);
  return ids.map((id) => read(types, id, reader, 0));
}

/** The value of a type, from bytes. */
export const decode = (types, id, bytes) => decodeAll(types, [id], bytes)[0];

function read(types, id, reader, depth) {
  const shape = types.describe(id);
  const inner = (of) => read(types, of, reader, depth + 1);
  const all = (fields) => fields.map((field) => inner(field.id));
  if (depth > MAX_DEPTH) throw new Problem('the value is nested too deep');
  switch (shape.kind) {
    case 'bool':
      return reader.take(1)[0] !== 0;
    case 'integer': {
      const value = shape.isCompact ? reader.compact() : reader.number(shape.bits / 8);
      return shape.signed ? BigInt.asIntN(shape.bits, value) : value;
    }
    case 'text':
      return new TextDecoder().decode(reader.take(reader.length()));
    case 'char':
      return String.fromCodePoint(Number(reader.number(4)));
    case 'bytes':
      return u8aToHex(reader.take(shape.length ?? reader.length()));
    case 'account':
      return encodeAddress(reader.take(32), 42);
    case 'nothing':
      return [];
    case 'option':
      return reader.take(1)[0] === 0 ? null : { some: inner(shape.some) };
    case 'result': {
      const isOk = reader.take(1)[0] === 0;
      return { isOk, value: inner(isOk ? shape.ok : shape.err) };
    }
    case 'list': {
      const length = shape.length ?? reader.length();
      if (length > MAX_ELEMENTS) throw new Problem('the list is too long');
      return Array.from({ length }, () => inner(shape.element));
    }
    case 'tuple':
    case 'struct':
      return all(shape.fields);
    case 'enum': {
      const index = reader.take(1)[0];
      const variant = shape.variants.findIndex((one) => one.index === index);
      if (variant < 0) throw new Problem(`the enum has no variant ${index}`);
      return { variant, values: all(shape.variants[variant].fields) };
    }
    default:
      throw new Problem(`values of this type cannot be decoded (${shape.kind})`);
  }
}
