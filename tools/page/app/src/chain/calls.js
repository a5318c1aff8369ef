// Dry runs and transactions of contracts.

import { Problem, textOf } from '../problem.js';
import { errorText } from './errors.js';

/** Everything a trace can have, in at most a MiB. */
export const EVERYTHING = { maxBytes: 1024 * 1024, hostFunctions: true, storage: true, functions: true };

/**
 * A call or an instantiation, as its author asks for it.
 *
 * @typedef {object} Request
 * @property {string} from    the account that calls
 * @property {string} [dest]  the contract; without it, one is instantiated
 * @property {object} [code]  `{ type: 'Existing' | 'Upload', value }`
 * @property {bigint} value   the balance that goes with it
 * @property {string} input   selector and arguments
 * @property {string} [salt]  of the new contract's address
 * @property {object} [gas]   the most it may use, `{ refTime, proofSize }`; without it, what the dry run required
 * @property {bigint} [deposit] the most that may be held for storage; without it, what the dry run required
 */

/** The arguments of `ContractsApi` for a request. */
const argumentsOf = ({ from, dest, code, value, input, salt, gas, deposit }) =>
  dest ? [from, dest, value, gas, deposit, input] : [from, value, gas, deposit, code, input, salt];

/** Runs a request on a state of the chain, without changing it. */
export function dryRun(chain, request, at) {
  const { contractsApi } = chain.client.callAt(at);
  return (request.dest ? contractsApi.call : contractsApi.instantiate)(...argumentsOf(request));
}

/** The same, with its trace. */
export function traceDryRun(chain, request, at) {
  const { traceApi } = chain.client.callAt(at);
  return (request.dest ? traceApi.traceCall : traceApi.traceInstantiate)(...argumentsOf(request), EVERYTHING);
}

/** The transaction of a request. Limits that it does not set are what the dry run required, and a tenth more. */
export function transaction(chain, request, { gasRequired, storageDeposit }) {
  const { contracts } = chain.client.tx;
  // What others do in between may cost a little more. No transaction may have all of a block.
  const more = (amount) => (amount * 11n) / 10n;
  const most = chain.client.consts.system.blockWeights.perClass.normal.maxExtrinsic ?? gasRequired;
  const capped = (used, limit) => (more(used) > limit ? used : more(used));
  const gas = request.gas ?? {
    refTime: capped(gasRequired.refTime, most.refTime),
    proofSize: capped(gasRequired.proofSize, most.proofSize),
  };
  // If less is held than before, then nothing more.
  const deposit = request.deposit ?? (storageDeposit.type === 'Charge' ? more(storageDeposit.value) : 0n);
  if (request.dest) return contracts.call(request.dest, request.value, gas, deposit, request.input);
  const { type, value } = request.code;
  return type === 'Upload'
    ? contracts.instantiateWithCode(request.value, gas, deposit, value, request.input, request.salt)
    : contracts.instantiate(request.value, gas, deposit, value, request.input, request.salt);
}

/**
 * Signs a transaction, sends it, and waits until it is in a block.
 *
 * @returns its place in the chain, the events, and the error if it failed
 */
export function send(chain, transaction, account, progress = () => {}) {
  return new Promise((resolve, reject) => {
    const signer = account.pair ?? account.address;
    progress(account.pair ? 'sending' : 'waiting for the signature');
    transaction
      .signAndSend(signer, { signer: account.signer }, ({ status, events, dispatchError, txHash }) => {
        switch (status.type) {
          case 'BestChainBlockIncluded':
          case 'Finalized':
            resolve({
              hash: txHash,
              block: status.value.blockNumber,
              index: status.value.txIndex,
              events,
              error: dispatchError && errorText(chain, dispatchError),
            });
            break;
          case 'Invalid':
          case 'Drop':
            reject(
              new Problem(
                `the node did not take the transaction: ${status.value?.error ?? status.type}`,
                'Check that the account can pay the fee, and that no other transaction of it is waiting.',
              ),
            );
            break;
          default:
            progress('waiting for a block');
        }
      })
      .catch((error) => reject(explained(error, account)));
  });
}

/** The node's refusals in words. */
function explained(error, account) {
  const text = textOf(error);
  if (/1010|payment|balance/i.test(text) && /low|payment/i.test(text)) {
    return new Problem('the account cannot pay the fee', 'Choose another account, or send it some balance.');
  }
  if (/1014|priority is too low/i.test(text)) {
    return new Problem('another transaction of this account is waiting', 'Wait for the next block, then send again.');
  }
  if (!account.pair && /cancel|reject|denied/i.test(text))
    return new Problem('the wallet refused to sign', 'Nothing was sent.');
  return new Problem(text, 'Look at Transactions before you send it again.');
}
