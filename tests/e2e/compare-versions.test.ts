import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser as Client } from '../support/browser.js';
import { openBrowser as openClient } from '../support/browser.js';
import { register } from '../support/documents.js';
import { startSystem } from '../support/running-system.js';
import type { RunningSystem } from '../support/running-system.js';
import { docxOf } from '../support/texts.js';
import { openAccounts, type Known } from './accounts.js';
import { newPage, openBrowser } from './browser.js';
import { words } from './words.js';

const FILLER = Array.from({ length: 12 }, (_, at) => `2.${at + 1}. Кафедра ${at + 1}-қосымшадағы үлгіні толтырып, мерзімінде деканатқа өткізеді.`);
const FIRST = ['1. ЖАЛПЫ ЕРЕЖЕЛЕР', '1.1. Осы ереже «тәлімгерлік» тәртібін белгілейді.', '1.2. Тәлімгер айына бір рет «жазбаша» есеп береді.', '2. ҮЛГІЛЕР', ...FILLER, '3. ҚОРЫТЫНДЫ', '3.1. Ереже бекітілген күнінен бастап күшіне енеді.'];
const SECOND = FIRST.map((line) => line.replace('айына бір рет «жазбаша»', 'апта сайын "жазбаша"').replace('«тәлімгерлік»', '"тәлімгерлік"'));
const THIRD = [...SECOND, '3.2. Бақылауды сапа бөлімі жүргізеді.'];
const PHONE = { width: 360, height: 740 };
const PICTURES = process.env['INQ_PICTURES'];

let system: RunningSystem;
let browser: Browser;
let client: Client;
let id: string;
let page: Page;

const must = <T extends { status: number; body: unknown }>(answer: T): T => {
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
};

/** The files are read while the system runs. */
const until = async (done: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 160; tries += 1) {
    if (await done()) return;
    await new Promise((resolve) => { setTimeout(resolve, 400); });
  }
  throw new Error('It did not come in a minute');
};

/** A change as the quality office enters it from its files. */
const recordChange = async (text: readonly string[], start: string): Promise<void> => {
  const change = must(await client.post('/changes', { documentId: id })).body.id;
  must(await client.upload(`/drafts/${change}/files`, { language: 'kk' }, await docxOf(text), 'жаңа мәтін.docx'));
  await until(async () => (await client.get(`/changes/${change}/differences?language=kk`)).body.state === 'ready');
  const { items } = must(await client.post(`/changes/${change}/rows/proposal`, { language: 'kk' })).body;
  for (const row of items) must(await client.patch(`/changes/${change}/rows/${row.id}`, { weight: 'substantial' }, { 'If-Match': String(row.revision) }));
  const { revision } = must(await client.get(`/changes/${change}`)).body;
  const facts = must(await client.patch(`/changes/${change}`, { cause: 'other', basis: 'Ректордың бұйрығы' }, { 'If-Match': String(revision) })).body;
  must(await client.post(`/changes/${change}/recording`, { acts: [{ kind: 'order', body: 'Ректор', number: start, date: start }], registrationNumber: start.slice(5, 7), validFrom: start }, { 'If-Match': String(facts.revision) }));
  await until(async () => (await client.get(`/documents/${id}/versions`)).body.items[0]?.texts[0]?.state === 'ready' && (await client.get(`/documents/${id}/versions`)).body.items[0].validFrom === start);
};

beforeAll(async () => {
  system = await startSystem();
  browser = await openBrowser();
  const [office] = await openAccounts(system, ['quality-office']) as [Known];
  client = openClient(system.url);
  await client.signIn(office.login, office.password);
  const card = await register(client, { code: 'Е 12-2021', confidentiality: 'public', validFrom: '2021-02-01', edition: { issue: 1, revision: null }, title: { kk: 'Тәлімгерлік ережесі', ru: 'Положение о наставничестве', en: null } });
  id = card.id;
  must(await client.upload(`/documents/${id}/editions/${card.editions[0].id}/files`, { language: 'kk' }, await docxOf(FIRST), 'ереже.docx'));
  await until(async () => (await client.get(`/documents/${id}/text`)).body.text?.state === 'ready');
  await recordChange(SECOND, '2021-09-14');
  await recordChange(THIRD, '2022-03-23');
  page = await newPage(browser);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

const picture = async (name: string): Promise<void> => {
  if (!PICTURES) return;
  await mkdir(PICTURES, { recursive: true });
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`), fullPage: true });
};
const noWiderThan = async (width: number): Promise<void> => expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
const compared = (kind: string) => page.locator(`.compared[data-kind="${kind}"]`);

describe('DOC-2, DOC-3 any two texts of a document side by side', () => {
  test('the newest against the one before it, and another pair, which the address keeps', async () => {
    await page.goto(`${system.url}/documents/${id}/compare`);
    await compared('added').getByText('Бақылауды сапа бөлімі').first().waitFor();
    expect(await page.locator('.compared:not([data-kind="same"])').count()).toBe(1);
    const { items } = (await client.get(`/documents/${id}/versions`)).body;
    await page.getByLabel(words('versions.old')).selectOption(items[2].texts[0].id);
    await compared('changed').waitFor();
    expect(await compared('changed').locator('del').first().textContent()).toContain('айына бір рет');
    expect(await compared('changed').locator('ins').first().textContent()).toContain('апта сайын');
    expect(new URL(page.url()).searchParams.get('old')).toBe(items[2].texts[0].id);
    await page.reload();
    await compared('changed').waitFor();
    await picture('compare-1280');
    await noWiderThan(1280);
  }, 60_000);

  test('n and p go from change to change; unchanged clauses are folded', async () => {
    await page.keyboard.press('n');
    expect(await page.evaluate('document.activeElement.dataset.kind')).toBe('changed');
    await page.keyboard.press('n');
    expect(await page.evaluate('document.activeElement.dataset.kind')).toBe('added');
    await page.keyboard.press('p');
    expect(await page.evaluate('document.activeElement.dataset.kind')).toBe('changed');
    expect(await page.locator('.folded-run').count()).toBeGreaterThan(0);
  }, 60_000);

  test('signs are passed over until they are asked for', async () => {
    expect(await compared('changed').count()).toBe(1);
    await page.getByRole('switch', { name: words('versions.signs') }).click();
    await page.waitForURL(/signs=1/);
    await compared('changed').nth(1).waitFor();
    await page.getByRole('switch', { name: words('versions.signs') }).click();
    await compared('changed').nth(1).waitFor({ state: 'detached' });
  }, 60_000);

  test('on a phone the two stand one under the other', async () => {
    await page.setViewportSize(PHONE);
    const [old, fresh] = [await compared('changed').locator('.compared-side').first().boundingBox(), await compared('changed').locator('.compared-side').last().boundingBox()];
    expect(fresh!.y).toBeGreaterThanOrEqual(old!.y + old!.height - 1);
    await noWiderThan(PHONE.width);
    await picture('compare-360');
    await page.setViewportSize({ width: 1280, height: 900 });
  }, 60_000);
});

describe('DOC-2, REG-9 an edition, a change or a day is chosen on the document page', () => {
  test('the editions and changes lead to their texts', async () => {
    await page.goto(`${system.url}/documents/${id}`);
    await page.getByRole('button', { name: words('versions.title') }).click();
    await page.getByRole('menuitem').first().waitFor();
    await picture('versions-1280');
    await page.getByRole('menuitem', { name: /14\.09\.2021–23\.03\.2022/ }).click();
    await page.getByText('апта сайын').waitFor();
    await page.locator('.band').first().waitFor();
    expect(await page.getByText('Бақылауды сапа бөлімі').count()).toBe(0);
  }, 60_000);

  test('the day stands in the address, and the text of that day says that it is not today\'s', async () => {
    await page.getByRole('button', { name: words('onDate.today') }).click();
    await page.getByLabel(words('onDate.label')).fill('01.03.2021');
    await page.getByRole('button', { name: words('onDate.show') }).click();
    await page.waitForURL(/on=2021-03-01/);
    expect(page.url()).not.toContain('version=');
    await page.getByText('айына бір рет').waitFor();
    await page.locator('.band').filter({ hasText: '01.03.2021' }).first().waitFor();
    await picture('on-date-1280');
    await page.setViewportSize(PHONE);
    await noWiderThan(PHONE.width);
    await picture('on-date-360');
    await page.setViewportSize({ width: 1280, height: 900 });
  }, 60_000);

  test('the library of that day finds what held then, and leads there', async () => {
    await page.goto(`${system.url}/library?q=${encodeURIComponent('айына бір рет')}&on=2021-03-01`);
    const hit = page.getByRole('main').locator('a[href*="on=2021-03-01"]').first();
    await hit.waitFor();
    await hit.click();
    await page.getByText('айына бір рет').first().waitFor();
    expect(page.url()).toContain('on=2021-03-01');
  }, 60_000);
});
