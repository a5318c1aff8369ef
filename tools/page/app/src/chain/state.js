// What the chain's state has: contracts, codes, host functions, transactions.

import { blake2AsHex, hexToU8a } from 'dedot/utils';
import { Problem, textOf } from '../problem.js';

/** Contracts or codes that a list shows at once. */
export const PAGE = 100;

const plain = (key) => (typeof key === 'string' ? key : key.address());

/** The contracts of the chain, at most so many, in the order of their keys. */
export async function contracts(chain, count = PAGE) {
  const entries = await chain.client.query.contracts.contractInfoOf.pagedEntries({ pageSize: count });
  return entries.map(([key, info]) => ({ address: plain(Array.isArray(key) ? key[0] : key), ...info }));
}

/** The codes of the chain, at most so many. */
export async function codes(chain, count = PAGE) {
  const entries = await chain.client.query.contracts.codeInfoOf.pagedEntries({ pageSize: count });
  return entries.map(([key, info]) => ({ hash: Array.isArray(key) ? key[0] : key, ...info }));
}

/** A contract, or `undefined`. */
export const contract = (chain, address) => chain.client.query.contracts.contractInfoOf(address);

/** The code hashes of contracts, by address. Accounts without a contract are left out. */
export async function codesOf(chain, addresses) {
  const unique = [...new Set(addresses)];
  const found = await Promise.all(unique.map((address) => contract(chain, address)));
  return new Map(unique.flatMap((address, at) => (found[at] ? [[address, found[at].codeHash]] : [])));
}

/** True if the chain has a code. */
export const isStored = async (chain, hash) => Boolean(await chain.client.query.contracts.codeInfoOf(hash));

/** A code, or `undefined`. */
export async function code(chain, hash) {
  const { contracts: pallet } = chain.client.query;
  const [info, wasm] = await Promise.all([pallet.codeInfoOf(hash), pallet.pristineCode(hash)]);
  return info && { ...info, length: wasm ? (wasm.length - 2) / 2 : undefined, wasm };
}

/** The free balance of an account. */
export async function balance(chain, address) {
  const { data } = await chain.client.query.system.account(address);
  return data.free;
}

/** The host functions of the chain by id, and which of them are switched off. */
export async function hostFunctions(chain) {
  const info = await chain.client.call.hostApi.info();
  if (!info) return undefined;
  const disabled = new Set(info.state.disabled);
  return info.functions.map((one) => ({ ...one, disabled: disabled.has(one.id) }));
}

/** The link plan of a code, or `undefined`. */
export const linkPlan = (chain, hash) => chain.client.call.hostApi.linkPlan(hash);

/** The transactions of a block, newest first. */
async function transactionsOf(chain, hash) {
  const { rpc } = chain.client;
  const [{ block }, at] = await Promise.all([rpc.chain_getBlock(hash), chain.client.at(hash)]);
  const events = await at.query.system.events();
  const found = [];
  for (const [index, extrinsic] of block.extrinsics.entries()) {
    const own = events.filter(({ phase }) => phase.type === 'ApplyExtrinsic' && phase.value === index);
    const names = own.map(({ event }) => `${event.pallet}.${event.palletEvent.name ?? event.palletEvent}`);
    // Inherents are no transactions of anybody.
    if (!names.some((name) => /^Contracts\.|^TransactionPayment\./.test(name))) continue;
    const { preamble, call } = at.registry.$Extrinsic.tryDecode(extrinsic);
    const failure = own.find(({ event }) => event.palletEvent.name === 'ExtrinsicFailed');
    found.push({
      block: Number(block.header.number),
      index,
      hash: blake2AsHex(hexToU8a(extrinsic)),
      from: preamble.signature?.address.value,
      call,
      error: failure?.event.palletEvent.data.dispatchError,
    });
  }
  return found.reverse();
}

/**
 * The transactions of the last blocks, newest first. Stops at the first block whose state
 * the node does not have.
 */
export async function transactions(chain, head, blocks) {
  const found = [];
  for (let number = head; number > 0 && number > head - blocks; number -= 1) {
    const hash = await chain.client.rpc.chain_getBlockHash(number);
    if (!hash) break;
    try {
      found.push(...(await transactionsOf(chain, hash)));
    } catch (error) {
      if (/discarded|unknown block/i.test(textOf(error))) break;
      throw error;
    }
  }
  return found;
}

/** The hash of a block. */
export async function blockHash(chain, number) {
  const hash = await chain.client.rpc.chain_getBlockHash(number);
  if (!hash) throw new Problem(`the chain has no block ${number}`, 'Its last block is shown at the top of the page.');
  return hash;
}
