// polkadot-api with its packages for ink! 5.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { inspect } from 'node:util';
import { createInkV5Sdk } from '@polkadot-api/sdk-ink';
import { sr25519CreateDerive } from '@polkadot-labs/hdkd';
import { DEV_PHRASE, entropyToMiniSecret, mnemonicToEntropy, ss58Address } from '@polkadot-labs/hdkd-helpers';
import { Binary, createClient } from 'polkadot-api';
import { getPolkadotSigner } from 'polkadot-api/signer';
import { getWsProvider } from 'polkadot-api/ws-provider/node';
import { ALL, testOn } from '../lib/nodes.mjs';

const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const TOOL = `polkadot-api ${dependencies['polkadot-api']}, sdk-ink ${dependencies['@polkadot-api/sdk-ink']}`;
const abi = JSON.parse(readFileSync(`${process.env.LEAN_CONTRACTS_DIR}/toggle.contract`, 'utf8'));

const pair = sr25519CreateDerive(entropyToMiniSecret(mnemonicToEntropy(DEV_PHRASE)))('//Alice');
const signer = getPolkadotSigner(pair.publicKey, 'Sr25519', pair.sign);
const origin = ss58Address(pair.publicKey);

/** Deploys the contract, reads it, flips it, reads it again, and reads its storage. */
async function deployAndFlip(client) {
  const sdk = createInkV5Sdk(client.getUnsafeApi(), { metadata: abi });
  const deployer = sdk.getDeployer(Binary.fromHex(abi.source.wasm));
  const dryRun = await deployer.dryRun('new', { origin, data: { on: false } });
  assert.ok(dryRun.success, inspect(dryRun.value));
  const deployed = await dryRun.value.deploy().signAndSubmit(signer);
  assert.ok(deployed.ok, inspect(deployed.dispatchError));
  const [{ address }] = sdk.readDeploymentEvents(deployed.events);
  const contract = sdk.getContract(address);

  const get = async () => {
    const { success, value } = await contract.query('get', { origin });
    assert.ok(success, inspect(value));
    return value.response;
  };
  assert.equal(await get(), false);
  const flipped = await contract.send('flip', { origin }).signAndSubmit(signer);
  assert.ok(flipped.ok, inspect(flipped.dispatchError));
  assert.equal(await get(), true);

  const { success, value } = await contract.getStorage().getRoot();
  assert.ok(success, inspect(value));
  assert.equal(value, true);
}

for (const node of ALL) {
  testOn(node, `${TOOL}: instantiate with code, query, send, storage`, {}, async (url) => {
    const client = createClient(getWsProvider(url));
    try {
      await deployAndFlip(client);
    } finally {
      client.destroy();
    }
  });
}

// The requests of papi-console (commit 4697959: Summary.tsx, StorageSet.tsx, chain.state.ts), with
// the client that it uses. Its own build needs packages that npm does not have.
for (const node of ALL) {
  const title = `polkadot-api ${dependencies['polkadot-api']}: the requests of papi-console for blocks and storage`;
  testOn(node, title, {}, async (url) => {
    const client = createClient(getWsProvider(url));
    try {
      const { methods } = await client._request('rpc_methods', []);
      assert.ok(['dev_newBlock', 'dev_setStorage'].every((method) => methods.includes(method)), 'its buttons are shown');
      const { number } = await client.getFinalizedBlock();
      await client._request('dev_newBlock', []);
      await client._request('dev_newBlock', [{ unsafeBlockHeight: number + 5 }]);
      const reached = async (height) => (await client.getFinalizedBlock()).number >= height;
      for (let tries = 0; !(await reached(number + 5)) && tries < 50; tries++) await sleep(100);
      assert.equal((await client.getFinalizedBlock()).number, number + 5);
      const [key, value] = ['0x6b6579', '0x76616c7565'];
      await client._request('dev_setStorage', [[[key, value]]]);
      await client._request('dev_newBlock', []);
      assert.equal(await client._request('state_getStorage', [key]), value);
    } finally {
      client.destroy();
    }
  });
}
