// The bundles that were dropped, by code hash. The browser keeps them: they give past calls a
// meaning on the next visit as well.

import { Bundle } from './bundle.js';

const NAME = 'lean-contracts';
const TABLE = 'bundles';

const done = (request) =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function table(mode) {
  const open = indexedDB.open(NAME, 1);
  open.onupgradeneeded = () => open.result.createObjectStore(TABLE);
  return (await done(open)).transaction(TABLE, mode).objectStore(TABLE);
}

/** All bundles that are kept, as a map by code hash. Those that cannot be read are left out. */
export async function keptBundles() {
  const bundles = new Map();
  try {
    for (const { text, named } of await done((await table('readonly')).getAll())) {
      try {
        const bundle = new Bundle(text, named);
        bundles.set(bundle.hash, bundle);
      } catch {
        // Written by another version of this page.
      }
    }
  } catch {
    // A private window keeps nothing.
  }
  return bundles;
}

/** Forgets a bundle. */
export async function forget(hash) {
  try {
    await done((await table('readwrite')).delete(hash));
  } catch {
    // A private window keeps nothing.
  }
}

/** Keeps a bundle. */
export async function keep(bundle) {
  try {
    await done((await table('readwrite')).put({ text: bundle.text, named: bundle.named }, bundle.hash));
  } catch {
    // A private window keeps nothing.
  }
}
