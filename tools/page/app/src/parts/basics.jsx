// Small parts that all pages use.

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { abridged } from '../app-context.js';
import { textOf } from '../problem.js';

/**
 * Runs a function that returns a promise, again whenever `inputs` change. The newest answer counts. An
 * error keeps the value before it.
 */
export function useLoaded(load, inputs) {
  const [state, setState] = useState({});
  const turns = useRef({ begun: 0, shown: 0 });
  const again = useCallback(load, inputs);
  useEffect(() => {
    const turn = ++turns.current.begun;
    const set = (next) => {
      if (turn < turns.current.shown) return;
      turns.current.shown = turn;
      setState(next);
    };
    setState((state) => ({ ...state, isLoading: true }));
    again().then(
      (value) => set({ value }),
      (error) => set(({ value }) => ({ value, error })),
    );
  }, [again]);
  return state;
}

/** An error with the advice that it has. */
export function Failure({ error }) {
  return (
    <div class="failure" role="alert">
      <strong>{textOf(error)}</strong>
      {error?.advice && <p>{error.advice}</p>}
    </div>
  );
}

/** What was loaded, or that it is still loading, or why it failed. */
export function Loaded({ of, children }) {
  if (of.error) return <Failure error={of.error} />;
  if (of.value === undefined) return <p class="quiet">{of.isLoading === false ? '' : 'Loading…'}</p>;
  return children(of.value);
}

const SHEETS = 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z';
const CHECK = 'M2.5 8.5l3.5 4 7-9';

/** A button that copies a text. It says what, or shows two sheets. */
export function Copy({ text, what, label }) {
  const [done, setDone] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setDone(true);
    setTimeout(() => setDone(false), 1_200);
  };
  if (label) {
    return (
      <button type="button" onClick={copy}>
        {done ? 'Copied' : label}
      </button>
    );
  }
  return (
    <button type="button" class="copy" aria-label={`Copy ${what}`} title={`Copy ${what}`} onClick={copy}>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={done ? CHECK : SHEETS} fill="none" stroke="currentColor" stroke-width="1.5" />
      </svg>
    </button>
  );
}

/** Text with `code` in it. */
export function Prose({ text }) {
  return text.split('`').map((part, at) => (at % 2 ? <code key={at}>{part}</code> : part));
}

/** A long identifier, abridged, with a button that copies it. */
export function Identifier({ text, href, what, whole }) {
  const shown = whole ? text : abridged(text);
  return (
    <span class="identifier">
      {href ? (
        <a href={href} title={text}>
          {shown}
        </a>
      ) : (
        <span title={text}>{shown}</span>
      )}
      <Copy text={text} what={what} />
    </span>
  );
}

/** A list that begins with so many elements, and has a button for more. */
export function useMore(list, first) {
  const [count, setCount] = useState(first);
  const more = list.length > count && (
    <button type="button" class="more" onClick={() => setCount(count * 4)}>
      Show more ({list.length - count} left)
    </button>
  );
  return [list.slice(0, count), more];
}

/** Pairs of a term and what it is. */
export function Facts({ children }) {
  return <dl class="facts">{children}</dl>;
}

export function Fact({ term, children }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
