// Checks that `try_state` detects a missing record. The tests of killed nodes rely on it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Keyring } from '@polkadot/api';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { deploy, send } from '../lib/contracts.mjs';
import { startRecounting, tryState } from '../lib/try-state.mjs';

test('try_state holds after a deployment, and not without the record of its code', async () => {
  await cryptoWaitReady();
  const alice = new Keyring({ type: 'sr25519' }).addFromUri('//Alice');
  const node = await startRecounting(['--tmp']);
  try {
    const { api } = node;
    await deploy(api, alice, 'toggle', 'new', [false]);
    await tryState(api);
    const [key] = await api.query.contracts.codeInfoOf.keys();
    const kill = api.tx.system.killStorage([key.toHex()]);
    await send(api, api.tx.sudo.sudo(kill), alice);
    await assert.rejects(tryState(api), /Execution aborted/);
    await node.logged(/contracts use contract code that is missing/);
  } finally {
    await node.stop();
  }
});
