// The types of a host function, as its record packs them: three bits for each of sixteen
// parameters from the lowest bit, three for the result, and the number of parameters.

const TYPES = [undefined, 'i32', 'i64', 'f32', 'f64', 'v128', 'funcref', 'externref'];
const MAX_PARAMS = 16;

/** Parameters and result of packed bits. */
export function unpacked(bits) {
  const at = (position) => TYPES[Number((BigInt(bits) >> BigInt(3 * position)) & 7n)];
  const params = Array.from({ length: MAX_PARAMS }, (_, position) => at(position)).filter(Boolean);
  return { params, result: at(MAX_PARAMS) };
}
