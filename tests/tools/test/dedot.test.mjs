// dedot, with its classes for ink! contracts.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { sr25519CreateDerive } from '@polkadot-labs/hdkd';
import { DEV_PHRASE, entropyToMiniSecret, mnemonicToEntropy, ss58Address } from '@polkadot-labs/hdkd-helpers';
import { DedotClient, LegacyClient, WsProvider } from 'dedot';
import { Contract, ContractDeployer } from 'dedot/contracts';
import { startNode } from '../../e2e/lib/node.mjs';

const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const metadata = JSON.parse(readFileSync(`${process.env.LEAN_CONTRACTS_DIR}/toggle.contract`, 'utf8'));

const pair = sr25519CreateDerive(entropyToMiniSecret(mnemonicToEntropy(DEV_PHRASE)))('//Alice');
// A signature begins with the number of its kind.
const alice = {
  address: ss58Address(pair.publicKey),
  sign: (message) => Uint8Array.from([1, ...pair.sign(message)]),
};

/** Calls a method of the dev node. */
const rpc = (node, method, ...args) => node.api._rpcCore.provider.send(method, args);

/** Sends a transaction, and resolves with its events when it is in a block. */
const sent = (tx) =>
  new Promise((resolve, reject) => {
    tx.signAndSend(alice, ({ status, dispatchError, events }) => {
      if (status.type === 'Invalid' || status.type === 'Drop') reject(new Error(JSON.stringify(status)));
      if (status.type !== 'BestChainBlockIncluded') return;
      if (dispatchError) reject(new Error(JSON.stringify(dispatchError)));
      else resolve(events);
    }).catch(reject);
  });

/** Deploys the contract, reads it, flips it, and reads it again. `during` makes blocks meanwhile. */
async function deployAndFlip(client, during = () => {}) {
  const code = metadata.source.wasm;
  const deployer = new ContractDeployer(client, metadata, code, { defaultCaller: alice.address });
  const dry = await deployer.query.new(true);
  const creating = sent(deployer.tx.new(true, { gasLimit: dry.raw.gasRequired }));
  await during();
  const event = (await creating).map((one) => one.event).find((one) => client.events.contracts.Instantiated.is(one));
  const address = event.palletEvent.data.contract.address();
  const contract = new Contract(client, metadata, address, { defaultCaller: alice.address });
  assert.equal((await contract.query.get()).data, true);
  const { raw } = await contract.query.flip();
  const flipping = sent(contract.tx.flip({ gasLimit: raw.gasRequired }));
  await during();
  await flipping;
  assert.equal((await contract.query.get()).data, false);
}

for (const [name, Client] of Object.entries({ DedotClient, LegacyClient })) {
  const tool = `dedot ${dependencies.dedot}, ${name}`;
  const on = async (args, prepare, run) => {
    const node = await startNode(['--no-page', ...args]);
    try {
      await prepare(node);
      const client = await Client.new(new WsProvider(`ws://127.0.0.1:${node.port}`));
      try {
        await run(client, node);
      } finally {
        await client.disconnect();
      }
    } finally {
      await node.stop();
    }
  };

  test(`${tool}: deploy, read, send, on a node as it starts`, { timeout: 60_000 }, () =>
    on([], () => {}, (client) => deployAndFlip(client)));

  // `DedotClient` waits for ever in these: see docs/tools.md.
  if (Client === DedotClient) continue;

  test(`${tool}: the same after a thousand blocks`, { timeout: 120_000 }, () =>
    on([], (node) => rpc(node, 'dev_newBlock', { count: 1_000 }), (client) => deployAndFlip(client)));

  test(`${tool}: the same with --seal manual, from genesis`, { timeout: 60_000 }, () =>
    on(['--seal', 'manual'], () => {}, (client, node) =>
      deployAndFlip(client, async () => {
        // The transaction may not have arrived yet.
        for (let tries = 0; tries < 3; tries += 1) {
          await new Promise((resolve) => setTimeout(resolve, 500));
          await rpc(node, 'dev_newBlock');
        }
      }),
    ));
}
