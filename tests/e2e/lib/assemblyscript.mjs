// Contracts in AssemblyScript, which has no framework for them, built with today's compiler.

import { readFileSync } from 'node:fs';
import asc from 'assemblyscript/asc';

const folder = new URL('../../contracts/assemblyscript/', import.meta.url);

/** Compiler options that every contract needs. */
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
 * The module that `asc` makes of the source of that name.
 *
 * @param {string} name of a file in `tests/contracts/assemblyscript`
 * @param {string[]} options such as `-O3`
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
