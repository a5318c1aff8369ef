// Accounts that can sign: the well-known ones of a chain for development, and those of a wallet.

import { HDKD, secretFromSeed, sign } from '@scure/sr25519';
import { accountId } from '../metadata/codec.js';
import { plain } from '../metadata/values.js';
import { concatU8a, hexToU8a, stringToU8a } from 'dedot/utils';

/** Mini secret of the development phrase `bottom drive obey lake …`. */
const DEV_SEED = '0xfac7959dbfe72f052e5a0c3c8d6530f202b02fd8f9f5ca3580ec8deb7797479e';
/** Their addresses: to derive all keys takes a tenth of a second. */
const ADDRESSES = {
  Alice: '5GrwvaEF5zXb26Fz9rcQpDWS57CtERHpNehXCPcNoHGKutQY',
  Bob: '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty',
  Charlie: '5FLSigC9HGRKVhB9FiEo4Y3koPsNmBmLJbpXg2mp1hXcS59Y',
  Dave: '5DAAnrj7VHTznn2AWBemMuyBwZWs6FNFjdyVXUeYum3PTXFy',
  Eve: '5HGjWAeFDfFCWPsjFQdVV2Msvz2XtMktvgocEZcCj68kUMaw',
  Ferdie: '5CiPPseXPECbkjWCa6MnjNokrgYjMqmKndv2rSnekmSK2DjL',
};

/** The chain code of a hard junction: its SCALE encoding, filled up to 32 bytes. */
function junction(name) {
  const code = new Uint8Array(32);
  code.set([name.length << 2, ...stringToU8a(name)]);
  return code;
}

/** Signs with the key of a well-known account. */
function signWith(name, message) {
  const secret = HDKD.secretHard(secretFromSeed(hexToU8a(DEV_SEED)), junction(name));
  // A signature begins with the number of its kind.
  return concatU8a(new Uint8Array([1]), sign(secret, message));
}

/** Alice, Bob and so on, with keys that everybody knows. */
export const wellKnown = () =>
  Object.entries(ADDRESSES).map(([name, address]) => ({
    id: name,
    name,
    address,
    pair: { address, sign: (message) => signWith(name, message) },
  }));

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
  return accounts
    .filter(({ address }) => isSubstrate(address))
    .map(({ address, name }) => ({
      id: `${wallet} ${address}`,
      name: plain(name ?? wallet),
      address,
      wallet,
      signer: injected.signer,
    }));
}
