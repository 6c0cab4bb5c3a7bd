import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startSystem } from '../support/running-system.js';
import type { RunningSystem } from '../support/running-system.js';
import { openAccounts } from './accounts.js';
import { newPage, openBrowser, signIn } from './browser.js';
import { words } from './words.js';

let system: RunningSystem;
let browser: Browser;
let mine: Page;
let theirs: Page;
let card: string;

beforeAll(async () => {
  system = await startSystem();
  browser = await openBrowser();
  const [office] = await openAccounts(system, ['quality-office']);
  mine = await newPage(browser);
  theirs = await newPage(browser);
  await signIn(mine, system.url, office!);
  await signIn(theirs, system.url, office!);
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

const field = (page: Page, key: string) => page.getByRole('textbox', { name: words(`fields.${key}`), exact: true });
const save = (page: Page) => page.getByRole('button', { name: words('common.save') }).click();

describe('REG-2 a card is kept by hand', () => {
  test('what is compulsory is asked for in the language of the page', async () => {
    await mine.goto(`${system.url}/documents/new`);
    await mine.getByRole('button', { name: words('document.register'), exact: true }).click();
    expect(await mine.evaluate("document.querySelector('main input:invalid').validationMessage")).toBe(words('errors.required'));
  }, 60_000);

  test('a document is registered; its date is read as people type it', async () => {
    await mine.locator('main input').first().click();
    await mine.getByRole('option', { name: 'Ереже', exact: true }).click();
    await mine.locator('main input[lang="kk"]').fill('Академиялық адалдық ережесі');
    await field(mine, 'code').fill('қе 1.05-2024');
    await field(mine, 'validFrom').fill('27.12 2023 ж.');
    await mine.getByText('2023 ж. 27 желтоқсан').waitFor();
    await mine.getByRole('button', { name: words('document.register'), exact: true }).click();
    await mine.getByRole('heading', { name: 'Академиялық адалдық ережесі' }).waitFor();
    expect(await mine.locator('.document-head').textContent()).toContain('ҚЕ 1.05-2024');
    card = new URL(mine.url()).pathname;
  }, 60_000);

  test('VER-4 who saves second is told, loses nothing and decides', async () => {
    await mine.goto(`${system.url}${card}/edit`);
    await theirs.goto(`${system.url}${card}/edit`);
    await field(theirs, 'process').fill('Оқу үдерісі');
    await field(mine, 'process').fill('Сапа менеджменті');
    await save(theirs);
    await theirs.waitForURL(`${system.url}${card}`);
    await save(mine);
    await mine.getByText(words('errors.stale_revision')).waitFor();
    expect(await field(mine, 'process').inputValue()).toBe('Сапа менеджменті');
    await mine.getByRole('button', { name: words('document.keepMine') }).click();
    await mine.waitForURL(`${system.url}${card}`);
    await mine.getByText('Сапа менеджменті').waitFor();
  }, 60_000);

  test('VER-3 a wrong fact is mended with its reason, and the history tells both in words', async () => {
    await mine.getByRole('button', { name: words('common.more') }).click();
    await mine.getByRole('menuitem', { name: words('document.correct') }).click();
    const dialog = mine.getByRole('dialog');
    await dialog.locator('input[lang="kk"]').fill('Академиялық адалдық туралы ереже');
    await dialog.getByLabel(words('forms.reason')).fill('Атауы қате көшірілген');
    await dialog.getByRole('button', { name: words('document.correctAction'), exact: true }).click();
    await mine.getByRole('heading', { name: 'Академиялық адалдық туралы ереже' }).waitFor();
    await mine.getByRole('tab', { name: words('document.tabHistory') }).click();
    const history = mine.locator('.history');
    await history.getByText('Атауы қате көшірілген').waitFor();
    expect(await history.textContent()).not.toMatch(/[a-f0-9]{24}|documents\.|typeId|internal/);
  }, 60_000);
});
