// Nodes for tools: as the node starts, at genesis, and with history.

import { test } from 'node:test';
import { startNode } from '../../e2e/lib/node.mjs';

/** Calls a method of the dev node. */
const rpc = (node, method, ...args) => node.api._rpcCore.provider.send(method, args);

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Seals a block whenever transactions are pending, until `signal` aborts. */
async function sealPending(node, signal) {
  while (!signal.aborted) {
    if ((await rpc(node, 'author_pendingExtrinsics')).length > 0) await rpc(node, 'dev_newBlock');
    await wait(100);
  }
}

/** Nodes by name. `prepare` runs before the test, and `meanwhile` during it, until its signal. */
const NODES = {
  'on a node as it starts': { args: [] },
  'with --seal manual, from genesis': { args: ['--seal', 'manual'], meanwhile: sealPending },
  'after a thousand blocks': { args: [], prepare: (node) => rpc(node, 'dev_newBlock', { count: 1_000 }) },
};

/** The names of all nodes. */
export const ALL = Object.keys(NODES);

/** Rejects when the signal aborts. */
const aborted = (signal) =>
  new Promise((_, reject) => {
    const fail = () => reject(new Error('the test took too long'));
    if (signal.aborted) fail();
    signal.addEventListener('abort', fail, { once: true });
  });

/**
 * Defines a test named `action` and `node`, which calls `run` with the URL of such a node. The node
 * is stopped however the test ends: a test that hangs must not keep this program running.
 */
export function testOn(node, action, { seconds = 120, args = [] }, run) {
  test(`${action}, ${node}`, { timeout: (seconds + 30) * 1_000 }, async (context) => {
    const { prepare, meanwhile, ...kind } = NODES[node];
    const running = await startNode(['--no-page', ...kind.args, ...args]);
    const ended = new AbortController();
    const late = AbortSignal.any([context.signal, AbortSignal.timeout(seconds * 1_000)]);
    // A failure of the blocks made meanwhile ends the test, but their end does not.
    const during = (meanwhile?.(running, ended.signal) ?? Promise.resolve()).then(() => new Promise(() => {}));
    try {
      await prepare?.(running);
      await Promise.race([run(`ws://127.0.0.1:${running.port}`), during, aborted(late)]);
    } finally {
      ended.abort();
      during.catch(() => {});
      await running.stop();
    }
  });
}
