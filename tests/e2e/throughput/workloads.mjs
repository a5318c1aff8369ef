// The measured workloads. Each deploys its contracts, and then returns any number of calls in
// bytes.

import { readFileSync } from 'node:fs';
import { CodePromise } from '@polkadot/api-contract';
import { u8aConcat, u8aToHex } from '@polkadot/util';
import { blake2AsHex } from '@polkadot/util-crypto';
import { bundle, gasLimit, send } from '../lib/contracts.mjs';

/** Amount of an ERC-20 token that each caller has. */
const TOKENS = 1_000_000;

const folder = new URL('../../contracts/target/ink/', import.meta.url);
/** The code of a contract built as for a live chain. */
const code = (name) => readFileSync(new URL(`${name}.production.wasm`, folder));

/** Uploads and instantiates a contract built as for a live chain. */
async function deploy(api, signer, name, constructor, args = []) {
  // Replaces the code in the bundle, which has debug messages.
  const metadata = JSON.parse(bundle(name));
  metadata.source = { ...metadata.source, hash: blake2AsHex(code(name)), wasm: u8aToHex(code(name)) };
  const made = new CodePromise(api, metadata, undefined);
  const { contract } = await send(api, made.tx[constructor]({ gasLimit: gasLimit(api) }, ...args), signer);
  return contract;
}

/** Uploads the code of a contract, and returns its hash. */
async function upload(api, signer, name) {
  await send(api, api.tx.contracts.uploadCode(u8aToHex(code(name)), null, 'Enforced'), signer);
  return blake2AsHex(code(name));
}

/**
 * Encodes a call of a message with the limits from a dry run, like a wallet.
 *
 * @returns {Promise<{call: Uint8Array, dryRun: Uint8Array}>} the call, and the dry run's arguments
 */
async function message(api, signer, contract, name, ...args) {
  const options = { gasLimit: gasLimit(api), storageDepositLimit: null };
  const { gasRequired, result, storageDeposit } = await contract.query[name](signer.address, options, ...args);
  if (!result.isOk) throw new Error(`${name}: the dry run failed: ${result.asErr}`);
  const needed = storageDeposit.isCharge ? storageDeposit.asCharge.toBigInt() : 0n;
  // The input, with its length in front.
  const input = contract.abi.findMessage(name).toU8a(args);
  const call = api.tx.contracts.call(contract.address, 0, gasRequired, needed || null, input).method.toU8a();
  // Arguments of `ContractsApi_call`: origin, contract, value, no gas limit, no deposit limit,
  // input.
  const dryRun = u8aConcat(signer.publicKey, contract.address.toU8a(), new Uint8Array(16), [0, 0], input);
  return { call, dryRun };
}

/** All callers flip the switch of one contract. */
async function flips(api, alice, callers) {
  const contract = await deploy(api, alice, 'toggle', 'default');
  const { call, dryRun } = await message(api, callers[0], contract, 'flip');
  return { next: () => call, dryRun };
}

/** Each caller transfers an ERC-20 token to the next one. */
async function transfers(api, alice, callers) {
  const contract = await deploy(api, alice, 'token', 'new', [TOKENS * callers.length * 2]);
  const options = { gasLimit: gasLimit(api), storageDepositLimit: null };
  for (let from = 0; from < callers.length; from += 16) {
    const gifts = callers.slice(from, from + 16).map((to) => contract.tx.transfer(options, to.address, TOKENS));
    await send(api, api.tx.utility.batchAll(gifts.map((tx) => lighter(api, tx))), alice);
  }
  const made = [];
  for (const [i, from] of callers.entries()) {
    made.push(await message(api, from, contract, 'transfer', callers[(i + 1) % callers.length].address, 1));
  }
  return { next: (i) => made[i].call, dryRun: made[0].dryRun };
}

/** The same call with a lower weight limit, so that sixteen of them fit into a block. */
const lighter = (api, tx) => {
  const [dest, value, , deposit, data] = tx.args;
  const limit = api.registry.createType('WeightV2', { refTime: 20_000_000_000n, proofSize: 150_000n });
  return api.tx.contracts.call(dest, value, limit, deposit, data);
};

/** A contract calls a second one, and that a third. The first also calls the third: four frames. */
async function across(api, alice, callers) {
  const codes = [];
  for (const name of ['accumulator', 'adder', 'subber']) codes.push(await upload(api, alice, name));
  const contract = await deploy(api, alice, 'caller', 'new', [0, 1, ...codes]);
  // All callers add the same value, as the sum always takes four bytes.
  const { call, dryRun } = await message(api, callers[0], contract, 'apply', 1);
  return { next: () => call, dryRun };
}

/** Each upload has new code: that of the switch with a unique custom section. */
async function uploads(api) {
  const toggle = code('toggle');
  let count = 0;
  const next = () => {
    const name = new TextEncoder().encode('nonce');
    const number = new Uint8Array(new Uint32Array([count++]).buffer);
    const section = u8aConcat([name.length], name, number);
    // A custom section. Its length is below 128, so it takes one byte in LEB128.
    const module = u8aConcat(toggle, [0, section.length], section);
    return api.tx.contracts.uploadCode(u8aToHex(module), null, 'Enforced').method.toU8a();
  };
  return { next };
}

/** All workloads, in the order of their runs. */
export const WORKLOADS = [
  { name: 'flip', shows: 'a switch flipped: one frame', prepare: flips },
  { name: 'transfer', shows: 'an ERC-20 transfer: one frame, two values', prepare: transfers },
  { name: 'across', shows: 'a call across three contracts: four frames', prepare: across },
  { name: 'upload', shows: 'an upload of 2 KB', prepare: uploads },
];
