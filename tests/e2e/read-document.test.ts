import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { renderText } from '../../scripts/demo/render-text.js';
import { readMarkup } from '../../scripts/demo/text-markup.js';
import type { Browser as Client } from '../support/browser.js';
import { openBrowser as openClient } from '../support/browser.js';
import { register } from '../support/documents.js';
import { startSystem } from '../support/running-system.js';
import type { RunningSystem } from '../support/running-system.js';
import { docxOf } from '../support/texts.js';
import { openAccounts, type Known } from './accounts.js';
import { newPage, openBrowser, signIn } from './browser.js';
import { words } from './words.js';

const FILLER = Array.from({ length: 40 }, (_, at) => `2.${at + 1}. Аудитор ${at + 1}-бөлімшенің жазбаларын қарап, тексеру парағына нәтижесін жазады және бөлімше басшысымен талқылайды.`);
const KAZAKH = readMarkup('audit.txt', [
  'code: УСТ 03-2024', 'language: kk', 'title: Ішкі аудит', 'date: 2024-01-10', 'approved: Хаттама № 1', 'edition: 1', 'numbering: typed', '',
  '# 1. Жалпы ережелер', '1.1. Аудит СЖЖ 01-2024 құжатына сай жүреді.', '1.2. Белгі <script>alert(1)</script> мәтін болып қалады.', '',
  '# 2. Тексеру', ...FILLER, '', '# 3. Есеп', '3.1. Есеп он жұмыс күнінде тапсырылады.', '',
].join('\n'));
const RUSSIAN = ['1. ОБЩИЕ ПОЛОЖЕНИЯ', '1.1 Аудит проводится по плану, который утверждает ректор.', '1.2 Аудитор не проверяет собственную работу.', '2. ОТЧЁТ', '2.1 Отчёт сдаётся в течение десяти рабочих дней.'];

let system: RunningSystem;
let browser: Browser;
let office: Known;
let client: Client;
let id: string;
let page: Page;

const upload = async (card: { id: string; editions: { id: string }[] }, language: string, content: Buffer, name: string): Promise<void> => {
  const { status, body } = await client.upload(`/documents/${card.id}/editions/${card.editions[0]!.id}/files`, { language }, content, name);
  if (status !== 201) throw new Error(`Not stored: ${JSON.stringify(body)}`);
};

/** The files are read while the system runs; a reader would see it a moment later. Pages come with the PDF. */
const isRead = async (document: string, language = 'kk', paged = false): Promise<void> => {
  let last: unknown;
  for (let tries = 0; tries < 120; tries += 1) {
    const { body } = await client.get(`/documents/${document}/text?language=${language}`);
    if (body.text?.state === 'ready' && (!paged || body.text.pages > 0)) return;
    last = body.text ?? body;
    await new Promise((resolve) => { setTimeout(resolve, 500); });
  }
  throw new Error(`The text was not read in a minute: ${JSON.stringify(last)}`);
};

beforeAll(async () => {
  system = await startSystem();
  browser = await openBrowser();
  [office] = await openAccounts(system, ['quality-office']) as [Known];
  client = openClient(system.url);
  await client.signIn(office.login, office.password);
  await register(client, { code: 'СЖЖ 01-2024', confidentiality: 'public', title: { kk: 'Сапа жөнінде жетекшілік', ru: null, en: null } });
  const card = await register(client, { code: 'УСТ 03-2024', confidentiality: 'public', title: { kk: 'Ішкі аудит', ru: 'Внутренний аудит', en: null } });
  id = card.id;
  for (const format of ['docx', 'pdf'] as const) {
    const { content, fileName } = await renderText(KAZAKH, format);
    await upload(card, 'kk', content, fileName);
  }
  await upload(card, 'ru', await docxOf(RUSSIAN), 'аудит.docx');
  await isRead(id, 'kk', true);
  await isRead(id, 'ru');
  page = await newPage(browser);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious on the page as it stands, in the part that reads the document. */
const seriousFaults = async (): Promise<string[]> => {
  await page.evaluate(axe);
  const { violations } = await page.evaluate('axe.run("main", { resultTypes: ["violations"] })') as { violations: { id: string; impact: string; nodes: { target: string[] }[] }[] };
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id: rule, nodes }) => `${rule} ${nodes[0]?.target.join(' ')}`);
};

/** The words lie over the picture of the page, so that they can be copied and are read aloud in their language. */
const readsAndCopies = async (number: number): Promise<void> => {
  const sheet = page.locator(`.pdf-page[data-page="${number}"]`);
  const text = sheet.locator('.pdf-words[lang="kk"]');
  const [inner, outer] = [(await text.locator('span', { hasText: 'тапсырылады' }).first().boundingBox())!, (await sheet.boundingBox())!];
  expect(inner.height).toBeGreaterThan(5);
  expect(inner.x > outer.x && inner.x + inner.width < outer.x + outer.width).toBe(true);
  await text.evaluate((box) => { getSelection()!.selectAllChildren(box); });
  expect((await page.evaluate('getSelection().toString()') as string).replace(/ +/g, ' ')).toContain('Есеп он жұмыс күнінде тапсырылады');
};

const open = (path: string) => page.goto(system.url + path);
const tab = (key: string) => page.getByRole('tab', { name: words(key), exact: true });

describe('DOC-4 everybody reads the text in the browser', () => {
  test('a link to a clause opens there, with the clause marked', async () => {
    await open(`/documents/${id}#c-3.1`);
    const clause = page.locator('#c-3\\.1');
    await clause.getByText('Есеп он жұмыс күнінде').waitFor();
    expect(await clause.getAttribute('data-asked')).toBe('true');
    const box = await clause.boundingBox();
    expect(box!.y).toBeGreaterThanOrEqual(60);
    expect(box!.y).toBeLessThan(900);
  }, 60_000);

  test('the outline is one of real headings, and the text says its language', async () => {
    expect(await page.locator('h1').allTextContents()).toEqual(['Ішкі аудит']);
    expect(await page.locator('.document-text h2').allTextContents()).toEqual(['1. Жалпы ережелер', '2. Тексеру', '3. Есеп']);
    expect(await page.locator('.document-text').getAttribute('lang')).toBe('kk');
  }, 60_000);

  test('what the file says is text, never markup', async () => {
    expect(await page.locator('#c-1\\.2').textContent()).toContain('<script>alert(1)</script>');
    expect(await page.locator('.document-text script').count()).toBe(0);
  }, 60_000);

  test('the link to a clause is copied with the language it is read in', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#c-2\\.5').getByRole('button', { name: words('reading.copyLinkTo', { name: words('reading.clauseNumber', { number: '2.5' }) }) }).click();
    await page.locator('#c-2\\.5').getByRole('status').waitFor({ state: 'attached' });
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(`${system.url}/documents/${id}?language=kk#c-2.5`);
  }, 60_000);

  test('the contents lead to a clause', async () => {
    await page.getByRole('navigation', { name: words('reading.contents') }).getByRole('link', { name: '2 Тексеру' }).click();
    await page.locator('#c-2[data-asked]').waitFor();
    expect(page.url()).toMatch(/#c-2$/);
  }, 60_000);

  test('the PDF stands beside, at the page of the clause', async () => {
    const clause = page.locator('#c-3\\.1');
    await clause.hover();
    await clause.locator('.page-button').click();
    await page.locator('.pdf-page canvas').first().waitFor();
    const asked = new URL(page.url()).searchParams.get('pdf');
    expect(Number(asked)).toBeGreaterThan(1);
    await page.locator(`.pdf-page[data-page="${asked}"] canvas`).waitFor();
    expect(await page.getByLabel(words('reading.pageNumber')).inputValue()).toBe(asked);
    await readsAndCopies(Number(asked));
    await page.getByRole('button', { name: words('reading.closePdf') }).click();
    await page.locator('.pdf-pane').waitFor({ state: 'detached' });
  }, 60_000);

  test('the other language is a click away, and it is said which prevails', async () => {
    await open(`/documents/${id}`);
    await page.getByText(words('reading.prevails.kk')).waitFor();
    await page.getByRole('link', { name: words('languages.ruOwn') }).click();
    await page.getByText('Аудитор не проверяет собственную работу.').waitFor();
    expect(await page.locator('.document-text').getAttribute('lang')).toBe('ru');
    await page.getByText(words('reading.noPdf')).waitFor();
  }, 60_000);

  test('a clause that the text lacks is missed in words', async () => {
    await open(`/documents/${id}#c-99`);
    await page.getByText(words('reading.noSuchClause')).waitFor();
  }, 60_000);

  test('what is not in force is never shown without a band', async () => {
    const card = await register(client, { code: 'ҚЕ 9.09-2024', confidentiality: 'public', validFrom: '2098-01-10' });
    await upload(card, 'kk', await docxOf(['1. ЖАЛПЫ', '1.1 Ереже болашақта қолданылады.']), 'болашақ.docx');
    await isRead(card.id);
    await open(`/documents/${card.id}`);
    await page.getByText(words('reading.bands.upcoming', { from: '10.01.2098' })).waitFor();
  }, 90_000);

  test('where no file was put in yet, that is said', async () => {
    const card = await register(client, { code: 'ҚЕ 9.10-2024', confidentiality: 'public' });
    await open(`/documents/${card.id}`);
    await page.getByText(words('reading.noFile')).waitFor();
  }, 60_000);

  test('on a phone the text fits and the contents are a drawer', async () => {
    const phone = await browser.newPage({ viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' });
    await phone.goto(`${system.url}/documents/${id}`);
    await phone.getByRole('button', { name: words('reading.contents') }).click();
    await phone.getByRole('dialog').getByRole('link', { name: '3 Есеп' }).click();
    await phone.locator('#c-3[data-asked]').waitFor();
    expect(await phone.getByRole('dialog').count()).toBe(0);
    const box = await phone.locator('#c-3').boundingBox();
    expect(box!.y).toBeLessThan(740);
    expect(await phone.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
    await phone.close();
  }, 60_000);
});

describe('DOC-5 references are read both ways', () => {
  test('a code in the text is a link to the document it means, and that one knows of it', async () => {
    await open(`/documents/${id}`);
    await page.locator('#c-1\\.1').getByRole('link', { name: 'СЖЖ 01-2024' }).click();
    await page.getByRole('heading', { level: 1, name: 'Сапа жөнінде жетекшілік' }).waitFor();
  }, 60_000);

  test('the quality office confirms what was found', async () => {
    await signIn(page, system.url, office);
    await open(`/documents/${id}`);
    await tab('document.tabReferences').click();
    const found = page.locator('.references > li').filter({ hasText: 'СЖЖ 01-2024' }).first();
    await found.getByRole('button', { name: words('references.confirmOne', { printed: 'СЖЖ 01-2024' }) }).click();
    await found.getByText(words('references.states.confirmed')).waitFor();
  }, 60_000);
});

describe('the office and the reader with an account', () => {
  test('DOC-1 the outline is mended by hand, in one saving', async () => {
    await open(`/documents/${id}?mend=1`);
    await page.getByRole('button', { name: `${words('common.edit')}: 3.1`, exact: true }).click();
    await page.getByLabel(words('reading.number'), { exact: true }).fill('3.7');
    await page.getByRole('button', { name: `${words('common.edit')}: 2.40`, exact: true }).click();
    await page.getByLabel(words('reading.join'), { exact: true }).check();
    await page.getByRole('button', { name: words('reading.saveChanges_other', { count: 2 }) }).click();
    await page.locator('#c-3\\.7').waitFor();
    expect(await page.locator('#c-2\\.40').count()).toBe(0);
    expect(await page.locator('#c-2\\.39').textContent()).toContain('Аудитор 40-бөлімшенің');
  }, 60_000);

  test.each(['', '?pdf=2', '?mend=1'])('DOC-4 shuts nobody out, in light and dark: %s', async (search) => {
    await open(`/documents/${id}${search}`);
    await page.locator('#c-3').waitFor();
    if (search === '?pdf=2') await page.locator('.pdf-page canvas').first().waitFor();
    expect(await seriousFaults()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await seriousFaults()).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  }, 60_000);

  test('DOC-5 shuts nobody out of the references', async () => {
    await open(`/documents/${id}/references`);
    await page.locator('.references > li').first().waitFor();
    expect(await seriousFaults()).toEqual([]);
  }, 60_000);

  test('LIB-6 a document is kept and followed', async () => {
    await open(`/documents/${id}`);
    for (const key of ['reading.favourite', 'reading.follow']) await page.getByRole('button', { name: words(key), pressed: false }).click();
    for (const key of ['reading.favourite', 'reading.follow']) await page.getByRole('button', { name: words(key), pressed: true }).waitFor();
    expect((await client.get(`/me/marks/${id}`)).body).toEqual({ favourite: true, subscribed: true });
  }, 60_000);
});
