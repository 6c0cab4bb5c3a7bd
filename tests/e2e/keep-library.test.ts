import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser as openClient } from '../support/browser.js';
import { register } from '../support/documents.js';
import { startSystem } from '../support/running-system.js';
import type { RunningSystem } from '../support/running-system.js';
import { docxOf } from '../support/texts.js';
import { openAccounts } from './accounts.js';
import { newPage, openBrowser, signIn } from './browser.js';
import { words } from './words.js';

const DOUBTFUL = ['1. ЖАЛПЫ ЕРЕЖЕ', '1.1 Эдвайзер студентке көмектеседі.', '1.2 Мұнда оқу үдерісінің картасы (бұдан әрі – ОҮК) қолданылады.', '1.4 Карта жыл сайын жаңарады.'];

let system: RunningSystem;
let browser: Browser;
let page: Page;
let documentId: string;

beforeAll(async () => {
  system = await startSystem();
  browser = await openBrowser();
  const [office] = await openAccounts(system, ['quality-office']);
  const client = openClient(system.url);
  await client.signIn(office!.login, office!.password);
  const card = await register(client, { title: { kk: 'Эдвайзер туралы ереже', ru: null, en: null }, code: 'Е 12-2024' });
  documentId = card.id;
  await client.upload(`/documents/${card.id}/editions/${card.editions[0].id}/files`, { language: 'kk' }, await docxOf(DOUBTFUL), 'Е-12-2024.docx');
  page = await newPage(browser);
  await signIn(page, system.url, office!);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

const button = (key: string, exact = true) => page.getByRole('button', { name: words(key), exact });
const dialog = () => page.getByRole('dialog');

describe('the quality office keeps the library', () => {
  test('DOC-1 a doubtful outline is found by its state, with the doubt in words and the way to mend it', async () => {
    await page.goto(`${system.url}/texts`);
    await page.getByRole('cell', { name: words('findings.number_missing', { number: '1.4', before: '1.2' }) }).waitFor({ timeout: 60_000 });
    await page.getByRole('button', { name: new RegExp(`^${words('texts.shown.ready')}: 1`) }).click();
    await page.waitForURL(/show=ready/);
    await page.getByRole('link', { name: `${words('texts.mend')}: Е 12-2024` }).click();
    await page.waitForURL(new RegExp(`/documents/${documentId}\\?version=.*mend=1`));
  }, 90_000);

  test('LIB-2 a search in vain is tried with a rule on the spot, and the saved rule answers it', async () => {
    await page.goto(`${system.url}/library?q=жолбасшы`);
    await page.waitForLoadState('networkidle');
    await page.goto(`${system.url}/search-misses`);
    await page.getByRole('link', { name: `${words('misses.try')}: жолбасшы` }).click();
    await dialog().getByRole('radio', { name: new RegExp(`^${words('synonyms.oneWay')}`) }).check();
    const to = dialog().getByLabel(words('synonyms.to'), { exact: true });
    await to.fill('эдвайзер');
    await to.press('Enter');
    await dialog().getByRole('button', { name: words('synonyms.try'), exact: true }).click();
    await dialog().getByText(words('synonyms.findsWith', { text: 'эдвайзер' })).waitFor();
    await dialog().getByRole('link', { name: /Эдвайзер туралы ереже/ }).waitFor();
    await dialog().getByRole('button', { name: words('common.save') }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByLabel(words('synonyms.search')).fill('жолбасшы');
    await page.waitForURL(/q=/);
    await page.getByRole('row').filter({ hasText: 'эдвайзер' }).waitFor();
    await expect(page.getByRole('row').count()).resolves.toBe(2);
  }, 90_000);

  test('LIB-2 abbreviations found in documents are decided about together', async () => {
    await page.goto(`${system.url}/synonyms?state=proposed`);
    await page.getByText('ОҮК', { exact: true }).waitFor();
    await button('synonyms.chooseAll').click();
    await button('synonyms.acceptChosen').click();
    await page.getByText(words('synonyms.empty.proposed')).waitFor();
    await page.goto(`${system.url}/synonyms?q=ОҮК`);
    await page.getByRole('button', { name: new RegExp(`^${words('synonyms.remove')}: ОҮК`) }).click();
    await dialog().getByText(words('synonyms.removeHint')).waitFor();
    await dialog().getByRole('button', { name: words('synonyms.remove') }).click();
    await page.getByText(words('synonyms.empty.active')).waitFor();
  }, 90_000);

  test('LIB-5 the index is built anew and found whole', async () => {
    await page.goto(`${system.url}/search-index`);
    await button('searchIndex.rebuild').click();
    await dialog().getByRole('button', { name: words('searchIndex.start') }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByText(words('searchIndex.conditions.whole'), { exact: true }).waitFor({ timeout: 60_000 });
  }, 90_000);

  test('LIB-6 a document is opened to everybody by its publication check, and the card says by whom', async () => {
    await page.goto(`${system.url}/documents/${documentId}/card`);
    await button('common.more').click();
    await page.getByRole('menuitem', { name: words('publication.title') }).click();
    for (const question of ['noPersonalData', 'noOthersRights', 'noCommercialSecret']) await dialog().getByRole('checkbox', { name: words(`publication.${question}`) }).check();
    await dialog().getByLabel(words('publication.agreedWith')).fill('Г. Омарова');
    await dialog().getByRole('button', { name: words('publication.open') }).click();
    await dialog().waitFor({ state: 'detached' });
    await page.getByText(/Г\. Омарова/).waitFor();
    const visitor = await newPage(browser);
    await visitor.goto(`${system.url}/documents/${documentId}`);
    await visitor.getByRole('heading', { name: 'Эдвайзер туралы ереже' }).waitFor();
  }, 90_000);
});
