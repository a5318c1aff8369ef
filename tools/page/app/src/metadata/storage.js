// Names of values in a contract's storage, from the layout in its metadata.

import { hexToU8a, isHex } from 'dedot/utils';
import { plain, show } from './values.js';

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

/** The name of the value with this key, or `undefined`. */
export function nameOfKey(found, types, key, account) {
  const root = found.find(({ prefix }) => key.startsWith(prefix));
  // Solang's layouts have no types.
  const type = root && types.types[root.type];
  if (!type) return undefined;
  const rest = hexToU8a(`0x${key.slice(root.prefix.length)}`);
  try {
    switch (type.path.at(-1)) {
      case 'Mapping': {
        const id = type.params.find(({ name }) => name === 'K').type;
        return `${root.name}[${show(types, id, types.codec(id).tryDecode(rest), account)}]`;
      }
      case 'StorageVec':
        if (rest.length === 0) return `${root.name}.len()`;
        return rest.length === 4 ? `${root.name}[${new DataView(rest.buffer, rest.byteOffset).getUint32(0, true)}]` : undefined;
      default:
        return rest.length === 0 ? root.name : undefined;
    }
  } catch {
    return undefined;
  }
}
