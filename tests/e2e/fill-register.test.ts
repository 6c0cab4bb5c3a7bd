import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { readFile } from 'node:fs/promises';
import { makeDocx } from '../platform/intake/make-zip.js';
import { startSystem } from '../support/running-system.js';
import type { RunningSystem } from '../support/running-system.js';
import { openAccounts } from './accounts.js';
import { newPage, openBrowser, signIn } from './browser.js';
import { words } from './words.js';

const register = [
  '№;Құжаттың аталуы;Құжат коды;Тіркеу номері;Хаттама номері және күні',
  'ЕРЕЖЕ;;;;',
  '1;Кеңес туралы ереже;ҚЕ 1.01-2024;101;СК. Хаттама №1 27.09.2024ж.',
  '2;;ҚЕ 1.02-2024;102;СК. Хаттама №1 27.09.2024ж.',
  '3;Байқау туралы ереже;ҚЕ 1.03-2024;103;СК. Хаттама №2 28.09.2024ж.',
].join('\r\n');

let system: RunningSystem;
let browser: Browser;
let page: Page;
let reader: Page;

beforeAll(async () => {
  system = await startSystem();
  browser = await openBrowser();
  const [office, staff] = await openAccounts(system, ['quality-office', 'staff']);
  page = await newPage(browser);
  reader = await newPage(browser);
  await signIn(page, system.url, office!);
  await signIn(reader, system.url, staff!);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const putIn = async () => {
  await page.goto(`${system.url}/imports`);
  await page.getByLabel(words('importKinds.register')).setInputFiles({ name: 'register.csv', mimeType: 'text/csv', buffer: Buffer.from(register) });
  await page.waitForURL(/step=columns/);
};
const commit = async () => {
  await press(words('imports.toCommit'));
  await press(words('imports.commit'));
  await page.getByText(words('imports.done')).waitFor();
};

describe('REG-7 a register goes in through the browser', () => {
  test('the columns are recognised, the worst row stands first and is corrected in place', async () => {
    await putIn();
    await press(words('imports.toRows'));
    const title = page.getByRole('button', { name: /^4-жол, Құжаттың аталуы/ });
    await title.click();
    await page.keyboard.type('Комиссия туралы ереже');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /Комиссия туралы ереже/ }).waitFor();
    expect(await page.locator('.rows-table tbody .state-mark').allTextContents()).toEqual(Array(3).fill(words('rowStates.understood')));
  }, 60_000);

  test('whoever leaves finds the work again, as it was left', async () => {
    await page.goto(system.url);
    await page.getByRole('link', { name: new RegExp(words('home.continue')) }).click();
    await page.getByRole('button', { name: /Комиссия туралы ереже/ }).waitFor();
    await commit();
    await page.getByText(words('imports.result', { created: 3, changed: 0, unchanged: 0, skipped: 0 })).waitFor();
  }, 60_000);

  test('the register shows what is missing', async () => {
    await page.getByRole('link', { name: words('imports.toGaps') }).click();
    await page.locator('.register tbody tr .title').first().waitFor();
    expect(await page.locator('.register .title a').allTextContents()).toEqual(['Кеңес туралы ереже', 'Комиссия туралы ереже', 'Байқау туралы ереже']);
    await page.getByRole('button', { name: new RegExp(`${words('gaps.no_file')}: 3`) }).waitFor();
  }, 60_000);

  test('the same file once more doubles nothing', async () => {
    await putIn();
    await press(words('imports.toRows'));
    await commit();
    await page.getByText(/Қосылды: 0/).waitFor();
    await page.goto(`${system.url}/register`);
    await page.locator('.register .title a').first().waitFor();
    expect(await page.locator('.register .title a').count()).toBe(3);
  }, 60_000);
});

describe('REG-11 files go in through the browser', () => {
  const content = makeDocx();

  test('what the name tells is proposed, the rest is chosen by hand, and all is stored after the confirmation', async () => {
    await page.goto(`${system.url}/files`);
    await page.getByLabel(words('files.drop')).setInputFiles(
      ['ҚЕ 1.01-2024.docx', 'Байқау.docx'].map((name) => ({ name, mimeType: '', buffer: content })),
    );
    await page.getByText('ҚЕ 1.01-2024.docx', { exact: true }).waitFor();
    const byHand = page.locator(`input[aria-label="${words('files.documentOf', { name: 'Байқау.docx' })}"]`);
    await byHand.fill('1.03');
    await page.getByRole('option', { name: /ҚЕ 1.03-2024/ }).click();
    await press(words('files.commit_other', { count: 2 }));
    await page.getByText(words('fileCounts.stored', { number: 2 })).waitFor();
  }, 60_000);

  test('a reader takes the file of the document', async () => {
    await reader.goto(`${system.url}/library?q=${encodeURIComponent('қе 1.01')}`);
    await reader.getByRole('link', { name: 'Кеңес туралы ереже' }).click();
    const [download] = await Promise.all([reader.waitForEvent('download'), reader.locator('.document-head a[download]').click()]);
    expect(await readFile(await download.path())).toEqual(content);
  }, 60_000);
});
