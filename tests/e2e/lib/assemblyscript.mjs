// Contracts in AssemblyScript, built with the current compiler and without a framework.

import { readFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';

const folder = new URL('../../contracts/assemblyscript/', import.meta.url);

/** Compiler options for every contract. */
const OPTIONS = [
  '--importMemory',
  '--noExportMemory',
  '--use=abort=',
  '--initialMemory=1',
  '--maximumMemory=16',
  '--disable=bulk-memory',
  '--disable=nontrapping-f2i',
  '--disable=mutable-globals',
];

/**
 * Compiles a source with `asc`, and returns the module.
 *
 * @param {string} name name of a file in `tests/contracts/assemblyscript`
 * @param {string[]} options compiler options such as `-O3`
 */
export async function build(name, options) {
  const files = { 'contract.ts': readFileSync(new URL(`${name}.ts`, folder), 'utf8') };
  let wasm;
  const { error, stderr } = await asc.main(
    ['contract.ts', '-o=contract.wasm', ...OPTIONS, ...options],
    {
      readFile: (path) => files[path] ?? null,
      writeFile: (path, content) => {
        if (path === 'contract.wasm') wasm = content;
      },
      listFiles: () => [],
    },
  );
  if (error) throw new Error(`asc: ${error.message}\n${stderr}`);
  return wasm;
}
