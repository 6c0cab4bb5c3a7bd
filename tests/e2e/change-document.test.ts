import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { must } from '../approvals/support.js';
import { newDocument } from '../support/documents.js';
import { startSystem } from '../support/running-system.js';
import type { RunningSystem } from '../support/running-system.js';
import { docxOf } from '../support/texts.js';
import { newPage, openBrowser, signIn } from './browser.js';
import type { Known } from './accounts.js';
import { overHttp } from './office-drafts.js';
import { foundUniversity } from './university.js';
import type { University } from './university.js';
import { words } from './words.js';

const TITLE = 'Оқу зертханасын пайдалану ережесі';
const LINES = [
  '1. ЖАЛПЫ ЕРЕЖЕЛЕР', '1.1. Осы ереже оқу зертханасын пайдалану тәртібін белгілейді.', '1.2. Зертханаға меңгеруші жауап береді.',
  '2. ЖҰМЫС УАҚЫТЫ', '2.1. Зертхана күн сайын кешкі сағат бесте жабылады.', '2.2. Кілт күзет бөлімінде сақталады.',
];
const WORKED = 'Зертхана күн сайын кешкі сағат жетіде жабылады.';
const ADDED = 'Сенбі күні зертхана түске дейін жұмыс істейді.';
const WORDING = '2.1-тармақтағы «бесте» деген сөз «жетіде» деген сөзбен ауыстырылды';
const BASIS = 'Ғылыми кеңестің 2026 жылғы 14 қаңтардағы № 2 шешімі';
const PHONE = { width: 360, height: 740 };
const WIDE = { width: 1280, height: 900 };

let system: RunningSystem;
let browser: Browser;
let university: University;
let documentId: string;
let author: Page;
let change: string;

const enter = async (known: Known): Promise<Page> => {
  const page = await newPage(browser);
  await signIn(page, system.url, known);
  return page;
};

const waitFor = async (done: () => Promise<boolean>): Promise<void> => {
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('It did not come.');
};

/** A document in force whose text is read. */
const registerDocument = async (): Promise<string> => {
  const office = await overHttp(system, university.office);
  const card = must(await office.post('/documents', newDocument(university.typeId, { title: { kk: TITLE, ru: null, en: null }, code: 'ҚЕ 9.01-2024', edition: { issue: 1, revision: 1 } }))).body;
  must(await office.upload(`/documents/${card.id}/editions/${card.editions[0].id}/files`, { language: 'kk' }, await docxOf(LINES), 'ереже.docx'));
  await waitFor(async () => (await office.get(`/documents/${card.id}/text`)).body.text?.state === 'ready');
  return card.id;
};

beforeAll(async () => {
  system = await startSystem();
  browser = await openBrowser();
  university = await foundUniversity(system);
  documentId = await registerDocument();
  author = await enter(university.known.author);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

const press = (page: Page, key: string) => page.getByRole('button', { name: words(key), exact: true }).click();
const step = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(words(`changes.step.${name}`)) });
const clause = (page: Page, text: string) => page.locator('.edited-clause').filter({ hasText: text });
const group = (page: Page, text: string) => page.locator('.change-group').filter({ hasText: text });

const sign = async (page: Page, { password }: Known): Promise<void> => {
  const dialog = page.getByRole('dialog');
  await dialog.locator('input[autocomplete="current-password"]').fill(password);
  await dialog.locator('button[type="submit"]').click();
  await dialog.waitFor({ state: 'detached' });
};

const openTask = async (page: Page): Promise<void> => {
  await page.goto(system.url);
  await page.getByRole('link', { name: new RegExp(`^${words('waiting.open')}: .*${TITLE}`) }).click();
  await page.getByRole('heading', { name: TITLE }).waitFor();
};

/** Whoever's turn it is decides as the page offers it. */
const decide = async (known: Known, outcome: string): Promise<void> => {
  const page = await enter(known);
  await openTask(page);
  await press(page, `outcomes.${outcome}`);
  await sign(page, known);
  await page.context().close();
};

/** A page is as wide as the screen, on a desk and on a phone. */
const widths = async (page: Page): Promise<number[]> => {
  const found: number[] = [];
  for (const size of [PHONE, WIDE]) {
    await page.setViewportSize(size);
    await page.waitForTimeout(300);
    found.push(await page.evaluate('document.documentElement.scrollWidth') as number);
  }
  return found;
};
const FITTING = [PHONE.width, WIDE.width];

describe('CHG-1, CHG-2, CHG-3 a change on its way, as people see it', () => {
  test('the author begins a change at the document and is shown what is missing', async () => {
    await author.goto(`${system.url}/documents/${documentId}`);
    await press(author, 'common.more');
    await author.getByRole('menuitem', { name: words('changes.begin') }).click();
    await author.locator(`main input[value*="${TITLE}"]`).waitFor();
    await press(author, 'drafts.begin');
    await author.getByRole('heading', { name: new RegExp(TITLE) }).waitFor();
    change = author.url();
    expect(change).toContain('/changes/');
    expect(await step(author, 'text').textContent()).toContain(words('changes.stepState.noText', { number: 1 }));
    await step(author, 'send').click();
    await author.getByText(words('changes.missing.basis')).waitFor();
    expect(await author.getByRole('button', { name: words('drafts.submit') }).isDisabled()).toBe(true);
  }, 60_000);

  test('clauses are edited in the browser, and INQ makes the text of them', async () => {
    await step(author, 'text').click();
    await author.locator('label').filter({ hasText: words('changes.ways.edit') }).click();
    const worked = clause(author, 'кешкі сағат бесте');
    await worked.getByRole('button', { name: new RegExp(`^${words('changes.edit')}:`) }).click();
    await author.getByLabel(words('changes.paragraphs')).fill(WORKED);
    await press(author, 'common.save');
    await clause(author, WORKED).getByText(words('changes.editKinds.replace')).waitFor();

    await clause(author, 'Кілт күзет бөлімінде').getByRole('button', { name: new RegExp(`^${words('changes.putAfter')}:`) }).click();
    await author.getByLabel(words('reading.number')).fill('2.3');
    await author.getByLabel(words('changes.paragraphs')).fill(ADDED);
    await press(author, 'common.save');
    await author.locator('.inserted-clause').getByText(ADDED).waitFor();
    expect(await widths(author)).toEqual(FITTING);
    await press(author, 'changes.makeText');
    await author.getByText(words('changes.unexplained_other', { count: 2 })).waitFor({ timeout: 60_000 });
  }, 120_000);

  test('rows are proposed, worded and weighed until every difference is explained', async () => {
    await group(author, ADDED).getByText(words('changes.noRow')).waitFor();
    await press(author, 'changes.propose');
    const worked = group(author, 'жетіде');
    await worked.getByRole('button', { name: new RegExp(`^${words('changes.editRow', { name: '' })}`) }).click();
    await worked.getByLabel(words('changes.wording')).fill(WORDING);
    await worked.getByRole('button', { name: words('common.save') }).click();
    await worked.getByText(WORDING).waitFor();
    await worked.locator('label').filter({ hasText: words('changes.weights.substantial') }).click();
    await worked.getByText(words('changes.noWeight')).waitFor({ state: 'detached' });
    await group(author, ADDED).locator('label').filter({ hasText: words('changes.weights.editorial') }).click();
    await expectStep('rows', words('changes.stepState.rows', { number: 2 }));
    expect(await worked.locator('del').textContent()).toContain('бесте');
    expect(await widths(author)).toEqual(FITTING);
  }, 60_000);

  test('two differences come under one row and apart again', async () => {
    for (const text of [WORDING, ADDED]) await group(author, text).getByRole('checkbox').check();
    await press(author, 'changes.mergeIntoOne');
    await expectStep('rows', words('changes.stepState.rows', { number: 1 }));
    await group(author, ADDED).getByRole('button', { name: new RegExp(ADDED.slice(0, 12)) }).or(group(author, ADDED).getByRole('button', { name: new RegExp(`${words('changes.whatElse', { name: '' })}.*2\\.3`) })).first().click();
    await author.getByRole('menuitem', { name: words('changes.outOfRow') }).click();
    await author.getByText(words('changes.unexplained_one', { count: 1 })).waitFor();
    await press(author, 'changes.propose');
    await group(author, ADDED).locator('label').filter({ hasText: words('changes.weights.editorial') }).click();
    await expectStep('rows', words('changes.stepState.rows', { number: 2 }));
  }, 60_000);

  test('the facts are given, what is signed is shown, and the change goes out', async () => {
    await step(author, 'facts').click();
    await author.getByRole('combobox', { name: words('changes.cause') }).or(author.getByLabel(words('changes.cause'), { exact: true })).first().click();
    await author.getByRole('option', { name: words('changes.causes.internal-document') }).click();
    await author.getByLabel(words('changes.basis'), { exact: true }).fill(BASIS);
    await author.getByLabel(words('changes.consequences')).fill('Күзет кестесі өзгереді.');
    await author.getByLabel(words('changes.introducedOn')).fill('01.02.2026');
    await press(author, 'common.save');
    await step(author, 'send').click();
    await author.getByText(words('changes.complete')).waitFor();
    expect(await widths(author)).toEqual(FITTING);
    await press(author, 'drafts.submit');
    await author.getByRole('dialog').getByText(/SHA-256 [0-9a-f]{64}/).first().waitFor();
    await sign(author, university.known.author);
    await author.locator('[aria-current="step"]').waitFor();
  }, 60_000);

  test('an approver sees the notice first, old beside new, and the whole comparison behind it', async () => {
    const head = await enter(university.known.head);
    await openTask(head);
    const notice = head.getByRole('region', { name: words('changes.notice') });
    await notice.getByText(BASIS).waitFor();
    await notice.getByText(WORDING).waitFor();
    expect(await notice.textContent()).toContain('сағат бесте');
    expect(await notice.textContent()).toContain('сағат жетіде');
    expect(await widths(head)).toEqual(FITTING);
    await head.getByRole('tab', { name: words('drafts.tabs.text') }).click();
    await head.locator('.compared[data-kind="changed"]').first().waitFor();
    await press(head, 'outcomes.agree');
    await sign(head, university.known.head);
  }, 60_000);

  test('the others agree, the registrar gives the number, and the sheet shows the rows', async () => {
    await decide(university.known.lawyer, 'agree');
    await decide(university.office, 'agree');
    await decide(university.known.rector, 'approve');
    const office = await enter(university.office);
    await openTask(office);
    await press(office, 'registration.open');
    const dialog = office.getByRole('dialog');
    expect(await dialog.getByLabel(words('fields.registrationNumber')).inputValue()).not.toBe('');
    expect(await dialog.getByLabel(words('fields.code')).count()).toBe(0);
    await sign(office, university.office);
    const sheet = office.getByRole('table').filter({ hasText: WORDING });
    await sheet.waitFor();
    expect(await sheet.textContent()).toContain(BASIS);
    expect(await sheet.locator('tbody tr').count()).toBe(2);
    expect(await widths(office)).toEqual(FITTING);
  }, 120_000);

  test('the reader finds a mark at the clause, with its basis and the words before', async () => {
    await author.goto(`${system.url}/documents/${documentId}?on=2027-01-01`);
    const marked = author.locator('.clause').filter({ hasText: WORKED });
    await marked.getByRole('button', { name: words('changes.markOf', { change: words('document.changeNumber', { number: 1 }) }) }).click();
    const told = author.getByRole('dialog');
    await told.getByText(BASIS).waitFor();
    await told.getByText(/кешкі сағат бесте/).waitFor();
  }, 60_000);
});

const expectStep = async (name: string, text: string): Promise<void> => {
  await step(author, name).getByText(text).waitFor();
};
