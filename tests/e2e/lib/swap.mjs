// A chain that begins with `pallet-contracts` 51: the dev chain's genesis with another runtime.

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { u8aToHex } from '@polkadot/util';
import { xxhashAsU8a } from '@polkadot/util-crypto';

const CODE = '0x3a636f6465';

const twox = (text) => u8aToHex(xxhashAsU8a(text, 128)).slice(2);
/** The key of a storage item, without `0x`. */
export const itemKey = (pallet, item) => twox(pallet) + twox(item);

/**
 * The path of a raw chain specification whose runtime is `blob`: of pallet-contracts, or, without `old`, of this
 * project.
 */
export function specWithRuntime(node, blob, file, old = true) {
  const made = spawnSync(node, ['export-chain-spec', '--chain', 'dev', '--raw'], { maxBuffer: 1 << 28 });
  if (made.status !== 0) throw new Error(`no chain specification: ${made.stderr}`);
  const spec = JSON.parse(made.stdout);
  const { top } = spec.genesis.raw;
  if (old) removeNew(top);
  top[CODE] = u8aToHex(readFileSync(blob));
  spec.id = 'swap';
  spec.name = 'Swap';
  writeFileSync(file, JSON.stringify(spec));
  return file;
}

/** Removes from a genesis what `pallet-contracts` and its runtime do not know. */
function removeNew(top) {
  // What our pallet writes at genesis goes, but for the version of the storage, which the old one has too.
  const version = `0x${itemKey('Contracts', ':__STORAGE_VERSION__:')}`;
  for (const key of Object.keys(top)) {
    if (key.startsWith(`0x${twox('Contracts')}`) && key !== version) delete top[key];
    for (const added of ['Migrations', 'Aura', 'Grandpa', 'Session']) {
      if (key.startsWith(`0x${twox(added)}`)) delete top[key];
    }
  }
  // Of which runtime the state is: the old one finds that out in its first block.
  delete top[`0x${itemKey('System', 'LastRuntimeUpgrade')}`];
}
