// What the chain's state has: contracts, codes, host functions, transactions.

import { blake2AsHex, hexToU8a } from 'dedot/utils';
import { Problem, textOf } from '../problem.js';
import { failureOf } from './errors.js';

/** Length of the longest list of contracts or contract code. */
export const PAGE = 100;

/** The first contracts of the chain, in the order of their keys. */
export async function contracts(chain) {
  const entries = await chain.client.query.contracts.contractInfoOf.pagedEntries({ pageSize: PAGE });
  return entries.map(([account, info]) => ({ address: account.address(), ...info }));
}

/** The first contract code of the chain, in the order of its keys. */
export async function codes(chain) {
  const entries = await chain.client.query.contracts.codeInfoOf.pagedEntries({ pageSize: PAGE });
  return entries.map(([hash, info]) => ({ hash, ...info }));
}

/** A contract, or `undefined`. */
export const contract = (chain, address) => chain.client.query.contracts.contractInfoOf(address);

/** The code hashes of contracts, by address. Accounts without a contract are left out. */
export async function codesOf(chain, addresses) {
  const unique = [...new Set(addresses)];
  const found = await Promise.all(unique.map((address) => contract(chain, address)));
  return new Map(unique.flatMap((address, at) => (found[at] ? [[address, found[at].codeHash]] : [])));
}

/** True if the chain had a code at a block. */
export async function isStored(chain, hash, at) {
  const { query } = at ? await chain.client.at(at) : chain.client;
  return Boolean(await query.contracts.codeInfoOf(hash));
}

/** A code, or `undefined`. */
export async function code(chain, hash) {
  const { contracts: pallet } = chain.client.query;
  const [info, wasm] = await Promise.all([pallet.codeInfoOf(hash), pallet.pristineCode(hash)]);
  return info && { ...info, length: wasm ? (wasm.length - 2) / 2 : 0 };
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
  const records = await at.query.system.events();
  return block.extrinsics
    .map((extrinsic, index) => {
      const events = records
        .filter(({ phase }) => phase.type === 'ApplyExtrinsic' && phase.value === index)
        .map(({ event }) => event);
      // Inherents are no transactions of anybody.
      if (!events.some(({ pallet }) => pallet === 'Contracts' || pallet === 'TransactionPayment')) return undefined;
      const { preamble, call } = at.registry.$Extrinsic.tryDecode(extrinsic);
      return {
        block: Number(block.header.number),
        index,
        hash: blake2AsHex(hexToU8a(extrinsic)),
        from: preamble.signature?.address.value,
        call,
        error: failureOf(chain, events),
      };
    })
    .filter(Boolean)
    .reverse();
}

/** The transactions of blocks, by the block's hash: they do not change. */
const known = new Map();
/** Blocks that are remembered. */
const MOST = 1_000;

/** The transactions of a block that may be known, or `undefined` if the node has no state of it. */
async function remembered(chain, number) {
  const hash = await chain.client.rpc.chain_getBlockHash(number);
  if (!hash) return undefined;
  if (known.has(hash)) return known.get(hash);
  try {
    const found = await transactionsOf(chain, hash);
    if (known.size > MOST) known.clear();
    known.set(hash, found);
    return found;
  } catch (error) {
    if (/discarded|unknown block/i.test(textOf(error))) return undefined;
    throw error;
  }
}

/**
 * The transactions of the last blocks, newest first. Stops at the first block whose state the node
 * does not have.
 */
export async function transactions(chain, head, blocks) {
  const numbers = Array.from({ length: Math.min(blocks, head) }, (_, at) => head - at);
  const found = await Promise.all(numbers.map((number) => remembered(chain, number)));
  const end = found.indexOf(undefined);
  return found.slice(0, end < 0 ? undefined : end).flat();
}

/** The hash of a block. */
export async function blockHash(chain, number) {
  const hash = await chain.client.rpc.chain_getBlockHash(number);
  if (!hash) throw new Problem(`the chain has no block ${number}`, 'Its last block is shown at the top of the page.');
  return hash;
}
