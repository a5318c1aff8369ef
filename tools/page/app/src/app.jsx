import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { Names, Shared, useShared } from './app-context.js';
import { accountsOf, wallets, wellKnown } from './chain/accounts.js';
import { connect, nodeUrl } from './chain/connection.js';
import { hostFunctions } from './chain/state.js';
import * as store from './metadata/store.js';
import { CodePage } from './pages/code.jsx';
import { ComparePage } from './pages/compare.jsx';
import { ContractPage } from './pages/contract.jsx';
import { Contracts } from './pages/contracts.jsx';
import { HostFunctions } from './pages/host-functions.jsx';
import { RunPage } from './pages/run.jsx';
import { Transactions } from './pages/transactions.jsx';
import { AccountMenu } from './parts/account-menu.jsx';
import { Failure, useLoaded } from './parts/basics.jsx';
import { Boundary } from './parts/boundary.jsx';
import { Dropped, useDrop } from './parts/drop.jsx';
import { KnownAccounts } from './parts/entry.jsx';
import { ThemeButton } from './parts/theme.jsx';
import { to, useRoute } from './router.js';

/** The account of 32 zero bytes: it makes the dry runs when no account is chosen. */
const NOBODY = '5C4hrfjw9DjXZTzV3MwzrrAr9P1MJhSrvWGWqi1eSuyUpnhM';
const PAGES = { '': 'Contracts', transactions: 'Transactions', 'host-functions': 'Host functions' };

/** Connects to the node, and shows a waiting page until it answers. */
export function App() {
  const [state, setState] = useState({});
  useEffect(() => {
    let chain;
    const start = async () => {
      const url = await nodeUrl();
      setState({ url });
      chain = await connect(url, () => setState((state) => (state.chain ? state : { url, isAway: true })));
      setState({ url, chain, bundles: await store.keptBundles() });
    };
    start().catch((error) => setState((state) => ({ ...state, error })));
    return () => chain?.close();
  }, []);
  const { url, chain, bundles, isAway, error } = state;
  if (error) return <Failure error={error} />;
  if (chain) return <Connected chain={chain} kept={bundles} />;
  return (
    <main class="waiting">
      <h1>{isAway ? `No node answers at ${url}` : 'Connecting…'}</h1>
      {isAway && <p>The page tries again by itself. Is the node running, and can this machine reach its RPC?</p>}
    </main>
  );
}

/** True while the node does not answer. A node that came back with another chain makes the page load again. */
function useConnection(chain) {
  const [isAway, setAway] = useState(false);
  useEffect(
    () =>
      chain.watch({
        away: () => setAway(true),
        back: (isSame) => (isSame ? setAway(false) : location.reload()),
      }),
    [chain],
  );
  return isAway;
}

/** The number and hash of the last block. */
function useHead(chain) {
  const [head, setHead] = useState();
  useEffect(() => {
    const unsubscribe = chain.heads(setHead);
    return () => unsubscribe();
  }, [chain]);
  return head;
}

function Connected({ chain, kept }) {
  const [bundles, setBundles] = useState(kept);
  const [accounts, setAccounts] = useState(() => (chain.isForDevelopment ? wellKnown() : []));
  const [chosen, setChosen] = useState(() => sessionStorage.getItem('account'));
  const choose = useCallback((id) => {
    sessionStorage.setItem('account', id);
    setChosen(id);
  }, []);
  const isAway = useConnection(chain);
  const head = useHead(chain);
  const functions = useLoaded(
    async () => ({ list: chain.hasPlans ? await hostFunctions(chain) : undefined }),
    [chain, head?.hash],
  );

  const addBundle = useCallback(async (bundle) => {
    await store.keep(bundle);
    setBundles((bundles) => new Map(bundles).set(bundle.hash, bundle));
  }, []);
  const forget = useCallback(async (hash) => {
    await store.forget(hash);
    setBundles((bundles) => new Map([...bundles].filter(([kept]) => kept !== hash)));
  }, []);
  const { take, ...dropped } = useDrop(bundles, addBundle);
  const addWallet = useCallback(async (wallet) => {
    const found = await accountsOf(wallet);
    setAccounts((accounts) => [...accounts.filter((one) => one.wallet !== wallet), ...found]);
    return found;
  }, []);
  useEffect(() => {
    // The wallet of the account that was chosen before; on a live chain the only one there is.
    const before = wallets().find((wallet) => chosen?.startsWith(`${wallet} `));
    const wallet = before ?? (!chain.isForDevelopment && wallets().length === 1 ? wallets()[0] : undefined);
    if (wallet) addWallet(wallet).catch(() => {});
  }, [chain]);
  // Nobody else signs for an account that was chosen and is not here.
  const account = chosen ? accounts.find(({ id }) => id === chosen) : accounts[0];
  const names = useMemo(
    () => new Names(chain, bundles, accounts, functions.value?.list),
    [chain, bundles, accounts, functions.value],
  );
  // Without an account, contracts can still be read.
  const caller = account?.address ?? NOBODY;
  const shared = { chain, bundles, forget, take, accounts, account, caller, choose, addWallet, names, head };

  if (functions.error && !functions.value) return <Failure error={functions.error} />;
  if (!head || !functions.value) return <main class="waiting">Loading…</main>;
  return (
    <Shared value={shared}>
      <Header />
      {isAway && (
        <p class="banner" role="alert">
          The node at {chain.url} does not answer. The page tries again by itself.
        </p>
      )}
      <Dropped {...dropped} />
      <main id="content">
        <Page />
      </main>
      <KnownAccounts />
    </Shared>
  );
}

function Header() {
  const { chain, head } = useShared();
  const { path } = useRoute();
  return (
    <header>
      <a class="skip" href="#content" onClick={skip}>
        Skip to the content
      </a>
      <div class="chain">
        <strong>{chain.name}</strong>
        <span class="quiet" title={chain.url}>
          block {head.number}
        </span>
      </div>
      <nav aria-label="Pages">
        {Object.entries(PAGES).map(([name, title]) => (
          <a key={name} href={to([name])} aria-current={(path[0] ?? '') === name ? 'page' : undefined}>
            {title}
          </a>
        ))}
      </nav>
      <AccountMenu />
      <ThemeButton />
    </header>
  );
}

function skip(event) {
  event.preventDefault();
  const content = document.getElementById('content');
  content.tabIndex = -1;
  content.focus();
}

function Page() {
  const { path, query } = useRoute();
  const [first, ...rest] = path;
  const title = first ? `${first} ${rest.join(' ')}` : 'Contracts';
  useEffect(() => {
    document.title = title;
  }, [title]);
  return <Boundary key={path.join('/')}>{pageOf(first, rest, query)}</Boundary>;
}

function pageOf(first, rest, query) {
  switch (first) {
    case undefined:
      return <Contracts />;
    case 'contract':
      return <ContractPage address={rest[0] ?? ''} query={query} />;
    case 'code':
      return <CodePage hash={rest[0] ?? ''} />;
    case 'transactions':
      return <Transactions />;
    case 'host-functions':
      return <HostFunctions />;
    case 'run':
      return <RunPage path={rest} query={query} />;
    case 'compare':
      return <ComparePage query={query} />;
    default:
      return (
        <>
          <h1>No such page</h1>
          <p class="empty">
            Begin at <a href="#/">Contracts</a>.
          </p>
        </>
      );
  }
}
