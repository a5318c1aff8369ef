// What a contract has stored: the child trie of its id.

import { blake2AsU8a, concatU8a, hexToU8a, stringToU8a, u8aToHex } from 'dedot/utils';

/** Bytes of the hash in front of a key of variable length. */
const HASH = 16;

/** The key as the contract wrote it, or `undefined` if only its hash is stored: a key of fixed length. */
function written(stored) {
  const bytes = hexToU8a(stored);
  const [hash, key] = [bytes.subarray(0, HASH), bytes.subarray(HASH)];
  return u8aToHex(blake2AsU8a(key, HASH * 8)) === u8aToHex(hash) ? u8aToHex(key) : undefined;
}

/**
 * The first `count` values of a contract, in the order of their stored keys:
 * `{ stored, key, value }`.
 */
export async function valuesOf(chain, trieId, at, count) {
  const { rpc } = chain.client;
  const child = u8aToHex(concatU8a(stringToU8a(':child_storage:default:'), hexToU8a(trieId)));
  const keys = await rpc.childstate_getKeysPaged(child, '0x', count, undefined, at);
  const values = await rpc.childstate_getStorageEntries(child, keys, at);
  return keys.flatMap((stored, i) => (values[i] ? [{ stored, key: written(stored), value: values[i] }] : []));
}
