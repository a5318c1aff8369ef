// The dev node as a child process.

import { spawn } from 'node:child_process';
import { ApiPromise, WsProvider } from '@polkadot/api';

const binary = process.env.LEAN_NODE;

/**
 * Starts a node and connects to it; on a free port, unless `args` name one. `log()` is what it wrote so far.
 *
 * @param {string[]} args beside the RPC port
 * @param {Record<string, string>} env beside the environment here
 */
export async function startNode(args = [], env = {}) {
  if (!binary) throw new Error('LEAN_NODE must be the path of the node: run `make e2e`');
  const port = args.some((arg) => arg.startsWith('--rpc-port')) ? [] : ['--rpc-port=0'];
  const child = spawn(binary, [...port, ...args], { env: { ...process.env, ...env } });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (log += data));
  const exited = new Promise((resolve) => child.on('exit', (code, signal) => resolve({ code, signal })));

  const deadline = Date.now() + 180_000;
  let ready;
  while (!(ready = log.match(/Ready: connect polkadot-js to ws:\/\/127\.0\.0\.1:(\d+)/))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`the node did not start:\n${log}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const address = `ws://127.0.0.1:${ready[1]}`;
  const api = await connect(address);
  return {
    api,
    port: Number(ready[1]),
    log: () => log,
    /** Waits until the log says so: the node writes it beside its answers, which may be earlier. */
    logged: async (pattern) => {
      const until = Date.now() + 5_000;
      while (!pattern.test(log)) {
        if (Date.now() > until) throw new Error(`the log has no ${pattern}:\n${log}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    /** As a machine that loses power, for the node: it gets no chance to finish anything. */
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
      await api.disconnect();
    },
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
