// Profiles of `TraceApi` with a label for each part.

const WORDS = { Call: 'call', DelegateCall: 'delegate call', Constructor: 'instantiate' };

/**
 * Labels the parts of a profile, and adds up what each contains.
 *
 * @returns parts `{ parent, label, kind, calls, time, proof, total }` in picoseconds and bytes;
 *   `total` is the time with the parts within it
 */
export function labelled(profile, names) {
  const parts = [];
  const codes = [];
  for (const [at, { parent, context, calls, weight }] of profile.nodes.entries()) {
    if (parent > at) throw new Error("the node's profile has a part before the one around it");
    let within = at === parent ? undefined : codes[parent];
    const { type, value } = typeof context === 'string' ? { type: context } : context;
    const hash = (index) => profile.codes[index]?.hash;
    let label = type;
    if (type === 'Call') label = 'top-level call';
    if (type === 'Load') label = `load ${names.contract(hash(value.code))} (${value.source.toLowerCase()})`;
    if (type === 'Frame') {
      within = value.code;
      label = `${WORDS[value.kind] ?? value.kind} ${names.contract(hash(value.code))}`;
    }
    if (type === 'Instance') label = `instance (${value.toLowerCase()})`;
    if (type === 'Translation') label = 'translation';
    if (type === 'HostFunction') label = names.hostFunction(value);
    if (type === 'Function') label = `${names.contract(hash(within))}: ${names.function(hash(within), value)}`;
    const kind = { Function: 'function', HostFunction: 'host' }[type] ?? 'other';
    codes.push(within);
    parts.push({
      parent: parent === at ? undefined : parent,
      label,
      kind,
      calls,
      time: weight.refTime,
      proof: weight.proofSize,
      total: weight.refTime,
    });
  }
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const { parent, total } = parts[at];
    if (parent !== undefined) parts[parent].total += total;
  }
  return parts;
}

/** The parts added up by label, the largest first. */
export function byLabel(parts) {
  const rows = new Map();
  for (const part of parts) {
    const row = rows.get(part.label) ?? { label: part.label, kind: part.kind, calls: 0, time: 0n, proof: 0n };
    row.calls += part.calls;
    row.time += part.time;
    row.proof += part.proof;
    rows.set(part.label, row);
  }
  const list = [...rows.values()].filter(({ time, proof }) => time > 0n || proof > 0n);
  return list.sort((a, b) => (a.time === b.time ? 0 : a.time < b.time ? 1 : -1));
}
