// ink! contracts on a live node, driven by polkadot-js.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Keyring } from '@polkadot/api';
import { blake2AsHex, cryptoWaitReady, ethereumEncode, keccakAsHex, sha256AsU8a } from '@polkadot/util-crypto';
import { hexToString, stringToHex, u8aToHex } from '@polkadot/util';
import {
  at,
  bundle,
  call,
  callWith,
  contractEvents,
  deploy,
  errorName,
  gasLimit,
  query,
  send,
  upload,
} from '../lib/contracts.mjs';
import { replayAll } from '../lib/replay.mjs';
import { startNode } from '../lib/node.mjs';
import { contractWithImport, I32 } from '../lib/wasm.mjs';

let node, api, alice, bob;
const UNIT = 1_000_000_000_000n;

before(async () => {
  await cryptoWaitReady();
  node = await startNode();
  ({ api } = node);
  const keyring = new Keyring({ type: 'sr25519' });
  alice = keyring.addFromUri('//Alice');
  bob = keyring.addFromUri('//Bob');
});

after(async () => {
  const { code, signal } = (await node?.stop()) ?? {};
  assert.deepEqual({ code, signal }, { code: 0, signal: null }, 'Ctrl-C ends the node without an error');
});

const debugText = (dry) => hexToString(dry.debugMessage.toHex());
const free = async (account) => (await api.query.system.account(account.address)).data.free.toBigInt();

test('toggle: deployed by constructor name, called, dry-run, paid for', async () => {
  const { contract } = await deploy(api, alice, 'toggle', 'new', [false]);
  assert.equal((await query(contract, alice, 'get')).value.ok, false);

  const before = await free(bob);
  const result = await call(contract, bob, 'flip');
  assert.ok(result.isFinalized);
  const fee = result.events.find(({ event }) => api.events.transactionPayment.TransactionFeePaid.is(event));
  assert.equal(await free(bob), before - fee.event.data.actualFee.toBigInt());
  assert.ok(fee.event.data.actualFee.toBigInt() > 0n);
  assert.equal((await query(contract, alice, 'get')).value.ok, true);

  const dry = await query(contract, alice, 'flip');
  assert.ok(dry.result.isOk);
  assert.ok(dry.gasRequired.refTime.toBigInt() > 0n);
  assert.match(debugText(dry), /flip from true/);
  assert.equal((await query(contract, alice, 'get')).value.ok, true, 'a dry run changes nothing');
  // The weight that the dry run requires is sufficient.
  await send(api, contract.tx.flip({ gasLimit: dry.gasRequired }), alice);
  assert.equal((await query(contract, alice, 'get')).value.ok, false);
  await node.logged(/flip from true/);
});

test('toggle: errors are decoded, failures roll back', async () => {
  const { contract } = await deploy(api, alice, 'toggle', 'default', [], { salt: '0x01' });
  const same = await query(contract, alice, 'set', false);
  assert.deepEqual(same.value.ok, { err: { alreadySet: false } });
  await assert.rejects(call(contract, alice, 'set', false), { message: 'contracts.ContractReverted' });

  const fail = await query(contract, alice, 'fail');
  assert.equal(errorName(api, fail.result.asErr), 'contracts.ContractTrapped');
  await assert.rejects(call(contract, alice, 'fail'), { message: 'contracts.ContractTrapped' });
  assert.equal((await query(contract, alice, 'get')).value.ok, false);

  const little = api.registry.createType('WeightV2', { refTime: 1_000_000n, proofSize: 1_000n });
  await assert.rejects(callWith(contract, alice, 'flip', { gasLimit: little }), {
    message: 'contracts.OutOfGas',
  });
  await assert.rejects(callWith(contract, alice, 'flip', { value: UNIT }), { message: 'contracts.ContractTrapped' });
});

test('token: transfers, allowances, indexed events, lazy storage', async () => {
  const { contract, result } = await deploy(api, alice, 'token', 'new', [1000n]);
  assert.deepEqual(contractEvents(api, result, [contract]), [
    { event: 'Transfer', args: { from: null, to: alice.address, value: 1000 } },
  ]);
  const transfer = await call(contract, alice, 'transfer', bob.address, 300n);
  assert.deepEqual(contractEvents(api, transfer, [contract]), [
    { event: 'Transfer', args: { from: alice.address, to: bob.address, value: 300 } },
  ]);
  const record = transfer.events.find(({ event }) => api.events.contracts.ContractEmitted.is(event));
  assert.equal(record.topics.length, 3, 'the event itself, from and to');
  assert.equal((await query(contract, alice, 'balanceOf', bob.address)).value.ok, 300);
  assert.equal((await query(contract, alice, 'holders')).value.ok, 2);

  const tooMuch = await query(contract, bob, 'transfer', alice.address, 301n);
  assert.deepEqual(tooMuch.value.ok, { err: 'InsufficientBalance' });

  await call(contract, alice, 'approve', bob.address, 50n);
  await call(contract, bob, 'transferFrom', alice.address, bob.address, 20n);
  assert.equal((await query(contract, bob, 'allowance', alice.address, bob.address)).value.ok, 30);
  const beyond = await query(contract, bob, 'transferFrom', alice.address, bob.address, 31n);
  assert.deepEqual(beyond.value.ok, { err: 'InsufficientAllowance' });

  await call(contract, alice, 'setNote', '0x010203');
  assert.equal((await query(contract, bob, 'note')).value.ok, '0x010203');
});

test('caller: instantiates three modules by hash and calls through them', async () => {
  const codes = [];
  for (const name of ['accumulator', 'adder', 'subber']) codes.push(await upload(api, alice, name));
  const { contract } = await deploy(api, alice, 'caller', 'new', [5, 0, ...codes]);
  const parts = (await query(contract, alice, 'parts')).value.ok;
  const accumulator = at(api, 'accumulator', parts[0]);

  const add = await call(contract, alice, 'apply', 7);
  assert.deepEqual(contractEvents(api, add, [contract, accumulator]), [
    { event: 'Changed', args: { by: parts[1], value: 12 } },
    { event: 'Applied', args: { adding: true, by: 7, value: 12 } },
  ]);
  const called = add.events.filter(({ event }) => api.events.contracts.Called.is(event));
  assert.deepEqual(
    called.map(({ event }) => event.data.contract.toString()),
    [parts[0], parts[1], parts[0], contract.address.toString()],
  );
  await call(contract, alice, 'switch');
  const subtract = await call(contract, alice, 'apply', 2);
  assert.equal(contractEvents(api, subtract, [contract, accumulator])[0].args.value, 10);
  assert.equal((await query(contract, bob, 'get')).value.ok, 10);

  // Each module has a plan of the current epoch.
  const { state, functions } = (await api.call.hostApi.info()).unwrap();
  for (const code of codes) {
    const plan = (await api.call.hostApi.linkPlan(code)).unwrap();
    assert.equal(plan.epoch.toString(), state.epoch.toString());
    for (const id of plan.functions) assert.ok(functions.some((known) => known.id.eq(id)));
  }
});

test('proxy: delegates, locks, and replaces its code', async () => {
  const toggle = await upload(api, alice, 'toggle');
  const { contract } = await deploy(api, alice, 'proxy', 'new');
  const selector = contract.abi && at(api, 'toggle', contract.address).abi.findMessage('flip').selector;
  const result = await call(contract, alice, 'delegate', toggle, selector.toHex());
  assert.ok(result.events.some(({ event }) => api.events.contracts.DelegateCalled.is(event)));
  assert.equal((await query(contract, alice, 'on')).value.ok, true);

  await call(contract, alice, 'lock', toggle);
  await assert.rejects(send(api, api.tx.contracts.removeCode(toggle), alice), {
    message: 'contracts.CodeInUse',
  });
  await call(contract, alice, 'unlock', toggle);

  const become = await call(contract, alice, 'becomeCode', toggle);
  assert.ok(become.events.some(({ event }) => api.events.contracts.ContractCodeUpdated.is(event)));
  const now = at(api, 'toggle', contract.address);
  assert.equal((await query(now, alice, 'get')).value.ok, true, 'the storage is unchanged');
  await call(now, alice, 'flip');
  assert.equal((await query(now, alice, 'get')).value.ok, false);
});

test('events: indexed fields, the environment, hashes and signatures', async () => {
  const { contract } = await deploy(api, alice, 'events', 'new');
  const emitted = await call(contract, alice, 'emit', 'hello');
  assert.deepEqual(contractEvents(api, emitted, [contract]), [
    { event: 'Emitted', args: { number: 1, by: alice.address, text: 'hello' } },
  ]);
  const plain = await call(contract, alice, 'emitPlain', '0x00ff');
  assert.deepEqual(contractEvents(api, plain, [contract]), [{ event: 'Plain', args: { data: '0x00ff' } }]);

  const environment = (await query(contract, alice, 'environment')).value.ok;
  assert.equal(environment.caller, alice.address);
  assert.equal(environment.address, contract.address.toString());
  assert.equal(environment.callerIsOrigin, true);
  assert.equal(environment.callerIsContract, false);
  assert.equal(environment.gasLeft, true);
  const { codeHash } = (await api.query.contracts.contractInfoOf(contract.address)).unwrap();
  assert.equal(environment.ownCodeHash, codeHash.toHex());
  assert.equal(BigInt(environment.minimumBalance), api.consts.balances.existentialDeposit.toBigInt());
  assert.ok(Math.abs(Date.now() - environment.timestamp) < 3_600_000);

  const hashes = (await query(contract, alice, 'hashes', stringToHex('abc'))).value.ok;
  assert.deepEqual(hashes, [
    u8aToHex(sha256AsU8a('abc')),
    keccakAsHex('abc'),
    blake2AsHex('abc', 256),
    blake2AsHex('abc', 128),
  ]);

  const message = stringToHex('a message');
  const signature = u8aToHex(alice.sign(message));
  const verify = async (...args) => (await query(contract, alice, 'verify', ...args)).value.ok;
  assert.equal(await verify(signature, message, u8aToHex(alice.publicKey)), true);
  assert.equal(await verify(signature, message, u8aToHex(bob.publicKey)), false);

  const ecdsa = new Keyring({ type: 'ecdsa' }).addFromUri('//Alice');
  const recovered = async (hash) =>
    (await query(contract, alice, 'recover', u8aToHex(ecdsa.sign(message)), hash)).value.ok;
  const address = ethereumEncode(ecdsa.publicKey).toLowerCase();
  assert.equal(await recovered(blake2AsHex(message, 256)), address);
  assert.notEqual(await recovered(blake2AsHex('another', 256)), address);
});

test('mortal: holds value, pays for storage, terminates', async () => {
  const { contract } = await deploy(api, bob, 'mortal', 'new', [], { value: 3n * UNIT });
  const held = async () => (await api.query.system.account(contract.address)).data.reserved.toBigInt();
  const base = await held();
  await call(contract, bob, 'fill', 3, 100);
  assert.ok((await held()) > base);
  await call(contract, bob, 'clear', 3);
  assert.equal(await held(), base);
  await call(contract, bob, 'fill', 3, 100);
  await call(contract, bob, 'send', alice.address, UNIT);

  await assert.rejects(
    callWith(contract, bob, 'fill', { storageDepositLimit: 1n }, 9, 100),
    { message: 'contracts.StorageDepositLimitExhausted' },
  );
  const before = await free(bob);
  const result = await call(contract, bob, 'end');
  assert.ok(result.events.some(({ event }) => api.events.contracts.Terminated.is(event)));
  assert.ok((await free(bob)) > before + UNIT, 'value and deposits came back');
  assert.ok((await api.query.contracts.contractInfoOf(contract.address)).isNone);
  await assert.rejects(call(contract, bob, 'end'), { message: 'contracts.ContractNotFound' });
});

test('code that cannot be linked is refused, with the import and the expected signature', async () => {
  const upload = (code) => send(api, api.tx.contracts.uploadCode(u8aToHex(code), null, 'Enforced'), alice);
  const before = await free(alice);
  await assert.rejects(upload(contractWithImport('seal0', 'no_such')), { message: 'contracts.UnknownImport' });
  await node.logged(/seal0::no_such \(\), which this host API does not have/);
  await assert.rejects(upload(contractWithImport('seal0', 'caller')), {
    message: 'contracts.ImportSignatureMismatch',
  });
  await assert.rejects(upload(contractWithImport('seal0', 'seal_random', [], Array(4).fill(I32))), {
    message: 'contracts.DeprecatedImport',
  });
  await assert.rejects(upload(contractWithImport('seal0', 'xcm_send')), {
    message: 'contracts.UnsupportedImport',
  });
  await assert.rejects(upload(new Uint8Array([1, 2, 3])), { message: 'contracts.NotWasm' });
  assert.ok((await free(alice)) < before, 'a failed upload pays its fee');

  const dry = await api.call.contractsApi.instantiate(
    alice.address,
    0,
    null,
    null,
    { Upload: u8aToHex(contractWithImport('seal0', 'caller')) },
    '0x',
    '0x',
  );
  assert.match(debugText(dry), /seal0::caller as \(\), expected \(i32, i32\)/);

  // The result of a dry-run upload has no text. The error has the index of the import, and the log
  // its name.
  const code = u8aToHex(contractWithImport('seal0', 'no_such_either'));
  const dryUpload = await api.call.contractsApi.uploadCode(alice.address, code, null, 'Enforced');
  assert.equal(errorName(api, dryUpload.asErr), 'contracts.UnknownImport');
  assert.deepEqual([...dryUpload.asErr.asModule.error.slice(1)], [0, 0, 0], 'the first import');
  await node.logged(/seal0::no_such_either/);
});

test('contracts of the dev chain may transfer by a runtime call, and use unstable functions', async () => {
  const { contract } = await deploy(api, alice, 'dispatcher', 'new', [], { value: 10n * UNIT });
  const before = await free(bob);
  await call(contract, alice, 'pay', bob.address, UNIT);
  assert.equal(await free(bob), before + UNIT);
  await assert.rejects(call(contract, alice, 'pay', bob.address, 100n * UNIT), {
    message: 'contracts.ContractReverted',
  });
  assert.deepEqual((await query(contract, alice, 'setTime', 0)).value.ok, { err: 'Failed' });

  const unstable = u8aToHex(contractWithImport('seal0', 'reentrance_count', [I32]));
  await send(api, api.tx.contracts.uploadCode(unstable, null, 'Enforced'), alice);
});

test('root disables and enables a host function', async () => {
  const { contract } = await deploy(api, alice, 'toggle', 'new', [true], { salt: '0x07' });
  const { functions } = (await api.call.hostApi.info()).unwrap();
  const { id } = functions.find((f) => f.module.eq('seal2') && f.name.eq('set_storage'));
  const status = (enabled) =>
    send(api, api.tx.sudo.sudo(api.tx.contracts.setHostFunctionStatus(id, enabled)), alice);
  await status(false);
  await assert.rejects(call(contract, alice, 'flip'), { message: 'contracts.HostFunctionDisabled' });
  const dry = await query(contract, alice, 'get');
  assert.match(debugText(dry), /seal2::set_storage .*disabled/);
  await status(true);
  await call(contract, alice, 'flip');
});

test('api.tx.contracts: instantiate by hash, set code, remove code; a batch is one block', async () => {
  const wasm = JSON.parse(bundle('mortal')).source.wasm;
  const abi = at(api, 'mortal', alice.address).abi;
  const hash = blake2AsHex(wasm, 256);
  const data = abi.findConstructor('new').toU8a([]);
  const limit = api.registry.createType('WeightV2', { refTime: 100_000_000_000n, proofSize: 500_000n });
  await send(api, api.tx.contracts.uploadCode(wasm, null, 'Enforced'), bob).catch((error) => error);
  const instantiate = (salt) => api.tx.contracts.instantiate(0, limit, null, hash, data, salt);
  const result = await send(api, api.tx.utility.batchAll([instantiate('0x0a'), instantiate('0x0b')]), bob);
  const made = result.events.filter(({ event }) => api.events.contracts.Instantiated.is(event));
  assert.equal(made.length, 2);
  for (const { event } of made) await call(at(api, 'mortal', event.data.contract), bob, 'end');
  const removed = await send(api, api.tx.contracts.removeCode(hash), bob);
  assert.ok(removed.events.some(({ event }) => api.events.contracts.CodeRemoved.is(event)));
  await assert.rejects(
    send(api, api.tx.contracts.setCode(made[0].event.data.contract, hash), alice),
    { message: /BadOrigin/ },
  );
  await assert.rejects(
    send(api, api.tx.contracts.call(bob.address, 0, limit, null, '0x'), alice),
    { message: 'contracts.ContractNotFound' },
  );
});

test('payments: functions of the chain, as host functions and as a chain extension, with their prices', async () => {
  const { contract } = await deploy(api, alice, 'payments', 'new', [], { value: 10n * UNIT });
  const accounts = [1, 2].map((n) => u8aToHex(new Uint8Array(32).fill(n)));
  for (const [way, suffix] of [['host functions', ''], ['extension', 'ByExtension']]) {
    const issued = (await query(contract, alice, `totalIssuance${suffix}`)).value.ok;
    assert.equal(BigInt(issued), (await api.query.balances.totalIssuance()).toBigInt(), way);
    const balance = (await query(contract, alice, `balanceOf${suffix}`, bob.address)).value.ok;
    assert.equal(BigInt(balance), await free(bob), way);

    const before = await free({ address: accounts[0] });
    await call(contract, alice, `payAll${suffix}`, accounts.map((account) => [account, UNIT]));
    assert.equal(await free({ address: accounts[0] }), before + UNIT, way);
    const tooMuch = await query(contract, alice, `payAll${suffix}`, [[accounts[0], UNIT], [accounts[1], 100n * UNIT]]);
    assert.deepEqual(tooMuch.value.ok, { err: null }, way);
    // A list that is too long.
    const long = await query(contract, alice, `payAll${suffix}`, Array(65).fill([accounts[0], 1n]));
    assert.ok(long.result.isErr, way);
  }
  // The charge for one more call in each way.
  const cost = async (suffix) => {
    const gas = async (times) => {
      const dry = await query(contract, alice, `balanceOfRepeatedly${suffix}`, bob.address, times);
      return dry.gasConsumed.refTime.toBigInt();
    };
    return ((await gas(101)) - (await gas(1))) / 100n;
  };
  const [byName, byNumber] = [await cost(''), await cost('ByExtension')];
  console.log(`one call of balance_of, in picoseconds of weight: ${byName} by name, ${byNumber} by extension`);
  assert.ok(byName < byNumber);
});

test('every transaction runs again as it ran, with probes in its codes', async () => {
  assert.ok((await replayAll(api)) > 30);
});
