// The weight that is charged for each host function. The chain has no table of it, so the page
// traces a dry run of a small module for each.

import { stringToU8a, u8aToHex } from 'dedot/utils';
import { unpacked } from '../metadata/signature.js';

const VALUE_TYPES = { i32: 0x7f, i64: 0x7e };
/** Dry runs at a time. */
const AT_ONCE = 4;

const text = (name) => [name.length, ...stringToU8a(name)];
const section = (id, ...items) => {
  const content = [items.length, ...items.flat()];
  return [id, ...length(content.length), ...content];
};
const length = (count) => (count < 0x80 ? [count] : [(count & 0x7f) | 0x80, count >> 7]);

/** A module whose constructor calls one host function, with zero for each argument. */
export function caller({ module, name, signature }) {
  const { params, result } = unpacked(signature);
  const types = [...params, ...(result ? [result] : [])].map((type) => VALUE_TYPES[type]);
  if (types.includes(undefined)) return undefined;
  const [taken, given] = [types.slice(0, params.length), types.slice(params.length)];
  const zeros = params.flatMap((type) => [type === 'i32' ? 0x41 : 0x42, 0]);
  const deploy = [0, ...zeros, 0x10, 0, ...(result ? [0x1a] : []), 0x0b];
  return u8aToHex(
    Uint8Array.from([
      ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      ...section(1, [0x60, taken.length, ...taken, given.length, ...given], [0x60, 0, 0]),
      ...section(2, [...text(module), ...text(name), 0, 0], [...text('env'), ...text('memory'), 2, 1, 1, 2]),
      ...section(3, [1], [1]),
      ...section(7, [...text('deploy'), 0, 1], [...text('call'), 0, 2]),
      ...section(10, [deploy.length, ...deploy], [2, 0, 0x0b]),
    ]),
  );
}

/** What the first host function of a trace was charged. */
function charged(steps) {
  const at = steps.findIndex(({ type }) => type === 'HostFunction');
  const end = steps.findLast(({ type }) => type === 'Return');
  if (at < 0 || !end) return undefined;
  const { before } = steps[at].value;
  const { after } = end.value;
  return { refTime: after.refTime - before.refTime, proofSize: after.proofSize - before.proofSize };
}

/**
 * The weight of each function when all of its arguments are zero, or `undefined` where it cannot be
 * called. `priced` is told each as soon as it is known.
 */
export async function prices(chain, functions, from, priced) {
  const config = { maxBytes: 64 * 1024, hostFunctions: true, storage: false, functions: false };
  const left = [...functions];
  const work = async () => {
    for (let one = left.shift(); one; one = left.shift()) {
      const wasm = caller(one);
      let weight;
      try {
        const code = { type: 'Upload', value: wasm };
        const { traceApi } = chain.client.call;
        const traced =
          wasm && (await traceApi.traceInstantiate(from, 0n, undefined, undefined, code, '0x', '0x', config));
        weight = traced && charged(traced.trace.steps);
      } catch {
        // The chain is away, or has no TraceApi.
      }
      priced(one.id, weight);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
