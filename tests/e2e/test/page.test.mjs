// The page for contracts, in a browser, on a live node. With PAGE_PICTURES=folder, pictures of all
// that is seen are written there.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import axe from 'axe-core';
import { browserProgram, openPage, servePage } from '../lib/browser.mjs';
import { send as transact } from '../lib/contracts.mjs';
import { startNode, startWithAccounts } from '../lib/node.mjs';

const BOB = '5FHneW46xGXgs5mUiveU4sbTyGBzmstUspZC92UhjJM694ty';
const file = (name) => join(process.env.LEAN_CONTRACTS_DIR, name);
const solang = join(homedir(), '.cache/lean-contracts/solang/BenchERC20.contract');

let node, server;

before(async () => {
  // Before anything is started that a test without a browser would leave behind.
  browserProgram();
  node = await startWithAccounts();
  server = await servePage(node.url);
});
after(async () => {
  server?.stop();
  await node?.stop();
});

/** Runs a test in a window of its own, and expects no error and no request to another host. */
function inBrowser(title, run, options = {}) {
  test(title, { skip: options.skip }, async () => {
    const window = await openPage(server.url, { allowed: [node.url], ...options });
    try {
      await run(window);
      assert.deepEqual(window.errors, []);
      assert.deepEqual(window.refused, []);
    } catch (error) {
      await window.picture('failed');
      throw error;
    } finally {
      await window.close();
    }
  });
}

const home = (page) => page.goto(`${new URL(page.url()).origin}/#/`);

/** Drops files. */
async function drop(page, ...files) {
  await home(page);
  await page.setInputFiles('input[type=file]', files);
}

/** Drops a bundle, which opens the page of its code. */
async function open(page, ...files) {
  await drop(page, ...files);
  await page.waitForURL(/#\/code\//);
}

/** Drops a bundle and instantiates it. Fields are given by label. */
async function instantiate(page, path, fields = {}) {
  await open(page, path);
  await page.getByRole('heading', { name: 'Instantiate' }).waitFor();
  for (const [label, value] of Object.entries(fields)) await page.getByLabel(label).first().fill(value);
  await page.getByRole('region', { name: 'Dry run' }).waitFor();
  await page.locator('button.main:enabled').click();
  await page.waitForURL(/#\/contract\//);
  await page.getByRole('navigation', { name: 'Messages' }).waitFor();
  return decodeURIComponent(/contract\/([^?]+)/.exec(page.url())[1]);
}

/** Opens the form of a message. */
async function message(page, label) {
  const messages = page.getByRole('navigation', { name: 'Messages' });
  await messages.getByRole('link', { name: new RegExp(`^${label}( reads)?$`) }).click();
  await page.getByRole('heading', { name: label, exact: true }).waitFor();
}

/** What the dry run says. */
const dryRun = (page) => page.getByRole('region', { name: 'Dry run' });
const says = async (page, text) => dryRun(page).getByText(text).first().waitFor();

/** Sends the message of the form, and waits until it is in a block. */
async function send(page) {
  await page.locator('button.main:enabled').click();
  await page.getByRole('region', { name: 'Transaction' }).waitFor();
}

inBrowser('a dropped bundle becomes a contract that is called and traced', async ({ page, picture }) => {
  await page.getByText('There is no contract yet').waitFor();
  await picture('empty');
  // A drop, as a mouse does it.
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'token.contract'));
    return transfer;
  }, readFileSync(file('token.contract'), 'utf8'));
  await page.dispatchEvent('main', 'drop', { dataTransfer: data });
  await page.getByRole('heading', { name: 'token' }).waitFor();
  await picture('code-of-a-bundle');
  const address = await instantiate(page, file('token.contract'), { total_supply: '1_000_000' });
  await says(page, '1 000 000');
  await picture('contract');

  await message(page, 'transfer');
  await page.getByLabel('to', { exact: false }).first().fill('5FHne');
  await page.getByText('“5FHne” is not the address of an account').waitFor();
  await page.getByLabel('value').fill('-1');
  await page.getByLabel('to', { exact: false }).first().fill(BOB);
  await page.getByText('-1 is not between 0 and').waitFor();
  await picture('wrong-value');
  await page.getByLabel('value').fill('2000000');
  await says(page, 'reverted: Err(InsufficientBalance)');
  await picture('reverts');
  // Enter does not send what fails.
  await page.getByLabel('value').press('Enter');
  await page.getByRole('button', { name: 'Send anyway' }).click();
  await page.getByRole('region', { name: 'Transaction' }).getByText(/^failed: .*ContractReverted/).waitFor();
  const failed = (await node.api.rpc.chain.getHeader()).number.toNumber();
  await page.getByLabel('value').fill('500');
  await says(page, 'Ok(())');
  await send(page);
  const sent = page.getByRole('region', { name: 'Transaction' });
  await sent.getByText('Transfer(from: Some(Alice), to: Some(Bob), value: 500)').waitFor();
  await picture('sent');

  // The chain says the same.
  const number = (await node.api.rpc.chain.getHeader()).number.toNumber();
  assert.equal(number, failed + 1);
  await sent.getByText(`Transaction ${number}-1`).waitFor();

  await sent.getByText('Trace this transaction').click();
  await page.getByText('transfer(to: Bob, value: 500)').first().waitFor();
  await page.getByText('set_storage(key: balances[Bob], value: 500)').first().waitFor();
  await picture('trace');
  await page.getByRole('checkbox', { name: 'host functions' }).uncheck();
  assert.equal(await page.getByText(/set_storage\(/).count(), 0);
  await page.getByText('this frame').click();
  await page.waitForURL(/frame=0/);
  await page.getByText('Flame graph').click();
  await page.getByRole('button', { name: /^seal2::set_storage: / }).first().click();
  await page.getByText(/^seal2::set_storage: [\d.]+ µs$/).waitFor();
  await page.keyboard.press('Escape');
  await page.getByText(/^All: /).waitFor();
  await picture('flame');
  await page.getByText('Gas by function').click();
  await page.getByRole('row', { name: /seal2::set_storage host function/ }).waitFor();
  await picture('gas');

  // Back goes where one was, and the contract is in the list.
  await page.goBack();
  await page.getByText(/^All: /).waitFor();
  await home(page);
  await page.getByRole('row', { name: /token 5/ }).first().waitFor();
  await picture('contracts');
  await page.getByText('Transactions').click();
  await page.getByRole('row', { name: `${failed}-1` }).getByText('ContractReverted').waitFor();
  await page.getByRole('row', { name: `${number}-1` }).getByText('token: transfer(to: Bob, value: 500)').waitFor();
  await picture('transactions');
  // A link to a frame can be shared.
  await page.goto(`${server.url}/#/run/tx/${number}/1?frame=0`);
  await page.locator('summary.shown').getByText('transfer(to: Bob').waitFor();
  await page.goto(`${server.url}/#/contract/${address}`);
  await says(page, '1 000 000');
});

inBrowser('a call that fails says why, with the functions that were open', async ({ page, picture }) => {
  await instantiate(page, file('toggle.contract'));
  const contract = page.url();
  await open(page, file('toggle.names.wasm'));
  await page.goto(contract);
  await message(page, 'fail');
  await says(page, /ContractTrapped/);
  await picture('fails');
  await page.getByText('Trace this dry run').click();
  await page.getByText('in core::panicking::panic_fmt').waitFor();
  await picture('backtrace');
  const link = page.url();
  await page.reload();
  await page.getByText('in core::panicking::panic_fmt').waitFor();
  assert.equal(page.url(), link);
});

inBrowser('contracts that call each other open as a tree', async ({ page, picture }) => {
  const hashes = [];
  for (const name of ['accumulator', 'adder', 'subber']) {
    await open(page, file(`${name}.contract`));
    await page.getByRole('button', { name: 'Upload without instantiating' }).click();
    await page.getByRole('heading', { name: 'Link plan' }).waitFor();
    hashes.push(/code\/(0x[0-9a-f]+)/.exec(page.url())[1]);
  }
  await picture('link-plan');
  const [accumulator_code, adder_code, subber_code] = hashes;
  await instantiate(page, file('caller.contract'), { value: '3', salt: '7', accumulator_code, adder_code, subber_code });
  await message(page, 'apply');
  await page.getByLabel('by').fill('5');
  await says(page, '8');
  await page.getByText('Trace this dry run').click();
  const tree = page.getByRole('region', { name: 'Trace' });
  await tree.getByText('change(by: 5)').waitFor();
  assert.equal(await tree.locator('details.frame').count(), 4);
  await picture('nested');
  await page.getByRole('button', { name: 'Close all' }).click();
  await tree.getByText('change(by: 5)').waitFor({ state: 'hidden' });
});

inBrowser('two runs are compared', async ({ page, picture }) => {
  await instantiate(page, file('token.contract'), { total_supply: '1000' });
  for (const label of ['total_supply', 'balance_of']) {
    await message(page, label);
    if (label === 'balance_of') await page.getByLabel('owner').fill(BOB);
    await dryRun(page).waitFor();
    const contract = page.url();
    await page.getByText('Trace this dry run').click();
    if (label === 'total_supply') {
      await page.getByRole('button', { name: 'Choose for comparison' }).click();
      await page.getByText('Now open another run').waitFor();
      await page.goto(contract);
    }
  }
  await page.getByText('Compare with the run chosen before').click();
  await page.getByRole('heading', { name: 'Two runs' }).waitFor();
  await page.getByRole('row', { name: /^all / }).waitFor();
  await picture('compared');
});

inBrowser('a form keeps what was entered, and a trace is decoded as soon as the file is dropped', async ({ page, picture }) => {
  const address = await instantiate(page, file('token.contract'), { total_supply: '77' });
  await message(page, 'transfer');
  await page.getByLabel('to', { exact: false }).first().fill('Bob');
  await page.keyboard.press('Tab');
  assert.equal(await page.getByLabel('to', { exact: false }).first().inputValue(), BOB);
  await page.getByLabel('value').fill('7');
  await says(page, 'Ok(())');
  await page.getByLabel('Account that signs').selectOption({ label: 'Bob' });
  await says(page, 'Err(InsufficientBalance)');
  await page.getByLabel('Account that signs').selectOption({ label: 'Alice' });
  await says(page, 'Ok(())');
  await page.getByText('Trace this dry run').click();
  await page.getByRole('region', { name: 'Trace' }).waitFor();
  const link = page.url();
  await page.goBack();
  assert.equal(await page.getByLabel('value').inputValue(), '7');
  await says(page, 'Ok(())');
  // Without the file, the trace says what is missing, and takes it.
  await home(page);
  await page.goto(`${server.url}/#/contract/${address}`);
  await page.evaluate(() => indexedDB.deleteDatabase('lean-contracts'));
  await page.goto(link);
  await page.reload();
  await page.getByText('to see names and values').waitFor();
  await page.getByText('selector 0x84a15da1, 52 bytes').first().waitFor();
  await picture('without-names');
  await page.setInputFiles('input[type=file]', file('token.contract'));
  await page.getByText('Read token.').waitFor();
  await page.getByText('transfer(to: Bob, value: 7)').first().waitFor();
  assert.equal(page.url(), link);
});

inBrowser('a second click sends nothing, and a released deposit allows no new one', async ({ page }) => {
  await instantiate(page, file('token.contract'), { total_supply: '1' });
  await message(page, 'set_note');
  await page.getByLabel('note').fill('x'.repeat(1_000));
  await says(page, 'would succeed');
  await send(page);
  await page.getByLabel('note').fill('y');
  await says(page, /UNIT released/);
  const before = (await node.api.rpc.chain.getHeader()).number.toNumber();
  await page.locator('button.main:enabled').dblclick();
  await page.getByRole('region', { name: 'Transaction' }).getByText(/UNIT released/).waitFor();
  await page.locator('button.main:enabled').waitFor();
  assert.equal((await node.api.rpc.chain.getHeader()).number.toNumber(), before + 1);
  const { block } = await node.api.rpc.chain.getBlock();
  const [, , , limit] = block.extrinsics.at(-1).method.args;
  assert.ok(limit.isSome);
  assert.equal(limit.unwrap().toString(), '0');
});

inBrowser('a call that failed within another is listed as failed', async ({ page }) => {
  const { tx } = node.api;
  const tooMuch = tx.balances.transferKeepAlive(BOB, 10n ** 30n);
  await transact(node.api, tx.utility.batch([tooMuch]), node.alice);
  await transact(node.api, tx.sudo.sudo(tx.balances.forceTransfer(BOB, BOB, 10n ** 30n)), node.alice);
  await page.getByText('Transactions').click();
  await page.getByRole('row', { name: /Sudo: / }).first().getByText(/, within Sudo$/).waitFor();
  await page.getByRole('row', { name: /Utility: / }).first().getByText(/, in a batch$/).waitFor();
});

inBrowser('contracts of ink! 4 are called and their events decoded', async ({ page }) => {
  await instantiate(page, file('ballot.contract'));
  await message(page, 'vote');
  await says(page, 'would succeed');
  await send(page);
  await page.getByRole('region', { name: 'Transaction' }).getByText(/Voted\(/).waitFor();
});

inBrowser('contracts of Solang are called and their errors decoded', async ({ page, picture }) => {
  await instantiate(page, solang, { initialSupply: '5000000' });
  await message(page, 'totalSupply');
  await says(page, '5 000 000');
  await message(page, 'transfer');
  await page.getByLabel('to', { exact: false }).first().fill(BOB);
  await page.getByLabel('amount').fill(`1${'0'.repeat(40)}`);
  await says(page, /reverted: Error\(".*balance/);
  await picture('solang');
}, { skip: !existsSync(solang) && 'scripts/env.sh says where to get the contract' });

inBrowser('a host function has its weight, and sudo switches it off and on', async ({ page, picture }) => {
  await instantiate(page, file('toggle.contract'));
  const contract = page.url();
  await page.getByText('Host functions').click();
  await page.getByLabel('Filter by name').fill('seal2::set_storage');
  const row = page.getByRole('row', { name: /seal2::set_storage/ });
  await row.getByText(/\d µs/).waitFor();
  await picture('host-functions');
  await row.getByRole('button', { name: 'Switch off' }).click();
  await row.getByText('off', { exact: true }).waitFor();
  await page.goto(contract);
  await message(page, 'flip');
  await says(page, /HostFunctionDisabled/);
  await picture('switched-off');
  await page.goto(`${server.url}/#/host-functions`);
  await page.getByLabel('Filter by name').fill('seal2::set_storage');
  await row.getByRole('button', { name: 'Switch on' }).click();
  await row.getByText('on', { exact: true }).waitFor();
  // Bob is not sudo.
  await page.getByLabel('Account that signs').selectOption({ label: 'Bob' });
  await page.getByText('The sudo account, Alice, can switch them').waitFor();
  assert.equal(await page.getByRole('button', { name: /Switch o/ }).count(), 0);
});

inBrowser('what a contract has stored is listed by name', async ({ page, picture }) => {
  const address = await instantiate(page, file('token.contract'), { total_supply: '1_000' });
  const row = (key, value) => page.getByRole('row', { name: new RegExp(`${key} .*${value}`) });
  await page.getByRole('heading', { name: 'Storage' }).click();
  await row('balances\\[Alice\\]', '1 000').waitFor();
  await message(page, 'transfer');
  await page.getByLabel('to', { exact: false }).first().fill(BOB);
  await page.getByLabel('value').fill('7');
  await says(page, 'Ok(())');
  await send(page);
  // The list follows the chain.
  await row('balances\\[Alice\\]', '993').waitFor();
  await row('balances\\[Bob\\]', '7').waitFor();
  await picture('storage');

  // Without the bundle, keys and values are bytes.
  await page.evaluate(() => indexedDB.databases().then((all) => all.forEach(({ name }) => indexedDB.deleteDatabase(name))));
  await page.goto(`${server.url}/#/contract/${address}`);
  await page.reload();
  await page.getByText('Drop the .contract file of this contract').waitFor();
  await page.getByRole('heading', { name: 'Storage' }).click();
  await row('0x\\w+…?', '0x07000000').waitFor();
});

inBrowser('limits that are set hold in the dry run, its link and the transaction', async ({ page, picture }) => {
  await instantiate(page, file('token.contract'), { total_supply: '1_000' });
  await message(page, 'transfer');
  await page.getByLabel('to', { exact: false }).first().fill(BOB);
  await page.getByLabel('value').fill('7');
  await says(page, 'Ok(())');
  await page.getByText('Limits: what the dry run requires').click();
  await page.getByLabel('execution time, at most').fill('much');
  await page.getByText('“much” is not an amount of µs').waitFor();
  await page.getByLabel('execution time, at most').fill('300.5');
  await says(page, 'OutOfGas');
  await picture('limits');
  await page.getByText('Trace this dry run').click();
  await page.locator('p.returned').getByText('OutOfGas').waitFor();
  assert.match(page.url(), /gas=300500000-\d+/);
  await page.goBack();

  // A deposit that may not be held.
  await page.getByLabel('execution time, at most').fill('');
  await page.getByLabel('storage deposit, at most').fill('0');
  await says(page, 'StorageDepositLimitExhausted');
  await page.getByRole('button', { name: 'Send anyway' }).click();
  await page.getByRole('region', { name: 'Transaction' }).getByText(/^failed: .*StorageDepositLimitExhausted/).waitFor();
  await page.getByLabel('storage deposit, at most').fill('1');
  await says(page, 'Ok(())');
  await send(page);
});

inBrowser('code without contracts is removed by its owner', async ({ page }) => {
  await open(page, file('mortal.contract'));
  await page.getByRole('button', { name: 'Upload without instantiating' }).click();
  await page.getByRole('button', { name: 'Remove from the chain' }).click();
  const transaction = page.getByRole('region', { name: 'Transaction' }).last();
  await transaction.getByText(/released$/).waitFor();
  await page.getByRole('button', { name: 'Upload without instantiating' }).waitFor();
  assert.equal(await page.getByRole('button', { name: 'Remove from the chain' }).count(), 0);
});

inBrowser('a transaction opens by its hash', async ({ page }) => {
  const { hash } = await transact(node.api, node.api.tx.system.remark('0x01'), node.alice).then(({ txHash }) => ({ hash: txHash.toHex() }));
  const enter = async (text) => {
    await home(page);
    await page.getByLabel(/^Address, hash/).fill(text);
    await page.keyboard.press('Enter');
  };
  await enter(hash);
  await page.waitForURL(/#\/run\/tx\/\d+\/\d+/);
  await page.getByText('No contract was called').waitFor();
  await enter(`0x${'12'.repeat(32)}`);
  await page.getByText('no contract code has this hash, and no transaction in the last 200 blocks').waitFor();
});

test('a wallet signs, and may refuse', async () => {
  const window = await openPage(server.url, {
    allowed: [node.url],
    // A stand-in for an extension, which asks this test to sign.
    prepare: [
      ({ address }) => {
        const signPayload = async (payload) => {
          const signature = await globalThis.signInTest(payload);
          if (!signature) throw new Error('Cancelled');
          return { id: 1, signature };
        };
        const get = async () => [{ address, name: 'Bob of the wallet' }];
        const enable = async () => ({ accounts: { get }, signer: { signPayload } });
        globalThis.injectedWeb3 = { 'a-wallet': { version: '1', enable } };
      },
      { address: BOB },
    ],
  });
  const { page, errors } = window;
  let isWilling = false;
  await page.exposeFunction('signInTest', (payload) => {
    if (!isWilling) return undefined;
    const { version } = payload;
    return node.api.registry.createType('ExtrinsicPayload', payload, { version }).sign(node.bob).signature;
  });
  try {
    await instantiate(page, file('toggle.contract'));
    await page.getByLabel('Account that signs').selectOption('Accounts of a-wallet…');
    await page.getByRole('option', { name: 'Bob of the wallet (a-wallet)' }).waitFor({ state: 'attached' });
    await message(page, 'flip');
    await says(page, 'would succeed');
    await page.locator('button.main:enabled').click();
    await page.getByText('the wallet refused to sign').waitFor();
    isWilling = true;
    await send(page);
    // The account stays the one that was chosen: Alice would sign without asking.
    await page.reload();
    await page.getByRole('heading', { name: 'flip', exact: true }).waitFor();
    assert.equal(await page.getByLabel('Account that signs').inputValue(), `a-wallet ${BOB}`);
    assert.deepEqual(errors, []);
  } catch (error) {
    await window.picture('failed');
    throw error;
  } finally {
    await window.close();
  }
});

inBrowser('hostile names and types are text, or refused', async ({ page, picture }) => {
  const bundle = JSON.parse(readFileSync(file('toggle.contract'), 'utf8'));
  const evil = '<img src=x onerror="window.hacked=1">\u202e\u0007';
  const changed = (change) => {
    const copy = structuredClone(bundle);
    change(copy);
    return { name: 'evil.contract', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(copy)) };
  };
  const named = changed((copy) => {
    copy.contract.name = evil;
    copy.source.language = evil;
    copy.spec.constructors[0].label = evil;
    copy.spec.constructors[0].docs = [evil];
    copy.spec.constructors[0].args[0].label = evil;
  });
  await open(page, named);
  await page.getByRole('heading', { name: /<img src=x/ }).waitFor();
  await picture('hostile');
  // A mark that turns the direction of writing is not passed on.
  assert.ok(!(await page.locator('main').textContent()).includes('\u202e'));
  await home(page);
  await page.getByRole('link', { name: /<img src=x/ }).first().waitFor();
  assert.equal(await page.evaluate(() => window.hacked), undefined);
  assert.equal(await page.locator('img').count(), 0);

  const refusals = [
    [(copy) => (copy.version = 6), /metadata of version 6 cannot be read.*pallet-revive/s],
    [(copy) => delete copy.spec.messages, /the metadata has no messages/],
    [(copy) => (copy.spec.constructors[0].args[0].type.type = 999), /the metadata has no type 999/],
    [
      (copy) => copy.types.push({ id: 900, type: { def: { sequence: { type: 901 } } } }, { id: 901, type: { def: { tuple: [] } } }),
      /a list of elements without bytes/,
    ],
    [(copy) => (copy.source.wasm = undefined) || (copy.source.hash = '0x12'), /has no code hash/],
  ];
  for (const [change, text] of refusals) {
    await drop(page, changed(change));
    await page.getByRole('alert').getByText(text).first().waitFor();
  }
  await drop(page, { name: 'x.contract', mimeType: 'text/plain', buffer: Buffer.from('no JSON') });
  await page.getByText('x.contract: the file is not JSON').waitFor();
  await picture('refused');
  await drop(page, { name: 'x.wasm', mimeType: 'application/wasm', buffer: Buffer.from('nothing') });
  await page.getByText('no contract here has the same code as x.wasm').waitFor();

  // A type within itself ends somewhere.
  const endless = changed((copy) => {
    copy.types.push({ id: 900, type: { def: { composite: { fields: [{ name: 'again', type: 900 }] } } } });
    copy.spec.constructors[0].args[0].type.type = 900;
  });
  await open(page, endless);
  await page.getByText('values of this type cannot be entered').first().waitFor();
});

inBrowser('what is not there says what to do', async ({ page, picture }) => {
  const wrong = [
    [`contract/${BOB}`, 'There is no contract at'],
    ['run/tx/100000/1', 'the chain has no block 100000'],
    ['run/tx/1/77', 'block 1 has no transaction 77'],
    ['run/tx/x/1', 'is not a transaction'],
    [`run/tx/1/1?block=0x${'12'.repeat(32)}`, 'block 1 of this chain is not the one that the link means'],
    [`run/dry?from=${BOB}&to=${BOB}&input=0x12&at=0x${'12'.repeat(32)}`, 'the node does not have the block of this dry run'],
    ['run/dry?from=5', 'the address of this dry run is not complete'],
    ['code/0x00', '“0x00” is not a code hash'],
    ['contract/nonsense', 'is not the address of an account'],
    ['compare', 'two runs are needed'],
    ['elsewhere', 'No such page'],
    ['code/%', '“%” is not a code hash'],
  ];
  for (const [path, text] of wrong) {
    await page.goto(`${server.url}/#/${path}`);
    await page.getByText(text).first().waitFor();
  }
  await picture('not-there');
  await home(page);
  await page.getByLabel(/^Address, hash/).fill('rubbish');
  await page.keyboard.press('Enter');
  await page.getByText('a transaction by block and index').waitFor();
});

for (const [width, dark] of [
  [360, false],
  [360, true],
  [1200, true],
]) {
  const look = `${width} pixels wide${dark ? ', in the dark' : ''}`;
  inBrowser(
    `pages fit a window ${look}, and axe finds nothing serious`,
    async ({ page, picture }) => {
      await instantiate(page, file('token.contract'), { total_supply: '1000000' });
      const contract = page.url();
      await message(page, 'transfer');
      await page.getByLabel('to', { exact: false }).first().fill(BOB);
      await page.getByLabel('value').fill('3');
      await says(page, 'Ok(())');
      await send(page);
      await page.getByText('Trace this transaction').click();
      await page.getByRole('region', { name: 'Trace' }).waitFor();
      const run = page.url();
      const pages = {
        contracts: [`${server.url}/#/`, 'table'],
        contract: [`${contract}?message=transfer`, '.messages'],
        code: [undefined, '.card'],
        transactions: [`${server.url}/#/transactions`, 'table'],
        'host-functions': [`${server.url}/#/host-functions`, 'table'],
        trace: [run, '.trace'],
        flame: [`${run}?view=flame`, '.flame'],
        gas: [`${run}?view=table`, 'table'],
      };
      for (const [name, [url, element]] of Object.entries(pages)) {
        if (url) await page.goto(url);
        else await page.locator('.facts a').first().click();
        await page.locator(element).first().waitFor();
        await picture(`${name}-${width}${dark ? '-dark' : ''}`);
        const overflow = await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${name} is ${overflow} pixels too wide`);
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
        const found = serious.map(({ id, nodes }) => `${name}: ${id}: ${nodes.map(({ html }) => html).slice(0, 3).join(' ')}`);
        assert.deepEqual(found, []);
      }
    },
    { width, dark },
  );
}

inBrowser('everything is reached with the keyboard', async ({ page }) => {
  await page.getByRole('heading', { name: 'Contracts' }).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() || document.activeElement?.getAttribute('aria-label'));
  const seen = [];
  for (let presses = 0; presses < 14; presses += 1) {
    await page.keyboard.press('Tab');
    seen.push(await focused());
  }
  for (const wanted of ['Skip to the content', 'Contracts', 'Transactions', 'Host functions', 'choose one', 'Open']) {
    assert.ok(seen.includes(wanted), `${wanted} is not among ${seen}`);
  }
});

test('the node serves the page itself', async (context) => {
  const dev = await startNode(['--page-port', '0']);
  await dev.logged(/Page: deploy and call contracts at (http:\S+)/);
  const url = /contracts at (http:\S+)/.exec(dev.log())[1];
  const window = await openPage(url, { allowed: [`ws://127.0.0.1:${dev.port}`] });
  try {
    const begun = performance.now();
    await window.page.reload();
    await window.page.getByText('There is no contract yet').waitFor();
    context.diagnostic(`usable ${(performance.now() - begun).toFixed(0)} ms after a reload`);
    assert.deepEqual(window.errors, []);
  } finally {
    await window.close();
    await dev.stop();
  }
});

test('the page waits for its node, and notices that it came back with another chain', async () => {
  const port = 39_000 + (process.pid % 1_000);
  const url = `ws://127.0.0.1:${port}`;
  const away = await servePage(url);
  const { page, picture, close } = await openPage(away.url, { allowed: [url] });
  let dev;
  try {
    await page.getByRole('heading', { name: `No node answers at ${url}` }).waitFor();
    await picture('away');
    dev = await startNode([`--rpc-port=${port}`, '--no-page']);
    await instantiate(page, file('toggle.contract'));
    await dev.stop();
    await page.getByText('does not answer. The page tries again').waitFor();
    await picture('gone');
    dev = await startNode([`--rpc-port=${port}`, '--no-page']);
    await page.getByText('There is no contract at').waitFor();
  } catch (error) {
    await picture('failed');
    throw error;
  } finally {
    await close();
    away.stop();
    await dev?.stop();
  }
});
