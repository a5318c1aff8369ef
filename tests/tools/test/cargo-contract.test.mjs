// cargo-contract: from a project to calls of its contract.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { blake2b256 } from '@polkadot-labs/hdkd-helpers';
import { startNode } from '../../e2e/lib/node.mjs';
import { contractWithImport } from '../../e2e/lib/wasm.mjs';
import { cargoContract, root, run, target } from '../lib/commands.mjs';
import { ALL, testOn } from '../lib/nodes.mjs';

const TOOL = 'cargo-contract 5.0.3';

let node, url, address;

before(async () => {
  node = await startNode();
  url = ['--url', `ws://127.0.0.1:${node.port}`];
});

after(() => node?.stop());

/** Sends a transaction signed by Alice. */
const send = (contract, command, ...args) =>
  cargoContract(contract, command, ...args, ...url, '--suri', '//Alice', '--execute', '--skip-confirm');

const hex = (bytes) => `0x${Buffer.from(bytes).toString('hex')}`;

const bundle = (name) => `${target}/ink/${name}/${name}.contract`;

test(`${TOOL}: version`, async () => {
  const { stdout } = await run('cargo', ['contract', '--version']);
  assert.match(stdout, /5\.0\.3/);
});

for (const [mode, ...flags] of [['debug'], ['release', '--release']]) {
  test(`${TOOL}: build, ${mode}`, async () => {
    await cargoContract('toggle', 'build', ...flags);
    const { source } = JSON.parse(readFileSync(bundle('toggle'), 'utf8'));
    assert.equal(source.build_info.build_mode.toLowerCase(), mode);
    assert.match(source.compiler, /^rustc \d+\.\d+\.\d+/);
  });
}

test(`${TOOL}: verify`, async () => {
  const { stdout, stderr } = await cargoContract('toggle', 'verify', '--contract', bundle('toggle'));
  assert.match(stdout + stderr, /Successfully verified contract/);
});

test(`${TOOL}: build and verify each contract of tests/contracts`, async () => {
  const folder = `${root}tests/contracts`;
  // cargo-contract 5 does not build contracts of ink! 4.
  const isInk5 = (name) => !/^ink = .*"=4/m.test(readFileSync(`${folder}/${name}/Cargo.toml`, 'utf8'));
  const contracts = readdirSync(folder).filter(
    (name) => existsSync(`${folder}/${name}/lib.rs`) && isInk5(name),
  );
  assert.ok(contracts.length >= 10, `${contracts}`);
  for (const contract of contracts) {
    // Debug builds keep their messages, like those of `make contracts`.
    await cargoContract(contract, 'build');
    const { stdout, stderr } = await cargoContract(contract, 'verify', '--contract', bundle(contract));
    assert.match(stdout + stderr, /Successfully verified contract/, contract);
  }
});

test(`${TOOL}: upload`, async () => {
  const { stdout } = await send('toggle', 'upload', '--output-json');
  assert.match(JSON.parse(stdout).code_hash, /^0x[0-9a-f]{64}$/);
});

test(`${TOOL}: instantiate, with a check of the environment`, async () => {
  const { stdout, stderr } = await send('toggle', 'instantiate', '--constructor', 'new', '--args', 'false', '--verbose');
  assert.doesNotMatch(stdout + stderr, /does not yet support checking/);
  ({ address } = stdout.match(/Contract (?<address>[1-9A-HJ-NP-Za-km-z]{47,48})/).groups);
});

test(`${TOOL}: call, dry run`, async () => {
  const { stdout } = await cargoContract(
    'toggle', 'call', '--contract', address, '--message', 'get', '--suri', '//Bob', ...url, '--output-json',
  );
  assert.deepEqual(JSON.parse(stdout).data.Tuple?.values, [{ Bool: false }], stdout);
});

test(`${TOOL}: call, transaction`, async () => {
  await send('toggle', 'call', '--contract', address, '--message', 'flip');
  const { stdout } = await cargoContract(
    'toggle', 'call', '--contract', address, '--message', 'get', '--suri', '//Bob', ...url, '--output-json',
  );
  assert.deepEqual(JSON.parse(stdout).data.Tuple?.values, [{ Bool: true }], stdout);
});

test(`${TOOL}: call, refused by the contract`, async () => {
  await assert.rejects(send('toggle', 'call', '--contract', address, '--message', 'set', '--args', 'true'), (error) => {
    assert.match(error.stdout + error.stderr, /AlreadySet|ContractReverted/);
    return true;
  });
});

test(`${TOOL}: info`, async () => {
  const { stdout } = await cargoContract('toggle', 'info', '--contract', address, ...url, '--output-json');
  const { source } = JSON.parse(readFileSync(bundle('toggle'), 'utf8'));
  assert.equal(JSON.parse(stdout).code_hash, source.hash, stdout);
});

test(`${TOOL}: storage`, async () => {
  const { stdout } = await cargoContract('toggle', 'storage', '--contract', address, ...url);
  assert.match(stdout, /Toggle.*on.*true/s);
});

test(`${TOOL}: upload and remove a bundle of \`make contracts\``, async () => {
  const ours = `${process.env.LEAN_CONTRACTS_DIR}/mortal.contract`;
  const { stdout } = await run('cargo', [
    'contract', 'upload', ours, ...url, '--suri', '//Alice', '--execute', '--skip-confirm', '--output-json',
  ]);
  const { code_hash: hash } = JSON.parse(stdout);
  assert.equal(hash, JSON.parse(readFileSync(ours, 'utf8')).source.hash);
  await run('cargo', [
    'contract', 'remove', ours, '--code-hash', hash, ...url, '--suri', '//Alice', '--execute', '--skip-confirm',
  ]);
});

test(`${TOOL}: instantiate and call a bundle of \`make contracts\``, async () => {
  const ours = `${process.env.LEAN_CONTRACTS_DIR}/token.contract`;
  const alice = [...url, '--suri', '//Alice', '--execute', '--skip-confirm'];
  const made = await run('cargo', ['contract', 'instantiate', ours, '--args', '1000', ...alice]);
  const [, token] = made.stdout.match(/Contract ([1-9A-HJ-NP-Za-km-z]{47,48})/);
  const call = (...args) => run('cargo', ['contract', 'call', ours, '--contract', token, ...args]);
  const bob = '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty';
  await call('--message', 'transfer', '--args', bob, '300', ...alice);
  const read = await call('--message', 'balance_of', '--args', bob, ...url, '--suri', '//Bob');
  assert.match(read.stdout, /Ok\(300\)/);
});

for (const node of ALL.slice(1)) {
  testOn(node, `${TOOL}: instantiate and call`, {}, async (there) => {
    const ours = `${process.env.LEAN_CONTRACTS_DIR}/toggle.contract`;
    const alice = ['--url', there, '--suri', '//Alice', '--execute', '--skip-confirm'];
    const made = await run('cargo', ['contract', 'instantiate', ours, '--args', 'false', ...alice]);
    const [, toggle] = made.stdout.match(/Contract ([1-9A-HJ-NP-Za-km-z]{47,48})/);
    const call = (...args) => run('cargo', ['contract', 'call', ours, '--contract', toggle, ...args]);
    await call('--message', 'flip', ...alice);
    const read = await call('--message', 'get', '--url', there, '--suri', '//Bob', '--output-json');
    assert.deepEqual(JSON.parse(read.stdout).data.Tuple?.values, [{ Bool: true }], read.stdout);
  });
}

test(`${TOOL}: an upload that is refused says why`, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lean-contracts-'));
  try {
    const refused = JSON.parse(readFileSync(bundle('toggle'), 'utf8'));
    const wasm = contractWithImport('seal0', 'no_such');
    refused.source.wasm = hex(wasm);
    refused.source.hash = hex(blake2b256(wasm));
    const file = join(folder, 'refused.contract');
    writeFileSync(file, JSON.stringify(refused));
    await assert.rejects(
      run('cargo', ['contract', 'upload', file, ...url, '--suri', '//Alice', '--execute', '--skip-confirm']),
      (error) => {
        assert.match(error.stdout + error.stderr, /UnknownImport/);
        return true;
      },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const OURS = `lean-contracts ${/^version = "(.+)"/m.exec(readFileSync(`${root}Cargo.toml`, 'utf8'))[1]}`;

/** Runs `lean-contracts` on the toggle, with the metadata that cargo-contract wrote. */
const ours = (...args) =>
  run(process.env.LEAN_TOOLS, [args[0], url[1], '--call', address, '--bundle', bundle('toggle'), ...args.slice(1)]);

test(`${OURS}: trace a call of a contract of cargo-contract`, async () => {
  await assert.rejects(ours('trace', 'fail'), ({ stdout }) => {
    assert.match(stdout, /reason: call toggle \w+: fail\(\): ContractTrapped/);
    assert.match(stdout, /message: panicked at /);
    return true;
  });
});

test(`${OURS}: profile it, with names of \`build --keep-debug-symbols\``, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'names-'));
  const metadata = join(folder, 'toggle.contract');
  writeFileSync(metadata, readFileSync(bundle('toggle')));
  const names = bundle('toggle').replace('.contract', '.wasm');
  // cargo-contract builds nothing if its output is there and the source did not change.
  for (const file of [bundle('toggle'), names]) rmSync(file);
  await cargoContract('toggle', 'build', '--keep-debug-symbols');
  const { stdout } = await run(process.env.LEAN_TOOLS, [
    'profile', url[1], '--call', address, '--bundle', metadata, '--names', names, 'get',
  ]);
  assert.match(stdout, /toggle: .*::.*\n/);
  assert.match(stdout, /seal1::get_storage/);
  rmSync(folder, { recursive: true });
});
