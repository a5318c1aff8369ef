// The values that the page sends and shows: its SCALE codec and its forms, without a browser.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Keyring } from '@polkadot/api';
import { cryptoWaitReady, signatureVerify } from '@polkadot/util-crypto';
import { wellKnown } from '../../../tools/page/app/src/chain/accounts.js';
import { decode, encode } from '../../../tools/page/app/src/metadata/codec.js';
import { demangled } from '../../../tools/page/app/src/metadata/demangle.js';
import { emptyEntry, parse } from '../../../tools/page/app/src/metadata/inputs.js';
import { Types } from '../../../tools/page/app/src/metadata/types.js';
import { show } from '../../../tools/page/app/src/metadata/values.js';

/** A table of types with these definitions, by number. */
const table = (...types) => new Types(types.map((type, id) => ({ id, type })));

const primitive = (name) => ({ def: { primitive: name } });
const composite = (path, ...fields) => ({ path: [path], def: { composite: { fields } } });
const option = (type) => ({
  path: ['Option'],
  def: { variant: { variants: [{ name: 'None', index: 0 }, { name: 'Some', index: 1, fields: [{ type }] }] } },
});

const types = table(
  primitive('u32'),
  option(0),
  option(1),
  primitive('char'),
  composite('Pair', { name: 'value_1', type: 0 }, { name: 'value1', type: 0 }),
  { def: { compact: { type: 0 } } },
  primitive('i128'),
  composite('AccountId', { type: 0 }),
  { def: { sequence: { type: 5 } } },
  { def: { variant: { variants: [{ name: 'Foo_Bar', index: 3 }, { name: 'FooBar', index: 7 }] } } },
  primitive('str'),
  composite('U256', { name: 'a', type: 0 }, { name: 'b', type: 0 }),
);

/** Bytes of an entry in hexadecimal, and the text of the value that they are. */
function sent(id, entry) {
  const bytes = encode(types, id, parse(types, id, entry));
  return [Buffer.from(bytes).toString('hex'), show(types, id, decode(types, id, Uint8Array.from(bytes)))];
}

test('an entry is encoded as SCALE has it, and decoded to what was entered', () => {
  const cases = [
    [2, { some: true, entry: { some: false, entry: null } }, '0100', 'Some(None)'],
    [2, { some: false, entry: null }, '00', 'None'],
    [3, '1', '31000000', '"1"'],
    [3, '🙂', '42f60100', '"🙂"'],
    [4, ['1', '1000'], '01000000e8030000', '{ value_1: 1, value1: 1\u202f000 }'],
    [5, '63', 'fc', '63'],
    [5, '64', '0101', '64'],
    [5, '16384', '02000100', '16\u202f384'],
    [5, '4294967295', '03ffffffff', '4\u202f294\u202f967\u202f295'],
    [6, '-2', `fe${'ff'.repeat(15)}`, '-2'],
    [8, ['1', '70000'], '0804c2450400', '[1, 70\u202f000]'],
    [9, { variant: 1, entries: [] }, '07', 'FooBar'],
    [10, 'é', '08c3a9', '"é"'],
    // Types of these names that are something else.
    [7, '5', '05000000', '5'],
    [11, ['1', '2'], '0100000002000000', '{ a: 1, b: 2 }'],
  ];
  for (const [id, entry, bytes, text] of cases) assert.deepEqual(sent(id, entry), [bytes, text], `type ${id}: ${JSON.stringify(entry)}`);
});

test('numbers are taken as people write them, or refused', () => {
  for (const [text, value] of [['1_000', 1000n], ['1,000', 1000n], ['1 000', 1000n], ['0x10', 16n], ['+7', 7n]]) {
    assert.equal(parse(types, 0, text), value);
  }
  for (const text of ['1,5', '1,0000', '1.5', '', '4294967296', '-1', 'NaN']) {
    assert.throws(() => parse(types, 0, text), undefined, text);
  }
});

test('types without end or of many fields are refused, and at once', () => {
  const structs = Array.from({ length: 15 }, (_, at) =>
    composite('Wide', ...Array.from({ length: 10 }, (_, field) => ({ name: `f${field}`, type: at + 1 }))),
  );
  const wide = table(...structs, primitive('u8'));
  assert.throws(() => emptyEntry(wide, 0), /more than 1000 fields/);
  const within = table(composite('Self', { name: 'again', type: 0 }));
  assert.throws(() => parse(within, 0, emptyEntry(within, 0)), /cannot be entered/);
  assert.throws(() => table({ def: { sequence: { type: 1 } } }, { def: { tuple: [] } }), /without bytes/);
  assert.throws(() => table({ def: { sequence: { type: 9 } } }), /refers to 9, which is missing/);
  assert.throws(() => decode(types, 8, Uint8Array.from([0xfe, 0xff, 0xff, 0xff])), /too long/);
});

test('the well-known accounts sign with the keys of their addresses', async () => {
  await cryptoWaitReady();
  const keyring = new Keyring({ type: 'sr25519' });
  const message = Uint8Array.from([1, 2, 3]);
  for (const { name, address, pair } of wellKnown()) {
    assert.equal(address, keyring.addFromUri(`//${name}`).address);
    const [kind, ...signature] = pair.sign(message);
    assert.equal(kind, 1);
    assert.ok(signatureVerify(message, Uint8Array.from(signature), address).isValid, name);
  }
});

test('names of functions are read as rustc-demangle reads them', () => {
  const names = {
    _RNvNtCs8cm1uA0r81z_4core9panicking9panic_fmt: 'core::panicking::panic_fmt',
    _RNvXs5_NtCs1_4core3fmtmNtB5_7Display3fmt: '<u32 as core::fmt::Display>::fmt',
    _ZN4core3fmt9Formatter3pad17h0123456789abcdefE: 'core::fmt::Formatter::pad',
    _RNvNtCs8cm1uA0r81z_4core: '_RNvNtCs8cm1uA0r81z_4core',
    call: 'call',
  };
  for (const [mangled, name] of Object.entries(names)) assert.equal(demangled(mangled), name);
});
