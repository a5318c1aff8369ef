// Traces of `TraceApi` as trees of frames.

import { $Header } from 'dedot/codecs';
import * as $ from 'dedot/shape';
import { concatU8a, hexToU8a, u8aToHex } from 'dedot/utils';
import { Problem, textOf } from '../problem.js';
import { EVERYTHING } from './calls.js';
import { blockHash } from './state.js';

const ZERO = { refTime: 0n, proofSize: 0n };
const plus = (a, b) => ({ refTime: a.refTime + b.refTime, proofSize: a.proofSize + b.proofSize });
const less = (a, b) => (a > b ? a - b : 0n);
const minus = (a, b) => ({ refTime: less(a.refTime, b.refTime), proofSize: less(a.proofSize, b.proofSize) });

/**
 * Traces a transaction of a block, by running the block up to it once more. The block must have the
 * hash `wanted`, if one is given.
 */
export async function traceTransaction(chain, number, index, wanted) {
  const { rpc } = chain.client;
  const hash = await blockHash(chain, number);
  if (wanted && wanted !== hash) {
    throw new Problem(
      `block ${number} of this chain is not the one that the link means`,
      'The link is of another chain, or of one that began anew.',
    );
  }
  const { block } = await rpc.chain_getBlock(hash);
  if (index >= block.extrinsics.length) {
    throw new Problem(
      `block ${number} has no transaction ${index}`,
      `It has ${block.extrinsics.length}; the first one has the number 0.`,
    );
  }
  const encoded = concatU8a(
    $Header.tryEncode(block.header),
    $.compactU32.tryEncode(block.extrinsics.length),
    ...block.extrinsics.map(hexToU8a),
    $.u32.tryEncode(index),
    $.Struct({ maxBytes: $.u32, hostFunctions: $.bool, storage: $.bool, functions: $.bool }).tryEncode(EVERYTHING),
  );
  // The runtime that made the block is that of its parent's state.
  const at = await chain.client.at(hash);
  let raw;
  try {
    raw = await rpc.state_call('TraceApi_trace_extrinsic', u8aToHex(encoded), block.header.parentHash);
  } catch (error) {
    if (/discarded|pruned|unknown block/i.test(textOf(error))) {
      throw new Problem(
        `the node has no state of block ${number - 1} any more`,
        'Ask a node that keeps all states: it runs with --state-pruning archive.',
      );
    }
    throw error;
  }
  const answer = at.registry.findCodec(at.call.traceApi.traceExtrinsic.meta.typeId).tryDecode(raw);
  if (answer.isErr) throw new Problem(`the transaction cannot be traced: ${JSON.stringify(answer.err)}`);
  return { ...answer.value, hash };
}

/** Frames and host functions within each other: more than any chain allows. */
const MAX_DEPTH = 256;

/** Makes the tree: the top-level calls, and what was loaded for them. */
export function tree(entries) {
  const [open, top] = [[], []];
  const add = (step) => {
    const around = open.at(-1);
    (around?.node.steps ?? top).push(step);
    if (around?.node.kind !== 'frame') return;
    if (step.kind === 'load') around.last = plus(around.last, step.weight);
    if (step.kind === 'frame' && step.end) around.last = plus(around.last, step.end.used);
  };
  for (const { type, value } of entries) {
    if (open.length > MAX_DEPTH) throw new Problem(`the node's trace is nested more than ${MAX_DEPTH} deep`);
    const innermost = open.at(-1);
    switch (type) {
      case 'Load':
        add({ kind: 'load', codeHash: value.codeHash, source: value.source, weight: minus(value.after, value.before) });
        break;
      case 'Start':
        open.push({ node: { kind: 'frame', start: value, steps: [], own: ZERO }, last: value.before });
        break;
      case 'Instance':
        if (innermost?.node.kind === 'frame') {
          innermost.node.instance = { source: value.source, weight: minus(value.after, innermost.last) };
          innermost.last = value.after;
        }
        break;
      case 'HostFunction': {
        if (innermost?.node.kind === 'frame') {
          innermost.node.own = plus(innermost.node.own, minus(value.before, innermost.last));
        }
        const { id, arguments: list, input, before } = value;
        open.push({ node: { kind: 'host', id, arguments: list, input, output: [], steps: [], weight: ZERO }, before });
        break;
      }
      case 'Return': {
        const { node, before } = open.pop() ?? {};
        if (!node) break;
        Object.assign(node, { result: value.result, output: value.output, weight: minus(value.after, before) });
        add(node);
        const around = open.at(-1);
        if (around?.node.kind === 'frame') around.last = value.after;
        break;
      }
      case 'End': {
        const { node, last } = open.pop() ?? {};
        if (!node) break;
        node.end = value;
        node.own = plus(node.own, minus(value.used, last));
        add(node);
        break;
      }
      default:
        add({ kind: type.toLowerCase(), ...value });
    }
  }
  while (open.length > 0) add(open.pop().node);
  setPaths(top, []);
  return top;
}

/** Gives each frame its path: the numbers of the frames on the way to it. */
function setPaths(steps, path) {
  let at = 0;
  const visit = (list) => {
    for (const step of list) {
      if (step.kind === 'frame') {
        step.path = [...path, at++];
        setPaths(step.steps, step.path);
      } else if (step.steps) visit(step.steps);
    }
  };
  visit(steps);
}

/** True if a frame failed or reverted. */
export const failed = ({ end }) => Boolean(end) && (end.result.isErr || end.result.value.flags.bits !== 0);

const framesIn = (steps) =>
  steps.flatMap((step) => (step.kind === 'frame' ? [step] : step.steps ? framesIn(step.steps) : []));

/** The innermost frame that is the cause of a failure. A callee that another one followed was handled. */
export function reason(steps) {
  let found = framesIn(steps).filter(failed).at(-1);
  for (let callee = found; callee && failed(callee); callee = framesIn(callee.steps).at(-1)) found = callee;
  return found;
}

/** All frames of a tree, outermost first. */
export const allFrames = (steps) => framesIn(steps).flatMap((frame) => [frame, ...allFrames(frame.steps)]);
