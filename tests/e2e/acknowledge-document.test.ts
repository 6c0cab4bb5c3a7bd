import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser as openClient } from '../support/browser.js';
import { register } from '../support/documents.js';
import { jpegOf } from '../support/photographs.js';
import { startSystem } from '../support/running-system.js';
import type { RunningSystem } from '../support/running-system.js';
import { docxOf } from '../support/texts.js';
import type { Known } from './accounts.js';
import { newPage, openBrowser, signIn } from './browser.js';
import { foundUniversity } from './university.js';
import type { University } from './university.js';
import { words } from './words.js';

const TITLE = 'Еңбек тәртібінің ережесі';
const QUESTION = '1.2-тармақ қашықтан жұмыс істейтіндерге қатысты ма?';
const ANSWER = 'Иә, барлық қызметкерге қатысты.';
/** Three people at once on a busy machine. */
const PATIENCE_MS = 40_000;
const PHONE = { width: 360, height: 740 };

let system: RunningSystem;
let browser: Browser;
let university: University;
let office: Page;
let staff: Page;
let documentId: string;
let campaign: string;

const enter = async (known: Known, phone = false): Promise<Page> => {
  const page = await newPage(browser);
  page.setDefaultTimeout(PATIENCE_MS);
  if (phone) await page.setViewportSize(PHONE);
  await signIn(page, system.url, known);
  return page;
};

beforeAll(async () => {
  system = await startSystem();
  browser = await openBrowser();
  university = await foundUniversity(system);
  const client = openClient(system.url);
  await client.signIn(university.office.login, university.office.password);
  const card = await register(client, { code: 'ҚЕ 2.07-2026', title: { kk: TITLE, ru: null, en: null } });
  documentId = card.id;
  await client.upload(`/documents/${card.id}/editions/${card.editions[0].id}/files`, { language: 'kk' }, await docxOf([
    '1. ЖАЛПЫ ЕРЕЖЕЛЕР', '1.1. Осы ереже еңбек тәртібін белгілейді.', '1.2. Ереже барлық қызметкерге қолданылады.',
  ]), 'ереже.docx');
  office = await enter(university.office);
  staff = await enter(university.known.author, true);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

const press = (page: Page, key: string) => page.getByRole('button', { name: words(key), exact: true }).click();
const pressIn = (page: Page, name: string | RegExp) => page.getByRole('dialog').getByRole('button', { name, exact: typeof name === 'string' }).click();

/** Counters are kept by the outbox, a moment behind. */
const shows = async (page: Page, address: string, text: string | RegExp): Promise<void> => {
  for (let tries = 0; tries < 20; tries += 1) {
    await page.goto(system.url + address);
    const found = await page.getByText(text).first().waitFor({ timeout: 3000 }).then(() => true, () => false);
    if (found) return;
  }
  throw new Error(`${address} never shows ${String(text)}`);
};

describe('ACQ-1, ACQ-3, ACQ-6 a document is got to know, as people see it', () => {
  test('the quality office sets the scope, sees how many people that is, and starts', async () => {
    await office.goto(`${system.url}/documents/${documentId}/acquaintance`);
    await press(office, 'campaigns.editScope');
    await office.getByRole('textbox', { name: words('scope.kind') }).or(office.getByLabel(words('scope.kind'))).first().click();
    await office.getByRole('option', { name: words('scope.kinds.everybody') }).click();
    await press(office, 'scope.add');
    await office.getByText(words('campaigns.people_other', { count: 6 })).waitFor();
    await press(office, 'common.save');
    await office.getByRole('button', { name: words('campaigns.editScope') }).waitFor();
    await press(office, 'campaigns.start');
    await pressIn(office, words('campaigns.start'));
    await office.waitForURL(/acquaintance\/campaigns\//);
    campaign = new URL(office.url()).pathname;
    await shows(office, campaign, words('campaigns.ofAll', { done: 0, total: 6 }));
  }, 180_000);

  test('a member of staff is done in two taps on a phone of 360 px, and keeps a receipt that calls the mark what it is', async () => {
    await staff.goto(system.url);
    await staff.getByRole('link', { name: new RegExp(`^${words('document.acquaint')}: .*${TITLE}`) }).click();
    await staff.getByRole('heading', { name: TITLE }).waitFor();
    await staff.getByText('Ереже барлық қызметкерге қолданылады.').waitFor({ timeout: 60_000 });
    expect(await staff.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    await press(staff, 'acquaintance.confirm');
    await staff.getByText(words('acquaintance.recorded.click')).waitFor();
    await staff.getByText(words('acquaintance.receipt.notSignature')).waitFor();
    await staff.reload();
    await staff.getByText(words('acquaintance.recorded.click')).waitFor();
    expect(await staff.getByRole('button', { name: words('acquaintance.confirm') }).count()).toBe(0);
    await staff.goto(`${system.url}/acquaintance`);
    await staff.getByRole('link', { name: TITLE }).click();
    await staff.getByText(words('acquaintance.evidence.click')).waitFor();
  }, 180_000);

  test('a question is asked about a clause, answered by the office, and read', async () => {
    const tab = `${system.url}/documents/${documentId}/acquaintance`;
    await staff.goto(tab);
    await press(staff, 'readerRemarks.ask');
    await staff.getByRole('dialog').getByRole('textbox', { name: words('readerRemarks.text') }).fill(QUESTION);
    await pressIn(staff, words('readerRemarks.send'));
    await staff.getByText(QUESTION).waitFor();
    await office.goto(tab);
    await press(office, 'readerRemarks.give');
    await office.getByRole('textbox', { name: words('readerRemarks.answer') }).fill(ANSWER);
    await press(office, 'readerRemarks.sendAnswer');
    await office.getByText(ANSWER).waitFor();
    await staff.reload();
    await staff.getByText(ANSWER).waitFor();
  }, 180_000);

  test('the head sees who has confirmed, reminds the others, and records the minutes of a meeting', async () => {
    const head = await enter(university.known.head);
    await head.goto(`${system.url}/acquaintance/units`);
    await head.getByRole('heading', { name: university.department }).waitFor();
    await head.getByRole('row', { name: /Авторова/ }).getByText(words('entryStates.confirmed'), { exact: true }).waitFor();
    await press(head, 'unitAcquaintance.remind');
    await head.getByText(words('unitAcquaintance.reminded_one', { count: 1 })).waitFor();
    await press(head, 'unitAcquaintance.recordFromPaper');
    await head.getByRole('menuitem', { name: words('unitAcquaintance.minutes') }).click();
    const dialog = head.getByRole('dialog');
    await dialog.getByRole('textbox', { name: words('unitAcquaintance.minutesNumber') }).fill('7');
    await dialog.getByRole('checkbox', { name: /Басшыбаев/ }).check();
    await pressIn(head, words('unitAcquaintance.record_one', { count: 1 }));
    await head.getByRole('row', { name: /Басшыбаев/ }).getByText(words('entryStates.minutes'), { exact: true }).waitFor();
  }, 180_000);

  test('a sheet signed on paper is recorded from a photograph on a phone; what is missing is said beside the field', async () => {
    const lawyer = await enter(university.known.lawyer, true);
    await lawyer.goto(`${system.url}/acquaintance/units`);
    await lawyer.getByRole('link', { name: new RegExp(`PDF: ${words('campaigns.sheets.all')}`) }).first().waitFor();
    await press(lawyer, 'unitAcquaintance.recordFromPaper');
    await lawyer.getByRole('menuitem', { name: words('unitAcquaintance.paper') }).click();
    const dialog = lawyer.getByRole('dialog');
    await dialog.getByRole('checkbox', { name: /Заңгеров/ }).waitFor();
    await pressIn(lawyer, words('common.save'));
    for (const missing of ['fileNeeded', 'namesNeeded']) await dialog.getByText(words(`unitAcquaintance.${missing}`)).waitFor();
    await dialog.locator('input[type=file]').setInputFiles({ name: 'парақ.jpg', mimeType: 'image/jpeg', buffer: jpegOf(3000, 4000) });
    await dialog.getByRole('checkbox', { name: /Заңгеров/ }).check();
    await pressIn(lawyer, words('unitAcquaintance.record_one', { count: 1 }));
    const row = lawyer.getByRole('row', { name: /Заңгеров/ });
    await row.getByText(words('entryStates.paper'), { exact: true }).waitFor();
    await row.getByRole('link', { name: words('unitAcquaintance.file') }).waitFor();
    expect(await lawyer.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width);
    await lawyer.context().close();
  }, 180_000);

  test('the office sees the number grow, gives more time with a reason, and closes the campaign', async () => {
    await shows(office, campaign, words('campaigns.ofAll', { done: 3, total: 6 }));
    await office.getByRole('img', { name: /3/ }).waitFor();
    await press(office, 'campaigns.extend');
    const dialog = office.getByRole('dialog');
    await dialog.getByRole('textbox', { name: words('campaigns.newDue') }).fill('30.12.2099');
    await dialog.getByRole('textbox', { name: words('forms.reason') }).fill('Жаппай іссапар');
    await pressIn(office, words('campaigns.extend'));
    await office.getByText('Жаппай іссапар').waitFor();
    await press(office, 'campaigns.close');
    await office.getByRole('dialog').getByRole('textbox', { name: words('forms.reason') }).fill('Құжат қайта қаралады');
    await pressIn(office, words('campaigns.close'));
    await office.getByText(words('campaigns.states.closed')).first().waitFor();
  }, 180_000);
});
