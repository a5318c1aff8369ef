// polkadot-api with its packages for ink! 5.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
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
