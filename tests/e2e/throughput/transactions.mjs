// Signs transactions in bytes, in a fraction of the milliseconds that polkadot-js takes.
//
// The layout is version 4 of extrinsics with the dev chain's extensions. Of these, `CheckEra`,
// `CheckNonce` and `ChargeTransactionPayment` have bytes.

import { bnToU8a, compactToU8a, u8aConcat, u8aToHex } from '@polkadot/util';
import { blake2AsU8a } from '@polkadot/util-crypto';

const IMMORTAL = new Uint8Array([0]);
const NO_TIP = new Uint8Array([0]);
const u32 = (value) => bnToU8a(value, { bitLength: 32, isLe: true });

/** Signs transactions for one chain. */
export class Signer {
  constructor(api) {
    const { specVersion, transactionVersion } = api.runtimeVersion;
    const genesis = api.genesisHash.toU8a();
    // Signed but not sent: versions, genesis hash, and the first block of the transaction's
    // validity.
    this.implied = u8aConcat(u32(specVersion.toNumber()), u32(transactionVersion.toNumber()), genesis, genesis);
    this.nonces = new Map();
  }

  /** Signs the next transaction of `pair` with this call in bytes. Returns it in hex. */
  sign(pair, call) {
    const nonce = this.nonces.get(pair) ?? 0;
    this.nonces.set(pair, nonce + 1);
    const sent = u8aConcat(IMMORTAL, compactToU8a(nonce), NO_TIP);
    const payload = u8aConcat(call, sent, this.implied);
    const signature = pair.sign(payload.length > 256 ? blake2AsU8a(payload) : payload);
    const body = u8aConcat([0x84, 0x00], pair.publicKey, [0x01], signature, sent, call);
    return u8aToHex(u8aConcat(compactToU8a(body.length), body));
  }
}
