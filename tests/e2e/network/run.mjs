// `make network`: runs four validators on this machine until Ctrl-C.

import { join } from 'node:path';
import { NAMES, Network, onPorts } from '../lib/network.mjs';

const folder = process.argv[2];
const network = new Network(folder, await onPorts(NAMES, [9944, 9945, 9946, 9947]));

let stopping = false;
async function stop() {
  if (stopping) return;
  stopping = true;
  console.log('\nstopping the validators');
  await network.stop();
  process.exit(0);
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);

for (const name of NAMES) {
  const node = await network.start(name);
  if (stopping) break;
  console.log(`${name.padEnd(8)} ${node.url}   log: ${network.logFile(name)}`);
  node.exited.then(({ code, signal }) => {
    if (!stopping) console.error(`${name} ended (${signal ?? code}): see ${network.logFile(name)}`);
  });
}
console.log(`
A block comes every six seconds, and is final a few blocks later. Alice is sudo; the accounts are those of the dev chain.
  polkadot-js apps: https://polkadot.js.org/apps/?rpc=${network.nodes.alice.url}
  databases: ${join(folder, '<name>')}; the next \`make network\` goes on with them, unless they are deleted
Ctrl-C stops all of them.`);
