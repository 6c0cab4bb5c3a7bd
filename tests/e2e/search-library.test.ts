import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser as openClient } from '../support/browser.js';
import { register } from '../support/documents.js';
import { startSystem } from '../support/running-system.js';
import type { RunningSystem } from '../support/running-system.js';
import { ADVISER, docxOf } from '../support/texts.js';
import { openAccounts } from './accounts.js';
import type { Known } from './accounts.js';
import { newPage, openBrowser, signIn } from './browser.js';
import { words } from './words.js';

const SECRET = 'Марғау кілті сейфте сақталады';
let system: RunningSystem;
let browser: Browser;
let office: Known;

type Client = ReturnType<typeof openClient>;

const registerText = async (client: Client, facts: Readonly<Record<string, unknown>>, paragraphs: readonly string[]): Promise<void> => {
  const { id, editions: [edition] } = await register(client, facts);
  await client.upload(`/documents/${id}/editions/${edition.id}/files`, { language: 'kk' }, await docxOf(paragraphs), 'мәтін.docx');
};

const isFound = async (client: Client, q: string): Promise<boolean> =>
  (await client.get(`/library/search?${new URLSearchParams({ q })}`)).body.hits.some(({ clauses }: { clauses: unknown[] }) => clauses.length > 0);

/** The texts are read and indexed by workers of their own; the tests begin when both are found. */
const untilFound = async (client: Client, questions: readonly string[]): Promise<void> => {
  for (const question of questions) while (!await isFound(client, question)) await new Promise((done) => setTimeout(done, 250));
};

beforeAll(async () => {
  system = await startSystem();
  browser = await openBrowser();
  [office] = await openAccounts(system, ['quality-office']) as [Known];
  const client = openClient(system.url);
  await client.signIn(office.login, office.password);
  const title = (kk: string) => ({ kk, ru: null, en: null });
  await registerText(client, { title: title('Эдвайзер туралы ереже'), code: 'Е 12-2024', confidentiality: 'public', validFrom: '2024-02-01' }, ADVISER);
  await registerText(client, { title: title('Сейф ережесі'), code: 'Е 13-2024', confidentiality: 'restricted' }, ['1. ЖАЛПЫ ЕРЕЖЕ', `1.1 ${SECRET}.`]);
  await untilFound(client, ['эдвайзер', SECRET]);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

const ask = async (page: Page, question: string): Promise<void> => {
  await page.goto(`${system.url}/library`);
  await page.getByRole('search').locator('input').fill(question);
  await page.keyboard.press('Enter');
  await page.waitForURL(({ searchParams }) => searchParams.has('q'));
};

const noHit = (question: string) => words('library.noHit', { query: question });

describe('the library answers with clauses', () => {
  test('LIB-1, LIB-2 a question on a Russian keyboard leads to the clause, and the clause opens where it stands', async () => {
    const page = await newPage(browser);
    await ask(page, 'академиялык карызы');
    const clause = page.locator('.clause-hit', { hasText: '3.2' }).first();
    expect(await clause.textContent()).toContain('3. ЭДВАЙЗЕРДІҢ ЖҰМЫСЫ');
    expect(await clause.locator('mark').first().textContent()).toMatch(/қарыз|академиялық/i);
    await clause.locator('a').click();
    await page.waitForURL(/\/documents\/\w+\?version=\w+#c-3\.2$/);
    await page.locator('[id="c-3.2"]').waitFor();
    await page.context().close();
  }, 60_000);

  test('LIB-1 a code stands first, and the page can be heard: one h1, headings without a gap, the number of results said', async () => {
    const page = await newPage(browser);
    await ask(page, 'е-12 2024');
    await page.locator('.hits h3').first().waitFor();
    expect(await page.locator('.hits > li').first().textContent()).toContain('Е 12-2024');
    const levels = await page.locator('main :is(h1, h2, h3, h4)').evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, index) => level - (levels[index - 1] ?? 0) <= 1)).toBe(true);
    await page.locator('main [role="status"]', { hasText: words('library.exactCode') }).waitFor();
    await page.context().close();
  }, 60_000);

  test('LIB-3 codes and titles come while somebody types, clauses below them, and the way to all answers', async () => {
    const page = await newPage(browser);
    await page.goto(`${system.url}/library`);
    await page.getByRole('search').locator('input').pressSequentially('эдвайз');
    const options = page.getByRole('option');
    await page.locator('[role="option"][data-kind="clause"]').first().waitFor();
    expect(await options.first().textContent()).toContain('Эдвайзер туралы ереже');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForURL(({ searchParams }) => searchParams.get('q') === 'эдвайз');
    await page.context().close();
  }, 60_000);

  test('LIB-3 a facet stands in the address and as a chip that takes it off', async () => {
    const page = await newPage(browser);
    await ask(page, 'эдвайзер');
    await page.locator('.facets .facet').first().click();
    await page.waitForURL(({ searchParams }) => searchParams.has('level'));
    await page.getByRole('group', { name: words('common.filtersOn') }).getByRole('button').first().click();
    await page.waitForURL(({ searchParams }) => !searchParams.has('level') && searchParams.get('q') === 'эдвайзер');
    await page.context().close();
  }, 60_000);

  test('LIB-1 another day than today is said aloud', async () => {
    const page = await newPage(browser);
    await page.goto(`${system.url}/library?q=эдвайзер&on=2024-01-31`);
    await page.getByText(noHit('эдвайзер')).waitFor();
    expect(await page.locator('.band').textContent()).toContain('31.01.2024');
    await page.context().close();
  }, 60_000);

  test('LIB-4 the exact words of a restricted document say nothing to a visitor', async () => {
    const page = await newPage(browser);
    await ask(page, SECRET);
    await page.locator('main [role="status"]').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await page.locator('main').textContent()).not.toContain('Сейф ережесі');
    await page.context().close();
  }, 60_000);

  test('LIB-1 a link into the archive says to a visitor that the archive is not theirs to search', async () => {
    const page = await newPage(browser);
    await page.goto(`${system.url}/library?q=эдвайзер&archived=true`);
    await page.locator('.clause-hit').first().waitFor();
    await page.getByText(words('library.archiveRefused')).waitFor();
    await page.context().close();
  }, 60_000);

  test.each([
    ['a script', '<script>document.title = "x"</script>'], ['a picture', '<img src=x onerror=alert(1)>'], ['a quote', '"'], ['an asterisk', '*'],
    ['a per cent sign', '%'], ['a word of 500 letters', 'ә'.repeat(500)],
  ])('%s is a question like any other', async (_name, question) => {
    const page = await newPage(browser, { language: 'ru' });
    const alarms: string[] = [];
    page.on('dialog', (dialog) => alarms.push(dialog.message()));
    page.on('pageerror', (error) => alarms.push(error.message));
    await ask(page, question);
    await page.locator('main :is(.hits, h2#advice)').first().waitFor();
    expect(alarms).toEqual([]);
    expect(await page.locator('main :is(script, img)').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.context().close();
  }, 60_000);
});

describe('the library that can not answer says what still can be done', () => {
  const answered = async (status: number, json: object): Promise<Page> => {
    const page = await newPage(browser);
    await page.route('**/api/library/search**', (route) => route.fulfill({ status, json }));
    await page.goto(`${system.url}/library?q=эдвайзер`);
    return page;
  };

  test('LIB-5 a search that is limited offers the lists', async () => {
    const page = await answered(200, {
      hits: [], total: 0, page: 1, pageSize: 30, on: '2026-01-01', archived: false, facets: { type: [], level: [], unit: [], year: [], process: [], language: [] },
      understood: { words: [], exactCode: false, limited: true }, near: [],
    });
    await page.getByText(words('library.limited')).waitFor();
    await page.getByRole('link', { name: words('library.toLists') }).click();
    await page.getByRole('heading', { name: words('facets.level') }).waitFor();
    await page.context().close();
  }, 60_000);

  test('a refusal can be tried again', async () => {
    const page = await answered(500, { code: 'internal', status: 500 });
    await page.getByRole('alert').waitFor();
    await page.unroute('**/api/library/search**');
    await page.getByRole('button', { name: words('common.retry') }).click();
    await page.locator('.clause-hit').first().waitFor();
    await page.context().close();
  }, 60_000);
});

test('LIB-6 a reader follows a type and sees it among what they follow', async () => {
  const page = await newPage(browser);
  await signIn(page, system.url, office);
  await page.goto(system.url);
  await page.getByText(words('home.newsEmpty')).waitFor();
  await page.getByRole('button', { name: words('home.following') }).click();
  await page.getByRole('combobox', { name: words('home.follow.type') }).click();
  const option = page.getByRole('option').first();
  const name = await option.textContent() ?? '';
  await option.click();
  await page.getByRole('list', { name: words('home.following') }).getByRole('link', { name }).waitFor();
  await page.getByRole('button', { name: words('home.stopFollowing', { name }) }).click();
  await page.getByText(words('home.followingNothing')).waitFor();
  await page.context().close();
}, 60_000);
