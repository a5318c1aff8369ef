// A chain with contracts on `pallet-contracts` 51 swaps its runtime for that of this project, by
// `sudo(set_code)`. Before, `lean-contracts check` predicts the outcome. Afterwards, each contract
// continues to work without a new deployment.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { Keyring } from '@polkadot/api';
import { ContractPromise } from '@polkadot/api-contract';
import { compactToU8a, u8aConcat, u8aToHex } from '@polkadot/util';
import { blake2AsHex, cryptoWaitReady } from '@polkadot/util-crypto';
import wabtInit from 'wabt';
import { bundle, call, callWith, deploy, errorName, gasLimit, query, send, upload } from '../lib/contracts.mjs';
import { connect, startNode } from '../lib/node.mjs';
import { itemKey, specWithRuntime } from '../lib/swap.mjs';

const { LEAN_NODE, LEAN_BEFORE, LEAN_AFTER, LEAN_TOOLS } = process.env;
const UNIT = 1_000_000_000_000n;

let folder, node, api, alice, bob, wabt;

before(async () => {
  await cryptoWaitReady();
  wabt = await wabtInit();
  folder = mkdtempSync(join(tmpdir(), 'swap-'));
  const spec = specWithRuntime(LEAN_NODE, LEAN_BEFORE, join(folder, 'spec.json'));
  node = await startNode(['--chain', spec, '--base-path', join(folder, 'chain'), '--seal', 'manual']);
  ({ api } = node);
  const keyring = new Keyring({ type: 'sr25519' });
  alice = keyring.addFromUri('//Alice');
  bob = keyring.addFromUri('//Bob');
});

after(async () => {
  await api?.disconnect();
  await node?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const seal = () => api._rpcCore.provider.send('engine_createBlock', [true, true]);

/**
 * Seals blocks until `promise` is settled. The node seals on command, so that the swap has its own
 * block.
 *
 * It seals only while transactions wait. If a block is made while a transaction arrives, the pool
 * can refuse the transaction as a duplicate.
 */
async function sealed(promise) {
  let settled = false;
  const done = promise.finally(() => (settled = true));
  done.catch(() => {});
  while (!settled) {
    if ((await api.rpc.author.pendingExtrinsics()).length > 0) await seal();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return done;
}

const wasm = (text) => {
  const module = wabt.parseWat('contract', text);
  return new Uint8Array(module.toBinary({}).buffer);
};

/** A contract with these imports, functions and bodies of its entry points, in WAT. */
const contract = ({ imports = '', functions = '', deploy = '', call = '' }) =>
  wasm(`(module ${imports} (import "env" "memory" (memory 1 16)) ${functions}
    (func (export "deploy") ${deploy}) (func (export "call") ${call}))`);

const SET = '(import "seal2" "set_storage" (func $set (param i32 i32 i32 i32) (result i32)))';
const RETURN = '(import "seal0" "seal_return" (func $return (param i32 i32 i32)))';

/** Modules that differ from all ink! contracts of this repository. */
const codes = {
  // Like a token compiled by Solang: a function has as many parameters as in its ERC-1155.
  solang: () =>
    contract({
      imports: `${SET} ${RETURN}`,
      functions: `(func $wide ${'(param i64) '.repeat(105)} (result i64) (local ${'i64 '.repeat(133)}) (local.get 104))`,
      call: `(i64.store (i32.const 0) (call $wide ${'(i64.const 3) '.repeat(104)} (i64.const 77)))
        (drop (call $set (i32.const 64) (i32.const 32) (i32.const 0) (i32.const 8)))
        (call $return (i32.const 0) (i32.const 0) (i32.const 8))`,
    }),
  // Returns the total issuance, read by the chain extension.
  extension: () =>
    contract({
      imports: `${RETURN}
        (import "seal0" "call_chain_extension" (func $extension (param i32 i32 i32 i32 i32) (result i32)))`,
      call: `(i32.store (i32.const 64) (i32.const 16))
        (drop (call $extension (i32.const 1) (i32.const 0) (i32.const 0) (i32.const 0) (i32.const 64)))
        (call $return (i32.const 0) (i32.const 0) (i32.const 16))`,
    }),
  // Its start function stores a value, before the entry point runs.
  start: () =>
    contract({
      imports: `${SET} ${RETURN}`,
      functions: `(func $start (i32.store (i32.const 0) (i32.const 7))
          (drop (call $set (i32.const 64) (i32.const 32) (i32.const 0) (i32.const 4))))
        (start $start)`,
      call: '(call $return (i32.const 0) (i32.const 0) (i32.const 4))',
    }),
  // More locals than new code may have.
  locals: () =>
    contract({ functions: `(func $many (local ${'i64 '.repeat(1_000)}))`, call: '(call $many)' }),
  // Imports a function that was deprecated after the upload.
  deprecated: () =>
    contract({
      imports: `${RETURN} (import "seal0" "seal_rent_allowance" (func $rent (param i32 i32)))`,
      call: `(i32.store (i32.const 64) (i32.const 16)) (call $rent (i32.const 0) (i32.const 64))
        (call $return (i32.const 0) (i32.const 0) (i32.const 16))`,
    }),
  // Imports a function that no runtime has any more.
  unknown: () => contract({ imports: '(import "seal0" "gone_for_long" (func))' }),
  floats: () => contract({ functions: '(global f32 (f32.const 1))' }),
};

/** Stores code as an earlier version of `pallet-contracts` did that still accepted it. */
async function putCode(code) {
  const hash = blake2AsHex(code);
  const owner = alice.publicKey;
  const length = new Uint8Array(new Uint32Array([code.length]).buffer);
  const record = u8aConcat(owner, compactToU8a(0), compactToU8a(0), [0], length);
  const key = (map) => `0x${itemKey('Contracts', map)}${hash.slice(2)}`;
  const stored = u8aConcat(compactToU8a(code.length), code);
  const items = [
    [key('PristineCode'), u8aToHex(stored)],
    [key('CodeInfoOf'), u8aToHex(record)],
  ];
  await sealed(send(api, api.tx.sudo.sudo(api.tx.system.setStorage(items)), alice));
  return hash;
}

async function instantiate(code, salt) {
  const tx = api.tx.contracts.instantiateWithCode(UNIT, gasLimit(api), null, u8aToHex(code), '0x', salt);
  const result = await sealed(send(api, tx, alice));
  const made = result.events.find(({ event }) => api.events.contracts.Instantiated.is(event));
  return made.event.data.contract.toString();
}

const rawCall = (address, signer = alice) =>
  sealed(send(api, api.tx.contracts.call(address, 0, gasLimit(api), null, '0x'), signer));

async function output(address) {
  const dry = await api.call.contractsApi.call(alice.address, address, 0, gasLimit(api), null, '0x');
  if (dry.result.isErr) throw new Error(errorName(api, dry.result.asErr));
  return dry.result.asOk.data.toHex();
}

/** The entries of the pallet, and the holds, by key. */
async function contractsState() {
  const found = {};
  for (const prefix of [itemKey('Contracts', 'ContractInfoOf'), itemKey('Contracts', 'PristineCode'),
    itemKey('Contracts', 'CodeInfoOf'), itemKey('Balances', 'Holds'), itemKey('Contracts', 'Nonce')]) {
    for (const key of await api.rpc.state.getKeysPaged(`0x${prefix}`, 1000)) {
      found[key.toHex()] = (await api.rpc.state.getStorage(key)).toHex();
    }
  }
  return found;
}

/**
 * Runs a program, and returns its exit code and output. It does not block this process, which
 * reads the output of the node meanwhile.
 */
function run(program, ...args) {
  const child = spawn(program, args);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (data) => (stdout += data));
  child.stderr.on('data', (data) => (stderr += data));
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, stdout, stderr })));
}

const check = (...args) => run(LEAN_TOOLS, 'check', `ws://127.0.0.1:${node.port}`, ...args);

const keysOf = async (trie) => {
  const child = u8aToHex(u8aConcat(new TextEncoder().encode(':child_storage:default:'), trie));
  return (await api.rpc.childstate.getKeys(child, '0x')).length;
};

test('contracts of a chain with pallet-contracts go on after the runtime is swapped', { timeout: 300_000 }, async () => {
  assert.equal(api.runtimeVersion.implName.toString(), 'with-pallet-contracts');
  assert.equal(api.tx.contracts.removeContracts, undefined);

  // Contracts of the chain.
  const { contract: token } = await sealed(deploy(api, alice, 'token', 'new', [1000n]));
  await sealed(call(token, alice, 'transfer', bob.address, 300n));
  const { contract: toggle } = await sealed(deploy(api, alice, 'toggle', 'new', [false]));
  await sealed(call(toggle, alice, 'flip'));
  const { contract: ballot } = await sealed(deploy(api, alice, 'ballot', 'new'));
  await sealed(call(ballot, alice, 'vote'));
  await sealed(call(ballot, bob, 'vote'));
  const parts = [];
  for (const name of ['accumulator', 'adder', 'subber']) parts.push(await sealed(upload(api, alice, name)));
  const { contract: caller } = await sealed(deploy(api, alice, 'caller', 'new', [5, 0, ...parts]));
  const { contract: proxy } = await sealed(deploy(api, alice, 'proxy', 'new'));
  const toggleHash = JSON.parse(bundle('toggle')).source.hash;
  await sealed(call(proxy, alice, 'lock', toggleHash));
  const { contract: mortal } = await sealed(deploy(api, bob, 'mortal', 'new', [], { value: 3n * UNIT }));
  await sealed(call(mortal, bob, 'fill', 20, 100));
  const { contract: ended } = await sealed(deploy(api, bob, 'mortal', 'new', [], { salt: '0x02' }));
  const much = api.registry.createType('WeightV2', { refTime: 1_200_000_000_000n, proofSize: 100_000_000n });
  await sealed(callWith(ended, bob, 'fill', { gasLimit: much }, 600, 10));

  const made = {};
  for (const name of ['solang', 'extension', 'start', 'locals']) made[name] = await instantiate(codes[name](), '0x');
  for (const name of Object.keys(made)) await rawCall(made[name]);
  const outputs = {};
  for (const name of Object.keys(made)) outputs[name] = await output(made[name]);
  assert.equal(outputs.solang, u8aToHex(Uint8Array.of(77, 0, 0, 0, 0, 0, 0, 0)));
  assert.equal(outputs.start, '0x07000000');

  // Modules of earlier runtimes with other functions. Root gives them to contracts.
  const plain = contract({});
  const old = {};
  for (const [name, salt] of [['deprecated', '0x11'], ['unknown', '0x12'], ['unknown', '0x13']]) {
    const address = await instantiate(plain, salt);
    const hash = await putCode(codes[name]());
    await sealed(send(api, api.tx.sudo.sudo(api.tx.contracts.setCode(address, hash)), alice));
    old[`${name}${salt}`] = { address, hash };
  }
  await rawCall(old['deprecated0x11'].address);
  const floats = codes.floats();
  await sealed(send(api, api.tx.contracts.uploadCode(u8aToHex(floats), null, 'Relaxed'), alice));

  // A test without a node runs the contracts, with code linked as it will be after the swap.
  const state = join(folder, 'before.json');
  const written = await run(LEAN_TOOLS, 'snapshot', `ws://127.0.0.1:${node.port}`, '--all', '--account', alice.address, '-o', state);
  assert.equal(written.status, 0, written.stderr);
  const reproduce = join(dirname(LEAN_TOOLS), 'examples', 'reproduce');
  const file = join(process.env.LEAN_CONTRACTS_DIR, 'token.contract');
  const called = await run(reproduce, state, file, `${token.address}`, alice.address, 'balance_of', bob.address);
  const { result } = await query(token, alice, 'balanceOf', bob.address);
  assert.equal(called.stdout.split(',')[0], result.asOk.data.toHex(), called.stderr);

  // The report of the tool.
  const { status, stdout, stderr } = await check('--json', '--resume', join(folder, 'progress.json'));
  assert.equal(status, 1, stderr);
  const report = JSON.parse(stdout);
  assert.equal(report.setup.version, 16);
  assert.equal(report.setup.index, 6);
  const fates = Object.fromEntries(Object.entries(report.codes).map(([hash, { fate }]) => [hash, fate]));
  assert.equal(fates[old['unknown0x12'].hash], 'refused');
  assert.equal(fates[blake2AsHex(floats)], 'off_chain');
  assert.equal(fates[old['deprecated0x11'].hash], 'runs');
  assert.equal(report.codes[old['unknown0x12'].hash].contracts, 2);
  assert.equal(report.imports['seal0::call_chain_extension'].contracts, 1);
  assert.equal(Object.values(fates).filter((fate) => fate === 'refused').length, 1);
  const text = await check();
  assert.match(text.stdout, /UnknownImport: .*gone_for_long/);

  // The block of the swap: a contract terminates, new runtime code is set, and the block is full,
  // so that the contract's storage is not deleted.
  const ending = (await api.query.contracts.contractInfoOf(ended.address)).unwrap();
  const trie = ending.trieId;
  assert.ok((await keysOf(trie)) >= 600);
  const stateBefore = await contractsState();
  const nonce = (await api.rpc.system.accountNextIndex(alice.address)).toNumber();
  const full = (call, weight) => api.tx.sudo.sudoUncheckedWeight(call, weight);
  const limits = api.consts.system.blockWeights;
  const share = (of, percent) => ({ refTime: (of.refTime.toBigInt() * percent) / 100n, proofSize: 0n });
  const fill = full(api.tx.system.remark('0x'), share(limits.maxBlock, 40n));
  const fillOperational = full(api.tx.system.setHeapPages(64), share(limits.maxBlock, 58n));
  const newCode = full(api.tx.system.setCode(u8aToHex(readFileSync(LEAN_AFTER))), { refTime: 1n, proofSize: 1n });
  const end = ended.tx.end({ gasLimit: gasLimit(api) });
  await end.signAndSend(bob);
  await fill.signAndSend(alice, { nonce });
  await fillOperational.signAndSend(alice, { nonce: nonce + 1 });
  await newCode.signAndSend(alice, { nonce: nonce + 2 });
  await seal();
  assert.equal((await api.query.contracts.contractInfoOf(ended.address)).isNone, true);
  const left = await keysOf(trie);
  assert.ok(left > 0, 'the block had no weight left to delete all of it');
  for (const { event } of await api.query.system.events()) {
    if (!api.events.sudo.Sudid.is(event)) continue;
    const { sudoResult } = event.data;
    assert.ok(sudoResult.isOk, sudoResult.isErr && errorName(api, sudoResult.asErr));
  }

  // The first blocks of the new runtime: its hook, then the migration, then transactions of users.
  const swapped = (await api.rpc.chain.getHeader()).number.toNumber();
  await api.disconnect();
  api = await connect(`ws://127.0.0.1:${node.port}`);
  assert.equal(api.runtimeVersion.implName.toString(), 'lean-contracts');
  const events = [];
  for (let number = swapped + 1; number <= swapped + 3; number += 1) {
    await seal();
    const at = await api.at(await api.rpc.chain.getBlockHash(number));
    events.push(...(await at.query.system.events()).map(({ event }) => event));
  }
  assert.ok(api.tx.contracts.removeContracts, 'the runtime is ours');
  const notLinked = events.filter((event) => api.events.contracts.CodeNotLinked.is(event));
  const linked = events.find((event) => api.events.contracts.CodesLinked.is(event));
  assert.ok(linked, `the migration is done: ${events.map(({ section, method }) => `${section}.${method}`)}`);
  const refused = Object.keys(fates).filter((hash) => fates[hash] !== 'runs');
  assert.deepEqual(notLinked.map(({ data }) => data.codeHash.toHex()).sort(), refused.sort());
  assert.equal(linked.data.linked.toNumber(), Object.keys(fates).length - refused.length);
  for (const [hash, fate] of Object.entries(fates)) {
    assert.equal((await api.call.hostApi.linkPlan(hash)).isSome, fate === 'runs', `${hash} ${fate}`);
  }
  // No stored entry changed, except those of the terminated contract.
  const stateAfter = await contractsState();
  const changed = Object.keys(stateBefore).filter((key) => stateAfter[key] !== stateBefore[key]);
  assert.ok(changed.length <= 4, `of the ended contract: record, code's users, holds; ${changed}`);
  assert.equal(await keysOf(trie), 0, 'the deletion that was under way is finished');

  // Each contract still works.
  const again = ({ abi, address }) => new ContractPromise(api, abi, address);
  const [tokenNow, toggleNow, ballotNow, callerNow, proxyNow, mortalNow] = [token, toggle, ballot, caller, proxy, mortal].map(again);
  assert.equal((await query(tokenNow, alice, 'balanceOf', bob.address)).value.ok, 300);
  const transfer = await sealed(call(tokenNow, bob, 'transfer', alice.address, 100n));
  assert.ok(transfer.events.some(({ event }) => api.events.contracts.ContractEmitted.is(event)));
  assert.equal((await query(tokenNow, alice, 'balanceOf', bob.address)).value.ok, 200);
  assert.equal((await query(toggleNow, alice, 'get')).value.ok, true);
  await sealed(call(toggleNow, alice, 'flip'));
  assert.equal((await query(toggleNow, alice, 'get')).value.ok, false);
  // The ink! 4 contract.
  assert.equal((await query(ballotNow, alice, 'votesOf', bob.address)).value.ok, 1);
  const vote = await sealed(call(ballotNow, bob, 'vote'));
  const voted = vote.events.find(({ event }) => api.events.contracts.ContractEmitted.is(event));
  assert.equal(ballotNow.abi.decodeEvent(voted).args[1].toNumber(), 2);
  assert.equal((await query(ballotNow, alice, 'all')).value.ok, 3);
  await sealed(call(callerNow, alice, 'apply', 7));
  assert.equal((await query(callerNow, alice, 'get')).value.ok, 12);
  for (const name of Object.keys(made)) {
    await rawCall(made[name]);
    // The output of `extension` is the total issuance, which fees change.
    if (name !== 'extension') assert.equal(await output(made[name]), outputs[name], name);
  }
  assert.equal((await output(made.extension)).length, 2 + 32);
  await rawCall(old['deprecated0x11'].address);

  // Code in use cannot be removed. After its last contract ended, it can, and its deposit is
  // released.
  await sealed(call(proxyNow, alice, 'unlock', toggleHash));
  await assert.rejects(sealed(send(api, api.tx.contracts.removeCode(toggleHash), alice)), { message: 'contracts.CodeInUse' });
  const held = async (account) => (await api.query.system.account(account)).data.reserved.toBigInt();
  const free = async (account) => (await api.query.system.account(account)).data.free.toBigInt();
  const deposit = await held(mortal.address);
  assert.ok(deposit > 0n);
  const [bobBefore, value] = [await free(bob.address), await free(mortal.address)];
  const termination = await sealed(call(mortalNow, bob, 'end'));
  const fee = termination.events.find(({ event }) => api.events.transactionPayment.TransactionFeePaid.is(event)).event.data.actualFee.toBigInt();
  assert.equal(await free(bob.address), bobBefore + value + deposit - fee, 'the earlier deposit is refunded');
  const mortalHash = JSON.parse(bundle('mortal')).source.hash;
  const bobHeld = await held(bob.address);
  await sealed(send(api, api.tx.contracts.removeCode(mortalHash), bob));
  assert.ok((await held(bob.address)) < bobHeld, 'the deposit of the code is released');

  // Contracts that cannot be linked fail with the reason. Root gives one of them other code, and
  // removes the other one in favour of Bob.
  const unknown = old['unknown0x12'].address;
  await assert.rejects(rawCall(unknown), { message: 'contracts.UnknownImport' });
  await sealed(send(api, api.tx.sudo.sudo(api.tx.contracts.setCode(unknown, blake2AsHex(plain))), alice));
  await rawCall(unknown);
  const second = old['unknown0x13'].address;
  const [has, aliceHad] = [(await free(second)) + (await held(second)), await free(bob.address)];
  await sealed(send(api, api.tx.sudo.sudo(api.tx.contracts.removeContracts([second], bob.address)), alice));
  assert.equal(await free(bob.address), aliceHad + has);
  assert.equal((await api.query.contracts.contractInfoOf(second)).isNone, true);
  await sealed(send(api, api.tx.sudo.sudo(api.tx.contracts.removeCodes([old['unknown0x12'].hash])), alice));
  assert.equal((await api.query.contracts.pristineCode(old['unknown0x12'].hash)).isNone, true);

  const afterwards = await check('--json');
  assert.equal(afterwards.status, 0, afterwards.stdout);
});
