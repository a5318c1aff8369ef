// A contract: its messages, each with a form.

import { useShared } from '../app-context.js';
import { balance, contract } from '../chain/state.js';
import { account } from '../metadata/inputs.js';
import { amount, count } from '../parts/amounts.js';
import { Fact, Facts, Failure, Identifier, Loaded, useLoaded } from '../parts/basics.jsx';
import { CallForm } from '../parts/call-form.jsx';
import { Storage } from '../parts/storage.jsx';
import { to } from '../router.js';

export function ContractPage({ address, query }) {
  try {
    account(address);
  } catch (error) {
    return <Failure error={error} />;
  }
  return <Contract address={address} query={query} />;
}

function Contract({ address, query }) {
  const { chain, names, head } = useShared();
  const loaded = useLoaded(async () => {
    const [info, free] = await Promise.all([contract(chain, address), balance(chain, address)]);
    return { info, free };
  }, [chain, address, head.hash]);
  return (
    <Loaded of={loaded}>
      {({ info, free }) => {
        if (!info) {
          return (
            <>
              <h1>No contract</h1>
              <p class="empty">
                There is no contract at {address} on this chain. It was terminated, or the chain began anew.{' '}
                <a href="#/">All contracts</a>, <a href={to(['transactions'])}>the last transactions</a>
              </p>
            </>
          );
        }
        const bundle = names.bundle(info.codeHash);
        return (
          <>
            <h1>{bundle ? bundle.name : 'Contract'}</h1>
            <Facts>
              <Fact term="address">
                <Identifier text={address} what="address" />
              </Fact>
              <Fact term="code">
                <Identifier text={info.codeHash} what="code hash" href={to(['code', info.codeHash])} />
              </Fact>
              <Fact term="free balance">{amount(chain, free)}</Fact>
              <Fact term="storage">
                {count(info.storageItems, 'item')}, {count(info.storageBytes, 'byte')}
              </Fact>
              <Fact term="deposit">
                {amount(chain, info.storageByteDeposit + info.storageItemDeposit + info.storageBaseDeposit)}
              </Fact>
            </Facts>
            {bundle ? (
              <Messages address={address} bundle={bundle} wanted={query.get('message')} />
            ) : (
              <p class="empty">Drop the .contract file of this contract anywhere to call its messages.</p>
            )}
            <Storage key={address} info={info} />
          </>
        );
      }}
    </Loaded>
  );
}

function Messages({ address, bundle, wanted }) {
  const { caller } = useShared();
  const shown = bundle.messages.find(({ key }) => key === wanted) ?? bundle.messages[0];
  if (!shown) return <p class="empty">The contract has no messages.</p>;
  const make = (input, value) => ({ from: caller, dest: address, value, input });
  return (
    <div class="messages">
      <nav aria-label="Messages">
        {bundle.messages.map(({ key, mutates }) => (
          <a
            key={key}
            href={to(['contract', address], { message: key })}
            aria-current={key === shown.key ? 'page' : undefined}
          >
            {key} {!mutates && <span class="type">reads</span>}
          </a>
        ))}
      </nav>
      <section class="card">
        <h2>
          {shown.key} {shown.payable && <span class="type">payable</span>}
        </h2>
        <CallForm
          key={`${address} ${bundle.serial} ${shown.key}`}
          draft={`${address} ${bundle.serial} ${shown.key}`}
          bundle={bundle}
          entryPoint={shown}
          make={make}
          verb="Send"
        />
      </section>
    </div>
  );
}
