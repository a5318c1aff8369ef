// py-substrate-interface in its own virtual environment.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { run } from '../lib/commands.mjs';
import { ALL, testOn } from '../lib/nodes.mjs';

const folder = fileURLToPath(new URL('../python/', import.meta.url));
const requirements = join(folder, 'requirements.txt');
const [, version] = /substrate-interface==(\S+)/.exec(readFileSync(requirements, 'utf8'));
const TOOL = `py-substrate-interface ${version}`;

let python;

before(() => {
  const environment = join(process.env.TOOLS_TARGET_DIR, 'python');
  python = join(environment, 'bin/python');
  if (!existsSync(python)) execFileSync('python3', ['-m', 'venv', environment], { stdio: 'inherit' });
  execFileSync(python, ['-m', 'pip', 'install', '-q', '-r', requirements], { stdio: 'inherit' });
});

for (const node of ALL) {
  testOn(node, `${TOOL}: deploy without a gas limit, read, call`, {}, async (url) => {
    const bundle = JSON.parse(readFileSync(`${process.env.LEAN_CONTRACTS_DIR}/toggle.contract`, 'utf8'));
    const work = mkdtempSync(join(tmpdir(), 'python-'));
    const [metadata, wasm] = [join(work, 'metadata.json'), join(work, 'code.wasm')];
    writeFileSync(metadata, JSON.stringify(bundle));
    writeFileSync(wasm, Buffer.from(bundle.source.wasm.slice(2), 'hex'));
    const { stdout } = await run(python, [join(folder, 'deploy.py'), url, metadata, wasm]);
    assert.match(stdout, /flipped/);
  });
}
