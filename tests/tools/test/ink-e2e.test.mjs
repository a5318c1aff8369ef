// ink_e2e: tests of contracts in Rust. The tests are in the folder `ink-e2e`.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startNode } from '../../e2e/lib/node.mjs';
import { root, run } from '../lib/commands.mjs';

const TOOL = 'ink_e2e 5.1.1';

/** Runs a test file of `ink-e2e`, one test after another, as all of them sign as Alice. */
async function tests(file, env = {}) {
  const { stdout } = await run('cargo', ['test', '--locked', '--test', file, '--', '--test-threads=1'], {
    cwd: `${root}tests/tools/ink-e2e`,
    env,
  });
  assert.match(stdout, /test result: ok\. 3 passed/, stdout);
}

test(`${TOOL}: tests that start the node (\`CONTRACTS_NODE\`)`, () =>
  tests('own_node', { CONTRACTS_NODE: process.env.LEAN_NODE }));

test(`${TOOL}: tests against a running node`, async () => {
  // `running_node.rs` has this port.
  const node = await startNode(['--rpc-port=29944']);
  try {
    assert.equal(node.port, 29944, 'another program has the port');
    await tests('running_node');
  } finally {
    await node.stop();
  }
});
