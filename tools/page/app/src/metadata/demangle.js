// Names of Rust's functions as a person writes them. RFC 2603 defines those that begin with `_R`.

/** `_ZN4core3fmt9Formatter3padE` and `_RNvNtC4core3fmt3pad` as paths; other names as they are. */
export function demangled(name) {
  try {
    if (name.startsWith('_R')) return new V0(name.slice(2)).path();
    if (name.startsWith('_ZN')) return legacy(name);
  } catch {
    // No compiler wrote it.
  }
  return name;
}

const ESCAPES = { LT: '<', GT: '>', RF: '&', BP: '*', LP: '(', RP: ')', C: ',', SP: '@' };

function legacy(name) {
  const parts = [];
  let rest = name.slice(3);
  for (let digits; (digits = /^\d+/.exec(rest)?.[0]);) {
    const end = digits.length + Number(digits);
    parts.push(rest.slice(digits.length, end));
    rest = rest.slice(end);
  }
  // A hash that tells versions of the function apart.
  if (/^h[0-9a-f]{16}$/.test(parts.at(-1))) parts.pop();
  const plain = (part) =>
    part
      .replace(/^_\$/, '$')
      .replaceAll('..', '::')
      .replaceAll(/\$(u[0-9a-f]+|[A-Z]+)\$/g, (whole, code) =>
        code[0] === 'u' ? String.fromCodePoint(parseInt(code.slice(1), 16)) : (ESCAPES[code] ?? whole),
      );
  return parts.map(plain).join('::');
}

const BASIC = {
  a: 'i8', b: 'bool', c: 'char', d: 'f64', e: 'str', f: 'f32', h: 'u8', i: 'isize', j: 'usize', l: 'i32', m: 'u32',
  n: 'i128', o: 'u128', p: '_', s: 'i16', t: 'u16', u: '()', v: '...', x: 'i64', y: 'u64', z: '!',
}; // prettier-ignore

/** Back references can make a short name of any length. */
const MAX_STEPS = 2_000;

class V0 {
  constructor(text) {
    this.text = text;
    this.at = 0;
    this.steps = 0;
  }

  take() {
    if (this.at >= this.text.length || ++this.steps > MAX_STEPS) throw new Error('cut off');
    return this.text[this.at++];
  }

  has(tag) {
    if (this.text[this.at] !== tag) return false;
    this.take();
    return true;
  }

  base62() {
    if (this.has('_')) return 0;
    let value = 0;
    for (let digit = this.take(); digit !== '_'; digit = this.take()) {
      value = value * 62 + '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'.indexOf(digit);
    }
    return value + 1;
  }

  identifier() {
    if (this.has('s')) this.base62();
    this.has('u');
    const digits = /^(0|[1-9]\d*)/.exec(this.text.slice(this.at))[0];
    this.at += digits.length;
    this.has('_');
    this.at += Number(digits);
    if (this.at > this.text.length) throw new Error('cut off');
    return this.text.slice(this.at - Number(digits), this.at);
  }

  /** What was written at an earlier place. */
  back(read) {
    const here = this.at - 1;
    const there = this.base62();
    if (there >= here) throw new Error('not back');
    const next = this.at;
    this.at = there;
    const text = read();
    this.at = next;
    return text;
  }

  listed(read) {
    const list = [];
    while (!this.has('E')) list.push(read());
    return list;
  }

  path() {
    switch (this.take()) {
      case 'C':
        return this.identifier();
      case 'N': {
        const namespace = this.take();
        const [around, name] = [this.path(), this.identifier()];
        if (namespace === 'C') return `${around}::{closure}`;
        return name ? `${around}::${name}` : around;
      }
      case 'M':
        this.implementation();
        return `<${this.type()}>`;
      case 'X': {
        this.implementation();
        const own = this.type();
        return `<${own} as ${this.path()}>`;
      }
      case 'Y': {
        const own = this.type();
        return `<${own} as ${this.path()}>`;
      }
      case 'I': {
        const generic = this.path();
        return `${generic}<${this.listed(() => this.argument()).join(', ')}>`;
      }
      case 'B':
        return this.back(() => this.path());
      default:
        throw new Error('no path');
    }
  }

  implementation() {
    if (this.has('s')) this.base62();
    this.path();
  }

  argument() {
    if (this.has('L')) {
      this.base62();
      return "'_";
    }
    return this.has('K') ? this.constant() : this.type();
  }

  constant() {
    if (this.has('p')) return '_';
    if (this.has('B')) return this.back(() => this.constant());
    const type = this.take();
    const sign = this.has('n') ? '-' : '';
    let digits = '';
    for (let digit = this.take(); digit !== '_'; digit = this.take()) digits += digit;
    const value = BigInt(`0x${digits || '0'}`);
    return type === 'b' ? `${value === 1n}` : `${sign}${value}`;
  }

  type() {
    const tag = this.take();
    if (BASIC[tag]) return BASIC[tag];
    switch (tag) {
      case 'A': {
        const element = this.type();
        return `[${element}; ${this.constant()}]`;
      }
      case 'S':
        return `[${this.type()}]`;
      case 'T':
        return `(${this.listed(() => this.type()).join(', ')})`;
      case 'R':
      case 'Q':
        if (this.has('L')) this.base62();
        return `&${tag === 'Q' ? 'mut ' : ''}${this.type()}`;
      case 'P':
        return `*const ${this.type()}`;
      case 'O':
        return `*mut ${this.type()}`;
      case 'F': {
        if (this.has('G')) this.base62();
        this.has('U');
        if (this.has('K') && !this.has('C')) this.identifier();
        const taken = this.listed(() => this.type());
        const given = this.type();
        return `fn(${taken.join(', ')})${given === '()' ? '' : ` -> ${given}`}`;
      }
      case 'D': {
        if (this.has('G')) this.base62();
        const traits = this.listed(() => {
          const one = this.path();
          while (this.has('p')) {
            this.identifier();
            this.type();
          }
          return one;
        });
        if (this.has('L')) this.base62();
        return `dyn ${traits.join(' + ')}`;
      }
      case 'B':
        return this.back(() => this.type());
      default:
        this.at -= 1;
        return this.path();
    }
  }
}
