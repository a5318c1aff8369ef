// dedot, with its classes for ink! contracts.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { sr25519CreateDerive } from '@polkadot-labs/hdkd';
import { DEV_PHRASE, entropyToMiniSecret, mnemonicToEntropy, ss58Address } from '@polkadot-labs/hdkd-helpers';
import { LegacyClient, WsProvider } from 'dedot';
import { Contract, ContractDeployer } from 'dedot/contracts';
import { ALL, testOn } from '../lib/nodes.mjs';

const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const metadata = JSON.parse(readFileSync(`${process.env.LEAN_CONTRACTS_DIR}/toggle.contract`, 'utf8'));

const pair = sr25519CreateDerive(entropyToMiniSecret(mnemonicToEntropy(DEV_PHRASE)))('//Alice');
// A signature begins with the number of its kind.
const alice = {
  address: ss58Address(pair.publicKey),
  sign: (message) => Uint8Array.from([1, ...pair.sign(message)]),
};

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

/** Deploys the contract, reads it, flips it, and reads it again. */
async function deployAndFlip(client) {
  const code = metadata.source.wasm;
  const deployer = new ContractDeployer(client, metadata, code, { defaultCaller: alice.address });
  const dry = await deployer.query.new(true);
  const events = await sent(deployer.tx.new(true, { gasLimit: dry.raw.gasRequired }));
  const event = events.map((one) => one.event).find((one) => client.events.contracts.Instantiated.is(one));
  const address = event.palletEvent.data.contract.address();
  const contract = new Contract(client, metadata, address, { defaultCaller: alice.address });
  assert.equal((await contract.query.get()).data, true);
  const { raw } = await contract.query.flip();
  await sent(contract.tx.flip({ gasLimit: raw.gasRequired }));
  assert.equal((await contract.query.get()).data, false);
}

// Not `DedotClient`: it waits for ever in most tries, see docs/tools.md.
for (const node of ALL) {
  testOn(node, `dedot ${dependencies.dedot}, LegacyClient: deploy, read, send`, {}, async (url) => {
    const client = await LegacyClient.new(new WsProvider(url));
    try {
      await deployAndFlip(client);
    } finally {
      await client.disconnect();
    }
  });
}
