// Validators on this machine, one process each, on ports or in network namespaces.

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { spawnNode } from './process.mjs';

/** Writes the chain specification of `local` with changes, and returns the file. */
export function localSpec(file, change) {
  const made = spawnSync(process.env.LEAN_NODE, ['export-chain-spec', '--chain', 'local'], { maxBuffer: 1 << 28 });
  if (made.status !== 0) throw new Error(`no chain specification: ${made.stderr}`);
  const spec = JSON.parse(made.stdout);
  change(spec);
  writeFileSync(file, JSON.stringify(spec));
  return file;
}

/** The validators of `--chain local`. */
export const NAMES = ['alice', 'bob', 'charlie', 'dave'];

/** A free TCP port. */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The addresses of validators on one network that cannot be cut. */
export async function onPorts(names, rpcPorts = []) {
  const places = {};
  for (const [i, name] of names.entries()) {
    const [port, rpc] = [await freePort(), rpcPorts[i] ?? (await freePort())];
    places[name] = {
      within: [],
      listen: `/ip4/127.0.0.1/tcp/${port}`,
      args: [`--rpc-port=${rpc}`],
    };
  }
  return places;
}

function ip(...args) {
  const done = spawnSync('ip', args, { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`ip ${args.join(' ')}: ${done.stderr ?? done.error}`);
}

/** Network namespaces of validators on one bridge. They can be cut off from each other. */
export class Namespaces {
  constructor(names) {
    this.names = names;
    this.bridge = 'lean-net';
  }

  space = (name) => `lean-${name}`;
  address = (name) => `10.77.0.${this.names.indexOf(name) + 1}`;

  /** Creates the namespaces. First removes those that a killed run may have left. */
  open() {
    if (process.getuid() !== 0) throw new Error('network namespaces need root: run `sudo make test-network`');
    this.close();
    ip('link', 'add', this.bridge, 'type', 'bridge');
    ip('addr', 'add', '10.77.0.254/24', 'dev', this.bridge);
    ip('link', 'set', this.bridge, 'up');
    for (const name of this.names) {
      const [space, outside] = [this.space(name), `lean-${name}-out`.slice(0, 15)];
      ip('netns', 'add', space);
      ip('link', 'add', outside, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', space);
      ip('link', 'set', outside, 'master', this.bridge, 'up');
      ip('-n', space, 'addr', 'add', `${this.address(name)}/24`, 'dev', 'eth0');
      ip('-n', space, 'link', 'set', 'eth0', 'up');
      ip('-n', space, 'link', 'set', 'lo', 'up');
    }
  }

  close() {
    for (const name of this.names) spawnSync('ip', ['netns', 'del', this.space(name)]);
    spawnSync('ip', ['link', 'del', this.bridge]);
  }

  places() {
    return Object.fromEntries(this.names.map((name) => [name, {
      within: ['ip', 'netns', 'exec', this.space(name)],
      listen: `/ip4/${this.address(name)}/tcp/30333`,
      // Unsafe options are fine, as only this machine reaches the namespace.
      args: ['--rpc-port=9944', '--unsafe-rpc-external', '--rpc-methods=unsafe', '--rpc-cors=all'],
      url: `ws://${this.address(name)}:9944`,
    }]));
  }

  routes(what, one, other) {
    for (const from of one) for (const to of other) {
      ip('-n', this.space(from), 'route', what, 'blackhole', `${this.address(to)}/32`);
      ip('-n', this.space(to), 'route', what, 'blackhole', `${this.address(from)}/32`);
    }
  }

  /** Blocks all traffic between two groups until `heal`. RPC from here still works. */
  cut(one, other) {
    this.routes('add', one, other);
  }

  heal(one, other) {
    this.routes('del', one, other);
  }
}

/** The validators of one chain. */
export class Network {
  /**
   * @param {string} folder folder for databases and logs
   * @param {Record<string, {within: string[], listen: string, args: string[], url?: string}>} places
   *   settings of each node; `url` is the RPC address, if it is not the one that the node logs
   * @param {string} chain chain specification
   */
  constructor(folder, places, chain = 'local') {
    Object.assign(this, { folder, places, chain, nodes: {}, boot: {} });
    mkdirSync(folder, { recursive: true });
  }

  logFile = (name) => join(this.folder, `${name}.log`);

  /**
   * Starts a node, or starts it again after it ended. It is a validator if it has the name of one.
   * `env` is added to this process's environment.
   */
  async start(name, { args = [], env = {} } = {}) {
    const { within, listen, args: own, url } = this.places[name];
    const others = Object.entries(this.boot).filter(([other]) => other !== name);
    const node = await spawnNode([
      '--chain', this.chain, ...(NAMES.includes(name) ? [`--${name}`] : ['--name', name]),
      '--base-path', join(this.folder, name),
      // A fixed key, so that the address is the same after a restart.
      '--node-key', Buffer.from(name.padEnd(32, '.')).toString('hex'),
      '--listen-addr', listen, '--no-mdns', '--no-prometheus', '--no-telemetry',
      '--rpc-max-connections', '200',
      ...others.flatMap(([, address]) => ['--bootnodes', address]),
      ...own, ...args,
    ], { env, within, file: this.logFile(name) });
    const [, identity] = node.log().match(/Local node identity is: (\S+)/);
    this.boot[name] = `${listen}/p2p/${identity}`;
    this.nodes[name] = { ...node, url: url ?? node.url };
    return this.nodes[name];
  }

  /** Kills a node, like a power failure. */
  async kill(name) {
    this.nodes[name].signal('SIGKILL');
    await this.nodes[name].exited;
  }

  /** Stops all nodes, like Ctrl-C. */
  async stop() {
    for (const node of Object.values(this.nodes)) node.signal('SIGINT');
    await Promise.all(Object.values(this.nodes).map((node) => node.exited));
  }
}
