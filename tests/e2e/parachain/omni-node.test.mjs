// The parachain's runtime under `polkadot-omni-node`, which only has its chain specification.
// `make test-omni-node` runs it.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { Keyring } from '@polkadot/api';
import { cryptoWaitReady } from '@polkadot/util-crypto';
import { at, call, deploy, query } from '../lib/contracts.mjs';
import { connect } from '../lib/node.mjs';
import { spawnNode } from '../lib/process.mjs';

const { LEAN_OMNI_NODE, LEAN_PARACHAIN } = process.env;
/** Time between blocks in milliseconds. */
const BLOCK_TIME = 1_000;

test('a contract is deployed and called by polkadot-js on a node that has only a chain specification', async (t) => {
  await cryptoWaitReady();
  const folder = mkdtempSync(join(tmpdir(), 'omni-'));
  const spec = join(folder, 'spec.json');
  execFileSync(LEAN_OMNI_NODE, [
    'chain-spec-builder', '--chain-spec-path', spec, 'create', '--chain-name', 'Contracts', '--chain-id', 'contracts-dev',
    '--relay-chain', 'rococo-local', '-t', 'development', '--runtime', LEAN_PARACHAIN, 'named-preset', 'development',
  ]);
  assert.equal(JSON.parse(readFileSync(spec)).id, 'contracts-dev');
  const node = await spawnNode(
    ['--chain', spec, '--dev', '--dev-block-time', `${BLOCK_TIME}`, '--tmp', '--rpc-port=0', '--no-prometheus'],
    // A node that was built without optimisation compiles the runtime for minutes.
    { binary: LEAN_OMNI_NODE, patience: 1_200_000, ready: /Running JSON-RPC server: addr=(127\.0\.0\.1:(\d+))/ },
  );
  const api = await connect(`ws://127.0.0.1:${node.port}`);
  try {
    assert.equal(api.runtimeVersion.specName.toString(), 'lean-contracts-parachain');
    assert.ok(api.query.parachainSystem, 'it is a parachain');
    const [alice, bob] = ['//Alice', '//Bob'].map((uri) => new Keyring({ type: 'sr25519' }).addFromUri(uri));
    const { contract } = await deploy(api, alice, 'toggle', 'new', [false]);
    const toggle = at(api, 'toggle', contract.address);
    assert.equal((await query(toggle, bob, 'get')).value.ok, false);
    const { status } = await call(toggle, bob, 'flip');
    assert.equal((await query(toggle, bob, 'get')).value.ok, true);
    const header = await api.rpc.chain.getHeader(status.asFinalized);

    // The tools explain it by runtime APIs alone: this node knows nothing of contracts.
    const url = `ws://127.0.0.1:${node.port}`;
    const { block } = await api.rpc.chain.getBlock(status.asFinalized);
    const index = block.extrinsics.findIndex(({ isSigned }) => isSigned);
    const past = ['--tx', `${header.number}-${index}`];
    const bundle = join(process.env.LEAN_CONTRACTS_DIR, 'toggle.contract');
    const names = join(process.env.LEAN_CONTRACTS_DIR, 'toggle.names.wasm');
    const tool = (...args) => execFileSync(process.env.LEAN_TOOLS, args, { encoding: 'utf8' });
    assert.match(tool('trace', url, ...past, '--bundle', bundle), /call toggle 5\w+: flip\(\)/);
    const profile = tool('profile', url, ...past, '--bundle', bundle, '--names', names);
    assert.match(profile, /functions[\s\S]*toggle: [\s\S]*seal\d::set_storage/);
    const dry = tool('trace', url, '--call', `${contract.address}`, 'get', '--bundle', bundle);
    assert.match(dry, /call toggle 5\w+: get\(\)[\s\S]*Ok\(true\)/);
    t.diagnostic(profile);
    t.diagnostic(`deployed at ${contract.address}, flipped in block ${header.number}`);
  } catch (error) {
    throw new Error(node.log().split('\n').slice(-40).join('\n'), { cause: error });
  } finally {
    await api.disconnect();
    node.signal('SIGINT');
    await node.exited;
    rmSync(folder, { recursive: true, force: true });
  }
});
