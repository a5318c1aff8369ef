// RPC of a development chain: blocks on demand, time, state, mode; its first block, and its port.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { Keyring } from '@polkadot/api';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { send } from '../lib/contracts.mjs';
import { startNode } from '../lib/node.mjs';

let node;
let alice;
const rpc = (method, ...params) => node.api._rpcCore.provider.send(method, params);
const height = async () => (await node.api.rpc.chain.getHeader()).number.toNumber();
const now = async () => (await node.api.query.timestamp.now()).toNumber();

before(async () => {
  await cryptoWaitReady();
  alice = new Keyring({ type: 'sr25519' }).addFromUri('//Alice');
  node = await startNode();
});
after(() => node.stop());

/** Waits until `condition` holds. */
async function until(condition, what) {
  for (let tries = 0; tries < 100; tries++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(what);
}

test('a chain at genesis gets its first block at once', async () => {
  await until(async () => (await height()) === 1, 'there is no block 1');
  await new Promise((resolve) => setTimeout(resolve, 300));
  assert.equal(await height(), 1, 'and no other one');
});

test('a thousand blocks are made at once, or as many as it takes to a height', async () => {
  const begun = await height();
  const hash = await rpc('dev_newBlock', { count: 1000 });
  assert.equal(await height(), begun + 1000);
  assert.equal((await node.api.rpc.chain.getFinalizedHead()).toHex(), hash);
  await rpc('dev_newBlock', { to: begun + 1010 });
  await rpc('dev_newBlock');
  assert.equal(await height(), begun + 1011);
  for (const wrong of [{ count: 0 }, { to: 5 }, { count: 1, to: 5000 }, 7, { count: 'many' }]) {
    await assert.rejects(rpc('dev_newBlock', wrong), /-32602: .*expected/, JSON.stringify(wrong));
  }
});

test('time goes forward, to a date or a number, and not back', async () => {
  assert.equal(await rpc('dev_timeTravel', '2100-01-01T00:00:00Z'), 4_102_444_800_000);
  await rpc('dev_newBlock');
  const first = await now();
  assert.ok(first >= 4_102_444_800_000 && first < 4_102_444_860_000, `${first}`);
  await rpc('dev_newBlock');
  assert.ok((await now()) > first);
  await assert.rejects(rpc('dev_timeTravel', 1_000), /not after the last block, which has 2100-/);
  await assert.rejects(rpc('dev_timeTravel', 'tomorrow'), /expected whole milliseconds since 1970, or a date/);
  await assert.rejects(rpc('dev_timeTravel', 1e18), /after the year 9999/);
});

test('storage is written by a transaction, so that the chain can be replayed', async () => {
  const bob = new Keyring({ type: 'sr25519' }).addFromUri('//Bob');
  const account = node.api.query.system.account.key(bob.address);
  const [before, begun] = [await rpc('state_getStorage', account), await height()];
  const rich = node.api.createType('AccountInfo', before);
  const changed = node.api.createType('AccountInfo', {
    ...rich.toJSON(), data: { ...rich.data.toJSON(), free: 123_456_789_000_000n },
  });
  const hash = await rpc('dev_setStorage', [[account, changed.toHex()]]);
  assert.equal((await node.api.query.system.account(bob.address)).data.free.toBigInt(), 123_456_789_000_000n);
  assert.equal(await height(), begun + 1);
  const block = await node.api.rpc.chain.getBlock(hash);
  assert.equal(block.block.extrinsics.at(-1).method.section, 'sudo');
  await Promise.all([
    rpc('dev_setStorage', [['0x1234', '0x01'], ['0x5678', '0x02']]),
    rpc('dev_setStorage', [['0x9999', '0x04']]),
  ]);
  assert.equal(await rpc('state_getStorage', '0x9999'), '0x04');
  await assert.rejects(rpc('dev_setStorage', [['0x12', '0x01'], ['0x12', '0x02']]), /0x12 occurs twice/);
  await rpc('dev_setStorage', [['0x1234', null]]);
  assert.equal(await rpc('state_getStorage', '0x1234'), null);
  assert.equal(await rpc('state_getStorage', '0x5678'), '0x02');
  for (const wrong of [undefined, 3, [['0x12']], [['zz', '0x']], { System: {} }]) {
    await assert.rejects(rpc('dev_setStorage', wrong), /-32602: .*expected a list/, JSON.stringify(wrong));
  }
});

test('blocks are made when told from now on', async () => {
  await rpc('dev_setBlockBuildMode', 'Manual');
  const begun = await height();
  const sent = send(node.api, node.api.tx.system.remark('0x00'), alice);
  await new Promise((resolve) => setTimeout(resolve, 500));
  assert.equal(await height(), begun);
  await rpc('dev_setStorage', [['0x9abc', '0x03']]);
  await sent;
  const again = send(node.api, node.api.tx.system.remark('0x01'), alice);
  await until(
    async () => (await node.api.rpc.author.pendingExtrinsics()).length === 1,
    'the transaction does not wait',
  );
  await rpc('dev_setBlockBuildMode', 'Instant');
  await again;
  await rpc('dev_setBlockBuildMode', 'interval:100');
  const counted = await height();
  await until(async () => (await height()) > counted + 3, 'no blocks by the clock');
  await rpc('dev_setBlockBuildMode', 'Instant');
  await assert.rejects(rpc('dev_setBlockBuildMode', 'Batch'), /none of "Instant", "Manual", "interval:MS"/);
  await assert.rejects(rpc('dev_setBlockBuildMode', 3), /none of/);
});

test('a port that is taken is an error that names it', () => {
  const second = spawnSync(process.env.LEAN_NODE, ['--rpc-port', `${node.port}`], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  assert.notEqual(second.status, 0);
  assert.match(second.stderr, new RegExp(`the RPC port ${node.port} is taken.*--rpc-port 0`, 's'));
});

test('a chain with validators has none of these methods', async () => {
  const validator = await startNode(['--chain', 'local', '--alice', '--tmp', '--node-key', '1'.padStart(64, '0')]);
  try {
    const { methods } = await validator.api.rpc.rpc.methods();
    const names = methods.map(String);
    assert.ok(names.includes('grandpa_roundState'));
    assert.deepEqual(names.filter((name) => /^(dev|engine)_/.test(name)), []);
  } finally {
    await validator.stop();
  }
});
