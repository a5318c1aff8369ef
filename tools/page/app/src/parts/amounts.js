// Balances, weights and lengths as text.

import { number } from '../metadata/values.js';
import { Problem } from '../problem.js';

/** A balance in the chain's token: `1.25 UNIT`. */
export function amount(chain, value) {
  const unit = 10n ** BigInt(chain.decimals);
  const [whole, rest] = [value / unit, value % unit];
  const digits = rest.toString().padStart(chain.decimals, '0').replace(/0+$/, '');
  return `${number(whole)}${digits && chain.decimals ? `.${digits}` : ''} ${chain.symbol}`;
}

/** The same with at most four decimals, for a glance. */
export function roughly(chain, value) {
  const cut = 10n ** BigInt(Math.max(chain.decimals - 4, 0));
  return amount(chain, value - (value % cut));
}

/** Reads a decimal number of `unit`, as so many of its parts. `undefined` if nothing is entered. */
export function decimal(text, unit, decimals) {
  const entered = text.replaceAll(/[\s_]/g, '');
  if (entered === '') return undefined;
  const parts = /^(\d+)(?:\.(\d+))?$/.exec(entered);
  if (!parts) throw new Problem(`“${text}” is not an amount of ${unit}`);
  const [, whole, digits = ''] = parts;
  if (digits.length > decimals) throw new Problem(`${unit} has ${decimals} decimals`);
  return BigInt(whole + digits.padEnd(decimals, '0'));
}

/** Reads a balance in the chain's token. */
export const balanceOf = (chain, text) => decimal(text, chain.symbol, chain.decimals) ?? 0n;

/** Picoseconds as nanoseconds, microseconds or milliseconds. */
export function time(picoseconds) {
  const micros = Number(picoseconds) / 1e6;
  if (micros > 0 && micros < 1) return `${Math.round(micros * 1_000)} ns`;
  if (micros >= 1_000) return `${(micros / 1_000).toFixed(2)} ms`;
  return `${micros >= 100 ? micros.toFixed(0) : micros.toFixed(1)} µs`;
}

/** A number of things: `1 item`, `2 items`. */
export const count = (many, one) => `${number(many)} ${one}${Number(many) === 1 ? '' : 's'}`;

/** A weight: time, and the proof if there is one. */
export function weight({ refTime, proofSize }) {
  return proofSize > 0n ? `${time(refTime)}, ${number(proofSize)} B of proof` : time(refTime);
}

/** A storage deposit of a dry run. */
export function deposit(chain, { type, value }) {
  if (value === 0n) return 'none';
  return `${amount(chain, value)} ${type === 'Charge' ? 'held' : 'released'}`;
}
