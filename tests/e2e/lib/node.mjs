// The dev node as a child process.

import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { ApiPromise, WsProvider } from '@polkadot/api';

const binary = process.env.LEAN_NODE;

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Starts a node and connects to it. `log()` is what it wrote so far.
 *
 * @param {string[]} args beside the RPC port
 */
export async function startNode(args = []) {
  if (!binary) throw new Error('LEAN_NODE must be the path of the node: run `make e2e`');
  const port = await freePort();
  const child = spawn(binary, ['--rpc-port', String(port), ...args]);
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (log += data));
  const exited = new Promise((resolve) => child.on('exit', (code, signal) => resolve({ code, signal })));

  const deadline = Date.now() + 180_000;
  while (!log.includes('Ready: connect')) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`the node did not start:\n${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const api = await connect(`ws://127.0.0.1:${port}`);
  return {
    api,
    port,
    log: () => log,
    /** Ctrl-C; resolves with how it ended. */
    stop: async () => {
      await api.disconnect();
      child.kill('SIGINT');
      return exited;
    },
  };
}

export function connect(url) {
  return ApiPromise.create({ provider: new WsProvider(url), noInitWarn: true });
}
