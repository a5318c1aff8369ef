// Contracts compiled by `asc`: with a start function, and, without optimisation, with many short
// functions.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Keyring } from '@polkadot/api';
import { u8aConcat, u8aToHex } from '@polkadot/util';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import wabt from 'wabt';
import { build } from '../lib/assemblyscript.mjs';
import { gasLimit, send } from '../lib/contracts.mjs';
import { startNode } from '../lib/node.mjs';

let node, api, alice;

before(async () => {
  await cryptoWaitReady();
  node = await startNode();
  ({ api } = node);
  alice = new Keyring({ type: 'sr25519' }).addFromUri('//Alice');
});

after(() => node?.stop());

/** Uploads and instantiates a module, and returns the address. */
async function instantiate(wasm) {
  const tx = api.tx.contracts.instantiateWithCode(0, gasLimit(api), null, u8aToHex(wasm), '0x', '0x');
  const { events } = await send(api, tx, alice);
  const { event } = events.find(({ event }) => api.events.contracts.Instantiated.is(event));
  return event.data.contract.toString();
}

/** The output of a dry run of a call, in bytes. */
async function dryRun(address, input = '0x') {
  const outcome = await api.call.contractsApi.call(alice.address, address, 0, null, null, input);
  assert.ok(outcome.result.isOk, `${outcome.result} ${outcome.debugMessage.toUtf8()}`);
  return outcome.result.asOk.data.toU8a(true);
}

const call = (address, input) => send(api, api.tx.contracts.call(address, 0, gasLimit(api), null, input), alice);

/**
 * A contract that forwards its input. The input starts with the account to `call`, or with the code
 * hash to `delegate` to. The rest is passed on.
 */
async function forwarder(how) {
  const { parseWat } = await wabt();
  const forward = {
    call: `(call $call (i32.const 0) (i32.const 32) (i64.const 0) (i32.const 2000)
      (i32.const 64) (i32.sub (i32.load (i32.const 0)) (i32.const 32)) (i32.const 3000) (i32.const 4))`,
    delegate: `(call $delegate (i32.const 0) (i32.const 32)
      (i32.const 64) (i32.sub (i32.load (i32.const 0)) (i32.const 32)) (i32.const 3000) (i32.const 4))`,
  }[how];
  return parseWat(
    'forwarder.wat',
    `(module
      (import "seal0" "input" (func $input (param i32 i32)))
      (import "seal0" "seal_return" (func $return (param i32 i32 i32)))
      (import "seal1" "call" (func $call (param i32 i32 i64 i32 i32 i32 i32 i32) (result i32)))
      (import "seal0" "delegate_call" (func $delegate (param i32 i32 i32 i32 i32 i32) (result i32)))
      (import "env" "memory" (memory 1 1))
      (func (export "deploy"))
      (func (export "call")
        (i32.store (i32.const 0) (i32.const 1024))
        (call $input (i32.const 32) (i32.const 0))
        (i32.store (i32.const 4) (i32.const 64))
        (if ${forward} (then unreachable))
        (call $return (i32.const 0) (i32.const 3000) (i32.load (i32.const 4)))))`,
  ).toBinary({}).buffer;
}

for (const options of [
  ['-O3', '--runtime=stub'],
  ['-O0', '--runtime=stub'],
  ['-O3', '--runtime=incremental'],
  ['-O0', '--runtime=incremental'],
]) {
  test(`the flipper, ${options.join(' ')}: uploaded, called, nested, delegated to`, async () => {
    const wasm = await build('flipper', options);
    const flipper = await instantiate(wasm);
    assert.deepEqual([...(await dryRun(flipper))], [1], 'its constructor flipped it');
    await call(flipper, '0x01');
    assert.deepEqual([...(await dryRun(flipper))], [0]);

    const caller = await instantiate(u8aConcat(await forwarder('call'), custom(options)));
    const callee = api.createType('AccountId', flipper).toU8a();
    await call(caller, u8aToHex(u8aConcat(callee, [1])));
    assert.deepEqual([...(await dryRun(caller, u8aToHex(callee)))], [1]);

    const delegate = await instantiate(u8aConcat(await forwarder('delegate'), custom(options)));
    const { codeHash } = (await api.query.contracts.contractInfoOf(flipper)).unwrap();
    await call(delegate, u8aToHex(u8aConcat(codeHash.toU8a(), [1])));
    assert.deepEqual([...(await dryRun(delegate, codeHash.toHex()))], [1], 'in its own storage');
    assert.deepEqual([...(await dryRun(flipper))], [1], 'not in that of the flipper');
  });
}

/** A custom section that makes the code of each test different. */
function custom(options) {
  const text = [...Buffer.from(options.join(' '))];
  return [0, text.length + 1, text.length, ...text];
}

test('two records of twenty fields without optimisation, 98 short functions', async () => {
  const records = await instantiate(await build('records', ['-O0', '--runtime=stub']));
  const sum = Buffer.from(await dryRun(records)).readBigUInt64LE();
  // The numbers up to 19 twice, plus 4 and 5.
  assert.equal(sum, 2n * 190n + 4n + 5n);
});
