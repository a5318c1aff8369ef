// The nodes on which each tool is tried: as it starts, at genesis, and with history.

import { startNode } from '../../e2e/lib/node.mjs';

/** Calls a method of the dev node. */
const rpc = (node, method, ...args) => node.api._rpcCore.provider.send(method, args);

/** Makes a block whenever transactions wait, until the returned function is called. */
function sealWhenAsked(node) {
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

/** Names, with the arguments of the node and its preparation, which may return how to end it. */
export const NODES = {
  'on a node as it starts': { args: [], prepare: () => {} },
  'with --seal manual, from genesis': { args: ['--seal', 'manual'], prepare: sealWhenAsked },
  'after a thousand blocks': { args: [], prepare: async (node) => void (await rpc(node, 'dev_newBlock', { count: 1_000 })) },
};

/** Runs `run` with the URL of such a node. */
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
