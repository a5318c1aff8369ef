// ink_e2e: tests of contracts in Rust. The tests are in the folder `ink-e2e`.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { root, run } from '../lib/commands.mjs';
import { ALL, testOn } from '../lib/nodes.mjs';

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

for (const node of ALL) {
  // `running_node.rs` has this port. The first test builds ink_e2e.
  const options = { seconds: 1_800, args: ['--rpc-port=29944'] };
  testOn(node, `${TOOL}: tests against a running node`, options, async (url) => {
    assert.equal(url, 'ws://127.0.0.1:29944');
    await tests('running_node');
  });
}
