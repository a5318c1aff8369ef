// A code: its link plan and imports, and the form that instantiates it.

import { useState } from 'preact/hooks';
import { u8aToHex } from 'dedot/utils';
import { useShared } from '../app-context.js';
import { send } from '../chain/calls.js';
import { code, linkPlan } from '../chain/state.js';
import { Problem } from '../problem.js';
import { number } from '../metadata/values.js';
import { amount } from '../parts/amounts.js';
import { Fact, Facts, Failure, Identifier, Loaded, useLoaded } from '../parts/basics.jsx';
import { CallForm, Sent } from '../parts/call-form.jsx';
import { go, to } from '../router.js';

export function CodePage({ hash }) {
  if (/^0x[0-9a-f]{64}$/.test(hash)) return <Code hash={hash} />;
  return (
    <Failure error={new Problem(`“${hash}” is not a code hash`, 'A code hash is 0x and 64 hexadecimal digits.')} />
  );
}

function Code({ hash }) {
  const { chain, names, forget, head } = useShared();
  const bundle = names.bundle(hash);
  const loaded = useLoaded(async () => {
    const stored = await code(chain, hash);
    const plan = stored && chain.hasPlans ? await linkPlan(chain, hash) : undefined;
    return { stored, plan };
  }, [chain, hash, head.hash]);
  return (
    <>
      <h1>{bundle ? bundle.name : 'Code'}</h1>
      <Loaded of={loaded}>
        {({ stored, plan }) => (
          <>
            <Facts>
              <Fact term="code hash">
                <Identifier text={hash} what="code hash" />
              </Fact>
              {bundle && <Fact term="language">{bundle.language}</Fact>}
              {bundle && (
                <Fact term="file">
                  {bundle.wasm ? 'in this browser' : 'metadata alone, in this browser'}{' '}
                  <button type="button" onClick={() => forget(hash)}>
                    Forget
                  </button>
                </Fact>
              )}
              {stored ? (
                <>
                  <Fact term="length">{number(stored.length)} bytes</Fact>
                  <Fact term="owner">{names.account(stored.owner)}</Fact>
                  <Fact term="deposit">{amount(chain, stored.deposit)}</Fact>
                  <Fact term="references">{String(stored.refcount)}</Fact>
                </>
              ) : (
                <Fact term="on the chain">no</Fact>
              )}
            </Facts>
            <Remove hash={hash} stored={stored} />
            {bundle ? (
              <Instantiate key={bundle.serial} bundle={bundle} stored={stored} />
            ) : (
              <p class="empty">Drop the .contract file of this code anywhere to instantiate it.</p>
            )}
            {stored && <Plan plan={plan} />}
          </>
        )}
      </Loaded>
    </>
  );
}

/** 8 random bytes, so that the same arguments make another contract. */
const freshSalt = () => u8aToHex(crypto.getRandomValues(new Uint8Array(8)));

function Instantiate({ bundle, stored }) {
  const { account, caller } = useShared();
  const [chosen, setChosen] = useState(() =>
    Math.max(
      bundle.constructors.findIndex((one) => one.isDefault),
      0,
    ),
  );
  const [salt, setSalt] = useState(freshSalt);
  const entryPoint = bundle.constructors[chosen];
  const given = stored
    ? { type: 'Existing', value: bundle.hash }
    : bundle.wasm && { type: 'Upload', value: bundle.wasm };
  if (!given) {
    const error = new Problem(
      'the file has metadata alone, and the code is not on the chain',
      'Drop the .contract file, which has both.',
    );
    return <Failure error={error} />;
  }
  if (!entryPoint) return <Failure error={new Problem('the metadata has no constructor')} />;
  const isSalt = /^0x([0-9a-f]{2})*$/i.test(salt);
  const make = (input, value) => {
    if (!isSalt) throw new Problem('the salt is not hexadecimal');
    return { from: caller, code: given, value, input, salt };
  };
  const created = ({ events }) => {
    // A constructor may instantiate others, which the new contract deploys.
    const found = events
      .map(({ event }) => event.palletEvent)
      .find(({ name, data }) => name === 'Instantiated' && data.deployer.eq(account.address));
    if (found) go(to(['contract', found.data.contract.address()]));
  };
  return (
    <section class="card">
      <h2>Instantiate</h2>
      {bundle.constructors.length > 1 && (
        <label class="entry">
          constructor
          <select value={chosen} onChange={({ currentTarget: { value } }) => setChosen(Number(value))}>
            {bundle.constructors.map(({ label }, at) => (
              <option key={at} value={at}>
                {label}
              </option>
            ))}
          </select>
        </label>
      )}
      <CallForm
        key={`${chosen} ${stored ? 'stored' : ''}`}
        bundle={bundle}
        entryPoint={{ ...entryPoint, mutates: true }}
        make={make}
        verb={stored ? 'Instantiate' : 'Upload and instantiate'}
        draft={`${bundle.serial} ${entryPoint.key}`}
        done={created}
      >
        <details class="more-options">
          <summary>Salt</summary>
          <label class="entry">
            <span>
              salt <span class="type">determines the address</span>
            </span>
            <input value={salt} spellcheck={false} onInput={(event) => setSalt(event.currentTarget.value.trim())} />
          </label>
          {!isSalt && <p class="wrong">not hexadecimal</p>}
        </details>
      </CallForm>
      {!stored && bundle.wasm && (
        <SendButton
          label="Upload without instantiating"
          make={(contracts) => contracts.uploadCode(bundle.wasm, undefined, 'Enforced')}
        />
      )}
    </section>
  );
}

/** A button that sends a transaction, and what became of it. Without a label, that alone. */
function SendButton({ label, make }) {
  const { chain, account, names } = useShared();
  const [sent, setSent] = useState({});
  const submit = async () => {
    try {
      const result = await send(chain, make(chain.client.tx.contracts), account, (progress) => setSent({ progress }));
      setSent({ result });
    } catch (error) {
      setSent({ error });
    }
  };
  return (
    <div class="upload">
      {label && (
        <button type="button" disabled={!account || Boolean(sent.progress)} onClick={submit}>
          {sent.progress ? `${sent.progress}…` : label}
        </button>
      )}
      {sent.error && <Failure error={sent.error} />}
      {sent.result && <Sent result={sent.result} names={names} />}
    </div>
  );
}

/** Removes the code, if the account stored it and no contract uses it. Its deposit is released. */
function Remove({ hash, stored }) {
  const { account } = useShared();
  const canRemove = stored && account && stored.refcount === 0n && stored.owner.eq(account.address);
  return <SendButton label={canRemove && 'Remove from the chain'} make={(contracts) => contracts.removeCode(hash)} />;
}

function Plan({ plan }) {
  const { chain, names } = useShared();
  if (!chain.hasPlans) return <p class="note">The runtime of this chain has no HostApi, which shows link plans.</p>;
  if (!plan) {
    return (
      <p class="note">
        The code has no link plan yet. The first call makes one, if all imports are functions of this chain.
      </p>
    );
  }
  return (
    <section>
      <h2>Link plan</h2>
      <p class="quiet">
        The {plan.functions.length} host functions that a call links, of the {names.hostFunctions.size} that the chain
        has. The plan was made in epoch {String(plan.epoch)}.
        {plan.memory && ` Memory: ${plan.memory.initial} pages of 64 KiB at first`}
        {plan.memory && (plan.memory.maximum === undefined ? '.' : `, at most ${plan.memory.maximum}.`)}
      </p>
      <div class="scroll" tabIndex={0}>
        <table class="list">
          <thead>
            <tr>
              <th class="number">id</th>
              <th>import</th>
              <th>stability</th>
            </tr>
          </thead>
          <tbody>
            {plan.functions.map((id, at) => {
              const found = names.hostFunctions.get(id);
              return (
                <tr key={at}>
                  <td class="number">{id}</td>
                  <td>
                    <code>{names.hostFunction(id)}</code>
                    {found?.disabled && <span class="bad"> switched off</span>}
                  </td>
                  <td>{found?.stability.toLowerCase()}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
