// Runs the programs of contract authors like their users.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The root of the repository. */
export const root = path('../../../');

/** The target folder of cargo-contract and ink_e2e. */
export const target = process.env.TOOLS_TARGET_DIR;
if (!target) throw new Error('TOOLS_TARGET_DIR must be set: run `make test-tools`');

// The `cargo` with which cargo-contract 5 and ink_e2e 5 build contracts on current Rust.
const PATH = `${path('../../../scripts/cargo-for-ink')}:${process.env.TOOLS_BIN_DIR}:${process.env.PATH}`;

// The lints of this workspace do not apply to contracts that the tools build.
const { RUSTC_WORKSPACE_WRAPPER, ...environment } = process.env;

/**
 * Runs a program, and resolves with its output. If it fails, rejects with an error that has the
 * output.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string> }} options
 * @returns {Promise<{ stdout: string, stderr: string }>}
 */
export function run(program, args, { cwd = root, env = {} } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...environment, PATH, CARGO_TARGET_DIR: target, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const written = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr']) child[name].on('data', (data) => (written[name] += data));
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === 0) return resolve(written);
      const command = [program, ...args].join(' ');
      const error = new Error(`${command} ended with ${code ?? signal}\n${written.stdout}\n${written.stderr}`);
      reject(Object.assign(error, written));
    });
  });
}

/** Runs `cargo contract` in the folder of a contract of `tests/contracts`. */
export const cargoContract = (contract, ...args) =>
  run('cargo', ['contract', ...args], { cwd: `${root}tests/contracts/${contract}` });
