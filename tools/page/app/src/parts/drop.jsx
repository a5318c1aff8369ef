// The place to drop bundles, and the field that opens an address.

import { u8aToHex } from 'dedot/utils';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useShared } from '../app-context.js';
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
  const advice = 'Drop the .contract file first. Names fit a module whose functions are the same, byte by byte.';
  throw new Problem(`${file.name} is the module of no bundle here`, advice);
}

/** Reads a dropped file. */
async function read(file, bundles) {
  if (file.size > MAX_LENGTH) throw new Problem(`${file.name} has more than 16 MiB`, 'Drop a .contract file.');
  if (file.name.endsWith('.wasm')) return readNames(file, bundles);
  try {
    return new Bundle(await file.text());
  } catch (error) {
    if (error instanceof Problem) throw new Problem(`${file.name}: ${error.message}`, error.advice);
    throw error;
  }
}

/** A drop anywhere on the page counts. */
export function DropZone() {
  const { addBundle, bundles } = useShared();
  const [isOver, setOver] = useState(false);
  const [error, setError] = useState();
  const input = useRef(null);
  const take = async (files) => {
    setError(undefined);
    try {
      let last;
      for (const file of files) await addBundle((last = await read(file, bundles)));
      if (last) go(to(['code', last.hash]));
    } catch (error) {
      setError(error);
    }
  };
  useEffect(() => {
    const over = (event) => {
      event.preventDefault();
      setOver(true);
    };
    const leave = (event) => event.relatedTarget === null && setOver(false);
    const drop = (event) => {
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer.files);
    };
    const handlers = { dragover: over, dragleave: leave, drop };
    for (const [name, handler] of Object.entries(handlers)) addEventListener(name, handler);
    return () => {
      for (const [name, handler] of Object.entries(handlers)) removeEventListener(name, handler);
    };
  });
  return (
    <section class="start">
      <div class={`drop ${isOver ? 'over' : ''}`}>
        <p>
          Drop a <code>.contract</code> file anywhere, or{' '}
          <button type="button" onClick={() => input.current.click()}>
            choose one
          </button>
        </p>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          accept=".contract,.json,.wasm"
          onChange={({ currentTarget }) => {
            take([...currentTarget.files]);
            currentTarget.value = '';
          }}
        />
        <p class="quiet">ink! 4, ink! 5 and Solang. A .wasm file with the same functions adds their names. Files stay in this browser.</p>
      </div>
      <Open setError={setError} />
      {error && <Failure error={error} />}
    </section>
  );
}

function Open({ setError }) {
  const [text, setText] = useState('');
  const open = (event) => {
    event.preventDefault();
    setError(undefined);
    const entered = text.trim();
    if (/^0x[0-9a-f]{64}$/i.test(entered)) return go(to(['code', entered.toLowerCase()]));
    const place = /^(\d+)[-/](\d+)$/.exec(entered);
    if (place) return go(to(['run', 'tx', place[1], place[2]]));
    try {
      return go(to(['contract', account(entered)]));
    } catch (error) {
      const advice = 'An address, a code hash, or BLOCK-INDEX of a transaction opens here.';
      return setError(new Problem(error.message, advice));
    }
  };
  return (
    <form class="open" onSubmit={open}>
      <input
        value={text}
        placeholder="Address, code hash, or BLOCK-INDEX"
        aria-label="Address, code hash, or BLOCK-INDEX of a transaction"
        spellcheck={false}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button type="submit">Open</button>
    </form>
  );
}
