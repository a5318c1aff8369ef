// `lean-contracts trace` and the runtime API behind it, on a live node.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { call, deploy, query, send } from '../lib/contracts.mjs';
import { startWithAccounts } from '../lib/node.mjs';

let node, api, alice, bob, url;
const bundle = (name) => ['--bundle', join(process.env.LEAN_CONTRACTS_DIR, `${name}.contract`)];

before(async () => {
  node = await startWithAccounts();
  ({ api, url, alice, bob } = node);
});
after(() => node.stop());

/** Runs `lean-contracts trace`; resolves with its status and output. */
function trace(...args) {
  const { status, stdout, stderr } = spawnSync(process.env.LEAN_TOOLS, ['trace', url, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, stdout, stderr };
}

/** The trace of a call or transaction, as JSON. */
const traceJson = (...args) => {
  const { stdout, stderr } = trace(...args, '--json');
  assert.equal(stderr, '');
  return JSON.parse(stdout);
};

/** All frames of a trace, outermost first. */
const frames = (steps) =>
  steps.flatMap((step) => [...(step.step === 'frame' ? [step] : []), ...frames(step.steps ?? [])]);

const best = async () => (await api.rpc.chain.getHeader()).number.toNumber();

test('a transaction is shown with its messages, storage, events and weights', async () => {
  const { contract: token } = await deploy(api, alice, 'token', 'new', [1000n]);
  const { events } = await call(token, alice, 'transfer', bob.address, 300n);
  const number = await best();
  const { status, stdout } = trace('--tx', `${number}-1`, ...bundle('token'));
  assert.equal(status, 0, stdout);
  assert.match(stdout, new RegExp(`call token ${token.address}: transfer\\(to: ${bob.address}, value: 300\\)`));
  assert.match(stdout, /event Transfer\(from: Some\(5Grwva\w+\), to: Some\(5FHneW\w+\), value: 300\)/);
  assert.match(stdout, new RegExp(`write balances\\[${bob.address}\\]: none → 16 bytes`));
  assert.match(stdout, /seal1::get_storage\(key: .*\) = KeyNotFound/);

  // The parts of the frame add up to the weight that it used, with host functions or without.
  const { steps, truncated } = traceJson('--tx', `${number}-1`);
  assert.equal(truncated, false);
  for (const some of [steps, traceJson('--tx', `${number}-1`, '--frames').steps]) {
    const [{ own, instance, before, used, steps }] = frames(some);
    const parts = [before, own, instance.weight, ...steps.map(({ weight, used }) => weight ?? used).filter(Boolean)];
    for (const of of ['refTime', 'proofSize']) {
      assert.equal(parts.reduce((sum, part) => sum + part[of], 0), used[of], of);
    }
  }
  const [frame] = frames(steps);
  const emitted = events.filter(({ event }) => api.events.contracts.ContractEmitted.is(event));
  assert.equal(frame.steps.filter(({ steps }) => steps?.some(({ step }) => step === 'event')).length, emitted.length);
});

test('a call across contracts is a tree, and a failure is where it arose', async () => {
  const { contract: accumulator } = await deploy(api, alice, 'accumulator', 'new', [7]);
  const { contract: adder } = await deploy(api, alice, 'adder', 'new', [accumulator.address]);
  const steps = traceJson('--call', adder.address.toString(), ...bundle('adder'), ...bundle('accumulator'), 'apply', '3').steps;
  const [outer, inner] = frames(steps);
  assert.match(outer.call, /^call adder .*: apply\(by: 3\)/);
  assert.match(inner.call, /^call accumulator .*: change\(by: 3\)/);
  assert.equal(inner.from, adder.address.toString());
  assert.ok(inner.used.refTime < outer.used.refTime);

  const { contract: token } = await deploy(api, alice, 'token', 'new', [1000n]);
  const of = ['--call', token.address.toString(), ...bundle('token')];
  const reverted = trace(...of, 'transfer', bob.address, '5000');
  assert.equal(reverted.status, 1);
  assert.match(reverted.stdout, /reason: call token .*transfer\(.*\): reverted: Ok\(Err\(InsufficientBalance/);
  assert.match(trace(...of, 'transfer', bob.address, '50', '--frames').stdout, /→ Ok\(Ok\(/);
});

test('a constructor is tried before its code is on the chain', async () => {
  const file = join(process.env.LEAN_CONTRACTS_DIR, 'ballot.contract');
  const { status, stdout } = trace('--new', file, 'new');
  assert.equal(status, 0, stdout);
  assert.match(stdout, /load ballot 0x\w+… from storage/);
  assert.match(stdout, /instantiate ballot 5\w+: new\(\)/);
  const bundle = JSON.parse(await readFile(file, 'utf8'));
  assert.ok((await api.query.contracts.codeInfoOf(bundle.source.hash)).isNone);

  // A salt chooses the address, and nothing else changes.
  const [plain, salted] = [[], ['--salt', '0x01']].map((salt) => frames(traceJson('--new', file, ...salt, 'new').steps)[0]);
  assert.notEqual(plain.to, salted.to);
  assert.deepEqual(plain.used, salted.used);

  // A constructor that takes no value.
  const paid = trace('--new', file, 'new', '--value', '1000000');
  assert.equal(paid.status, 1);
  assert.match(paid.stdout, /reason: instantiate ballot 5\w+: new\(\)/);

  // Code that the chain refuses, and metadata whose code is not on the chain.
  const folder = await mkdtemp(join(tmpdir(), 'trace-'));
  const write = async (name, source) => {
    const path = join(folder, name);
    await writeFile(path, JSON.stringify({ ...bundle, source: { ...bundle.source, ...source } }));
    return path;
  };
  const refused = trace('--new', await write('refused.contract', { wasm: '0x0061736d' }), 'new');
  assert.equal(refused.status, 1);
  assert.match(refused.stdout, /no contract was called\nresult: CodeRejected\nmessage: /);
  const absent = trace('--new', await write('absent.json', { wasm: undefined }), 'new');
  assert.equal(absent.status, 1);
  assert.match(absent.stdout, /result: CodeNotFound/);
  await rm(folder, { recursive: true });
});

test('the transactions of a block run again as they ran', async () => {
  const { contract: token } = await deploy(api, alice, 'token', 'new', [1000n]);
  const limit = api.registry.createType('Weight', { refTime: 50_000_000_000n, proofSize: 500_000n });
  const transfer = (value) => token.tx.transfer({ gasLimit: limit }, bob.address, value);
  // A batch of two calls, the second of which reverts, in one transaction.
  await send(api, api.tx.utility.forceBatch([transfer(1n), transfer(10_000n)]), alice);
  const number = await best();
  const { steps, error } = traceJson('--tx', `${number}-1`);
  assert.equal(error, null);
  assert.deepEqual(frames(steps).map(({ failed }) => failed), [false, true]);
  // A transaction that fails.
  const tiny = api.registry.createType('Weight', { refTime: 1_000_000n, proofSize: 1n });
  await assert.rejects(send(api, token.tx.transfer({ gasLimit: tiny }, bob.address, 1n), alice), {
    message: 'contracts.OutOfGas',
  });
  const failed = trace('--tx', `${await best()}-1`);
  assert.equal(failed.status, 1);
  assert.match(failed.stdout, /result: OutOfGas/);
  const nothing = trace('--tx', `${number}-0`);
  assert.deepEqual([nothing.status, nothing.stdout], [0, 'no contract was called\n']);
});

test('a transaction is found by its hash', async () => {
  const { contract: toggle } = await deploy(api, alice, 'toggle', 'new', [false]);
  const { block } = await api.rpc.chain.getBlock();
  const hash = block.extrinsics[1].hash.toHex();
  const { steps } = traceJson('--hash', hash);
  assert.equal(frames(steps)[0].to, toggle.address.toString());
  assert.equal(frames(steps)[0].kind, 'instantiate');
  const unknown = trace('--hash', `0x${'12'.repeat(32)}`, '--blocks', '2');
  assert.equal(unknown.status, 2);
  assert.match(unknown.stderr, /no transaction 0x1212\w+ in the last 2 blocks: --blocks looks into more/);
});

test('a dry run has the state of the block that is given, and the limits', async () => {
  const { contract: token } = await deploy(api, alice, 'token', 'new', [1000n]);
  const before = await best();
  await call(token, alice, 'transfer', bob.address, 300n);
  const dryRun = (message, ...options) => trace('--call', token.address.toString(), ...options, ...bundle('token'), ...message);
  const balance = ['balance_of', bob.address];
  assert.match(dryRun(balance).stdout, /→ Ok\(300\)/);
  for (const at of [`${before}`, (await api.rpc.chain.getBlockHash(before)).toHex()]) {
    assert.match(dryRun(balance, '--at', at).stdout, /→ Ok\(0\)/, at);
  }
  const early = dryRun(balance, '--at', `${before - 1}`);
  assert.match(early.stderr, /there is no contract at/);

  const transfer = ['transfer', alice.address, '1'];
  const enough = dryRun(transfer, '--gas-limit', '5000000000,1000000', '--deposit-limit', '1000000000000');
  assert.equal(enough.status, 0, enough.stdout + enough.stderr);
  assert.match(dryRun(transfer, '--gas-limit', '300000000,1000000').stdout, /OutOfGas/);
  // Charlie's balance is a new value.
  const charlie = '5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y';
  const unpaid = dryRun(['transfer', charlie, '1'], '--deposit-limit', '0');
  assert.equal(unpaid.status, 1);
  assert.match(unpaid.stdout, /StorageDepositLimitExhausted/);
});

test('a long call is cut off at the bytes that were asked for', async () => {
  const { contract: token } = await deploy(api, alice, 'token', 'new', [1000n]);
  const { stdout } = trace('--call', token.address.toString(), ...bundle('token'), 'balance_of', bob.address, '--max-bytes', '400');
  assert.match(stdout, /truncated: the call went on after this/);
  assert.ok((await query(token, alice, 'balanceOf', bob.address)).result.isOk);
});

test('mistakes are told with what was expected', async () => {
  const { contract: token } = await deploy(api, alice, 'token', 'new', [1n]);
  const address = token.address.toString();
  const file = join(process.env.LEAN_CONTRACTS_DIR, 'ballot.contract');
  for (const [args, expected] of [
    [['--tx', '12'], /expected the number of a block and an index, such as 12-1/],
    [['--tx', '99999-0'], /the chain has no block 99999 yet: its best block is \d+/],
    [['--tx', '1-9'], /the block has 1 transactions, and index 9 is none of 0 to 0/],
    [['--tx', '0-0'], /block 0 has no transactions/],
    [['--hash', '0x12'], /is no hash: expected 0x and 64 digits/],
    [['--call', 'nobody', '0x'], /is no address: expected SS58/],
    [['--call', address], /a message, or encoded input in hexadecimal, comes after --call/],
    [['--call', address, 'balance_of'], /give the metadata of the contract with --bundle: that of code 0x\w+; none was given/],
    [['--call', address, ...bundle('toggle'), 'flip'], /and not of toggle/],
    [['--call', bob.address, ...bundle('token'), 'balance_of'], /there is no contract at 5FHneW/],
    [['--call', address, ...bundle('token'), 'balance_off'], /`token` has no message `balance_off`, expected one of total_supply/],
    [['--call', address, ...bundle('token'), 'balance_of'], /takes 1 arguments \(owner\), and 0 were given/],
    [['--call', address, ...bundle('token'), 'balance_of', '5Gabc'], /argument `owner`: .*expected an SS58 address/],
    [['--tx', '1-0', '--bundle', process.env.LEAN_TOOLS], /expected the metadata of a contract/],
    [['--tx', '1-0', '--pallet', 'Contrats'], /no pallet `Contrats`/],
    [['--new', file], /a constructor, or encoded input in hexadecimal, comes after --new FILE/],
    [['--new', file, 'news'], /`ballot` has no constructor `news`, expected one of new/],
    [['--new', file, 'new', '1'], /`new` takes 0 arguments \(\), and 1 were given/],
    [['--new', file, '--salt', 'salt', 'new'], /`salt`: /],
    [['--new', '/nowhere.contract', 'new'], /\/nowhere.contract: No such file/],
    [['--new', file, '--call', address, 'new'], /cannot be used with/],
    [['--tx', '1-0', '--salt', '0x01'], /cannot be used with/],
    [['--tx', '1-0', '--value', '1'], /cannot be used with/],
    [['--call', address, '--salt', '0x01', '0x'], /cannot be used with/],
    [['--call', address, '--at', 'yesterday', '0x'], /`yesterday` is no block: expected a number, or 0x and 64 digits/],
    [['--call', address, '--at', '99999', '0x'], /the chain has no block 99999 yet/],
    [['--call', address, '--gas-limit', '5', '0x'], /expected picoseconds, a comma, and bytes of proof/],
    [['--tx', '1-0', '--at', '1'], /cannot be used with/],
    [[], /--tx|--hash|--call|--new/],
  ]) {
    const { status, stderr } = trace(...args);
    assert.equal(status, 2, args.join(' '));
    assert.match(stderr, expected, args.join(' '));
  }
});
