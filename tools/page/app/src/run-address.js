// The address of a recorded call: a transaction in a block, or a dry run on the state of one. Code
// that is not on the chain is given by its hash, and found among the dropped files.

import { blake2AsHex, hexToU8a } from 'dedot/utils';
import { Problem } from './problem.js';
import { to } from './router.js';

/** The address of a dry run on the state of the block `at`. */
export function addressOfDryRun(request, at) {
  const { from, dest, code, value, input, salt, gas, deposit } = request;
  const hash = code && (code.type === 'Existing' ? code.value : blake2AsHex(hexToU8a(code.value)));
  const limits = { gas: gas && `${gas.refTime}-${gas.proofSize}`, deposit };
  return to(['run', 'dry'], { from, to: dest, code: hash, value: value || undefined, input, salt, ...limits, at });
}

/** The request of a dry run's address. `codeOf` gives the code that an instantiation needs. */
export async function requestOf(query, codeOf) {
  const [from, input] = [query.get('from'), query.get('input')];
  if (!from || !input) throw new Problem('the address of this dry run is not complete', 'Copy the whole link.');
  const value = amountOf(query, 'value') ?? 0n;
  const limits = { gas: gasOf(query), deposit: amountOf(query, 'deposit') };
  if (query.get('to')) return { from, dest: query.get('to'), value, input, ...limits };
  return { from, code: await codeOf(query.get('code')), value, input, salt: query.get('salt') ?? '0x', ...limits };
}

function amountOf(query, name) {
  const text = query.get(name);
  if (text === null) return undefined;
  if (!/^\d+$/.test(text)) throw new Problem(`“${text}” is not an amount, in the address`, 'Copy the whole link.');
  return BigInt(text);
}

function gasOf(query) {
  const text = query.get('gas');
  if (text === null) return undefined;
  const parts = /^(\d+)-(\d+)$/.exec(text);
  if (!parts) throw new Problem(`“${text}” is not a limit of gas, in the address`, 'Copy the whole link.');
  return { refTime: BigInt(parts[1]), proofSize: BigInt(parts[2]) };
}
