// Accounts that can sign: the well-known ones of a chain for development, and those of a wallet.

import { HDKD, getPublicKey, secretFromSeed, sign } from '@scure/sr25519';
import { accountId } from '../metadata/codec.js';
import { plain } from '../metadata/values.js';
import { concatU8a, encodeAddress, hexToU8a, stringToU8a } from 'dedot/utils';

/** Mini secret of the development phrase `bottom drive obey lake …`. */
const DEV_SEED = '0xfac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e';
const NAMES = ['Alice', 'Bob', 'Charlie', 'Dave', 'Eve', 'Ferdie'];

/** The chain code of a hard junction: its SCALE encoding, filled up to 32 bytes. */
function junction(name) {
  const code = new Uint8Array(32);
  code.set([name.length << 2, ...stringToU8a(name)]);
  return code;
}

/** Alice, Bob and so on, with keys that everybody knows. */
export function wellKnown() {
  const root = secretFromSeed(hexToU8a(DEV_SEED));
  return NAMES.map((name) => {
    const secret = HDKD.secretHard(root, junction(name));
    const address = encodeAddress(getPublicKey(secret), 42);
    // A signature begins with the number of its kind.
    const signed = (message) => concatU8a(new Uint8Array([1]), sign(secret, message));
    return { id: name, name, address, pair: { address, sign: signed } };
  });
}

/** The wallet extensions of this browser, by name. */
export const wallets = () => Object.keys(window.injectedWeb3 ?? {});

/** False for an account of Ethereum, which wallets have too. */
function isSubstrate(address) {
  try {
    return accountId(address).length === 32;
  } catch {
    return false;
  }
}

/** Asks a wallet for its accounts. The person may refuse. */
export async function accountsOf(wallet) {
  const injected = await window.injectedWeb3[wallet].enable('lean-contracts');
  const accounts = await injected.accounts.get();
  return accounts.filter(({ address }) => isSubstrate(address)).map(({ address, name }) => ({
    id: `${wallet} ${address}`,
    name: plain(name ?? wallet),
    address,
    wallet,
    signer: injected.signer,
  }));
}
