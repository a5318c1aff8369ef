// Transactions and contracts with polkadot-js.

import { readFileSync } from 'node:fs';
import { Abi, CodePromise, ContractPromise } from '@polkadot/api-contract';

const folder = new URL(process.env.LEAN_CONTRACTS ?? '../../contracts/target/ink/', import.meta.url);

/** The content of the `.contract` file of a contract. */
export function bundle(name) {
  return readFileSync(new URL(`${name}.contract`, folder), 'utf8');
}

/** The name of a dispatch error, for example `contracts.ContractTrapped`. */
export function errorName(api, error) {
  if (!error.isModule) return error.toString();
  const { section, name } = api.registry.findMetaError(error.asModule);
  return `${section}.${name}`;
}

/** Signs and sends a transaction, and waits until it is final. Rejects with the error's name. */
export function send(api, tx, signer) {
  return new Promise((resolve, reject) => {
    tx.signAndSend(signer, (result) => {
      if (result.isError) reject(new Error(`not included: ${result.status}`));
      if (!result.isFinalized) return;
      if (result.dispatchError) {
        const error = new Error(errorName(api, result.dispatchError));
        error.events = result.events;
        reject(error);
      } else {
        resolve(result);
      }
    }).catch(reject);
  });
}

/** A weight limit that no test reaches. */
export const gasLimit = (api) =>
  api.registry.createType('WeightV2', { refTime: 500_000_000_000n, proofSize: 3_000_000n });

/** Uploads a contract and instantiates it by the constructor's name. */
export async function deploy(api, signer, name, constructor, args = [], options = {}) {
  const code = new CodePromise(api, bundle(name), undefined);
  const tx = code.tx[constructor]({ gasLimit: gasLimit(api), ...options }, ...args);
  const result = await send(api, tx, signer);
  return { contract: result.contract, result };
}

/** Uploads the code of a contract, and returns its hash. */
export async function upload(api, signer, name) {
  const abi = new Abi(bundle(name), api.registry.getChainProperties());
  await send(api, api.tx.contracts.uploadCode(abi.info.source.wasm, null, 'Enforced'), signer);
  return abi.info.source.wasmHash.toHex();
}

/** Dry-runs a message. `ok` is its output, `err` its error. */
export async function query(contract, signer, message, ...args) {
  const outcome = await contract.query[message](
    signer.address,
    { gasLimit: gasLimit(contract.api), storageDepositLimit: null },
    ...args,
  );
  return { ...outcome, value: outcome.output?.toJSON() };
}

/** Calls a message in a transaction. */
export function call(contract, signer, message, ...args) {
  return callWith(contract, signer, message, {}, ...args);
}

/** Calls a message in a transaction with options, for example a value. */
export async function callWith(contract, signer, message, options, ...args) {
  const tx = contract.tx[message]({ gasLimit: gasLimit(contract.api), ...options }, ...args);
  return send(contract.api, tx, signer);
}

/** The events that `contracts` emitted in a transaction, decoded with their metadata. */
export function contractEvents(api, result, contracts) {
  return result.events
    .filter(({ event }) => api.events.contracts.ContractEmitted.is(event))
    .map((record) => {
      const [address] = record.event.data;
      const contract = contracts.find((contract) => contract.address.eq(address));
      const decoded = contract.abi.decodeEvent(record);
      const args = Object.fromEntries(
        decoded.event.args.map((arg, i) => [arg.name, decoded.args[i].toJSON()]),
      );
      return { event: decoded.event.identifier.split('::').pop(), args };
    });
}

/** A contract at an address. */
export function at(api, name, address) {
  return new ContractPromise(api, bundle(name), address);
}
