// Small handwritten modules that ink! does not generate.

const text = (value) => [value.length, ...Buffer.from(value)];
const section = (id, content) => [id, content.length, ...content];

/** The code of the value type `i32`. */
export const I32 = 0x7f;

/**
 * A contract that does nothing and imports the function `module.name`.
 *
 * @param {number[]} results result types of the function
 * @param {number[]} params parameter types of the function
 */
export function contractWithImport(module, name, results = [], params = []) {
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [2, 0x60, 0, 0, 0x60, params.length, ...params, results.length, ...results]),
    ...section(2, [2, ...text(module), ...text(name), 0, 1, ...text('env'), ...text('memory'), 2, 1, 1, 2]),
    ...section(3, [2, 0, 0]),
    ...section(7, [2, ...text('deploy'), 0, 1, ...text('call'), 0, 2]),
    ...section(10, [2, 2, 0, 0x0b, 2, 0, 0x0b]),
  ]);
}
