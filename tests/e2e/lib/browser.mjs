// Headless Chromium with the page for contracts.

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const PROGRAMS = ['/usr/bin/chromium', '/usr/bin/google-chrome', process.env.CHROMIUM].filter(Boolean);

/** Starts `lean-contracts page` for a node, on a free port. */
export function servePage(url) {
  const server = spawn(process.env.LEAN_TOOLS, ['page', url, '--port', '0']);
  return new Promise((resolve, reject) => {
    let text = '';
    const read = (data) => {
      text += data;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(text);
      if (found) resolve({ url: found[0], stop: () => server.kill() });
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.on('exit', () => reject(new Error(`the page ended: ${text}`)));
  });
}

/** The browser. Throws an error that says how to install one. */
export function browserProgram() {
  const found = PROGRAMS.find(existsSync);
  if (!found) throw new Error(`none of ${PROGRAMS.join(', ')} is there: run \`scripts/setup.sh chromium\``);
  return found;
}

/**
 * Opens a browser window on the page. HTTP requests to other origins than the page's are aborted.
 * They are recorded in `refused`, as are WebSockets to URLs that are not in `allowed`. Errors of the
 * page are in `errors`.
 */
export async function openPage(url, { allowed, width = 1200, dark = false, prepare } = {}) {
  const executablePath = browserProgram();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
  const context = await browser.newContext({
    viewport: { width, height: 850 },
    colorScheme: dark ? 'dark' : 'light',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const [refused, errors] = [[], []];
  await context.route('**', (route) => {
    const { origin } = new URL(route.request().url());
    if (origin === url) return route.continue();
    refused.push(route.request().url());
    return route.abort();
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('websocket', (socket) => {
    if (!(allowed ?? []).includes(socket.url().replace(/\/$/, ''))) refused.push(socket.url());
  });
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  if (prepare) await page.addInitScript(...prepare);
  await page.goto(url);
  const folder = process.env.PAGE_PICTURES;
  return {
    page,
    refused,
    errors,
    /** Takes a picture if a folder is given for them. */
    picture: async (name) => {
      if (!folder) return;
      await mkdir(folder, { recursive: true });
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
    },
    close: () => browser.close(),
  };
}
