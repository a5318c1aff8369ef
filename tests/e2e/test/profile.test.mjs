// `lean-contracts profile` and `diff`, on a live node.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { call, deploy, query } from '../lib/contracts.mjs';
import { startWithAccounts } from '../lib/node.mjs';

let node, api, alice, bob, url, folder;
const file = (name) => join(process.env.LEAN_CONTRACTS_DIR, name);
const of = (name) => ['--bundle', file(`${name}.contract`), '--names', file(`${name}.names.wasm`)];

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'profile-'));
  node = await startWithAccounts();
  ({ api, url, alice, bob } = node);
});
after(async () => {
  await node.stop();
  await rm(folder, { recursive: true });
});

/** Runs `lean-contracts`. */
const run = (...args) =>
  spawnSync(process.env.LEAN_TOOLS, args, { encoding: 'utf8', maxBuffer: 1 << 28 });

test('a transaction is profiled by function, and the parts are what it was charged', async () => {
  const { contract: token } = await deploy(api, alice, 'psp22token', 'new', [1000n, 'T', 'T', 9]);
  await call(token, alice, 'psp22::transfer', bob.address, 300n, '0x');
  const tx = `${(await api.rpc.chain.getHeader()).number}-1`;
  const svg = join(folder, 'flame.svg');
  const scope = join(folder, 'scope.json');
  const { status, stdout, stderr } = run('profile', url, '--tx', tx, ...of('psp22token'), '--svg', svg, '--speedscope', scope);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /^used: \d+\.\d{3} µs, \d+ B of proof, \d+ units of fuel for instructions\nstorage deposit: \d+ held\n/);
  // A function of the contract by its name, a host function, the rest, a value in storage.
  assert.match(stdout, /psp22token: .*transfer/);
  assert.match(stdout, /  3  +seal2::set_storage\n/);
  assert.match(stdout, /load psp22token \(storage\)/);
  assert.match(stdout, new RegExp(`\\n +\\d+\\.\\d+ µs +1 +1  psp22token: balances\\[${bob.address}\\]`));
  assert.match(stdout, /\npsp22token: \d+ of \d+ functions ran\n/);

  const picture = await readFile(svg, 'utf8');
  assert.match(picture, /^<svg xmlns=.*\n.*\n.* of a contract call<\/text>/);
  assert.match(picture, /<title>seal2::set_storage: \d+\.\d+ µs with callees \(\d+\.\d %\), .* itself, entered 1 times<\/title>/);
  const { profiles, shared } = JSON.parse(await readFile(scope, 'utf8'));
  assert.ok(shared.frames.some(({ name }) => name === 'seal2::set_storage'));
  const json = JSON.parse(run('profile', url, '--tx', tx, '--json').stdout);
  const total = json.parts.reduce((sum, { refTime }) => sum + refTime, 0);
  assert.equal(json.outcome, 'succeeded');
  assert.equal(total, json.total.refTime);
  assert.equal(Math.round(profiles[0].weights.reduce((a, b) => a + b, 0)), Math.round(total / 1000));

  // A dry run of the same kind uses what the node says without a trace.
  const dry = run('profile', url, '--call', token.address.toString(), ...of('psp22token'), 'PSP22::balance_of', alice.address, '--json');
  const { gasConsumed } = await query(token, alice, 'psp22::balanceOf', alice.address);
  assert.equal(JSON.parse(dry.stdout).total.refTime, gasConsumed.refTime.toNumber());
  assert.equal(JSON.parse(dry.stdout).total.proofSize, gasConsumed.proofSize.toNumber());
});

test('the functions that were open when a contract panicked are shown', async () => {
  const { contract: token } = await deploy(api, alice, 'token', 'new', [1000n]);
  const args = ['--call', token.address.toString(), '--value', '5', ...of('token'), 'transfer', bob.address, '1'];
  const { status, stdout } = run('trace', url, ...args);
  assert.equal(status, 1);
  assert.match(stdout, /reason: .*ContractTrapped.*\n   in .*rust_begin_unwind\n   in core::panicking::panic_fmt\n(   in .*\n)*   in call\n/);
  // Without names, by index.
  assert.match(run('trace', url, ...args.filter((arg) => !arg.includes('names'))).stdout, /\n   in function\[\d+\]\n/);
  // A call that fails has a profile too.
  const failed = run('profile', url, ...args);
  assert.equal(failed.status, 1);
  assert.match(failed.stdout, /result: ContractTrapped\n/);
});

test('two profiles are compared', async () => {
  const { contract: token } = await deploy(api, alice, 'token', 'new', [1000n]);
  const write = async (name, ...message) => {
    const path = join(folder, name);
    const { stdout } = run('profile', url, '--call', token.address.toString(), ...of('token'), ...message, '--json');
    await writeFile(path, stdout);
    return path;
  };
  const light = await write('light.json', 'total_supply');
  const heavy = await write('heavy.json', 'transfer', bob.address, '5');
  assert.equal(run('diff', light, light).status, 0);
  const worse = run('diff', light, heavy);
  assert.equal(worse.status, 1, worse.stderr);
  assert.match(worse.stdout, /^time: \d+\.\d+ µs → \d+\.\d+ µs \(\+\d+\.\d %\)\nproof: /);
  assert.match(worse.stdout, /\n +\+\d+\.\d+ µs +0\.000 µs +\d+\.\d+ µs  seal2::set_storage\n/);
  assert.match(worse.stdout, /worse: time \+\d+\.\d %, proof \+\d+\.\d %/);
  assert.equal(run('diff', light, heavy, '--tolerance', '100').status, 0);
  assert.equal(run('diff', heavy, light).status, 0);
  assert.match(run('diff', light, heavy, '--by', 'proof').stdout, /\n +\+\d+ B +0 B +\d+ B  seal2::set_storage\n/);
  // A call that fails is no improvement.
  const failed = await write('failed.json', 'transfer', bob.address, '5000');
  const fails = run('diff', heavy, failed);
  assert.equal(fails.status, 1);
  assert.match(fails.stdout, /outcome: succeeded → reverted\n/);
  // Without names, functions do not pair.
  const nameless = join(folder, 'nameless.json');
  await writeFile(nameless, run('profile', url, '--call', token.address.toString(), ...of('token').slice(0, 2), 'total_supply', '--json').stdout);
  assert.match(run('diff', light, nameless).stdout, /1 of \d+ functions have the same name in both: give both runs/);
});

test('mistakes are told with what was expected', async () => {
  const { contract: token } = await deploy(api, alice, 'token', 'new', [1n]);
  const total = ['--call', token.address.toString(), '--bundle', file('token.contract'), 'total_supply'];
  const profile = (...args) => run('profile', url, ...total, ...args);
  for (const [{ status, stderr }, expected] of [
    [profile('--names', file('token.wasm')), /token.wasm has no names of functions: .*--keep-debug-symbols/],
    [profile('--names', file('token.contract')), /token.contract is no Wasm module: expected NAME.names.wasm/],
    [run('diff', '--tolerance', '2%', 'a', 'b'), /`2%` is no fraction: expected a number such as 0.02/],
    [profile('--by', 'fuel', '--max-bytes', '100'), /truncated, so fuel is unknown: --max-bytes makes room/],
    [profile('--names', '/nowhere.wasm'), /\/nowhere.wasm: No such file/],
    [profile('--svg', '/nowhere/flame.svg'), /\/nowhere\/flame.svg: No such file/],
    [profile('--by', 'money'), /possible values: time, fuel, proof/],
    [run('diff', file('token.contract'), file('token.contract')), /its `format` is not lean-contracts-profile-1: expected a file that/],
    [run('diff', file('token.wasm'), file('token.wasm')), /expected a file that `lean-contracts profile --json` printed/],
  ]) {
    assert.equal(status, 2, stderr);
    assert.match(stderr, expected);
  }
  // A build of other code is not used, and the profile is there.
  const other = profile('--names', file('toggle.names.wasm'));
  assert.equal(other.status, 0);
  assert.match(other.stderr, /toggle.names.wasm: not used, because its functions are not those of the contract code that ran/);
});
