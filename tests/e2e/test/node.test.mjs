// The node itself: several at a time, ways to seal, and what it leaves behind.

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { Keyring } from '@polkadot/api';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { send } from '../lib/contracts.mjs';
import { startNode } from '../lib/node.mjs';

const best = async ({ api }) => (await api.rpc.chain.getHeader()).number.toNumber();

test('two nodes run side by side, one sealing on command, one by the clock', async () => {
  await cryptoWaitReady();
  const [manual, interval] = await Promise.all([
    startNode(['--seal', 'manual']),
    startNode(['--seal', 'interval:200']),
  ]);
  try {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    assert.equal(await best(manual), 0);
    const passed = await best(interval);
    assert.ok(passed >= 3, `${passed} blocks in two seconds`);

    const alice = new Keyring({ type: 'sr25519' }).addFromUri('//Alice');
    const sent = send(manual.api, manual.api.tx.system.remark('0x00'), alice);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    assert.equal(await best(manual), 0, 'no block unless it is asked for');
    await manual.api._rpcCore.provider.send('engine_createBlock', [true, true]);
    await sent;
    assert.equal(await best(manual), 1);
  } finally {
    const ends = await Promise.all([manual.stop(), interval.stop()]);
    for (const end of ends) assert.deepEqual(end, { code: 0, signal: null });
  }
});

test('metadata has versions 15 and 16, and the runtime APIs that tools use', async () => {
  const node = await startNode();
  try {
    const versions = (await node.api.call.metadata.metadataVersions()).map((version) => version.toNumber());
    for (const version of [14, 15, 16]) assert.ok(versions.includes(version), `${versions}`);
    for (const name of ['contractsApi', 'hostApi', 'transactionPaymentApi', 'genesisBuilder', 'sessionKeys']) {
      assert.ok(node.api.call[name], name);
    }
    assert.doesNotMatch(node.log(), / ERROR | WARN /, 'nothing to worry about on the console');
  } finally {
    await node.stop();
  }
  const [, database] = node.log().match(/ParityDb at (\S+)/);
  assert.ok(!existsSync(database), `${database} is left behind`);
});
