// The connection to the node, and what is the same for all of its blocks.

import { LegacyClient, WsProvider } from 'dedot';
import { plain } from '../metadata/values.js';
import { Problem } from '../problem.js';

/** A chain that the page is connected to. */
export class Chain {
  constructor(client, provider, url, { name, kind, properties }) {
    const first = (value) => (Array.isArray(value) ? value[0] : value);
    this.client = client;
    this.provider = provider;
    this.url = url;
    this.name = plain(name);
    /** Name of the chain's type: `Development`, `Local`, `Live` or another. */
    this.kind = kind;
    this.symbol = plain(first(properties?.tokenSymbol) ?? 'units');
    this.decimals = Number(first(properties?.tokenDecimals) ?? 0);
    this.canTrace = this.#has(() => client.call.traceApi.traceCall.meta);
    this.hasPlans = this.#has(() => client.call.hostApi.info.meta);
    this.hasSudo = this.#has(() => client.tx.sudo.sudo.meta);
    if (!this.#has(() => client.call.contractsApi.call.meta)) {
      throw new Problem(
        `the runtime of ${this.name} does not implement ContractsApi`,
        'A chain needs pallet-contracts or pallet-lean-contracts with this runtime API.',
      );
    }
  }

  get isForDevelopment() {
    return this.kind === 'Development' || this.kind === 'Local';
  }

  #has(look) {
    try {
      return Boolean(look());
    } catch {
      return false;
    }
  }

  /**
   * Tells when the node goes away and when it is back, then with the same chain or with another: a
   * chain for development often begins again with its node. Returns a function that ends it.
   */
  watch({ away, back }) {
    const returned = async () => {
      const { number, hash } = this.begun ?? {};
      try {
        back(number === undefined || (await this.client.rpc.chain_getBlockHash(number)) === hash);
      } catch {
        // It went away again, or is not ready.
        setTimeout(returned, 500);
      }
    };
    const ends = [this.provider.on('disconnected', away), this.provider.on('connected', returned)];
    return () => ends.forEach((end) => end());
  }

  /** Calls `next` with the number and hash of each new head. Returns a function that ends it. */
  heads(next) {
    return this.client.block.best(({ number, hash }) => {
      // What tells this chain from another one that begins alike.
      if (!this.begun && number > 0) this.begun = { number, hash };
      next({ number, hash });
    });
  }

  /** Disconnects from the node. */
  close() {
    return this.client.disconnect();
  }
}

/** The node's URL, from the page's server. */
export async function nodeUrl() {
  const answer = await fetch('node.json');
  if (!answer.ok) throw new Problem(`the page's server answered ${answer.status}`, 'Start it again.');
  return (await answer.json()).url;
}

/**
 * Connects to a node. It tries until it succeeds, and calls `failed` after each attempt that fails.
 */
export async function connect(url, failed) {
  const provider = new WsProvider({ endpoint: url, retryDelayMs: 1_000 });
  provider.on('error', () => failed());
  await provider.connect();
  // A chain that seals on demand may be quiet for long.
  const client = await LegacyClient.new({ provider, stalingDetectionTimeout: 0 });
  const { rpc } = client;
  const [name, kind, properties] = await Promise.all([
    rpc.system_chain(),
    rpc.system_chainType(),
    rpc.system_properties(),
  ]);
  return new Chain(client, provider, url, {
    name,
    kind: typeof kind === 'string' ? kind : kind?.type,
    properties,
  });
}
