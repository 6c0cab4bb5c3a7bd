import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { startSystem } from '../support/running-system.js';
import type { RunningSystem } from '../support/running-system.js';
import { docxOf } from '../support/texts.js';
import { newPage, openBrowser, signIn } from './browser.js';
import type { Known } from './accounts.js';
import { foundUniversity, recordProtocol } from './university.js';
import type { University } from './university.js';
import { words } from './words.js';

const TITLE = 'Академиялық ұтқырлық ережесі';
const LINES = [
  '1. ЖАЛПЫ ЕРЕЖЕЛЕР', '1.1. Осы ереже академиялық ұтқырлық тәртібін белгілейді.', '1.2. Ереже барлық білім алушыға қолданылады.',
  '2. ӨТІНІШ', '2.1. Студент семестр басталғанға дейін отыз күн бұрын өтініш береді.',
];
const MENDED = [...LINES.slice(0, 4), '2.1. Студент семестр басталғанға дейін жиырма жұмыс күні бұрын өтініш береді.'];
const PHONE = { width: 360, height: 740 };

let system: RunningSystem;
let browser: Browser;
let university: University;
let author: Page;
let head: Page;
let draft: string;

const enter = async (known: Known): Promise<Page> => {
  const page = await newPage(browser);
  await signIn(page, system.url, known);
  return page;
};

beforeAll(async () => {
  system = await startSystem();
  browser = await openBrowser();
  university = await foundUniversity(system);
  author = await enter(university.known.author);
  head = await enter(university.known.head);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

const press = (page: Page, key: string) => page.getByRole('button', { name: words(key), exact: true }).click();
const openTab = (page: Page, key: string) => page.getByRole('tab', { name: words(key) }).click();
const band = (page: Page) => page.locator('.band').first();

/** Fills in the password of an open signing dialog and presses its verb. */
const sign = async (page: Page, { password }: Known): Promise<void> => {
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[autocomplete="current-password"]').fill(password);
  await dialog.locator('button[type="submit"]').click();
  await dialog.waitFor({ state: 'detached' });
};

/** Puts a file in and waits until the machine has read it. */
const putIn = async (page: Page, name: string, lines: readonly string[]): Promise<void> => {
  await page.goto(`${draft}/files`);
  await page.locator('input[type="file"]').first().setInputFiles({ name, mimeType: 'application/octet-stream', buffer: await docxOf(lines) });
  await page.getByText(name).waitFor();
  await page.getByText(words('drafts.clausesRead_other', { count: lines.length })).waitFor({ timeout: 60_000 });
};

const send = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: new RegExp(`^(${words('drafts.submit')}|${words('drafts.submitAgain')})$`) }).click();
  await sign(page, university.known.author);
  await page.locator('[aria-current="step"]').waitFor();
};

/** The one task that waits, opened from the home page as people do. */
const openTask = async (page: Page): Promise<void> => {
  await page.goto(system.url);
  await page.getByRole('link', { name: new RegExp(`^${words('waiting.open')}: .*${TITLE}`) }).click();
  await page.getByRole('heading', { name: TITLE }).waitFor();
};

const decide = async (page: Page, known: Known, outcome: string): Promise<void> => {
  await openTask(page);
  await press(page, `outcomes.${outcome}`);
  await sign(page, known);
};

describe('WF-1, WF-2, WF-4 a document on its way, as people see it', () => {
  test('the author begins a draft, is told what is missing, and puts it in order', async () => {
    await author.goto(`${system.url}/drafts/new?type=${university.typeId}`);
    await author.locator('main input[lang="kk"]').fill(TITLE);
    await press(author, 'drafts.begin');
    await author.getByRole('heading', { name: TITLE }).waitFor();
    draft = author.url();
    await press(author, 'drafts.submit');
    await author.getByRole('dialog').getByText(words('drafts.toMend')).waitFor();
    await author.keyboard.press('Escape');

    await author.getByRole('textbox', { name: words('fields.ownerUnit') }).or(author.getByLabel(words('fields.ownerUnit'))).first().click();
    await author.getByRole('option', { name: new RegExp(university.department) }).click();
    await press(author, 'common.save');
    await author.getByText(words('common.saved')).waitFor();
    await putIn(author, 'жоба-1.docx', LINES);
  }, 90_000);

  test('the route is seen before sending; what is signed is shown; a wrong password loses nothing', async () => {
    await openTab(author, 'drafts.tabs.route');
    await author.getByText(words('stageKinds.legal-review')).waitFor();
    expect(await author.locator('.route > li').count()).toBe(6);
    await press(author, 'drafts.submit');
    const dialog = author.getByRole('dialog');
    await dialog.getByText(/SHA-256 [0-9a-f]{64}/).waitFor();
    await dialog.locator('input[autocomplete="current-password"]').fill('бөтен құпиясөз');
    await dialog.locator('button[type="submit"]').click();
    await dialog.getByText(words('signing.wrongPassword')).waitFor();
    await sign(author, university.known.author);
    await author.locator('[aria-current="step"]').waitFor();
  }, 60_000);

  test('the head returns it with a reason, and the author reads why', async () => {
    await openTask(head);
    await press(head, 'outcomes.return');
    await head.getByRole('dialog').getByLabel(words('forms.reason')).fill('Мерзімі жұмыс күнімен берілсін');
    await sign(head, university.known.head);
    await head.getByText(words('tasks.empty')).waitFor();

    await author.goto(system.url);
    await author.getByRole('link', { name: new RegExp(TITLE) }).click();
    await band(author).getByText(/Мерзімі жұмыс күнімен берілсін/).waitFor();
    expect(await band(author).textContent()).toContain(words('drafts.cameBack.returned'));
  }, 60_000);

  test('DOC-3 the mended text is laid beside the round before, clause by clause', async () => {
    await putIn(author, 'жоба-2.docx', MENDED);
    await openTab(author, 'drafts.tabs.text');
    const changed = author.locator('.compared[data-kind="changed"]');
    await changed.first().waitFor();
    expect(await changed.count()).toBe(1);
    expect(await changed.locator('del').textContent()).toContain('отыз');
    expect(await changed.locator('ins').textContent()).toContain('жиырма');
    await send(author);
  }, 60_000);

  test('a remark is pinned to its clause and blocks the way until the author answers it', async () => {
    await openTask(head);
    await head.locator('label').filter({ hasText: new RegExp(`^${words('comparison.views.text')}$`) }).click();
    await head.getByRole('button', { name: words('remarks.addTo', { place: words('reading.clauseNumber', { number: '2.1' }) }) }).click();
    await head.keyboard.type('Өтініштің үлгісі қайда?');
    await press(head, 'remarks.keep');
    await press(head, 'outcomes.agree-with-remarks');
    await sign(head, university.known.head);

    await author.goto(`${draft}/remarks`);
    await author.getByText('Өтініштің үлгісі қайда?').waitFor();
    await author.getByRole('button', { name: /2\.1/ }).first().click();
    await author.getByLabel(words('remarks.answer')).fill('Үлгісі қосымшада беріледі.');
    await press(author, 'remarks.sendAnswer');
    await author.getByText('Үлгісі қосымшада беріледі.').waitFor();
  }, 60_000);

  test('lawyer and office agree, the body has decided, and the rector approves on a phone', async () => {
    const lawyer = await enter(university.known.lawyer);
    await decide(lawyer, university.known.lawyer, 'agree');
    const office = await enter(university.office);
    await decide(office, university.office, 'agree');
    await recordProtocol(system, university, { number: '3', date: '2026-01-12' });
    const rector = await enter(university.known.rector);
    await rector.setViewportSize(PHONE);
    await decide(rector, university.known.rector, 'approve');
    expect(await rector.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
  }, 120_000);

  test('WF-7 the office registers it, and the document says who agreed and approved', async () => {
    const office = await enter(university.office);
    await openTask(office);
    await press(office, 'registration.open');
    await office.getByRole('dialog').getByLabel(words('fields.code')).fill('ҚЕ 77-2026');
    await sign(office, university.office);
    await office.getByRole('heading', { name: TITLE }).waitFor();
    expect(await office.locator('.document-head').textContent()).toContain('ҚЕ 77-2026');
    await openTab(office, 'document.tabApproval');
    const sheet = office.getByRole('table').filter({ hasText: 'Ректоров' });
    await sheet.waitFor();
    expect(await sheet.textContent()).toContain(words('outcomesDone.approve'));
    expect(await sheet.textContent()).toContain(words('signing.intact'));
  }, 90_000);
});
