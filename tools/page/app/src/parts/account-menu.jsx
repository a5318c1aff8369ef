// The account that signs.

import { useState } from 'preact/hooks';
import { useShared } from '../app-context.js';
import { wallets } from '../chain/accounts.js';
import { plain } from '../metadata/values.js';
import { Problem } from '../problem.js';
import { balance } from '../chain/state.js';
import { amount, roughly } from './amounts.js';
import { Copy, Failure, useLoaded } from './basics.jsx';

/** Begins the options that ask a wallet for its accounts. */
const ASK = 'ask ';

export function AccountMenu() {
  const { chain, accounts, account, choose, addWallet, head } = useShared();
  const [error, setError] = useState();
  const found = wallets().filter((wallet) => !accounts.some((one) => one.wallet === wallet));
  const spendable = useLoaded(
    async () => (account ? balance(chain, account.address) : undefined),
    [chain, account?.address, head.hash],
  );
  const change = async ({ currentTarget: { value } }) => {
    setError(undefined);
    try {
      if (value.startsWith(ASK)) {
        const [first] = await addWallet(value.slice(ASK.length));
        if (first) choose(first.id);
        else setError(new Problem('the wallet gave no account of this kind of chain'));
      } else choose(value);
    } catch (error) {
      setError(error);
    }
  };
  return (
    <div class="account">
      <label>
        <span class="visually-hidden">Account that signs</span>
        <select value={account?.id ?? ''} onChange={change}>
          {!account && <option value="">No account</option>}
          {accounts.map(({ id, name, wallet }) => (
            <option key={id} value={id}>
              {name}
              {wallet ? ` (${plain(wallet)})` : ''}
            </option>
          ))}
          {found.map((wallet) => (
            <option key={wallet} value={`${ASK}${wallet}`}>
              Accounts of {plain(wallet)}…
            </option>
          ))}
        </select>
      </label>
      {account && <Copy text={account.address} what="address of the account" />}
      {spendable.value !== undefined && (
        <span class="quiet" title={amount(chain, spendable.value)}>
          {roughly(chain, spendable.value)}
        </span>
      )}
      {error && <Failure error={error} />}
    </div>
  );
}
