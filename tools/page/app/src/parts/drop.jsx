// Dropped files, and the field that opens an address.

import { u8aToHex } from 'dedot/utils';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useShared } from '../app-context.js';
import { isStored, transactions } from '../chain/state.js';
import { MAX_LENGTH, Bundle } from '../metadata/bundle.js';
import { haveSameCode } from '../metadata/names.js';
import { account } from '../metadata/inputs.js';
import { Problem } from '../problem.js';
import { go, to } from '../router.js';
import { Failure } from './basics.jsx';

/** Reads a dropped module: it has the names of the functions of a bundle that is here. */
async function readNames(file, bundles) {
  const named = u8aToHex(new Uint8Array(await file.arrayBuffer()));
  const isOf = ({ wasm }) => {
    try {
      return wasm !== undefined && haveSameCode(wasm, named);
    } catch {
      return false;
    }
  };
  const bundle = [...bundles.values()].find(isOf);
  if (bundle) return new Bundle(bundle.text, named);
  const advice = 'Drop the .contract file first. The code sections must be identical.';
  throw new Problem(`no contract here has the same code as ${file.name}`, advice);
}

/** Reads a dropped file. */
async function read(file, bundles) {
  if (file.size > MAX_LENGTH) throw new Problem(`${file.name} has more than 16 MiB`, 'Drop a .contract file.');
  if (file.name.endsWith('.wasm')) return readNames(file, bundles);
  try {
    const bundle = new Bundle(await file.text());
    const old = bundles.get(bundle.hash);
    if (old?.wasm && !bundle.wasm) {
      throw new Problem('it has no code, and a file with that code is here', 'Forget the other one first.');
    }
    // The same code: names of its functions still fit.
    return old?.named ? new Bundle(bundle.text, old.named) : bundle;
  } catch (error) {
    if (error instanceof Problem) throw new Problem(`${file.name}: ${error.message}`, error.advice);
    throw error;
  }
}

/**
 * Takes files that are dropped anywhere. On the first page, a bundle opens the page of its code;
 * elsewhere, what is shown is decoded with it.
 */
export function useDrop(bundles, addBundle) {
  const [state, setState] = useState({});
  const take = async (files) => {
    setState({});
    try {
      let last;
      let isOther = false;
      for (const file of files) {
        last = await read(file, bundles);
        const old = bundles.get(last.hash);
        isOther ||= Boolean(old) && old.text !== last.text;
        await addBundle(last);
      }
      if (!last) return;
      const isStart = location.hash.replace(/^#\/?/, '') === '';
      if (isStart) go(to(['code', last.hash]));
      if (isOther) setState({ note: `Read ${last.name}, in place of another file of the same code.` });
      else if (!isStart) setState({ note: `Read ${last.name}.` });
    } catch (error) {
      setState({ error });
    }
  };
  useEffect(() => {
    const over = (event) => {
      event.preventDefault();
      setState((state) => (state.isOver ? state : { isOver: true }));
    };
    const leave = (event) => event.relatedTarget === null && setState({});
    const drop = (event) => {
      event.preventDefault();
      take(event.dataTransfer.files);
    };
    const handlers = { dragover: over, dragleave: leave, drop };
    for (const [name, handler] of Object.entries(handlers)) addEventListener(name, handler);
    return () => {
      for (const [name, handler] of Object.entries(handlers)) removeEventListener(name, handler);
    };
  });
  return { ...state, take, dismiss: () => setState({}) };
}

/** What became of dropped files. */
export function Dropped({ error, note, isOver, dismiss }) {
  if (isOver) return <p class="over-all">Drop the file</p>;
  if (!error && !note) return null;
  return (
    <div class="dropped">
      {error ? <Failure error={error} /> : <p role="status">{note}</p>}
      <button type="button" onClick={dismiss}>
        Close
      </button>
    </div>
  );
}

/** A button that asks for files. */
export function ChooseFile({ label }) {
  const { take } = useShared();
  const input = useRef(null);
  const changed = ({ currentTarget }) => {
    take([...currentTarget.files]);
    currentTarget.value = '';
  };
  return (
    <>
      <button type="button" onClick={() => input.current.click()}>
        {label}
      </button>
      <input ref={input} type="file" multiple hidden accept=".contract,.json,.wasm" onChange={changed} />
    </>
  );
}

/** The place to begin: drop a bundle, or open an address. */
export function Start() {
  const [error, setError] = useState();
  return (
    <section class="start">
      <div class="drop">
        <p>
          Drop a <code>.contract</code> file anywhere, or <ChooseFile label="choose one" />
        </p>
        <p class="quiet">
          ink! 4, ink! 5 and Solang. A .wasm file with the same code and names of functions adds these names. The
          browser keeps the files; dry runs and uploads send the code to the node.
        </p>
      </div>
      <Open setError={setError} />
      {error && <Failure error={error} />}
    </section>
  );
}

/** Blocks in which a transaction is searched by its hash. */
const SEARCHED = 200;

/** The page of a contract code or transaction with this hash. */
async function pageOfHash({ chain, bundles, head }, hash) {
  if (bundles.has(hash) || (await isStored(chain, hash))) return to(['code', hash]);
  const found = (await transactions(chain, head.number, SEARCHED)).find((one) => one.hash === hash);
  if (found) return to(['run', 'tx', found.block, found.index]);
  throw new Problem(
    `no contract code has this hash, and no transaction in the last ${SEARCHED} blocks`,
    'An older transaction opens by block and index, such as 4-1.',
  );
}

/** The page of what was entered. */
function pageOf(shared, entered) {
  if (/^0x[0-9a-f]{64}$/i.test(entered)) return pageOfHash(shared, entered.toLowerCase());
  const place = /^(\d+)[-/](\d+)$/.exec(entered);
  if (place) return to(['run', 'tx', place[1], place[2]]);
  try {
    return to(['contract', account(entered)]);
  } catch (error) {
    const advice = 'Enter an address, a hash, or a transaction by block and index, such as 4-1.';
    throw new Problem(error.message, advice);
  }
}

function Open({ setError }) {
  const shared = useShared();
  const [text, setText] = useState('');
  const [isSearching, setSearching] = useState(false);
  const open = async (event) => {
    event.preventDefault();
    setError(undefined);
    setSearching(true);
    try {
      go(await pageOf(shared, text.trim()));
    } catch (error) {
      setError(error);
      setSearching(false);
    }
  };
  return (
    <form class="open" onSubmit={open}>
      <input
        value={text}
        placeholder="Address, hash, or 4-1"
        aria-label="Address, hash of code or a transaction, or block and index of a transaction"
        spellcheck={false}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit" disabled={isSearching}>
        {isSearching ? 'Searching…' : 'Open'}
      </button>
    </form>
  );
}
