// polkadot-api with its packages for ink! 5.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { inspect } from 'node:util';
import { createInkV5Sdk } from '@polkadot-api/sdk-ink';
import { sr25519CreateDerive } from '@polkadot-labs/hdkd';
import { DEV_PHRASE, entropyToMiniSecret, mnemonicToEntropy, ss58Address } from '@polkadot-labs/hdkd-helpers';
import { Binary, createClient } from 'polkadot-api';
import { getPolkadotSigner } from 'polkadot-api/signer';
import { getWsProvider } from 'polkadot-api/ws-provider/node';
import { startNode } from '../../e2e/lib/node.mjs';

const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const TOOL = `polkadot-api ${dependencies['polkadot-api']}, sdk-ink ${dependencies['@polkadot-api/sdk-ink']}`;

let node, client, sdk, abi, alice, contract;

before(async () => {
  node = await startNode();
  client = createClient(getWsProvider(`ws://127.0.0.1:${node.port}`));
  const bundle = `${process.env.LEAN_CONTRACTS_DIR}/toggle.contract`;
  abi = JSON.parse(readFileSync(bundle, 'utf8'));
  sdk = createInkV5Sdk(client.getUnsafeApi(), { metadata: abi });
  const pair = sr25519CreateDerive(entropyToMiniSecret(mnemonicToEntropy(DEV_PHRASE)))('//Alice');
  alice = {
    address: ss58Address(pair.publicKey),
    signer: getPolkadotSigner(pair.publicKey, 'Sr25519', pair.sign),
  };
});

after(async () => {
  client?.destroy();
  await node?.stop();
});

test(`${TOOL}: instantiate with code`, async () => {
  const deployer = sdk.getDeployer(Binary.fromHex(abi.source.wasm));
  const dryRun = await deployer.dryRun('new', { origin: alice.address, data: { on: false } });
  assert.ok(dryRun.success, inspect(dryRun.value));
  const result = await dryRun.value.deploy().signAndSubmit(alice.signer);
  assert.ok(result.ok, inspect(result.dispatchError));
  const [{ address }] = sdk.readDeploymentEvents(result.events);
  contract = sdk.getContract(address);
});

test(`${TOOL}: query, send, query`, async () => {
  const get = async () => {
    const { success, value } = await contract.query('get', { origin: alice.address });
    assert.ok(success, inspect(value));
    return value.response;
  };
  assert.equal(await get(), false);
  const result = await contract.send('flip', { origin: alice.address }).signAndSubmit(alice.signer);
  assert.ok(result.ok, inspect(result.dispatchError));
  assert.equal(await get(), true);
});

test(`${TOOL}: storage`, async () => {
  const { success, value } = await contract.getStorage().getRoot();
  assert.ok(success, inspect(value));
  assert.equal(value, true);
});
