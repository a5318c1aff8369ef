// Deploys the multi-contract example and shows the effects of a nested call.
//
// Uses the node on ws://127.0.0.1:9944 if one answers, and starts one otherwise.

import { Keyring } from '@polkadot/api';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { at, call, contractEvents, deploy, query, upload } from './lib/contracts.mjs';
import { connect, startNode } from './lib/node.mjs';

const url = 'ws://127.0.0.1:9944';

async function answers() {
  try {
    const response = await fetch(url.replace('ws', 'http'), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"id":1,"jsonrpc":"2.0","method":"system_name","params":[]}',
      signal: AbortSignal.timeout(2_000),
    });
    return (await response.json()).result === 'Lean Contracts Node';
  } catch {
    return false;
  }
}

const show = (title, ...lines) => console.log(`\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}`);

await cryptoWaitReady();
let node;
if (await answers()) {
  console.log(`using the node on ${url}`);
  node = { api: await connect(url), stop: async () => node.api.disconnect() };
} else {
  console.log(`no node answers on ${url}: starting one (some seconds)`);
  node = await startNode();
}
const { api } = node;

try {
  const alice = new Keyring({ type: 'sr25519' }).addFromUri('//Alice');
  const names = ['accumulator', 'adder', 'subber'];
  const hashes = [];
  for (const name of names) hashes.push(await upload(api, alice, name));
  const salt = Date.now() % 2 ** 31;
  const { contract, result: deployed } = await deploy(
    api,
    alice,
    'caller',
    'new',
    [5, salt, ...hashes],
    { salt: api.registry.createType('u32', salt).toHex(true) },
  );
  const parts = (await query(contract, alice, 'parts')).value.ok;
  show(
    'deployed by Alice',
    `caller       ${contract.address}`,
    ...names.map((name, i) => `${name.padEnd(12)} ${parts[i]}  (instantiated by the caller)`),
  );

  const { state, functions } = (await api.call.hostApi.info()).unwrap();
  const codes = [...names.map((name, i) => [name, hashes[i]]), ['caller', contract.abi.info.source.wasmHash.toHex()]];
  for (const [name, hash] of codes) {
    const plan = (await api.call.hostApi.linkPlan(hash)).unwrap();
    const imports = plan.functions.map((id) => {
      const { module, name } = functions.find((known) => known.id.eq(id));
      return `${String(id).padStart(3)} ${module}::${name}`;
    });
    const { initial, maximum } = plan.memory.unwrap();
    show(
      `link plan of ${name}: epoch ${plan.epoch}, ${imports.length} of ${functions.length} host functions, ${plan.encodedLength} bytes`,
      ...imports,
      `    env::memory, ${initial} to ${maximum.unwrap()} pages`,
    );
  }
  show('host API', `fingerprint ${state.fingerprint.toHex()}, epoch ${state.epoch}`);

  const dry = await query(contract, alice, 'apply', 7);
  const result = await call(contract, alice, 'apply', 7);
  const contracts = [contract, ...names.map((name, i) => at(api, name, parts[i]))];
  const label = (address) =>
    ['caller', ...names][contracts.findIndex((one) => one.address.toString() === address.toString())] ?? 'Alice';
  show(
    'caller.apply(7): from Alice to the caller, to the adder, to the accumulator',
    ...result.events
      .filter(({ event }) => api.events.contracts.Called.is(event))
      .map(({ event }) => `called   ${label(event.data.contract)} by ${label(event.data.caller.asSigned)}`),
    ...contractEvents(api, result, contracts).map(({ event, args }) => `emitted  ${event} ${JSON.stringify(args)}`),
  );
  const weight = ({ refTime, proofSize }) => `${refTime.toHuman()} ps, ${proofSize.toHuman()} bytes of proof`;
  show(
    'weights',
    `dry run      ${weight(dry.gasConsumed)}`,
    `instantiate  ${weight(deployed.dispatchInfo.weight)}`,
    `apply(7)     ${weight(result.dispatchInfo.weight)}`,
  );
  console.log(`\nthe accumulator holds ${(await query(contract, alice, 'get')).value.ok}, as 5 + 7 should\n`);
} finally {
  await node.stop();
}
