// Validators on this machine, each a process of its own, on ports or in network namespaces.

import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { spawnNode } from './process.mjs';

/** A chain specification in a file: that of `local`, changed. */
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

/** A port that nobody listens on. */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Where each validator listens, on one network that cannot be cut. */
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

/** Namespaces that validators run in, on one bridge; each can be cut off from others. Needs root. */
export class Namespaces {
  constructor(names) {
    this.names = names;
    this.bridge = 'lean-net';
  }

  space = (name) => `lean-${name}`;
  address = (name) => `10.77.0.${this.names.indexOf(name) + 1}`;

  /** What a run that was killed may have left is removed first. */
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
      // The namespace is not reached from elsewhere.
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

  /** Nothing passes between these groups, until `heal`; RPC from here goes on. */
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
   * @param {string} folder where databases and logs go
   * @param {Record<string, {within: string[], listen: string, args: string[], url?: string}>} places `url` where RPC
   *   is reached, if it is not what the node says
   * @param {string} chain its specification
   */
  constructor(folder, places, chain = 'local') {
    Object.assign(this, { folder, places, chain, nodes: {}, boot: {} });
    mkdirSync(folder, { recursive: true });
  }

  logFile = (name) => join(this.folder, `${name}.log`);

  /** Starts one, again after it ended; a validator, if it has the name of one. `env` beside the environment here. */
  async start(name, { args = [], env = {} } = {}) {
    const { within, listen, args: own, url } = this.places[name];
    const others = Object.entries(this.boot).filter(([other]) => other !== name);
    const node = await spawnNode([
      '--chain', this.chain, ...(NAMES.includes(name) ? [`--${name}`] : ['--name', name]),
      '--base-path', join(this.folder, name),
      // A key of no secret, so that the address is the same after a restart.
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

  /** As a machine that loses power. */
  async kill(name) {
    this.nodes[name].signal('SIGKILL');
    await this.nodes[name].exited;
  }

  /** Ctrl-C for all. */
  async stop() {
    for (const node of Object.values(this.nodes)) node.signal('SIGINT');
    await Promise.all(Object.values(this.nodes).map((node) => node.exited));
  }
}
