// A `.contract` file of cargo-contract or Solang: code, and metadata that says what its bytes mean.

import * as $ from 'dedot/shape';
import { blake2AsHex, concatU8a, hexToU8a, isHex, u8aToHex } from 'dedot/utils';
import { Problem } from '../problem.js';
import { decode, decodeAll, encode } from './codec.js';
import { emptyEntry } from './inputs.js';
import { nameOfKey, roots, valueOfKey } from './storage.js';
import { plain, show } from './values.js';
import { Types } from './types.js';

const ADVICE = 'Drop the .contract file that cargo-contract or Solang wrote.';

/** Bytes of the largest file that is read: 16 MiB. */
export const MAX_LENGTH = 16 * 1024 * 1024;

function json(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem('the file is not JSON', ADVICE);
  }
}

function list(value, what) {
  if (!Array.isArray(value)) throw new Problem(`the metadata has no ${plain(what)}`, ADVICE);
  return value;
}

/** The reason why there is no form for these parameters, if there is one. */
function problemOf(parameters, types) {
  try {
    parameters.forEach(({ id }) => emptyEntry(types, id));
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Gives each of them a key: its label, with the selector if others have the same. */
function withKeys(list) {
  const isUnique = (label) => list.filter((one) => one.label === label).length === 1;
  return list.map((one) => ({ ...one, key: isUnique(one.label) ? one.label : `${one.label} ${one.selector}` }));
}

/** A constructor or a message. */
function entryPoint(spec, types) {
  if (!isHex(spec.selector) || spec.selector.length !== 10) {
    throw new Problem(plain(`the selector of ${spec.label} is not 4 bytes: ${spec.selector}`), ADVICE);
  }
  const parameters = list(spec.args, `arguments of ${spec.label}`).map(({ label, type }) => {
    types.describe(type.type);
    // The author's name of the type, such as Balance.
    return { label: plain(label), id: type.type, typeName: plain(type.displayName?.at(-1) ?? '') };
  });
  const output = spec.returnType?.type;
  if (output !== undefined) types.describe(output);
  return {
    label: plain(spec.label),
    docs: plain((spec.docs ?? []).join('\n').trim()),
    selector: spec.selector.toLowerCase(),
    problem: problemOf(parameters, types),
    payable: Boolean(spec.payable),
    mutates: spec.mutates !== false,
    isDefault: Boolean(spec.default),
    parameters,
    output,
  };
}

/** Solang reverts with these selectors, and an argument. */
const SOLIDITY_ERRORS = { '0x08c379a0': 'Error', '0x4e487b71': 'Panic' };
const PANICS = {
  1: 'an assertion failed',
  17: 'arithmetic overflow or underflow',
  18: 'division by zero',
  33: 'a number is not a value of the enum',
  49: 'pop from an empty array',
  50: 'index out of bounds',
  65: 'too much memory was asked for',
};

/** Number of bundles that were read. */
let made = 0;

/** A contract's code and metadata. */
export class Bundle {
  /**
   * `named` is a module with the same functions, and their names.
   *
   * @throws Problem if the text is no bundle of ink! 4, ink! 5 or Solang
   */
  constructor(text, named) {
    if (text.length > MAX_LENGTH) throw new Problem('the file has more than 16 MiB', ADVICE);
    const metadata = json(text);
    const { source, contract, spec } = metadata ?? {};
    if (!source || !spec) throw new Problem('the file is not the metadata of a contract', ADVICE);
    const version = String(metadata.version);
    if (version !== '4' && version !== '5') {
      const advice =
        version === '6'
          ? 'ink! 6 is for pallet-revive, which runs PolkaVM code. Build the contract with ink! 5.'
          : 'Build the contract with ink! 4 or 5, or with Solang.';
      throw new Problem(plain(`metadata of version ${version} cannot be read`), advice);
    }
    this.serial = ++made;
    this.text = text;
    this.named = named;
    this.name = plain(contract?.name ?? 'contract');
    this.language = plain(source.language ?? '');
    this.types = new Types(list(metadata.types, 'types'));
    this.constructors = withKeys(list(spec.constructors, 'constructors').map((one) => entryPoint(one, this.types)));
    this.messages = withKeys(list(spec.messages, 'messages').map((one) => entryPoint(one, this.types)));
    this.events = list(spec.events, 'events').map(({ label, args, signature_topic }) => ({
      label: plain(label),
      topic: signature_topic ?? undefined,
      parameters: list(args, `fields of the event ${label}`).map((one) => ({
        label: plain(one.label),
        id: one.type.type,
      })),
    }));
    this.roots = roots(metadata.storage);
    this.wasm = typeof source.wasm === 'string' && isHex(source.wasm) ? source.wasm : undefined;
    this.hash = this.wasm ? blake2AsHex(hexToU8a(this.wasm)) : String(source.hash).toLowerCase();
    if (!isHex(this.hash) || this.hash.length !== 66) throw new Problem('the metadata has no code hash', ADVICE);
  }

  get isSolang() {
    return this.language.startsWith('Solidity');
  }

  /** The input that calls a constructor or message with these values. */
  encode({ selector, parameters }, values) {
    const bytes = parameters.flatMap(({ id }, at) => encode(this.types, id, values[at]));
    return u8aToHex(concatU8a(hexToU8a(selector), Uint8Array.from(bytes)));
  }

  /** The constructor or message that an input begins with. */
  called(input, isConstructor) {
    const selector = input.slice(0, 10).toLowerCase();
    return (isConstructor ? this.constructors : this.messages).find((one) => one.selector === selector);
  }

  /** An input as text: `transfer(to: Bob, value: 5)`. */
  input(input, isConstructor, account) {
    const entry = this.called(input, isConstructor);
    if (!entry) return undefined;
    return `${entry.label}(${this.#values(entry.parameters, hexToU8a(input).subarray(4), account) ?? '…'})`;
  }

  /** The output of a message as text. Reverted output of Solang is its error. */
  output(entry, data, reverted, account) {
    if (this.isSolang && reverted) return this.#solidityError(data);
    if (entry?.output === undefined) return data === '0x' ? undefined : data;
    try {
      const value = decode(this.types, entry.output, hexToU8a(data));
      const shape = this.types.describe(entry.output);
      // ink! wraps each output, for calls that it could not decode.
      if (shape.kind === 'result' && this.types.describe(shape.err).name === 'LangError') {
        if (!value.isOk) return `the contract could not read its input: ${show(this.types, shape.err, value.value)}`;
        return show(this.types, shape.ok, value.value, account);
      }
      return show(this.types, entry.output, value, account);
    } catch {
      return undefined;
    }
  }

  #solidityError(data) {
    const name = SOLIDITY_ERRORS[data.slice(0, 10)];
    const rest = hexToU8a(data).subarray(4);
    try {
      if (name === 'Error') return plain(`Error(${JSON.stringify($.str.tryDecode(rest))})`);
      if (name === 'Panic') return `Panic: ${PANICS[rest[0]] ?? `code ${rest[0]}`}`;
    } catch {
      // Said below.
    }
    return data;
  }

  /** An event as text, if it is one of this contract's. */
  event(topics, data, account) {
    let bytes = hexToU8a(data);
    let event = this.events.find(({ topic }) => topic !== undefined && topic === topics[0]);
    if (!event) {
      // Events of ink! 4 and Solang begin with their number.
      if (this.events.some(({ topic }) => topic !== undefined)) return undefined;
      event = this.events[bytes[0]];
      bytes = bytes.subarray(1);
    }
    const values = event && this.#values(event.parameters, bytes, account);
    return values === undefined ? undefined : `${event.label}(${values})`;
  }

  /** The name of a value in the contract's storage, or `undefined`. */
  storageKey(key, account) {
    return nameOfKey(this.roots, this.types, key, account);
  }

  /** The value under a key of the contract's storage, or `undefined`. */
  storageValue(key, value, account) {
    return valueOfKey(this.roots, this.types, key, value, account);
  }

  #values(parameters, bytes, account) {
    try {
      const values = decodeAll(
        this.types,
        parameters.map(({ id }) => id),
        bytes,
      );
      const texts = parameters.map(({ label, id }, at) => `${label}: ${show(this.types, id, values[at], account)}`);
      return texts.join(', ');
    } catch {
      return undefined;
    }
  }
}
