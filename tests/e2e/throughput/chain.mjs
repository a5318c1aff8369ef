// One chain on the common node binary: its setup, the full blocks of a workload, and their import
// on a second node.

import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Keyring } from '@polkadot/api';
import { hexToU8a, u8aToHex } from '@polkadot/util';
import { send } from '../lib/contracts.mjs';
import { startNode } from '../lib/node.mjs';
import { Signer } from './transactions.mjs';

const UNIT = 1_000_000_000_000n;
/** Maximum number of concurrent requests. */
const IN_FLIGHT = 64;

const milliseconds = (since) => Number(process.hrtime.bigint() - since) / 1e6;

/** The smallest value, the median and the 99th percentile. */
export function spread(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (part) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))];
  return { least: at(0), median: at(0.5), high: at(0.99) };
}

export class Chain {
  /** `spec` is the chain specification, and `folder` the folder for databases. */
  constructor(spec, folder, callers) {
    Object.assign(this, { spec, folder, base: join(folder, 'chain') });
    const keyring = new Keyring({ type: 'sr25519' });
    this.alice = keyring.addFromUri('//Alice');
    this.callers = Array.from({ length: callers }, (_, i) => keyring.addFromUri(`//Alice//caller//${i}`));
  }

  async start() {
    this.node = await startNode([
      '--chain', this.spec, '--base-path', this.base, '--seal', 'manual',
      '--pool-limit', '40000', '--pool-kbytes', '400000', '--rpc-max-connections', '100',
    ]);
    this.api = this.node.api;
    this.provider = this.api._rpcCore.provider;
    this.limit = this.api.consts.system.blockWeights.perClass.normal.maxTotal.unwrap();
    const gifts = this.callers.map(({ address }) => this.api.tx.balances.transferAllowDeath(address, 10_000n * UNIT));
    await this.sealed(send(this.api, this.api.tx.utility.batchAll(gifts), this.alice));
    this.signer = new Signer(this.api);
  }

  stop = () => this.node?.stop();

  /** Makes a block, and returns its hash and the time that it took. */
  async seal() {
    const begun = process.hrtime.bigint();
    const { hash } = await this.provider.send('engine_createBlock', [true, true]);
    return { hash, took: milliseconds(begun) };
  }

  /** Seals blocks until `promise` is settled. */
  async sealed(promise) {
    let settled = false;
    const done = promise.finally(() => (settled = true));
    done.catch(() => {});
    while (!settled) {
      if ((await this.api.rpc.author.pendingExtrinsics()).length > 0) await this.seal();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return done;
  }

  height = async () => (await this.api.rpc.chain.getHeader()).number.toNumber();

  /** Figures of a block: user calls, charged weight, bytes. Throws an error if a call failed. */
  async read(hash, took) {
    const at = await this.api.at(hash);
    const [weight, events, { block }] = await Promise.all([
      at.query.system.blockWeight(), at.query.system.events(), this.api.rpc.chain.getBlock(hash),
    ]);
    const failed = events.find(({ event }) => at.events.system.ExtrinsicFailed.is(event));
    if (failed) throw new Error(`block ${block.header.number}: a call failed: ${failed.event.data[0]}`);
    return {
      calls: block.extrinsics.filter(({ isSigned }) => isSigned).length,
      refTime: weight.normal.refTime.toNumber(),
      proof: weight.normal.proofSize.toNumber(),
      buildMs: took,
      bytes: block.encodedLength,
    };
  }

  /** Submits all transactions, some at a time. Returns the time until each was answered. */
  async submit(transactions) {
    const times = [];
    const queue = transactions[Symbol.iterator]();
    const worker = async () => {
      for (const transaction of queue) {
        const begun = process.hrtime.bigint();
        await this.provider.send('author_submitExtrinsic', [transaction]);
        times.push(milliseconds(begun));
      }
    };
    const begun = process.hrtime.bigint();
    await Promise.all(Array.from({ length: IN_FLIGHT }, worker));
    return { times, took: milliseconds(begun) };
  }

  /**
   * Makes blocks full of a workload's calls.
   *
   * @param {{prepare: Function}} workload
   * @param {number} blocks number of full blocks
   * @param {(text: string) => void} progress
   */
  async run(workload, blocks, progress) {
    const prepared = await this.sealed(workload.prepare(this.api, this.alice, this.callers));
    // Keeps more calls in the pool than a block can hold.
    const wanted = this.capacity(await this.charge(prepared)) + 50;
    // The import of the measured blocks is timed from the end of this block: see `importTimes`.
    await this.seal();
    const first = (await this.height()) + 1;
    const result = { blocks: [], submit: { times: [], took: 0 } };
    let [waiting, made] = [0, 0];
    for (let block = 0; block < blocks; block++) {
      const transactions = [];
      for (; waiting < wanted; waiting++, made++) {
        const i = made % this.callers.length;
        transactions.push(this.signer.sign(this.callers[i], prepared.next(i)));
      }
      const { times, took } = await this.submit(transactions);
      result.submit.times.push(...times);
      result.submit.took += took;
      const { hash, took: built } = await this.seal();
      const read = await this.read(hash, built);
      result.blocks.push(read);
      waiting -= read.calls;
      if (waiting <= 0) throw new Error(`${workload.name}: the block took all ${read.calls} calls: it was not full`);
      progress(`block ${block + 1} of ${blocks}: ${read.calls} calls`);
    }
    const last = await this.height();
    if (last - first + 1 !== blocks) throw new Error(`blocks ${first} to ${last} were made, not ${blocks}`);
    if (prepared.dryRun) result.dryRun = await this.dryRuns(prepared.dryRun);
    while ((await this.api.rpc.author.pendingExtrinsics()).length > 0) await this.seal();
    return { ...result, range: { first, last } };
  }

  /** Figures of a block with one call of the workload. */
  async charge(prepared) {
    const transaction = this.signer.sign(this.callers[0], prepared.next(0));
    await this.submit([transaction]);
    const { hash, took } = await this.seal();
    return this.read(hash, took);
  }

  /** Upper bound of the number of calls in a block, from the charge of one call. */
  capacity(one) {
    const { refTime, proofSize } = this.limit;
    return Math.ceil(Math.min(refTime.toNumber() / one.refTime, Number(proofSize.toBigInt()) / Math.max(one.proof, 1)));
  }

  /** Times of successive dry runs. */
  async dryRuns(input) {
    const [times, argument] = [[], u8aToHex(input)];
    for (let i = 0; i < 200; i++) {
      const begun = process.hrtime.bigint();
      const answer = hexToU8a(await this.provider.send('state_call', ['ContractsApi_call', argument]));
      times.push(milliseconds(begun));
      if (answer.length < 8) throw new Error(`a dry run answered ${u8aToHex(answer)}`);
    }
    return times;
  }

  /** Runs a command of the node, and returns its output. */
  command(...args) {
    const done = spawnSync(process.env.LEAN_NODE, args, { encoding: 'utf8', maxBuffer: 1 << 30 });
    if (done.status !== 0) throw new Error(`${args[0]} failed: ${done.stderr ?? done.error}`);
    return done.stderr + done.stdout;
  }

  /**
   * Imports the exported blocks on a second node, which runs them again. Returns milliseconds for
   * each range, from the node's log: from the import of the block before the range to that of its
   * last block.
   */
  importTimes(ranges) {
    const second = join(this.folder, 'second');
    const file = join(this.folder, 'blocks');
    let next = 1;
    const bring = (from, to) => {
      const chain = ['--chain', this.spec];
      this.command('export-blocks', ...chain, '--base-path', this.base, '--binary', '--from', `${from}`, '--to', `${to}`, file);
      const log = this.command('import-blocks', ...chain, '--base-path', second, '--binary', '--detailed-log-output', '-lsc_service::client=trace', file);
      rmSync(file);
      next = to + 1;
      return log;
    };
    const times = ranges.map(({ first, last }) => {
      if (next < first - 1) bring(next, first - 2);
      const log = bring(first - 1, last);
      return imported(log, last) - imported(log, first - 1);
    });
    rmSync(second, { recursive: true, force: true });
    return times;
  }
}

/** The time in milliseconds at which the block of this height was imported, from the log. */
function imported(log, height) {
  const line = log.split('\n').find((line) => line.includes('Imported 0x') && line.includes(`(#${height})`));
  const [, day, time] = line?.match(/(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2}\.\d{3})/) ?? [];
  if (!day) throw new Error(`the node did not log when it imported block ${height}:\n${log.slice(-2000)}`);
  return Date.parse(`${day}T${time}Z`);
}
