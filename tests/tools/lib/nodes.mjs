// Nodes for tools: as the node starts, at genesis, and with history.

import { startNode } from '../../e2e/lib/node.mjs';

/** Calls a method of the dev node. */
const rpc = (node, method, ...args) => node.api._rpcCore.provider.send(method, args);

/** Seals a block whenever transactions are pending, until the returned function is called. */
function sealPending(node) {
  let running = true;
  const seal = async () => {
    while (running) {
      if ((await rpc(node, 'author_pendingExtrinsics')).length > 0) await rpc(node, 'dev_newBlock');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const sealing = seal();
  return () => {
    running = false;
    return sealing;
  };
}

/** Nodes by name. `prepare` may return a function that ends the preparation. */
export const NODES = {
  'on a node as it starts': { args: [], prepare: () => {} },
  'with --seal manual, from genesis': { args: ['--seal', 'manual'], prepare: sealPending },
  'after a thousand blocks': {
    args: [],
    prepare: async (node) => {
      await rpc(node, 'dev_newBlock', { count: 1_000 });
    },
  },
};

/** Calls `run` with the URL of a node of `NODES`, started with `more` arguments, and with the node. */
export async function on(name, run, more = []) {
  const { args, prepare } = NODES[name];
  const node = await startNode(['--no-page', ...args, ...more]);
  try {
    const end = await prepare(node);
    try {
      await run(`ws://127.0.0.1:${node.port}`, node);
    } finally {
      await end?.();
    }
  } finally {
    await node.stop();
  }
}
