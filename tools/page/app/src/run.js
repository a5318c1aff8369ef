// A recorded call, from its address: a transaction in a block, or a dry run.

import { errorText, failureOf } from './chain/errors.js';
import { traceDryRun } from './chain/calls.js';
import { labelled } from './chain/profile.js';
import { isStored } from './chain/state.js';
import { traceTransaction, tree } from './chain/trace.js';
import { short } from './metadata/values.js';
import { Problem, textOf } from './problem.js';
import { requestOf } from './run-address.js';

/** Records the call at an address that `path` and `query` are the parts of. */
export async function record({ chain, names }, path, query) {
  if (!chain.canTrace) {
    throw new Problem('this chain cannot trace calls', 'Its runtime does not implement TraceApi.');
  }
  if (path[0] === 'tx') {
    const [block, index] = [Number(path[1]), Number(path[2])];
    if (!Number.isSafeInteger(block) || block < 1 || !Number.isSafeInteger(index) || index < 0) {
      throw new Problem(`“${path.slice(1).join('-')}” is not a transaction`, 'Give block and index, such as 12-1.');
    }
    const { trace, result, events, hash } = await traceTransaction(chain, block, index, query.get('block'));
    const inner = failureOf(
      chain,
      events.map(({ event }) => event),
    );
    const outcome = result.isErr
      ? { text: `not valid: ${errorText(chain, result.err)}`, failed: true }
      : result.value.isErr
        ? { text: errorText(chain, result.value.err), failed: true }
        : { text: inner ?? 'done', failed: Boolean(inner) };
    return recorded(`transaction ${block}-${index}`, trace, outcome, names, hash);
  }
  if (path[0] !== 'dry') throw new Problem('there is no such page', 'Begin at Contracts.');
  const codeOf = async (hash) => {
    if (await isStored(chain, hash, query.get('at'))) return { type: 'Existing', value: hash };
    const wasm = names.bundle(hash)?.wasm;
    if (wasm) return { type: 'Upload', value: wasm };
    throw new Problem(`the code ${hash} is neither on the chain nor in this browser`, 'Drop its .contract file.');
  };
  const request = await requestOf(query, codeOf);
  const { trace, result } = await traceDryRun(chain, request, query.get('at') ?? undefined).catch(withAdvice);
  const returned = result.result.isOk ? (result.result.value.result ?? result.result.value) : undefined;
  const outcome = result.result.isErr
    ? { text: errorText(chain, result.result.err), failed: true }
    : { text: returned.flags.bits ? 'reverted' : 'done', failed: returned.flags.bits !== 0 };
  return recorded('dry run', trace, outcome, names);
}

/** The node's refusals of an old block, in words. */
function withAdvice(error) {
  if (/unknown ?block|expect block number|discarded|pruned/i.test(textOf(error))) {
    throw new Problem(
      'the node does not have the block of this dry run',
      'The link is of another chain, of one that began anew, or the node has dropped the state of the block.',
    );
  }
  throw error;
}

function recorded(title, trace, outcome, names, block) {
  const steps = tree(trace.steps);
  const first = steps.find(({ kind }) => kind === 'frame');
  return {
    title: first ? `${title}: ${short(names.call(first), 80)}` : title,
    block,
    outcome,
    truncated: trace.truncated,
    steps,
    parts: trace.profile ? labelled(trace.profile, names) : [],
    isProfileTruncated: trace.profile?.truncated ?? false,
  };
}
