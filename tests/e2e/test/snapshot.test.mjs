// `lean-contracts snapshot`, of a live node, and the sandbox on the file.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { Keyring } from '@polkadot/api';
import { call, deploy, query } from '../lib/contracts.mjs';
import { startWithAccounts } from '../lib/node.mjs';

let node, api, alice, bob, url, folder, token, adder, accumulator;
const bundle = (name) => join(process.env.LEAN_CONTRACTS_DIR, `${name}.contract`);

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
  node = await startWithAccounts();
  ({ api, url, alice, bob } = node);
  ({ contract: token } = await deploy(api, alice, 'token', 'new', [1000n]));
  await call(token, alice, 'transfer', bob.address, 300n);
  ({ contract: accumulator } = await deploy(api, alice, 'accumulator', 'new', [7]));
  ({ contract: adder } = await deploy(api, alice, 'adder', 'new', [accumulator.address]));
});
after(async () => {
  await node.stop();
  await rm(folder, { recursive: true });
});

const run = (...args) => spawnSync(process.env.LEAN_TOOLS, args, { encoding: 'utf8' });
/** Calls a contract in the sandbox, on a snapshot. */
function reproduce(file, name, address, caller, ...message) {
  const program = join(dirname(process.env.LEAN_TOOLS), 'examples', 'reproduce');
  return spawnSync(program, [file, bundle(name), address, caller, ...message], { encoding: 'utf8' });
}

test('a call has the same result and the same gas in the sandbox as on the node', async () => {
  const file = join(folder, 'token.json');
  const { status, stdout, stderr } = run('snapshot', url, '--contract', `${token.address}`, '--account', alice.address, '-o', file);
  assert.equal(status, 0, stderr);
  assert.match(stdout, /token\.json: contracts: 1, code blobs: 1, values: \d+, of block 0x[0-9a-f]{64}\n/);
  for (const [message, ...args] of [['balance_of', alice.address], ['transfer', bob.address, 5n]]) {
    const name = message.replace(/_(.)/, (_, letter) => letter.toUpperCase());
    const { gasConsumed, result } = await query(token, alice, name, ...args);
    const { refTime, proofSize } = gasConsumed;
    const sandbox = reproduce(file, 'token', `${token.address}`, alice.address, message, ...args.map(String));
    assert.equal(sandbox.stderr, '');
    const output = result.asOk.data.toHex();
    assert.equal(sandbox.stdout, `${output}, ${refTime.toString()} ps, ${proofSize.toString()} bytes of proof\n`);
  }
  // A call that fails shows its trace: Bob's balance is not in the file, so he cannot pay deposits,
  // but he has the tokens of the chain.
  const failed = reproduce(file, 'token', `${token.address}`, alice.address, 'transfer', bob.address, '5000');
  assert.equal(failed.status, 1);
  assert.match(failed.stderr, /Ok\(Err\(InsufficientBalance\)\)[\s\S]*read balances\[5Grwva/);
});

test('the contracts of the demo and a PSP22 token cost the same in the sandbox as on the node', async () => {
  const hashes = [];
  for (const name of ['accumulator', 'adder', 'subber']) hashes.push(JSON.parse(await readFile(bundle(name))).source.hash);
  await deploy(api, alice, 'subber', 'new', [accumulator.address]);
  const { contract: demo } = await deploy(api, alice, 'caller', 'new', [7, 1, ...hashes]);
  const { contract: psp22 } = await deploy(api, alice, 'psp22token', 'new', [1000n, null, null, 9]);
  const file = join(folder, 'demo.json');
  assert.equal(run('snapshot', url, '--all', '--account', alice.address, '-o', file).status, 0);
  for (const [contract, name, query_, message, ...args] of [
    [demo, 'caller', 'apply', 'apply', 3],
    [psp22, 'psp22token', 'psp22::transfer', 'PSP22::transfer', bob.address, 300n, '0x'],
    [psp22, 'psp22token', 'psp22::balanceOf', 'PSP22::balance_of', alice.address],
  ]) {
    const { gasConsumed, result } = await query(contract, alice, query_, ...args);
    const { stdout, stderr } = reproduce(file, name, `${contract.address}`, alice.address, message, ...args.map(String));
    assert.equal(stdout, `${result.asOk.data.toHex()}, ${gasConsumed.refTime.toString()} ps, ${gasConsumed.proofSize.toString()} bytes of proof\n`, stderr);
  }
});

test('contracts that call each other, or all of a chain, are in one file', async () => {
  const file = join(folder, 'adder.json');
  const [first, second] = [accumulator, adder].map(({ address }) => ['--contract', `${address}`]);
  assert.equal(run('snapshot', url, ...first, ...second, '--account', bob.address, '-o', file).status, 0);
  const called = reproduce(file, 'adder', `${adder.address}`, bob.address, 'apply', '3');
  assert.match(called.stdout, /^0x00, \d+ ps/, called.stderr);
  // Without the contract that it calls, the trace says what is missing.
  assert.equal(run('snapshot', url, ...second, '--account', bob.address, '-o', file).status, 0);
  const alone = reproduce(file, 'adder', `${adder.address}`, bob.address, 'apply', '3');
  assert.match(alone.stderr, /seal2::call\(.*\) = NotCallable/);

  const all = join(folder, 'all.json');
  assert.match(run('snapshot', url, '--all', '-o', all).stdout, /contracts: 9, code blobs: 6/);
  const { top, childrenDefault } = JSON.parse(await readFile(all)).genesis.raw;
  assert.equal(Object.keys(childrenDefault).length, 9);
  for (const [key, value] of Object.entries(top)) {
    assert.equal((await api.rpc.state.getStorage(key, await api.rpc.chain.getFinalizedHead())).toHex(), value, key);
  }
  const check = run('check', all);
  assert.notEqual(check.status, 2, check.stderr);
});

test('gas reports of two runs are compared', async () => {
  const state = join(folder, 'report.json');
  assert.equal(run('snapshot', url, '--contract', `${token.address}`, '--account', alice.address, '-o', state).status, 0);
  const report = (name, ...values) => {
    const path = join(folder, `${name}.json`);
    process.env.CONTRACTS_GAS_REPORT = path;
    for (const [to, value] of values) {
      reproduce(state, 'token', `${token.address}`, alice.address, 'transfer', to, `${value}`);
    }
    delete process.env.CONTRACTS_GAS_REPORT;
    return path;
  };
  // A transfer to somebody without tokens adds them to the list of holders.
  const charlie = new Keyring({ type: 'sr25519' }).addFromUri('//Charlie').address;
  const light = report('light', [bob.address, 1], [bob.address, 2]);
  const heavy = report('heavy', [charlie, 1], [bob.address, 5000]);
  const { messages } = JSON.parse(await readFile(light));
  assert.equal(messages['token.transfer'].calls, 2);
  assert.equal(run('diff', light, light).status, 0);
  const worse = run('diff', light, heavy);
  assert.equal(worse.status, 1);
  assert.match(worse.stdout, /messages in both reports: 1\n.*called more often.*\n[\s\S]*\+\d+\.\d % +\d+\.\d+ µs +\d+\.\d+ µs +2 → 1  token\.transfer\n/);
  assert.match(worse.stdout, /worse: token\.transfer: time \+\d+\.\d %/);
  // Its time is within this tolerance. A deposit where there was none is within no tolerance.
  assert.match(run('diff', light, heavy, '--tolerance', '2').stdout, /worse: token\.transfer: deposit 0 → \d+\n/);
  assert.equal(run('diff', heavy, light).status, 0);
  assert.match(run('diff', light, state).stderr, /light\.json is a gas report, and .*report\.json is none/);
  assert.match(run('diff', light, heavy, '--by', 'fuel').stderr, /a gas report has no fuel/);
});

test('mistakes are named', () => {
  const file = join(folder, 'none.json');
  for (const [args, expected] of [
    [['--contract', bob.address], /there is no contract at 5FHneW\w+ in block 0x/],
    [['--contract', 'somebody'], /`somebody` is no address: expected SS58/],
    [['--contract', `${token.address}`, '--code', `0x${'11'.repeat(32)}`], /there is no contract code 0x1111/],
    [['--contract', `${token.address}`, '--code', '0x11'], /`0x11` is not a hash: expected 0x and 64 digits/],
    [['--all', '--pallet', 'Kontracts'], /the runtime has no pallet `Kontracts`/],
  ]) {
    const { status, stderr } = run('snapshot', url, ...args, '-o', file);
    assert.equal(status, 2);
    assert.match(stderr, expected);
  }
  const { status, stderr } = run('snapshot', url, '--all', '-o', join(folder, 'no', 'such', 'folder.json'));
  assert.equal(status, 2);
  assert.match(stderr, /folder\.json: No such file/);
});
