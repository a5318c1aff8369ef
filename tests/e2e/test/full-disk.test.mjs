// A node whose disk is full: it makes no more blocks, says why, and goes on from where it was when it is started with room.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Keyring } from '@polkadot/api';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { at, call, deploy, gasLimit, query } from '../lib/contracts.mjs';
import { startNode } from '../lib/node.mjs';

const MEBIBYTE = 1 << 20;
/** Bytes of the disk: the database begins with some 40 MiB. */
const DISK = 96 * MEBIBYTE;

/** A file system of its own in memory; null where this user may not mount one. */
function smallDisk(folder) {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK}`, 'small-disk', folder], { stdio: 'pipe' });
    return folder;
  } catch {
    return null;
  }
}

/** Writes a file until there is no room for another byte. */
function fill(path) {
  const file = openSync(path, 'w');
  let [bytes, written] = [MEBIBYTE, 0];
  while (bytes >= 1) {
    try {
      written += writeSync(file, Buffer.alloc(bytes));
    } catch (error) {
      if (error.code !== 'ENOSPC') throw error;
      bytes = Math.floor(bytes / 2);
    }
  }
  closeSync(file);
  return written;
}

test('a node whose disk is full keeps what was final before, says why it makes no block, and goes on when there is room', async (t) => {
  await cryptoWaitReady();
  const folder = mkdtempSync(join(tmpdir(), 'full-'));
  if (!smallDisk(folder)) {
    rmSync(folder, { recursive: true });
    return t.skip('only root can mount a small disk');
  }
  const keyring = new Keyring({ type: 'sr25519' });
  const [alice, bob] = ['//Alice', '//Bob'].map((uri) => keyring.addFromUri(uri));
  const args = [`--base-path=${join(folder, 'node')}`];
  let node = await startNode(args);
  try {
    const { address } = (await deploy(node.api, alice, 'toggle', 'new', [false])).contract;
    const heads = new Map();
    let last = 0;
    await node.api.rpc.chain.subscribeFinalizedHeads((head) => {
      last = head.number.toNumber();
      heads.set(last, head.hash.toHex());
    });
    const contract = at(node.api, 'toggle', address);
    for (let flip = 0; flip < 5; flip++) await call(contract, bob, 'flip');
    const ballast = join(folder, 'ballast');
    const filled = fill(ballast);
    assert.ok(filled > MEBIBYTE, `there was room for ${filled} bytes`);
    const safe = last;
    // Calls go on, until none gets into a block any more.
    let nonce = (await node.api.rpc.system.accountNextIndex(bob.address)).toNumber();
    const until = Date.now() + 60_000;
    for (let [seen, since] = [last, Date.now()]; Date.now() < since + 3_000; ) {
      assert.ok(Date.now() < until, `the disk is full, and there is block ${last}`);
      const tx = contract.tx.flip({ gasLimit: gasLimit(node.api) });
      await tx.signAndSend(bob, { nonce: nonce++ }).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (last !== seen) [seen, since] = [last, Date.now()];
    }
    await node.logged(/No space left on device/);
    await node.kill();

    rmSync(ballast);
    node = await startNode(args);
    const finalised = await node.api.rpc.chain.getHeader(await node.api.rpc.chain.getFinalizedHead());
    const number = finalised.number.toNumber();
    t.diagnostic(`final: ${safe} before the disk was full, ${last} when it was noticed, ${number} after the start with room`);
    assert.ok(number >= safe, `block ${safe} was final before the disk was full, now ${number} is`);
    if (heads.has(number)) assert.equal(finalised.hash.toHex(), heads.get(number), `block ${number} is another one`);
    const again = at(node.api, 'toggle', address);
    const before = (await query(again, alice, 'get')).value.ok;
    await call(again, alice, 'flip');
    assert.equal((await query(again, alice, 'get')).value.ok, !before, 'the chain goes on');
  } finally {
    await node.stop().catch(() => {});
    execFileSync('umount', ['-l', folder]);
    rmSync(folder, { recursive: true, force: true });
  }
});
