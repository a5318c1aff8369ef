// A full disk: the node ends before the disk is full, loses no finalised block, and continues when
// it is started with free space again.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Keyring } from '@polkadot/api';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { at, call, deploy, gasLimit, query } from '../lib/contracts.mjs';
import { startNode } from '../lib/node.mjs';
import { assertState } from '../lib/try-state.mjs';

const MEBIBYTE = 1 << 20;
/** Size of the disk in bytes. A new database takes about 40 MiB. */
const DISK = 128 * MEBIBYTE;
/** Free space in MiB that the node must keep. */
const THRESHOLD = 32;

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Runs on a small file system in memory, or skips the test if this user may not mount one. */
async function withSmallDisk(t, run) {
  const folder = mkdtempSync(join(tmpdir(), 'full-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'small-disk', folder], { stdio: 'pipe' });
  } catch {
    rmSync(folder, { recursive: true });
    return t.skip('only root can mount a small disk');
  }
  try {
    await run(folder);
  } finally {
    execFileSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes a file until only `leave` bytes are free. */
function fill(path, leave) {
  const file = openSync(path, 'w');
  const free = () => {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize;
  };
  try {
    for (let room = free(); room > leave; room = free()) {
      writeSync(file, Buffer.alloc(Math.min(MEBIBYTE, room - leave)));
    }
  } catch (error) {
    // The node used the remaining space.
    if (error.code !== 'ENOSPC') throw error;
  } finally {
    closeSync(file);
  }
}

/**
 * Starts a node with a contract that is flipped until the node ends. Also records the blocks that
 * the node announces as final.
 */
async function startLoaded(args) {
  await cryptoWaitReady();
  const keyring = new Keyring({ type: 'sr25519' });
  const [alice, bob] = ['//Alice', '//Bob'].map((uri) => keyring.addFromUri(uri));
  const node = await startNode(args);
  const { address } = (await deploy(node.api, alice, 'toggle', 'new', [false])).contract;
  const heads = new Map();
  await node.api.rpc.chain.subscribeFinalizedHeads((head) => heads.set(head.number.toNumber(), head.hash.toHex()));
  const contract = at(node.api, 'toggle', address);
  for (let flip = 0; flip < 5; flip++) await call(contract, bob, 'flip');
  let nonce = (await node.api.rpc.system.accountNextIndex(bob.address)).toNumber();
  const flips = (async () => {
    while (node.api.isConnected) {
      const tx = contract.tx.flip({ gasLimit: gasLimit(node.api) });
      await tx.signAndSend(bob, { nonce: nonce++ }).catch(() => {});
      await sleep(20);
    }
  })();
  return { node, address, alice, heads, last: () => Math.max(...heads.keys()), flips };
}

/**
 * Starts the node again, and returns the number of its last finalised block. Asserts that an
 * announced block is still there, and that the chain continues.
 */
async function goOn(args, { address, alice, heads }) {
  const node = await startNode(args);
  let number;
  try {
    const { api } = node;
    const finalised = await api.rpc.chain.getHeader(await api.rpc.chain.getFinalizedHead());
    number = finalised.number.toNumber();
    if (heads.has(number)) assert.equal(finalised.hash.toHex(), heads.get(number), `block ${number} is another one`);
    const contract = at(api, 'toggle', address);
    const before = (await query(contract, alice, 'get')).value.ok;
    await call(contract, alice, 'flip');
    assert.equal((await query(contract, alice, 'get')).value.ok, !before, 'the chain goes on');
  } finally {
    await node.stop();
  }
  await assertState(args);
  return number;
}

test('a node ends before its disk is full, and no finalised block is lost', (t) =>
  withSmallDisk(t, async (folder) => {
    const args = [
      `--base-path=${join(folder, 'node')}`,
      `--db-storage-threshold=${THRESHOLD}`,
      '--db-storage-polling-period=1',
    ];
    const loaded = await startLoaded(args);
    const { node, heads, last } = loaded;
    // Runs even if an assertion fails.
    t.after(() => node.kill());
    const ballast = join(folder, 'ballast');
    fill(ballast, (THRESHOLD / 2) * MEBIBYTE);
    const filled = last();
    const ended = await Promise.race([node.exited, sleep(60_000)]);
    assert.ok(ended, 'the node ends');
    assert.notEqual(ended.code, 0);
    assert.match(node.log(), /dropped below threshold: 32MiB/);
    assert.doesNotMatch(node.log(), /No space left/);
    await node.api.disconnect();
    await loaded.flips;

    const why = /Out of storage space: available \d+MiB, required 32MiB at .*--db-storage-threshold/;
    await assert.rejects(startNode(args), why, 'it does not start without room');
    rmSync(ballast);
    const kept = await goOn(args, loaded);
    t.diagnostic(`final: ${filled} when the threshold was passed, ${last()} at the end, ${kept} after the start with room`);
    assert.ok(kept >= last(), `block ${last()} was final, now ${kept} is`);
    assert.ok(heads.size > 5, `${heads.size} blocks were seen`);
  }));

test('a disk that is full at once: what was final before is kept', (t) =>
  withSmallDisk(t, async (folder) => {
    const args = [`--base-path=${join(folder, 'node')}`, '--db-storage-threshold=0'];
    const loaded = await startLoaded(args);
    const { node, last } = loaded;
    t.after(() => node.kill());
    // Waits until all of it is written to the disk.
    await sleep(1_000);
    const safe = last();
    const ballast = join(folder, 'ballast');
    fill(ballast, 0);
    // The flips continue until no more blocks are made.
    const until = Date.now() + 60_000;
    for (let [seen, since] = [last(), Date.now()]; Date.now() < since + 3_000; ) {
      assert.ok(Date.now() < until, `the disk is full, and there is block ${last()}`);
      await sleep(100);
      if (last() !== seen) [seen, since] = [last(), Date.now()];
    }
    await node.logged(/No space left on device/);
    await node.kill();
    await loaded.flips;

    rmSync(ballast);
    const kept = await goOn(args, loaded);
    t.diagnostic(`final: ${safe} before the disk was full, ${last()} when it was noticed, ${kept} after the start with room`);
    assert.ok(kept >= safe, `block ${safe} was final before the disk was full, now ${kept} is`);
  }));
