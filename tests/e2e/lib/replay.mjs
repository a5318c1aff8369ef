// Runs the transactions of a chain again with `TraceApi`, and compares.

import assert from 'node:assert/strict';

const everything = { maxBytes: 1 << 20, hostFunctions: true, storage: true, functions: true };

/** The weight of all contexts of a profile. */
const sum = (profile) =>
  profile.nodes.reduce((sum, { weight }) => sum + weight.refTime.toBigInt(), 0n);

/**
 * Records each transaction of the last blocks, with probes in the contracts' codes. Asserts that
 * its result and events are those that it had, fees included, and that each profile adds up.
 * Resolves with the number of transactions that called contracts.
 */
export async function replayAll(api, blocks = 200) {
  const best = (await api.rpc.chain.getHeader()).number.toNumber();
  let traced = 0;
  for (let number = Math.max(1, best - blocks); number <= best; number++) {
    const hash = await api.rpc.chain.getBlockHash(number);
    const { block } = await api.rpc.chain.getBlock(hash);
    const before = await api.at(block.header.parentHash);
    const events = await (await api.at(hash)).query.system.events();
    for (let index = 0; index < block.extrinsics.length; index++) {
      const name = `transaction ${number}-${index}`;
      const answer = await before.call.traceApi.traceExtrinsic(block, index, everything);
      assert.ok(answer.isOk, `${name}: ${answer}`);
      const { trace, events: again } = answer.asOk;
      const of = events.filter(({ phase }) => phase.isApplyExtrinsic && phase.asApplyExtrinsic.toNumber() === index);
      assert.deepEqual(again.map((event) => event.toHex()), of.map((event) => event.toHex()), name);
      const used = trace.steps
        .filter((step, at) => step.isEnd && depth(trace.steps, at) === 0)
        .reduce((sum, step) => sum + step.asEnd.used.refTime.toBigInt(), 0n);
      if (trace.truncated.isTrue || used === 0n) continue;
      const profile = trace.profile.unwrap();
      assert.equal(sum(profile), used, name);
      assert.ok(profile.codes.every(({ defined }) => defined.toNumber() > 0), name);
      traced++;
    }
  }
  return traced;
}

/** Frames around the step `at`, which ends one. */
const depth = (steps, at) =>
  steps.slice(0, at).reduce((open, step) => open + (step.isStart ? 1 : step.isEnd ? -1 : 0), 0) - 1;
