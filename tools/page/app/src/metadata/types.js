// The type table of a contract's metadata, and what each type looks like to a person.

import { Problem } from '../problem.js';
import { plain } from './values.js';

/** The deepest nesting that a form or a value can have. */
export const MAX_DEPTH = 16;
/** The longest array of other elements than bytes. */
const MAX_ELEMENTS = 256;

const KINDS = ['composite', 'variant', 'sequence', 'array', 'tuple', 'primitive', 'compact', 'bitsequence'];

/** The kind of a definition, and its content. */
function definition(def, id) {
  const kind = KINDS.find((one) => Object.hasOwn(def ?? {}, one));
  if (!kind) throw new Problem(`type ${id} of the metadata is of an unknown kind`);
  return { kind, content: def[kind] };
}

/** The types that a definition refers to. */
function references({ kind, content }) {
  switch (kind) {
    case 'composite':
      return (content.fields ?? []).map(({ type }) => type);
    case 'variant':
      return (content.variants ?? []).flatMap(({ fields }) => (fields ?? []).map(({ type }) => type));
    case 'tuple':
      return content;
    case 'sequence':
    case 'array':
    case 'compact':
      return [content.type];
    default:
      return [];
  }
}

/** The types of a contract. */
export class Types {
  /** Of the list `types` in its metadata. */
  constructor(list) {
    this.types = new Map(
      list.map(({ id, type }) => [
        id,
        { ...definition(type?.def, id), path: type.path ?? [], params: type.params ?? [] },
      ]),
    );
    for (const [id, type] of this.types) {
      for (const other of references(type)) {
        if (!this.types.has(other))
          throw new Problem(`type ${id} of the metadata refers to ${other}, which is missing`);
      }
    }
    const known = new Map();
    for (const [id, { kind, content }] of this.types) {
      // Four bytes of input could claim a thousand million elements without bytes.
      if ((kind === 'sequence' || kind === 'array') && this.#isEmpty(content.type, known)) {
        throw new Problem(`type ${id} of the metadata is a list of elements without bytes`);
      }
    }
  }

  /** A type of the table. */
  get(id) {
    const found = this.types.get(id);
    if (!found) throw new Problem(`the metadata has no type ${id}`);
    return found;
  }

  /** True if values of a type have no bytes. */
  #isEmpty(id, known) {
    if (known.has(id)) return known.get(id);
    // A type within itself.
    known.set(id, true);
    const { kind, content } = this.get(id);
    const inner = references({ kind, content });
    let isEmpty = false;
    if (kind === 'composite' || kind === 'tuple') isEmpty = inner.every((one) => this.#isEmpty(one, known));
    if (kind === 'array') isEmpty = content.len === 0 || this.#isEmpty(content.type, known);
    if (kind === 'variant') isEmpty = (content.variants ?? []).length === 0;
    known.set(id, isEmpty);
    return isEmpty;
  }

  /**
   * What a type looks like to a person: its kind, and the parts that it consists of. A wrapper of one
   * value looks like that value.
   */
  describe(id, depth = 0) {
    if (depth > MAX_DEPTH) return { kind: 'too deep' };
    const { kind, content, path } = this.get(id);
    const name = path.length > 0 ? plain(path.at(-1)) : undefined;
    const inner = (of) => this.describe(of, depth + 1);
    switch (kind) {
      case 'primitive':
        return primitive(content);
      case 'composite':
      case 'tuple': {
        const list = kind === 'tuple' ? content.map((type) => ({ type })) : (content.fields ?? []);
        if (list.length === 0) return { kind: 'nothing' };
        const fields = list.map((one, at) => ({ label: plain(one.name ?? at), id: one.type }));
        if (list[0].name !== undefined && list[0].name !== null) return { kind: 'struct', name, fields };
        if (list.length > 1) return { kind: 'tuple', name, fields };
        const wrapped = inner(fields[0].id);
        if (name === 'AccountId' && wrapped.kind === 'bytes' && wrapped.length === 32) return { kind: 'account' };
        // A person writes a number for four words.
        if (name === 'U256' && this.#isFourWords(fields[0].id)) return { kind: 'integer', bits: 256, signed: false };
        return wrapped;
      }
      case 'compact':
        return { ...inner(content.type), isCompact: true };
      case 'sequence':
      case 'array': {
        const element = inner(content.type);
        const length = kind === 'array' ? content.len : undefined;
        if (element.kind === 'integer' && element.bits === 8 && !element.signed && !element.isCompact) {
          return { kind: 'bytes', length };
        }
        if (length > MAX_ELEMENTS) return { kind: 'unsupported', type: `array of ${length}` };
        return { kind: 'list', element: content.type, length };
      }
      case 'variant': {
        const variants = (content.variants ?? []).map((one) => ({
          name: plain(one.name),
          index: one.index,
          fields: (one.fields ?? []).map(({ name: label, type }, at) => ({
            label: plain(label ?? at),
            id: type,
            isNamed: label !== undefined && label !== null,
          })),
        }));
        const of = (wanted) => variants.find((one) => one.name === wanted)?.fields[0]?.id;
        if (path.length === 1 && name === 'Option' && of('Some') !== undefined) {
          return { kind: 'option', some: of('Some') };
        }
        if (path.length === 1 && name === 'Result' && of('Ok') !== undefined && of('Err') !== undefined) {
          return { kind: 'result', ok: of('Ok'), err: of('Err') };
        }
        return { kind: 'enum', name, variants };
      }
      default:
        return { kind: 'unsupported', type: kind };
    }
  }

  #isFourWords(id) {
    const { kind, content } = this.get(id);
    return kind === 'array' && content.len === 4 && this.get(content.type).content === 'u64';
  }

  /** A type's name for people: `Option<AccountId>`, `u128`. */
  name(id, depth = 0) {
    if (depth > 4) return '…';
    const shape = this.describe(id);
    const inner = (of) => this.name(of, depth + 1);
    switch (shape.kind) {
      case 'integer':
        return `${shape.signed ? 'i' : 'u'}${shape.bits}`;
      case 'account':
        return 'AccountId';
      case 'text':
        return 'String';
      case 'bytes':
        return shape.length === undefined ? 'bytes' : `${shape.length} bytes`;
      case 'list':
        return shape.length === undefined
          ? `list of ${inner(shape.element)}`
          : `${shape.length} × ${inner(shape.element)}`;
      case 'option':
        return `Option<${inner(shape.some)}>`;
      case 'result':
        return `Result<${inner(shape.ok)}, ${inner(shape.err)}>`;
      case 'tuple':
        return `(${shape.fields.map((one) => inner(one.id)).join(', ')})`;
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

function primitive(name) {
  if (name === 'bool') return { kind: 'bool' };
  if (name === 'str') return { kind: 'text' };
  if (name === 'char') return { kind: 'char' };
  const parts = /^([iu])(8|16|32|64|128|256)$/.exec(name);
  if (!parts) return { kind: 'unsupported', type: plain(name) };
  return { kind: 'integer', bits: Number(parts[2]), signed: parts[1] === 'i' };
}
