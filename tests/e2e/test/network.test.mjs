// Two validators make blocks, finalise them, and have the same state. `../network` has incidents
// with four validators.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Keyring } from '@polkadot/api';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { at, call, deploy, query } from '../lib/contracts.mjs';
import { localSpec, Network, onPorts } from '../lib/network.mjs';
import { connect } from '../lib/node.mjs';

/** A genesis with two validators. */
function withTwo(spec) {
  const [sr25519, ed25519] = ['sr25519', 'ed25519'].map((type) => new Keyring({ type }));
  const uris = ['//Alice', '//Bob'];
  const addresses = uris.map((uri) => sr25519.addFromUri(uri).address);
  const { code } = spec.genesis.runtimeGenesis;
  const session = {
    keys: uris.map((uri, i) => [
      addresses[i],
      addresses[i],
      { aura: addresses[i], grandpa: ed25519.addFromUri(uri).address },
    ]),
  };
  const balances = { balances: addresses.map((address) => [address, 1_000_000_000_000_000_000]) };
  spec.genesis.runtimeGenesis = { code, patch: { balances, sudo: { key: addresses[0] }, session } };
  spec.id = 'two';
  spec.name = 'Two';
}

test('a contract deployed on one of two validators is called on the other, and both finalise it', { timeout: 300_000 }, async () => {
  await cryptoWaitReady();
  const folder = mkdtempSync(join(tmpdir(), 'network-'));
  const names = ['alice', 'bob'];
  const network = new Network(folder, await onPorts(names), localSpec(join(folder, 'spec.json'), withTwo));
  const apis = [];
  try {
    for (const name of names) apis.push(await connect((await network.start(name)).url));
    const [one, two] = apis;
    const keyring = new Keyring({ type: 'sr25519' });
    const [alice, bob] = ['//Alice', '//Bob'].map((uri) => keyring.addFromUri(uri));
    const { contract } = await deploy(one, alice, 'toggle', 'new', [false]);
    // `call` waits for finality on the node to which the transaction was sent.
    const { status } = await call(at(two, 'toggle', contract.address), bob, 'flip');
    const hash = status.asFinalized;
    const number = (await two.rpc.chain.getHeader(hash)).number.toNumber();
    const until = Date.now() + 60_000;
    const final = async () => (await one.rpc.chain.getHeader(await one.rpc.chain.getFinalizedHead())).number.toNumber();
    while ((await final()) < number) {
      assert.ok(Date.now() < until, `block ${number} is not final on alice`);
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
    assert.equal((await one.rpc.chain.getBlockHash(number)).toHex(), hash.toHex());
    assert.equal((await query(contract, alice, 'get')).value.ok, true);
    // Both nodes make blocks.
    const authors = new Set();
    for (let height = 1; height <= number; height++) {
      const header = await one.derive.chain.getHeader(await one.rpc.chain.getBlockHash(height));
      authors.add(header.author.toString());
    }
    assert.deepEqual([...authors].sort(), [alice.address, bob.address].sort());
  } finally {
    await Promise.all(apis.map((api) => api.disconnect()));
    await network.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
