// Requirements of the tools of contract authors on a node, in the versions that build ink! 5
// contracts. `make test-tools` runs the tools themselves.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Keyring } from '@polkadot/api';
import { Metadata } from '@polkadot/types';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { send } from '../lib/contracts.mjs';
import { startNode } from '../lib/node.mjs';

let node, api;

before(async () => {
  await cryptoWaitReady();
  // The arguments of ink_e2e 5.1.1.
  node = await startNode(['--dev', '--port=0'], { RUST_LOG: 'info' });
  ({ api } = node);
});

after(() => node?.stop());

/** The raw answer, not decoded by polkadot-js. */
const raw = (method, ...params) => api._rpcCore.provider.send(method, params);

test('the log names the port of the RPC server, as ink_e2e looks for it', () => {
  const [, port] = node.log().match(/^.*Running JSON-RPC server: addr=127\.0\.0\.1:(\d+)/m);
  assert.equal(Number(port), node.port);
});

test('extrinsics of a block are hexadecimal strings', async () => {
  const alice = new Keyring({ type: 'sr25519' }).addFromUri('//Alice');
  const { status } = await send(api, api.tx.system.remarkWithEvent('0x01'), alice);
  const { block } = await raw('chain_getBlock', status.asFinalized.toHex());
  assert.equal(block.extrinsics.length, 2, 'the timestamp and the remark');
  for (const extrinsic of block.extrinsics) assert.match(extrinsic, /^0x[0-9a-f]+$/);
});

/** True if values of the type take no bytes. subxt skips transaction extensions of such types. */
function isEmpty(id, types) {
  const { def } = types.getSiType(id);
  if (def.isComposite) return def.asComposite.fields.every((field) => isEmpty(field.type, types));
  if (def.isTuple) return def.asTuple.every((element) => isEmpty(element, types));
  return false;
}

test('transaction extensions are those that subxt 0.35 and 0.38 know, or empty', async () => {
  // The `DefaultExtrinsicParams` of subxt 0.35.3, which ink_e2e 5.1.1 uses.
  const known = [
    'CheckSpecVersion',
    'CheckTxVersion',
    'CheckNonce',
    'CheckGenesis',
    'CheckMortality',
    'ChargeAssetTxPayment',
    'ChargeTransactionPayment',
  ];
  const metadata = new Metadata(api.registry, await raw('state_getMetadata'));
  const { signedExtensions } = metadata.asV14.extrinsic;
  const { lookup } = metadata.asV14;
  for (const { identifier, type, additionalSigned } of signedExtensions) {
    const skipped = isEmpty(type, lookup) && isEmpty(additionalSigned, lookup);
    assert.ok(known.includes(identifier.toString()) || skipped, `${identifier}`);
  }
});

test('the metadata has the type by which cargo-contract checks the environment of a contract', () => {
  const paths = api.registry.metadata.lookup.types.map(({ type }) => type.path.map(String));
  const environment = paths.find((path) => path.slice(-2).join('::') === 'pallet_contracts::Environment');
  assert.ok(environment, 'the type pallet_contracts::Environment');
});
