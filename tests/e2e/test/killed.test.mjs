// A node that is killed repeatedly under load loses no finalised block. The chain continues, and
// the counts of its pallets are right.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Keyring } from '@polkadot/api';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { at, call, deploy, gasLimit, query } from '../lib/contracts.mjs';
import { startNode } from '../lib/node.mjs';
import { assertState } from '../lib/try-state.mjs';

const kills = Number(process.env.KILLS ?? 2);

/** Flips the contract repeatedly without waiting for the outcome. */
async function load(api, contract, signer) {
  let nonce = (await api.rpc.system.accountNextIndex(signer.address)).toNumber();
  for (;;) {
    const tx = contract.tx.flip({ gasLimit: gasLimit(api) });
    await tx.signAndSend(signer, { nonce: nonce++ });
  }
}

test(`a node that is killed ${kills} times under load loses no finalised block`, async () => {
  await cryptoWaitReady();
  const keyring = new Keyring({ type: 'sr25519' });
  const [alice, bob] = ['//Alice', '//Bob'].map((uri) => keyring.addFromUri(uri));
  const folder = mkdtempSync(join(tmpdir(), 'killed-'));
  const args = [`--base-path=${folder}`];
  let node = await startNode(args);
  try {
    const { address } = (await deploy(node.api, alice, 'toggle', 'new', [false])).contract;
    let loaded = 0;
    for (let kill = 0; kill < kills; kill++) {
      const { api } = node;
      let last;
      const unsubscribe = await api.rpc.chain.subscribeFinalizedHeads((head) => (last = head));
      const first = last?.number.toNumber() ?? 0;
      // The load ends with the node.
      load(api, at(api, 'toggle', address), bob).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, 500 + ((kill * 397) % 1_500)));
      const seen = { number: last.number.toNumber(), hash: last.hash.toHex() };
      loaded += seen.number - first;
      await node.kill();
      unsubscribe();

      node = await startNode(args);
      const finalised = await node.api.rpc.chain.getHeader(await node.api.rpc.chain.getFinalizedHead());
      const number = finalised.number.toNumber();
      assert.ok(number >= seen.number, `kill ${kill}: block ${seen.number} was final, now ${number} is`);
      const kept = await node.api.rpc.chain.getBlockHash(seen.number);
      assert.equal(kept.toHex(), seen.hash, `kill ${kill}: block ${seen.number} is another one`);
      const contract = at(node.api, 'toggle', address);
      const before = (await query(contract, alice, 'get')).value.ok;
      await call(contract, alice, 'flip');
      assert.equal((await query(contract, alice, 'get')).value.ok, !before, 'the chain goes on');
    }
    await node.stop();
    await assertState(args);
    assert.ok(loaded > kills, `${loaded} blocks were made under load`);
  } finally {
    await node.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
