// The node: several instances, ways of sealing, and cleaning up.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Keyring } from '@polkadot/api';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { send } from '../lib/contracts.mjs';
import { startNode } from '../lib/node.mjs';

/** Runs a command of the node until it exits, and asserts success. */
function run(args) {
  const ended = spawnSync(process.env.LEAN_NODE, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  assert.equal(ended.status, 0, `${args.join(' ')}: ${ended.stderr}`);
  return ended;
}

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
    assert.equal(await best(manual), 0, 'no block without a request');
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

test('zombienet and pop-cli get a chain specification from `build-spec`', () => {
  const spec = (...args) =>
    JSON.parse(run(['build-spec', '--disable-default-bootnode', ...args]).stdout);
  const plain = spec('--chain', 'local');
  assert.equal(plain.id, 'local');
  assert.deepEqual(plain.bootNodes, []);
  const folder = mkdtempSync(join(tmpdir(), 'spec-'));
  const file = join(folder, 'plain.json');
  writeFileSync(file, JSON.stringify(plain));
  assert.ok(Object.keys(spec('--chain', file, '--raw').genesis.raw.top).length > 20);
});

test('commands on a database log no errors', async () => {
  const base = mkdtempSync(join(tmpdir(), 'chain-'));
  const node = await startNode(['--base-path', base]);
  const alice = new Keyring({ type: 'sr25519' }).addFromUri('//Alice');
  for (let number = 1; number <= 3; number++) {
    await send(node.api, node.api.tx.system.remark(`0x0${number}`), alice);
  }
  await node.stop();
  const blocks = join(base, 'blocks');
  const of = ['--chain', 'dev', '--base-path', base];
  for (const args of [
    ['check-block', '1', ...of],
    ['export-blocks', blocks, '--from', '1', '--to', '2', ...of],
    ['revert', '1', ...of],
    ['import-blocks', blocks, '--chain', 'dev', '--base-path', join(base, 'other')],
  ]) {
    const { stdout, stderr } = run(args);
    assert.doesNotMatch(stdout + stderr, /Essential task|ERROR/, args[0]);
  }
});

test('a chain without a limit of proof, or with that of a parachain', async () => {
  // The default weight limit of py-substrate-interface 1.8.1.
  const much = { refTime: 25_990_000_000n, proofSize: 11_990_383_647_911_208_550n };
  const called = (node) => {
    const alice = new Keyring({ type: 'sr25519' }).addFromUri('//Alice');
    const nobody = new Uint8Array(32).fill(9);
    return send(node.api, node.api.tx.contracts.call(nobody, 0, much, null, '0x'), alice);
  };
  const [dev, parachain] = await Promise.all([startNode(), startNode(['--chain', 'dev-parachain'])]);
  try {
    await assert.rejects(called(dev), { message: 'contracts.ContractNotFound' });
    await assert.rejects(called(parachain), /1010: .*exhaust/);
    const limit = (await parachain.api.query.proofLimit.limit()).unwrap().toNumber();
    assert.equal(limit, 3_932_160);
  } finally {
    await Promise.all([dev.stop(), parachain.stop()]);
  }
});
