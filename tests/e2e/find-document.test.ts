import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startSystem } from '../support/running-system.js';
import type { RunningSystem } from '../support/running-system.js';
import { openBrowser, signIn } from './browser.js';

let system: RunningSystem;
let browser: Browser;

beforeAll(async () => {
  system = await startSystem({ demo: true });
  browser = await openBrowser();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

it('finds a document by a code typed as people type it and opens its card', async () => {
  const page = await browser.newPage();
  const account = system.accounts.find(({ role }) => role === 'quality-office') ?? system.accounts[0];
  if (!account) throw new Error('the demo has no accounts');
  await signIn(page, system.url, account);
  await page.fill('input[type="search"]', 'сжж 01');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/library\?q=/);
  await page.locator('.hits a').first().click();
  await page.waitForURL(/\/documents\//);
  expect(await page.locator('.document-head').textContent()).toContain('СЖЖ');
  await page.close();
}, 60_000);

it('shows the library to a visitor on a phone without sideways scrolling', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(system.url);
  await page.getByRole('search').waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  await page.close();
}, 60_000);
