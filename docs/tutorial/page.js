// Reads a flipper with polkadot-js, and flips it. `esbuild` makes `bundle.js` of this file.

import { ApiPromise, Keyring, WsProvider } from '@polkadot/api';
import { ContractPromise } from '@polkadot/api-contract';

const show = (id, text) => (document.getElementById(id).textContent = text);
const address = new URLSearchParams(location.search).get('contract');
show('address', address);

const api = await ApiPromise.create({ provider: new WsProvider('ws://127.0.0.1:9944') });
const metadata = await (await fetch('flipper.json')).json();
const contract = new ContractPromise(api, metadata, address);
const alice = new Keyring({ type: 'sr25519' }).addFromUri('//Alice');
const gasLimit = api.registry.createType('WeightV2', { refTime: 10_000_000_000n, proofSize: 500_000n });

async function read() {
  const { output } = await contract.query.get(alice.address, { gasLimit });
  show('value', output.toJSON().ok);
}

const button = document.getElementById('flip');
button.onclick = async () => {
  show('status', 'sending');
  // What a dry run says is required is what the transaction offers.
  const { gasRequired } = await contract.query.flip(alice.address, { gasLimit });
  await contract.tx.flip({ gasLimit: gasRequired }).signAndSend(alice, async ({ status, dispatchError }) => {
    if (!status.isFinalized) return;
    await read();
    show('status', dispatchError ? `failed: ${dispatchError}` : `in block ${status.asFinalized}`);
  });
};

await read();
button.disabled = false;
show('status', 'ready');
