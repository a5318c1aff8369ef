// Names of the functions in contract code: its name section.

import { hexToU8a } from 'dedot/utils';
import { demangled } from './demangle.js';
import { plain } from './values.js';

class Reader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  get ended() {
    return this.at >= this.bytes.length;
  }

  number() {
    let [value, shift] = [0, 0];
    for (;;) {
      if (this.ended || shift > 28) throw new Error('bad number');
      const byte = this.bytes[this.at++];
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
      shift += 7;
    }
  }

  take(length) {
    if (length > this.bytes.length - this.at) throw new Error('cut off');
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  text() {
    return new TextDecoder().decode(this.take(this.number()));
  }
}

/** The sections of a module: `[id, reader]`. */
function* sections(wasm) {
  const module = new Reader(hexToU8a(wasm));
  module.take(8);
  while (!module.ended) yield [module.number(), new Reader(module.take(module.number()))];
}

/** True if the functions of two modules are the same, so that names of one fit the other. */
export function haveSameCode(one, other) {
  const code = (wasm) => {
    for (const [id, { bytes }] of sections(wasm)) if (id === 10) return bytes;
    return new Uint8Array();
  };
  const [a, b] = [code(one), code(other)];
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/** The names in a module, by function index. Empty if it has none. */
export function functionNames(wasm) {
  const names = new Map();
  try {
    for (const [id, section] of sections(wasm)) {
      if (id !== 0 || section.text() !== 'name') continue;
      while (!section.ended) {
        const kind = section.number();
        const part = new Reader(section.take(section.number()));
        if (kind !== 1) continue;
        for (let left = part.number(); left > 0; left -= 1) names.set(part.number(), plain(demangled(part.text())));
      }
    }
  } catch {
    // What was read until here is kept.
  }
  return names;
}
