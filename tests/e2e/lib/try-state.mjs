// Checks all counts of the pallets: runs `try_state` of the runtime with the feature `try-runtime`
// on the state in a node's database.

import assert from 'node:assert/strict';
import { startNode } from './node.mjs';

/** The encoded `UpgradeCheckSelect::TryState`. */
const TRY_STATE = '0x03';

/**
 * Starts a node with this runtime instead of the chain's.
 *
 * @param {string[]} args other arguments of the node
 */
export function startRecounting(args) {
  const folder = process.env.LEAN_TRY_RUNTIME;
  if (!folder) throw new Error('LEAN_TRY_RUNTIME must be the folder of the runtime with try-runtime: run `make e2e`');
  return startNode([`--wasm-runtime-overrides=${folder}`, ...args]);
}

/** Rejects if an invariant of a pallet does not hold in the best block. The node logs which one. */
export function tryState(api) {
  return api.rpc.state.call('TryRuntime_on_runtime_upgrade', TRY_STATE);
}

/**
 * Asserts that all invariants of the pallets hold in the database of a stopped node.
 *
 * @param {string[]} args arguments of the node
 */
export async function assertState(args) {
  const node = await startRecounting(args);
  try {
    const weights = await tryState(node.api).catch((error) => assert.fail(`${error}\n${node.log()}`));
    assert.ok(weights.length > 0, 'try_state was called');
  } finally {
    await node.stop();
  }
}
