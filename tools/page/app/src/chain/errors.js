// Dispatch errors of the chain as text.

import { plain } from '../metadata/values.js';

/** An error in words: `Contracts: ContractReverted`, and the line of documentation that it has. */
export function errorText(chain, error) {
  if (error?.type === 'Module') {
    const meta = chain.client.registry.findErrorMeta(error.value);
    if (meta) {
      const docs = meta.docs.join(' ').trim();
      return plain(`${meta.pallet}: ${meta.name}${docs ? `. ${docs}` : ''}`);
    }
    return `error ${error.value.error} of pallet ${error.value.index}`;
  }
  if (error?.value !== undefined) return `${error.type}: ${error.value.type ?? error.value}`;
  return error?.type ?? String(error);
}

/** The name of an error alone. */
export function errorName(chain, error) {
  const meta = error?.type === 'Module' && chain.client.registry.findErrorMeta(error.value);
  return meta ? meta.name : errorText(chain, error);
}

/** Why a transaction with these events failed, or a call within it; `undefined` if none did. */
export function failureOf(chain, events) {
  for (const { pallet, palletEvent } of events) {
    const { name, data } = palletEvent;
    if (name === 'ExtrinsicFailed') return errorName(chain, data.dispatchError);
    if (pallet === 'Utility' && (name === 'BatchInterrupted' || name === 'ItemFailed')) {
      return `${errorName(chain, data.error)}, in a batch`;
    }
    const inner = data?.sudoResult ?? (pallet === 'Proxy' ? data?.result : undefined);
    if (inner?.isErr) return `${errorName(chain, inner.err)}, within ${pallet}`;
  }
  return undefined;
}
