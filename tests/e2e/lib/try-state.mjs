// All that the pallets count, counted again: `try_state` of the runtime with the feature `try-runtime`, on the state of a
// node's database.

import assert from 'node:assert/strict';
import { startNode } from './node.mjs';

/** `UpgradeCheckSelect::TryState`, encoded. */
const TRY_STATE = '0x03';

/**
 * Starts a node with that runtime in place of the chain's.
 *
 * @param {string[]} args beside it
 */
export function startRecounting(args) {
  const folder = process.env.LEAN_TRY_RUNTIME;
  if (!folder) throw new Error('LEAN_TRY_RUNTIME must be the folder of the runtime with try-runtime: run `make e2e`');
  return startNode([`--wasm-runtime-overrides=${folder}`, ...args]);
}

/** Rejects where an invariant of a pallet does not hold in the best block; the node logs which. */
export function tryState(api) {
  return api.rpc.state.call('TryRuntime_on_runtime_upgrade', TRY_STATE);
}

/**
 * Whether the state of a stopped node's database is one that the pallets could have made.
 *
 * @param {string[]} args those of the node
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
