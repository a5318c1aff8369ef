// `make bench-throughput`: the same node, accounts, contracts and calls on chains with different
// runtimes. Writes the measurements as JSON. `laboratory throughput` makes the page and the plots.

import { cpus } from 'node:os';
import { mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { specWithRuntime } from '../lib/swap.mjs';
import { Chain, spread } from './chain.mjs';
import { WORKLOADS } from './workloads.mjs';

const HELP = `usage: node throughput/run.mjs --folder FOLDER --out FILE [--blocks 5] [--callers 64] [--only flip,across]
  LEAN_NODE       the node, built for speed
  LEAN_OURS       the runtime with this project's pallet, a blob
  LEAN_BEFORE     the same with pallet-contracts 51 and the weights of that crate
  LEAN_MEASURED   the same with weights that were measured on the machine that measured ours`;

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    out: { type: 'string' },
    blocks: { type: 'string', default: '5' },
    callers: { type: 'string', default: '64' },
    only: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help || !values.folder || !values.out) {
  console.log(HELP);
  process.exit(values.help ? 0 : 2);
}
const [blocks, callers] = [Number(values.blocks), Number(values.callers)];
const only = values.only?.split(',') ?? [];
const unknown = only.find((wanted) => !WORKLOADS.some(({ name }) => name === wanted));
if (unknown !== undefined || !(blocks > 0) || !(callers > 1)) {
  const names = WORKLOADS.map(({ name }) => name).join(', ');
  console.error(unknown === undefined ? '--blocks must be 1 or more, --callers 2 or more' : `no workload \`${unknown}\`: ${names}`);
  process.exit(2);
}
const workloads = WORKLOADS.filter(({ name }) => only.length === 0 || only.includes(name));

const CHAINS = [
  { name: 'lean contracts', blob: process.env.LEAN_OURS, ours: true },
  { name: 'pallet-contracts 51', blob: process.env.LEAN_BEFORE },
  { name: 'pallet-contracts 51, weights of this machine', blob: process.env.LEAN_MEASURED },
];

await cryptoWaitReady();
rmSync(values.folder, { recursive: true, force: true });
mkdirSync(values.folder, { recursive: true });
const measured = [];
for (const { name, blob, ours } of CHAINS) {
  const folder = join(values.folder, name.replaceAll(/[^a-z0-9]+/g, '-'));
  mkdirSync(folder);
  const chain = new Chain(specWithRuntime(process.env.LEAN_NODE, blob, join(folder, 'spec.json'), !ours), folder, callers);
  const results = [];
  try {
    await chain.start();
    for (const workload of workloads) {
      const progress = (text) => console.log(`throughput: ${name}: ${workload.name}: ${text}`);
      results.push({ name: workload.name, shows: workload.shows, ...(await chain.run(workload, blocks, progress)) });
    }
  } finally {
    await chain.stop();
  }
  console.log(`throughput: ${name}: importing the blocks on a second node`);
  const times = chain.importTimes(results.map(({ range }) => range));
  measured.push({
    name,
    blob: statSync(blob).size,
    limit: { refTime: chain.limit.refTime.toNumber(), proof: chain.limit.proofSize.toString() },
    workloads: results.map(({ range, submit, dryRun, ...result }, i) => ({
      ...result,
      importMs: times[i],
      submit: { count: submit.times.length, tookMs: submit.took, ...spread(submit.times) },
      dryRun: dryRun ? spread(dryRun) : null,
    })),
  });
}
const [{ model }] = cpus();
const machine = `${cpus().length} × ${model.trim()}`;
const report = { date: new Date().toISOString().slice(0, 10), machine, blocks, callers, chains: measured };
writeFileSync(values.out, `${JSON.stringify(report, null, 2)}\n`);
console.log(`throughput: wrote ${values.out}`);
