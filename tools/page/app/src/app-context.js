// What all pages share: the chain, the accounts, the bundles and the names that they give.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { AccountId32 } from 'dedot/codecs';
import { errorText } from './chain/errors.js';
import known from './metadata/host-functions.json';
import { functionNames } from './metadata/names.js';
import { plain, printable, short } from './metadata/values.js';

const Context = createContext(null);

export const Shared = Context.Provider;

/** What all pages share. */
export const useShared = () => useContext(Context);

/** An account or hash with its middle left out. */
export const abridged = (text) => (text && text.length > 16 ? `${text.slice(0, 7)}…${text.slice(-5)}` : (text ?? ''));

/** Functions of the pallet that return a code. */
const CODED =
  /::(seal_)?(get_storage|take_storage|transfer|call|delegate_call|instantiate|call_runtime|code_hash|set_code_hash|ecdsa_recover|ecdsa_to_eth_address|sr25519_verify|debug_message|get_transient_storage|take_transient_storage|xcm_execute|xcm_send)$/;
const CODES = {
  0: 'Success',
  1: 'CalleeTrapped',
  2: 'CalleeReverted',
  3: 'KeyNotFound',
  5: 'TransferFailed',
  7: 'CodeNotFound',
  8: 'NotCallable',
  10: 'CallRuntimeFailed',
  11: 'EcdsaRecoveryFailed',
  12: 'Sr25519VerifyFailed',
  13: 'XcmExecutionFailed',
  14: 'XcmSendFailed',
};

/** Names of everything that a trace has numbers for. */
export class Names {
  constructor(chain, bundles, accounts, hostFunctions) {
    this.chain = chain;
    this.bundles = bundles;
    this.accounts = new Map(accounts.map(({ address, name }) => [address, name]));
    this.hostFunctions = new Map((hostFunctions ?? []).map((one) => [one.id, one]));
    this.functions = new Map();
  }

  /** An account's address, or its name if it has one. */
  account = (account) => {
    const address = account instanceof AccountId32 ? account.address() : account;
    if (!address) return 'root';
    return this.accounts.get(address) ?? abridged(address);
  };

  /** An account's name, or its whole address. */
  whole = (account) => this.accounts.get(account) ?? account;

  bundle(hash) {
    return this.bundles.get(hash);
  }

  /** The name of the contract with this code, or the beginning of the code's hash. */
  contract(hash) {
    return this.bundles.get(hash)?.name ?? abridged(hash ?? '?');
  }

  /** `module::name` of a host function. */
  hostFunction(id) {
    const found = this.hostFunctions.get(id);
    return found ? plain(`${found.module}::${found.name}`) : `host function ${id}`;
  }

  /** Names of the parameters of a host function of the pallet. */
  parameters(id) {
    const [number, names] = known[this.hostFunction(id)] ?? [];
    return number === id ? names : [];
  }

  /** What a host function of the pallet does, or nothing. */
  description(id) {
    const [number, , text] = known[this.hostFunction(id)] ?? [];
    return number === id ? text : '';
  }

  /** The name of a value in the storage of a contract with this code, or its key. */
  key(hash, key) {
    return this.bundles.get(hash)?.storageKey(key.shown, this.account) ?? this.bytes(key);
  }

  /** A value in the storage of a contract with this code, or its bytes. */
  value(hash, key, value) {
    const isWhole = (value.shown.length - 2) / 2 === value.len;
    const decoded = isWhole && this.bundles.get(hash)?.storageValue(key.shown, value.shown, this.account);
    return decoded || this.bytes(value);
  }

  /** True if the functions of a code have names. */
  hasFunctionNames(hash) {
    this.function(hash, 0);
    return this.functions.get(hash).size > 0;
  }

  /** The name of a function in contract code. */
  function(hash, index) {
    if (!this.functions.has(hash)) {
      const { named, wasm = named } = this.bundles.get(hash) ?? {};
      this.functions.set(hash, wasm ? functionNames(named ?? wasm) : new Map());
    }
    return this.functions.get(hash).get(index) ?? `function[${index}]`;
  }

  /** The frame's message with its arguments, or its selector. */
  call({ start }) {
    return this.input(start.codeHash, start.input.shown, start.kind === 'Constructor');
  }

  /** An input of a constructor or message, or its selector. */
  input(hash, input, isConstructor) {
    const decoded = this.bundles.get(hash)?.input(input, isConstructor, this.account);
    if (decoded) return decoded;
    return input.length >= 10 ? `selector ${input.slice(0, 10)}, ${(input.length - 2) / 2} bytes` : `input ${input}`;
  }

  /** Output or error of a frame. */
  outcome({ start, end }) {
    if (!end) return 'cut off';
    const { result } = end;
    if (result.isErr) return errorText(this.chain, result.err);
    const reverted = result.value.flags.bits !== 0;
    const bundle = this.bundles.get(start.codeHash);
    const entry = bundle?.called(start.input.shown, start.kind === 'Constructor');
    const text = bundle?.output(entry, result.value.data, reverted, this.account) ?? short(result.value.data, 66);
    const shown = text === '0x' ? 'nothing' : text;
    return reverted ? `reverted: ${shown}` : shown;
  }

  /** The name of a return code, `none` for the sentinel `u32::MAX`, otherwise the number. */
  returned(id, value) {
    const name = this.hostFunction(id);
    const [number] = known[name] ?? [];
    if (BigInt(value) === 0xffffffffn) return 'none';
    if (number !== id) return `${value}`;
    return CODED.test(name) ? (CODES[Number(value)] ?? `${value}`) : `${value}`;
  }

  /** Bytes as text where they are printable, otherwise as hexadecimal. */
  bytes({ shown, len }) {
    if (len === 0) return 'nothing';
    const text = printable(shown);
    const begin = text === undefined ? short(shown, 66) : JSON.stringify(text);
    return (shown.length - 2) / 2 < len ? `${begin} of ${len} bytes` : begin;
  }
}
