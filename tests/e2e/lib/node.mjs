// The dev node as a child process, and a connection to it.

import { ApiPromise, WsProvider } from '@polkadot/api';
import { spawnNode } from './process.mjs';

/**
 * Starts a node and connects to it; on a free port, unless `args` name one. `log()` is what it wrote so far.
 *
 * @param {string[]} args beside the RPC port
 * @param {Record<string, string>} env beside the environment here
 */
export async function startNode(args = [], env = {}) {
  const port = args.some((arg) => arg.startsWith('--rpc-port')) ? [] : ['--rpc-port=0'];
  const node = await spawnNode([...port, ...args], { env });
  const api = await connect(node.url);
  return {
    api,
    port: node.port,
    log: node.log,
    /** Resolves with how it ended. */
    exited: node.exited,
    /** Waits until the log says so: the node writes it beside its answers, which may be earlier. */
    logged: async (pattern) => {
      const until = Date.now() + 5_000;
      while (!pattern.test(node.log())) {
        if (Date.now() > until) throw new Error(`the log has no ${pattern}:\n${node.log()}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    /** As a machine that loses power, for the node: it gets no chance to finish anything. */
    kill: async () => {
      node.signal('SIGKILL');
      await node.exited;
      await api.disconnect();
    },
    /** Ctrl-C; resolves with how it ended. */
    stop: async () => {
      await api.disconnect();
      node.signal('SIGINT');
      return node.exited;
    },
  };
}

export function connect(url) {
  return ApiPromise.create({ provider: new WsProvider(url), noInitWarn: true });
}
