// Incidents in a network of four validators with a block every six seconds. One chain goes through
// all scenarios in this order. After each scenario, all nodes must have the same state. No two
// nodes may ever finalise different blocks at one height.
//
// `make test-network` runs it, and needs root for network namespaces.

import assert from 'node:assert/strict';
import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { Keyring } from '@polkadot/api';
import { compactToU8a, hexToU8a, u8aConcat, u8aToBn, u8aToHex } from '@polkadot/util';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { at, call, deploy, gasLimit, query, send, upload } from '../lib/contracts.mjs';
import { localSpec, NAMES, Namespaces, Network } from '../lib/network.mjs';
import { connect } from '../lib/node.mjs';

const { LEAN_FOLDER, LEAN_FROM, LEAN_TO, LEAN_FAKETIME, LEAN_OUTCOMES } = process.env;
/** Timeout in seconds for anything that takes a few blocks. */
const PATIENCE = 180;

const namespaces = new Namespaces([...NAMES, 'eve']);
const apis = {};
/** Functions that stop the running loads. */
const loads = new Set();
let network, alice, bob, toggle;
/** All blocks that any node ever reported as final: height → hash and node. */
const final = new Map();

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Waits until `condition` returns a truthy value, and returns it. Errors count as false. Throws an
 * error with `what` after the timeout.
 */
async function until(what, condition, seconds = PATIENCE) {
  const deadline = Date.now() + seconds * 1_000;
  for (;;) {
    let found, error;
    try {
      found = await condition();
    } catch (thrown) {
      error = thrown;
    }
    if (found) return found;
    if (Date.now() > deadline) throw new Error(`not within ${seconds} s: ${what}`, { cause: error });
    await sleep(500);
  }
}

/** An answer of the runtime in bytes, as polkadot-js may decode it with outdated metadata. */
const ask = async (name, method, input, ...at) => (await apis[name].rpc.state.call(method, u8aToHex(input), ...at)).toHex();

const head = async (api) => (await api.rpc.chain.getHeader()).number.toNumber();
const finalised = async (api) =>
  (await api.rpc.chain.getHeader(await api.rpc.chain.getFinalizedHead())).number.toNumber();

/**
 * Records the blocks that a node reports as final from now on. Ends the process if another block
 * was final at the same height.
 */
async function watch(name) {
  const api = (apis[name] = await connect(network.nodes[name].url));
  await api.rpc.chain.subscribeFinalizedHeads((header) => {
    const [number, hash] = [header.number.toNumber(), header.hash.toHex()];
    if (!final.has(number)) final.set(number, { hash, name });
    const first = final.get(number);
    if (first.hash !== hash) {
      console.error(`CONFLICT: block ${number} is ${first.hash} on ${first.name}, ${hash} on ${name}`);
      process.exit(1);
    }
  });
}

async function start(name, options) {
  await network.start(name, options);
  await watch(name);
}

/** Waits until all nodes finalise a new block, and asserts that they have the same state at it. */
async function agree(names = NAMES) {
  const goal = Math.max(...(await Promise.all(names.map((name) => head(apis[name]))))) + 1;
  await until(`block ${goal} is final on ${names}`, async () => {
    const heights = await Promise.all(names.map((name) => finalised(apis[name])));
    return heights.every((height) => height >= goal);
  });
  const headers = await Promise.all(names.map(async (name) => {
    const { chain } = apis[name].rpc;
    const header = await chain.getHeader(await chain.getBlockHash(goal));
    return { root: header.stateRoot.toHex(), hash: header.hash.toHex() };
  }));
  for (const header of headers) assert.deepEqual(header, headers[0], `block ${goal}`);
  // The answer of a contract at that block must also be the same.
  const { hash } = headers[0];
  const get = toggle.abi.messages.find(({ method }) => method === 'get').selector;
  const dry = u8aConcat(alice.publicKey, toggle.address.toU8a(), new Uint8Array(16), [0, 0], compactToU8a(4), get);
  const answers = await Promise.all(names.map((name) => ask(name, 'ContractsApi_call', dry, hash)));
  for (const answer of answers) assert.equal(answer, answers[0]);
  return goal;
}

/**
 * Sends transactions that flip the toggle to one node, one after another, until it is stopped.
 * `stop` returns the number of transactions that were sent.
 */
function load(name, signer) {
  let [running, done] = [true, 0];
  const contract = at(apis[name], 'toggle', toggle.address);
  const ended = (async () => {
    let nonce = (await apis[name].rpc.system.accountNextIndex(signer.address)).toNumber();
    while (running && apis[name].isConnected) {
      const tx = contract.tx.flip({ gasLimit: gasLimit(apis[name]) });
      // A transaction that a new runtime invalidates is sent again.
      await tx.signAndSend(signer, { nonce })
        .then(() => { nonce++; done++; })
        .catch(async () => {
          await sleep(1_000);
          const next = await apis[name].rpc.system.accountNextIndex(signer.address).catch(() => null);
          nonce = next?.toNumber() ?? nonce;
        });
      await sleep(200);
    }
  })();
  const stop = async () => {
    running = false;
    await ended;
    return done;
  };
  loads.add(stop);
  return { stop };
}

/** Defines a scenario. The report lists its name, outcome and time. */
function scenario(name, run, seconds = 600) {
  test(name, { timeout: seconds * 1_000 }, async () => {
    const begun = Date.now();
    let outcome = 'passed';
    let said;
    try {
      said = await run();
    } catch (error) {
      outcome = 'FAILED';
      throw error;
    } finally {
      for (const stop of loads) await stop();
      loads.clear();
      const line = { name, outcome, seconds: Math.round((Date.now() - begun) / 1_000), said };
      console.log(`${outcome} in ${line.seconds} s: ${name}${said ? ` (${said})` : ''}`);
      if (LEAN_OUTCOMES) appendFileSync(LEAN_OUTCOMES, `${JSON.stringify(line)}\n`);
    }
  });
}

before(async () => {
  await cryptoWaitReady();
  const keyring = new Keyring({ type: 'sr25519' });
  alice = keyring.addFromUri('//Alice');
  bob = keyring.addFromUri('//Bob');
  namespaces.open();
  // The genesis has the runtime before the upgrade.
  const spec = localSpec(join(LEAN_FOLDER, 'spec.json'), (spec) => {
    spec.genesis.runtimeGenesis.code = u8aToHex(readFileSync(LEAN_FROM));
  });
  network = new Network(LEAN_FOLDER, namespaces.places(), spec);
  for (const name of NAMES) await start(name);
});

after(async () => {
  await Promise.all(Object.values(apis).map((api) => api.disconnect()));
  await network?.stop();
  namespaces.close();
});

scenario('a contract deployed on one node is called on another, and all have the same state', async () => {
  ({ contract: toggle } = await deploy(apis.alice, alice, 'toggle', 'new', [false]));
  const there = at(apis.charlie, 'toggle', toggle.address);
  await until('the contract is on charlie', async () => (await query(there, bob, 'get')).value?.ok === false);
  await call(there, bob, 'flip');
  for (const name of NAMES) {
    await until(`${name} has the call`, async () =>
      (await query(at(apis[name], 'toggle', toggle.address), bob, 'get')).value.ok === true);
  }
  return `the same state at block ${await agree()}`;
});

scenario('one of four is killed with kill -9: finality goes on, and it catches up', async () => {
  const rest = NAMES.filter((name) => name !== 'dave');
  const flips = load('alice', bob);
  await apis.dave.disconnect();
  await network.kill('dave');
  const killed = await finalised(apis.alice);
  await until('finality goes on with three', async () => (await finalised(apis.alice)) >= killed + 5);
  await agree(rest);
  await start('dave');
  const goal = await agree();
  return `killed at block ${killed}, all agree at ${goal}, ${await flips.stop()} calls sent meanwhile`;
});

scenario('a validator takes new keys: two sessions later it makes blocks and votes with them', async () => {
  const { provider } = apis.bob._rpcCore;
  const { keys, proof } = await provider.send('author_rotateKeysWithOwner', [u8aToHex(bob.publicKey)]);
  const api = apis.alice;
  const of = () => api.query.session.nextKeys(bob.address);
  const before = (await of()).unwrap().toHex();
  await send(api, api.tx.session.setKeys(keys, proof), bob);
  assert.equal((await of()).unwrap().toHex(), keys);
  assert.notEqual(keys, before);
  const set = await head(api);
  // The first 32 bytes are the Aura key. GRANDPA's key follows.
  const aura = keys.slice(0, 2 + 64);
  await until('the key of its blocks is among the authorities', async () =>
    (await api.query.aura.authorities()).some((key) => key.toHex() === aura));
  const changed = await head(api);
  // Finality needs three of four votes. Without dave, bob's vote is needed.
  await apis.dave.disconnect();
  await network.kill('dave');
  const killed = await head(api);
  await until('finality goes on with the new key', async () => (await finalised(api)) >= killed + 5);
  const index = (await api.query.aura.authorities()).findIndex((key) => key.toHex() === aura);
  const own = await until('a final block is of the new key', async () => {
    for (let number = changed + 1; number <= (await finalised(api)); number++) {
      const { digest } = await api.rpc.chain.getHeader(await api.rpc.chain.getBlockHash(number));
      const [, slot] = digest.logs.find((log) => log.isPreRuntime).asPreRuntime;
      // Validators take turns by slot number.
      if (u8aToBn(slot.toU8a(true)).modn(NAMES.length) === index) return number;
    }
    return null;
  });
  await start('dave');
  return `set at block ${set}, in force at ${changed}, block ${own} is of the new key; all agree at ${await agree()}`;
});

scenario('two of four are cut off: nothing conflicting is final, and it goes on when healed', async () => {
  const [west, east] = [['alice', 'bob'], ['charlie', 'dave']];
  const flips = load('alice', bob);
  const other = load('charlie', alice);
  namespaces.cut(west, east);
  // Waits until no earlier vote is in transit, and both sides have made blocks of their own.
  await sleep(20_000);
  const stuck = Math.max(await finalised(apis.alice), await finalised(apis.charlie));
  const fork = await until('both sides make blocks of their own', async () => {
    const common = Math.min(await head(apis.alice), await head(apis.charlie));
    const [one, two] = await Promise.all(
      [apis.alice, apis.charlie].map((api) => api.rpc.chain.getBlockHash(common)));
    return common > stuck && !one.eq(two) && common;
  });
  await sleep(30_000);
  for (const name of NAMES) {
    const now = await finalised(apis[name]);
    assert.ok(now <= stuck, `${name} finalised ${now} without a majority; ${stuck} was final before`);
  }
  namespaces.heal(west, east);
  const goal = await agree();
  await flips.stop();
  await other.stop();
  return `final stood at ${stuck}, forks at ${fork}, all agree at ${goal}`;
});

scenario('a runtime that lacks host functions of the one before, under load: every node makes the same new plans', async () => {
  const hash = await upload(apis.alice, alice, 'token');
  const table = (name) => ask(name, 'HostApi_info', new Uint8Array());
  const plan = (name) => ask(name, 'HostApi_link_plan', hexToU8a(hash));
  await agree();
  const before = { table: await table('alice'), plan: await plan('alice') };
  const flips = load('charlie', bob);
  const api = apis.alice;
  const version = api.runtimeVersion.specVersion.toNumber();
  const code = u8aToHex(readFileSync(LEAN_TO));
  const upgrade = api.tx.sudo.sudoUncheckedWeight(api.tx.system.setCode(code), { refTime: 1n, proofSize: 1n });
  await send(api, upgrade, alice);
  const next = await until('the new runtime', async () => {
    const now = (await api.rpc.state.getRuntimeVersion()).specVersion.toNumber();
    return now > version && now;
  });
  await until('every plan is remade', async () => (await plan('alice')) !== before.plan);
  await sleep(15_000);
  const sent = await flips.stop();
  await call(at(api, 'toggle', toggle.address), alice, 'flip');
  const goal = await agree();
  for (const name of NAMES) {
    assert.notEqual(await table(name), before.table, `${name} has the new table`);
    assert.equal(await table(name), await table('alice'));
    assert.equal(await plan(name), await plan('alice'), `${name} has the same plan`);
  }
  return `version ${version} to ${next}, ${sent} calls sent meanwhile, all agree at ${goal}`;
});

scenario('a validator whose clock is four seconds behind makes blocks, and all agree', async () => {
  assert.ok(existsSync(LEAN_FAKETIME), 'LEAN_FAKETIME is the library that sets the clock');
  await apis.dave.disconnect();
  await network.kill('dave');
  await start('dave', { env: { LD_PRELOAD: LEAN_FAKETIME, FAKETIME: '-4', FAKETIME_DONT_FAKE_MONOTONIC: '1' } });
  const from = await agree();
  const made = await until('dave made a block', async () =>
    /Prepared block for proposing at (\d+)/.exec(network.nodes.dave.log())?.[1]);
  const kept = await until('a block of dave is final', async () => {
    const log = network.nodes.dave.log();
    for (const [, hash] of log.matchAll(/Pre-sealed block for proposal at \d+. Hash now (0x[0-9a-f]{64})/g)) {
      const header = await apis.alice.rpc.chain.getHeader(hash).catch(() => null);
      if (header && header.number.toNumber() <= (await finalised(apis.alice))) return header.number.toNumber();
    }
    return null;
  });
  return `dave made ${made}; ${kept}, its own, is final on alice; all agree from ${from} to ${await agree()}`;
});

scenario('a node that comes new gets the state of today by warp synchronisation', async () => {
  const node = await network.start('eve', { args: ['--sync', 'warp'] });
  const api = (apis.eve = await connect(node.url));
  await until('it has the chain', async () => (await finalised(api)) >= (await finalised(apis.alice)) - 2);
  await until('the log says so', () => /Warp sync is complete/.test(node.log()));
  const number = await finalised(api);
  const hash = await apis.alice.rpc.chain.getBlockHash(number);
  assert.equal((await api.rpc.chain.getBlockHash(number)).toHex(), hash.toHex());
  const told = await query(at(api, 'toggle', toggle.address), bob, 'get');
  assert.equal(typeof told.value.ok, 'boolean', 'a contract answers from the state that came by warp');
  return `all agree at block ${await agree([...NAMES, 'eve'])}`;
});
