// polkadot-js: the end-to-end tests, which `make test` runs as well.

import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { root, run } from '../lib/commands.mjs';

const { dependencies } = JSON.parse(readFileSync(`${root}tests/e2e/package.json`, 'utf8'));
const TOOL = `polkadot-js ${dependencies['@polkadot/api']}`;

test(`${TOOL}: deploy, query, call, events, errors (tests/e2e)`, () =>
  // What the runner tells its tests would make the inner one report to it.
  run('node', ['--test', 'test/contracts.test.mjs'], { cwd: `${root}tests/e2e`, env: { NODE_TEST_CONTEXT: '' } }));
