// The type table of a contract's metadata, in the shape that dedot's codecs take, and what each
// type looks like to a person.

import { TypeRegistry } from 'dedot/codecs';
import { normalizeName, stringPascalCase } from 'dedot/utils';
import { Problem } from '../problem.js';
import { plain } from './values.js';

/** The deepest nesting that a form or a value can have. */
const MAX_DEPTH = 16;
/** The longest array of other elements than bytes. */
const MAX_ELEMENTS = 256;

const field = ({ name, type, typeName }) => ({ name, typeId: type, typeName, docs: [] });

function definition(def, id) {
  const [kind, value] = Object.entries(def)[0] ?? [];
  switch (kind) {
    case 'composite':
      return { type: 'Struct', value: { fields: (value.fields ?? []).map(field) } };
    case 'variant': {
      const members = (value.variants ?? []).map(({ name, index, fields }) => ({
        name,
        index,
        fields: (fields ?? []).map(field),
        docs: [],
      }));
      return { type: 'Enum', value: { members } };
    }
    case 'sequence':
      return { type: 'Sequence', value: { typeParam: value.type } };
    case 'array':
      return { type: 'SizedVec', value: { len: value.len, typeParam: value.type } };
    case 'tuple':
      return { type: 'Tuple', value: { fields: value } };
    case 'primitive':
      return { type: 'Primitive', value: { kind: value } };
    case 'compact':
      return { type: 'Compact', value: { typeParam: value.type } };
    case 'bitsequence':
      return { type: 'BitSequence', value: {} };
    default:
      throw new Problem(`type ${id} of the metadata is of an unknown kind, ${kind}`);
  }
}

/** The types of a contract. */
export class Types {
  /** Of the list `types` in its metadata. */
  constructor(list) {
    const types = {};
    for (const { id, type } of list) {
      let path = type.path ?? [];
      // Solang's 256-bit numbers are arrays of four words; a person writes a number.
      if (path.at(-1) === 'U256') path = ['primitive_types', 'U256'];
      if (path.at(-1) === 'AccountId') path = ['ink_primitives', 'types', 'AccountId'];
      types[id] = { id, path, params: type.params ?? [], docs: [], typeDef: definition(type.def, id) };
    }
    this.types = types;
    this.registry = new TypeRegistry(types);
    for (const id of Object.keys(types)) this.#checkLists(id);
  }

  /** The codec of a type. */
  codec(id) {
    return this.registry.findCodec(id);
  }

  /**
   * Refuses lists of elements without bytes: four bytes of input could claim a thousand
   * million of them.
   */
  #checkLists(id) {
    const { type, value } = this.types[id].typeDef;
    if ((type === 'Sequence' || type === 'SizedVec') && this.#isEmpty(value.typeParam, 0)) {
      throw new Problem(`type ${id} of the metadata is a list of elements without bytes`);
    }
  }

  #isEmpty(id, depth) {
    const found = this.types[id];
    if (!found) throw new Problem(`the metadata has no type ${id}`);
    if (depth > MAX_DEPTH) return true;
    const { type, value } = found.typeDef;
    if (type === 'Struct') return value.fields.every((one) => this.#isEmpty(one.typeId, depth + 1));
    if (type === 'Tuple') return value.fields.every((one) => this.#isEmpty(one, depth + 1));
    if (type === 'SizedVec') return value.len === 0 || this.#isEmpty(value.typeParam, depth + 1);
    if (type === 'Enum') return value.members.length === 0;
    return false;
  }

  /**
   * What a type looks like to a person: its kind, and the parts that it consists of. Wrappers of
   * one value look like that value, as in dedot's codecs.
   */
  describe(id, depth = 0) {
    if (depth > MAX_DEPTH) return { kind: 'too deep' };
    const found = this.types[id];
    if (!found) throw new Problem(`the metadata has no type ${id}`);
    const { path, typeDef } = found;
    const { type, value } = typeDef;
    const name = path.length > 0 ? plain(path.at(-1)) : undefined;
    if (name === 'AccountId') return { kind: 'account' };
    if (name === 'U256') return { kind: 'integer', bits: 256, signed: false };
    switch (type) {
      case 'Primitive': {
        if (value.kind === 'bool') return { kind: 'bool' };
        if (value.kind === 'str' || value.kind === 'char') return { kind: 'text', char: value.kind === 'char' };
        return { kind: 'integer', bits: Number(value.kind.slice(1)), signed: value.kind[0] === 'i' };
      }
      case 'Struct':
        return fieldsOf(value.fields, (inner) => this.describe(inner, depth + 1), name);
      case 'Tuple':
        return fieldsOf(value.fields.map((typeId) => ({ typeId })), (inner) => this.describe(inner, depth + 1));
      case 'Compact':
        return this.describe(value.typeParam, depth + 1);
      case 'Sequence':
      case 'SizedVec': {
        const inner = this.describe(value.typeParam, depth + 1);
        const length = type === 'SizedVec' ? value.len : undefined;
        if (inner.kind === 'integer' && inner.bits === 8 && !inner.signed) return { kind: 'bytes', length };
        if (length > MAX_ELEMENTS) return { kind: 'unsupported', type: `array of ${length}` };
        return { kind: 'list', element: value.typeParam, length };
      }
      case 'Enum': {
        const { members } = value;
        const of = (wanted) => members.find((one) => one.name === wanted)?.fields[0]?.typeId;
        if (path.length === 1 && name === 'Option' && of('Some') !== undefined) {
          return { kind: 'option', some: of('Some') };
        }
        if (path.length === 1 && name === 'Result' && of('Ok') !== undefined && of('Err') !== undefined) {
          return { kind: 'result', ok: of('Ok'), err: of('Err') };
        }
        const flat = members.every((one) => one.fields.length === 0);
        const variants = members.map((one) => ({
          name: plain(one.name),
          key: flat ? one.name : stringPascalCase(one.name),
          fields: keyed(one.fields),
        }));
        return { kind: 'enum', name, flat, variants };
      }
      default:
        return { kind: 'unsupported', type };
    }
  }

  /** A type's name for people: `Option<AccountId>`, `u128`. */
  name(id, depth = 0) {
    if (depth > 4) return '…';
    const shape = this.describe(id);
    switch (shape.kind) {
      case 'integer':
        return `${shape.signed ? 'i' : 'u'}${shape.bits}`;
      case 'account':
        return 'AccountId';
      case 'text':
        return shape.char ? 'char' : 'String';
      case 'bytes':
        return shape.length === undefined ? 'bytes' : `${shape.length} bytes`;
      case 'list': {
        const element = this.name(shape.element, depth + 1);
        return shape.length === undefined ? `list of ${element}` : `${shape.length} × ${element}`;
      }
      case 'option':
        return `Option<${this.name(shape.some, depth + 1)}>`;
      case 'result':
        return `Result<${this.name(shape.ok, depth + 1)}, ${this.name(shape.err, depth + 1)}>`;
      case 'tuple':
        return `(${shape.fields.map((one) => this.name(one.id, depth + 1)).join(', ')})`;
      case 'struct':
      case 'enum':
        return shape.name ?? shape.kind;
      case 'nothing':
        return '()';
      default:
        return shape.kind;
    }
  }
}

/** Fields with the key that dedot's values have them under. */
const keyed = (fields) =>
  fields.map(({ name, typeId }, at) => ({ label: plain(name ?? at), key: name && normalizeName(name), id: typeId }));

function fieldsOf(fields, describe, name) {
  if (fields.length === 0) return { kind: 'nothing' };
  if (fields[0].name === undefined) {
    return fields.length === 1 ? describe(fields[0].typeId) : { kind: 'tuple', name, fields: keyed(fields) };
  }
  return { kind: 'struct', name, fields: keyed(fields) };
}
