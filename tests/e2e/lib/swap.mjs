// A chain that starts with `pallet-contracts` 51: the dev chain's genesis with another runtime.

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { u8aToHex } from '@polkadot/util';
import { xxhashAsU8a } from '@polkadot/util-crypto';

const CODE = '0x3a636f6465';

const twox = (text) => u8aToHex(xxhashAsU8a(text, 128)).slice(2);
/** The key of a storage item, without `0x`. */
export const itemKey = (pallet, item) => twox(pallet) + twox(item);

/**
 * Writes a raw chain specification with the runtime `blob`, and returns its path. The runtime has
 * pallet-contracts, or this project's pallet if `old` is false.
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

/** Removes the entries of a genesis that are unknown to `pallet-contracts` and its runtime. */
function removeNew(top) {
  // Removes all entries of this project's pallet except the storage version, which both pallets
  // have.
  const version = `0x${itemKey('Contracts', ':__STORAGE_VERSION__:')}`;
  for (const key of Object.keys(top)) {
    if (key.startsWith(`0x${twox('Contracts')}`) && key !== version) delete top[key];
    for (const added of ['Migrations', 'Aura', 'Grandpa', 'Session']) {
      if (key.startsWith(`0x${twox(added)}`)) delete top[key];
    }
  }
  // The version of the runtime. The old runtime sets it in its first block.
  delete top[`0x${itemKey('System', 'LastRuntimeUpgrade')}`];
}
