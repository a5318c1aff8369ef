// The dev node as a child process, with a connection to it.

import { ApiPromise, Keyring, WsProvider } from '@polkadot/api';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { spawnNode } from './process.mjs';

/**
 * Starts a node and connects to it, on a free port unless `args` has one. `log()` returns its
 * output so far.
 *
 * @param {string[]} args arguments beside the RPC port
 * @param {Record<string, string>} env variables to add to this process's environment
 */
export async function startNode(args = [], env = {}) {
  const port = args.some((arg) => arg.startsWith('--rpc-port')) ? [] : ['--rpc-port=0'];
  const node = await spawnNode([...port, ...args], { env });
  const api = await connect(node.url);
  return {
    api,
    port: node.port,
    log: node.log,
    /** Resolves with exit code and signal. */
    exited: node.exited,
    /** Waits for a text in the log, which may come later than the node's answer. */
    logged: async (pattern) => {
      const until = Date.now() + 5_000;
      while (!pattern.test(node.log())) {
        if (Date.now() > until) throw new Error(`the log has no ${pattern}:\n${node.log()}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    /** Kills the node, like a power failure: it cannot finish anything. */
    kill: async () => {
      node.signal('SIGKILL');
      await node.exited;
      await api.disconnect();
    },
    /** Stops the node like Ctrl-C. Resolves with exit code and signal. */
    stop: async () => {
      await api.disconnect();
      node.signal('SIGINT');
      return node.exited;
    },
  };
}

/** A node for one file of tests: with its URL, and the accounts of Alice and Bob. */
export async function startWithAccounts() {
  await cryptoWaitReady();
  const node = await startNode();
  const [alice, bob] = ['//Alice', '//Bob'].map(account);
  return { ...node, url: `ws://127.0.0.1:${node.port}`, alice, bob };
}

/** The account of a derivation path such as `//Alice`. */
export function account(uri) {
  return new Keyring({ type: 'sr25519' }).addFromUri(uri);
}

export function connect(url) {
  return ApiPromise.create({ provider: new WsProvider(url), noInitWarn: true });
}
