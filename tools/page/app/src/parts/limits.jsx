// The limits of a call, where its author wants others than what the dry run required.

import { useState } from 'preact/hooks';
import { useShared } from '../app-context.js';
import { decimal } from './amounts.js';

/** What is entered at first. */
export const NO_LIMITS = { time: '', proof: '', deposit: '' };

/** Digits of a microsecond in picoseconds. */
const MICROSECOND = 6;

/**
 * The limits that a request takes, without those that were left empty. If one of time and proof is
 * given, the other one is as much as a transaction may have.
 */
export function limitsOf(chain, { time, proof, deposit }) {
  const refTime = decimal(time, 'µs', MICROSECOND);
  const proofSize = decimal(proof, 'bytes', 0);
  const found = { deposit: decimal(deposit, chain.symbol, chain.decimals) };
  if (refTime === undefined && proofSize === undefined) return found;
  const { maxBlock, perClass } = chain.client.consts.system.blockWeights;
  const most = perClass.normal.maxExtrinsic ?? maxBlock;
  return { ...found, gas: { refTime: refTime ?? most.refTime, proofSize: proofSize ?? most.proofSize } };
}

/** Fields for the limits. They are closed at first if none is set. */
export function Limits({ limits, set, error }) {
  const { chain } = useShared();
  const fields = [
    ['time', 'execution time', 'µs'],
    ['proof', 'proof', 'B'],
    ['deposit', 'storage deposit', chain.symbol],
  ];
  const isSet = Object.values(limits).some(Boolean);
  const [isOpen] = useState(isSet);
  return (
    <details class="limits" open={isOpen}>
      <summary>Limits{isSet ? '' : ': what the dry run requires, and a tenth more'}</summary>
      {fields.map(([name, label, unit]) => (
        <div class="entry" key={name}>
          <label>
            {label}, at most <span class="type">{unit}</span>
            <input
              value={limits[name]}
              placeholder="as the dry run requires"
              inputmode="decimal"
              onInput={({ currentTarget }) => set({ ...limits, [name]: currentTarget.value })}
            />
          </label>
        </div>
      ))}
      {error && <p class="wrong">{error.message}</p>}
    </details>
  );
}
