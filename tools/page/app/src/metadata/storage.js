// Names and types of values in a contract's storage, from the layout in its metadata.

import * as $ from 'dedot/shape';
import { hexToU8a, isHex } from 'dedot/utils';
import { decode } from './codec.js';
import { number, plain, show } from './values.js';

const MAX_DEPTH = 32;

/** The places where the keys of a contract's storage begin: `{ prefix, name, type }`. */
export function roots(layout) {
  const found = [];
  const collect = (part, name, depth) => {
    if (!part || typeof part !== 'object' || depth > MAX_DEPTH) return;
    if (part.root) {
      const { root_key: prefix, ty: type } = part.root;
      if (isHex(prefix)) found.push({ prefix, name, type });
      collect(part.root.layout, name, depth + 1);
    }
    for (const field of Array.isArray(part.struct?.fields) ? part.struct.fields : []) {
      collect(field.layout, plain(field.name ?? name), depth + 1);
    }
  };
  collect(layout, 'storage', 0);
  return found;
}

/** The place that a key belongs to, the rest of the key, and the type of what is stored there. */
function placeOf(found, types, key) {
  const root = found.find(({ prefix }) => key.startsWith(prefix));
  // Solang's layouts have no types.
  const type = root && types.types.get(root.type);
  if (!type) return undefined;
  const parameter = (wanted) => type.params.find(({ name }) => name === wanted)?.type;
  const rest = hexToU8a(`0x${key.slice(root.prefix.length)}`);
  return { name: root.name, kind: type.path.at(-1), id: root.type, parameter, rest };
}

/** The name of the value with this key, or `undefined`. */
export function nameOfKey(found, types, key, account) {
  const place = placeOf(found, types, key);
  if (!place) return undefined;
  const { name, kind, parameter, rest } = place;
  try {
    if (kind === 'Mapping') {
      const id = parameter('K');
      return `${name}[${show(types, id, decode(types, id, rest), account)}]`;
    }
    if (kind === 'StorageVec') return rest.length === 0 ? `${name}.len()` : `${name}[${$.u32.tryDecode(rest)}]`;
    return rest.length === 0 ? name : undefined;
  } catch {
    return undefined;
  }
}

/** The value under this key as text, or `undefined`. */
export function valueOfKey(found, types, key, value, account) {
  const place = placeOf(found, types, key);
  if (!place) return undefined;
  const { kind, id, parameter, rest } = place;
  try {
    if (kind === 'StorageVec' && rest.length === 0) return number($.u32.tryDecode(value));
    const isWrapper = ['Mapping', 'StorageVec', 'Lazy'].includes(kind);
    const stored = isWrapper ? parameter('V') : id;
    return show(types, stored, decode(types, stored, hexToU8a(value)), account);
  } catch {
    return undefined;
  }
}
