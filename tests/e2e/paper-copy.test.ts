import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { extractText, getDocumentProxy } from 'unpdf';
import { makePdf } from '../platform/intake/make-pdf.js';
import type { Browser as Client } from '../support/browser.js';
import { openBrowser as openClient } from '../support/browser.js';
import { register } from '../support/documents.js';
import { startSystem } from '../support/running-system.js';
import type { RunningSystem } from '../support/running-system.js';
import { openAccounts } from './accounts.js';
import { newPage, openBrowser, signIn } from './browser.js';
import { words } from './words.js';

const PHONE = { width: 360, height: 740 };
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let system: RunningSystem;
let browser: Browser;
let client: Client;
let office: Page;
let open: { id: string; token: string };
let closed: { id: string; token: string };

const withPdf = async (facts: Readonly<Record<string, unknown>>): Promise<{ id: string; token: string }> => {
  const card = await register(client, { edition: { issue: null, revision: 2 }, ...facts });
  const { body } = await client.upload(`/documents/${card.id}/editions/${card.editions[0].id}/files`, { language: 'kk' }, await makePdf({ pages: 2, text: 'PLAIN TEXT' }), 'ереже.pdf');
  const { url } = (await client.get(`/documents/${card.id}/versions/${body.editions[0].files[0].textVersionId}/qr`)).body;
  return { id: card.id, token: url.split('/').at(-1) };
};

beforeAll(async () => {
  system = await startSystem();
  browser = await openBrowser();
  const [known] = await openAccounts(system, ['quality-office']);
  if (!known) throw new Error('no account');
  client = openClient(system.url);
  await client.signIn(known.login, known.password);
  open = await withPdf({ confidentiality: 'public', code: 'ҚЕ 5-2024', title: { kk: 'Академиялық адалдық ережесі', ru: 'Правила академической честности', en: null } });
  closed = await withPdf({ confidentiality: 'restricted', code: 'ҚЕ 6-2024', title: { kk: 'Құпия ереже', ru: null, en: null } });
  office = await newPage(browser);
  await signIn(office, system.url, known);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

const onPhone = async (language: 'kk' | 'ru', path: string): Promise<Page> => {
  const page = await newPage(browser, { language });
  await page.setViewportSize(PHONE);
  await page.goto(system.url + path);
  await page.locator('.validity h1').waitFor();
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
  await page.evaluate(axe);
  const { violations } = await page.evaluate('axe.run("main", { resultTypes: ["violations"] })') as { violations: { id: string; impact: string }[] };
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  return page;
};

describe('whoever holds a paper copy scans its QR code (DIST-2)', () => {
  test.each(['kk', 'ru'] as const)('%s: on a phone, without an account: state, dates, hash, the text that holds', async (language) => {
    const page = await onPhone(language, `/v/${open.token}`);
    const main = page.locator('main');
    const title = language === 'kk' ? 'Академиялық адалдық ережесі' : 'Правила академической честности';
    for (const text of [title, 'ҚЕ 5-2024', '10.01.2024']) expect(await main.textContent()).toContain(text);
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex');
    await page.locator('.validity a[href^="/documents/"]').click();
    await page.waitForURL(`**/documents/${open.id}`);
    await page.context().close();
  }, 60_000);

  test('of a restricted document it says the state and the hash, and offers the sign-in', async () => {
    const page = await onPhone('kk', `/v/${closed.token}`);
    const said = await page.locator('main').textContent() ?? '';
    expect(said).toContain(words('validity.states.in-force'));
    expect(said).toContain('SHA-256');
    for (const secret of ['Құпия', 'ҚЕ 6', '2024', closed.id]) expect(said).not.toContain(secret);
    expect(await page.getByRole('link', { name: words('validity.signIn') }).getAttribute('href')).toContain(encodeURIComponent(`/v/${closed.token}`));
    await page.context().close();
  }, 60_000);

  test('of one that an act has ended it says since when', async () => {
    const ended = await withPdf({ confidentiality: 'public', title: { kk: 'Ескі ереже', ru: null, en: null } });
    const act = (await client.post('/acts', { kind: 'order', body: 'Ректор', number: '7', date: '2024-02-01', documentIds: [] })).body;
    expect((await client.post(`/documents/${ended.id}/cancellation`, { actId: act.id, from: '2024-03-01' })).status).toBe(200);
    const page = await onPhone('kk', `/v/${ended.token}`);
    const said = await page.locator('main').textContent() ?? '';
    for (const part of [words('validity.states.cancelled'), '01.03.2024', words('validity.nothingInForce')]) expect(said).toContain(part);
    await page.context().close();
  }, 60_000);

  test('of an address that leads nowhere it says so', async () => {
    const page = await onPhone('ru', `/v/${'A'.repeat(22)}`);
    expect(await page.getByRole('alert').isVisible()).toBe(true);
    await page.context().close();
  }, 60_000);
});

describe('copies are taken from the document page (DIST-2)', () => {
  test('with a stamp; the QR code stands among the facts', async () => {
    const reader = await newPage(browser);
    await reader.goto(`${system.url}/documents/${open.id}/card`);
    await reader.locator('.qr-fact svg').waitFor();
    expect(await reader.locator('.qr-fact a').getAttribute('href')).toContain(`/v/${open.token}`);
    const [download] = await Promise.all([reader.waitForEvent('download'), reader.locator('.document-head button', { hasText: 'PDF' }).click()]);
    expect(download.suggestedFilename()).toBe('ереже.pdf');
    const { text } = await extractText(await getDocumentProxy(new Uint8Array(await readFile(await download.path())), { verbosity: 0 }), { mergePages: true });
    for (const part of ['ҚОЛДАНЫСТА', '2 беттен 1 бет', open.token]) expect(text).toContain(part);
    expect(await reader.getByRole('link', { name: words('copies.unstamped') }).count()).toBe(0);
    await reader.context().close();
  }, 60_000);

  test('without one by the quality office', async () => {
    await office.goto(`${system.url}/documents/${open.id}/card`);
    const [download] = await Promise.all([office.waitForEvent('download'), office.getByRole('link', { name: words('copies.unstamped') }).click()]);
    expect((await readFile(await download.path())).toString('latin1')).not.toContain('Inq');
  }, 60_000);
});
