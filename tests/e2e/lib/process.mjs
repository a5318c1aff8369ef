// A node as a child process, without a connection.

import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';

const THRESHOLD = '--db-storage-threshold';
const READY = /Ready: connect polkadot-js to (ws:\/\/\S+:(\d+))/;

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Starts a node and waits until its RPC server answers.
 *
 * @param {string[]} args
 * @param {object} options
 * @param {Record<string, string>} [options.env] variables to add to this process's environment
 * @param {string[]} [options.within] command that runs the node, for example in a network namespace
 * @param {string} [options.file] file to which the log is appended
 * @param {string} [options.binary] path of the node, by default `LEAN_NODE`
 * @param {RegExp} [options.ready] pattern of the log line with the RPC address and its port
 * @param {number} [options.patience] milliseconds until the node must be ready
 */
export async function spawnNode(args, options = {}) {
  const { env = {}, within = [], file, binary = process.env.LEAN_NODE, ready = READY, patience = 180_000 } = options;
  if (!binary) throw new Error('LEAN_NODE must be the path of the node: run `make e2e`');
  // A node with a database ends if less than 1 GiB of the disk is free, which no test needs. A test
  // of full disks sets its own threshold.
  const own = binary !== process.env.LEAN_NODE || args.some((arg) => arg.startsWith(THRESHOLD));
  const [command, ...rest] = [...within, binary, ...args, ...(own ? [] : [`${THRESHOLD}=0`])];
  const child = spawn(command, rest, { env: { ...process.env, ...env } });
  const sink = file && createWriteStream(file, { flags: 'a' });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      log += data;
      sink?.write(data);
    });
  }
  const exited = new Promise((resolve) => {
    child.on('exit', (code, signal) => resolve({ code, signal }));
    child.on('error', (error) => {
      log += error;
      resolve({ code: null, signal: null });
    });
  }).finally(() => sink?.end());
  let ended = false;
  exited.then(() => (ended = true));

  const deadline = Date.now() + patience;
  while (!ready.test(log)) {
    if (ended || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`the node did not start:\n${log}`);
    }
    await sleep(100);
  }
  const [, url, port] = log.match(ready);
  return {
    url,
    port: Number(port),
    log: () => log,
    exited,
    signal: (name) => child.kill(name),
  };
}
