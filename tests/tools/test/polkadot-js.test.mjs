// polkadot-js: runs the end-to-end tests, which `make test` also runs.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { call, deploy, query } from '../../e2e/lib/contracts.mjs';
import { account, connect } from '../../e2e/lib/node.mjs';
import { root, run } from '../lib/commands.mjs';
import { ALL, testOn } from '../lib/nodes.mjs';

const { dependencies } = JSON.parse(readFileSync(`${root}tests/e2e/package.json`, 'utf8'));
const TOOL = `polkadot-js ${dependencies['@polkadot/api']}`;

test(`${TOOL}: deploy, query, call, events, errors (tests/e2e)`, async () => {
  const { stdout } = await run('node', ['--test', '--test-reporter=tap', 'test/contracts.test.mjs'], {
    cwd: `${root}tests/e2e`,
    // With this variable, the inner runner would report to the outer one, and run nothing.
    env: { NODE_TEST_CONTEXT: undefined },
  });
  assert.ok(Number(stdout.match(/^# pass (\d+)$/m)?.[1]) > 0, stdout);
});

for (const node of ALL) {
  testOn(node, `${TOOL}: deploy, query, send`, {}, async (url) => {
    const api = await connect(url);
    try {
      const alice = account('//Alice');
      const { contract } = await deploy(api, alice, 'toggle', 'new', [false]);
      const get = async () => (await query(contract, alice, 'get')).value.ok;
      assert.equal(await get(), false);
      await call(contract, alice, 'flip');
      assert.equal(await get(), true);
    } finally {
      await api.disconnect();
    }
  });
}
