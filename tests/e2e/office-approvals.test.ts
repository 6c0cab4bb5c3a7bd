import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { agree } from '../approvals/support.js';
import { startSystem } from '../support/running-system.js';
import type { RunningSystem } from '../support/running-system.js';
import { docxOf } from '../support/texts.js';
import type { Known } from './accounts.js';
import { newPage, openBrowser, signIn } from './browser.js';
import { overHttp, sendDraft } from './office-drafts.js';
import { foundUniversity } from './university.js';
import type { University } from './university.js';
import { words } from './words.js';

const DISCUSSED = 'Стипендия туралы ереже';
const MEETING = 'Кітапхана туралы ереже';

let system: RunningSystem;
let browser: Browser;
let university: University;
let office: Page;
let secretary: Page;
let lawyer: Page;
let approvalId: string;

const enter = async (known: Known): Promise<Page> => {
  const page = await newPage(browser);
  await signIn(page, system.url, known);
  return page;
};

beforeAll(async () => {
  system = await startSystem();
  browser = await openBrowser();
  university = await foundUniversity(system);
  office = await enter(university.office);
  secretary = await enter(university.known.secretary);
  lawyer = await enter(university.known.lawyer);
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await system?.stop();
});

const open = (page: Page, path: string) => page.goto(`${system.url}${path}`);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const field = (page: Page, key: string) => page.getByRole('dialog').getByLabel(words(key)).and(page.locator('input, textarea'));
const said = (page: Page, key: string) => page.getByText(words(key), { exact: true }).first().waitFor();

/** Chooses in a list that filters while one types. */
const choose = async (page: Page, label: string, option: string | RegExp): Promise<void> => {
  await page.getByRole('textbox', { name: label }).or(page.getByRole('combobox', { name: label })).first().click();
  await page.getByRole('option', { name: option }).first().click();
};

describe('WF-1 routes are edited as a picture', () => {
  const cards = () => office.locator('.stage-card');

  test('a discussion is added and brought to the beginning with the keyboard; what is compulsory is locked with the reason', async () => {
    await open(office, '/routes');
    await office.getByRole('link', { name: 'Құжатты бекітудің негізгі бағыты' }).click();
    await cards().nth(6).waitFor();
    const legal = office.getByRole('button', { name: words('routes.remove', { name: words('stageKinds.legal-review'), number: 3 }) });
    expect(await legal.isDisabled()).toBe(true);
    await office.getByText(words('routes.locks.indispensable')).first().waitFor();

    await press(office, words('routes.addStage'));
    await choose(office, words('routes.kind'), words('stageKinds.discussion'));
    await press(office, words('routes.addParticipant'));
    await office.getByText(words('participantKinds.everybody')).first().waitFor();
    const added = cards().last().getByRole('button', { expanded: true });
    await added.focus();
    for (let place = 8; place > 1; place -= 1) await office.keyboard.press('Alt+ArrowUp');
    expect(await office.locator('.route > li').first().textContent()).toContain(words('stageKinds.discussion'));
    await press(office, words('common.save'));
    await said(office, 'routes.saved');
  }, 60_000);

  test('a stage without participants is refused in words and nothing is lost', async () => {
    await press(office, words('routes.addStage'));
    await press(office, words('common.save'));
    await office.getByRole('alert').first().waitFor();
    expect(await cards().count()).toBe(9);
  }, 30_000);
});

describe('WF-1, WF-2 a draft under discussion', () => {
  test('staff find it, and comment on a clause', async () => {
    ({ approvalId } = await sendDraft(system, university, DISCUSSED));
    await open(lawyer, '/discussions');
    await lawyer.getByRole('link', { name: DISCUSSED }).click();
    await lawyer.getByRole('button', { name: words('remarks.addTo', { place: words('reading.clauseNumber', { number: '1.1' }) }) }).click();
    await lawyer.getByLabel(words('remarks.to', { place: words('reading.clauseNumber', { number: '1.1' }) })).fill('Стипендия мөлшері көрсетілсін');
    await press(lawyer, words('remarks.keep'));
    await said(lawyer, 'drafts.commented');
  }, 90_000);

  test('somebody from outside reads it by a personal link, without an account, and comments', async () => {
    await open(office, `/approvals/${approvalId}`);
    await press(office, words('office.invite'));
    await field(office, 'office.reviewerName').fill('Қайрат Рецензентов');
    await field(office, 'office.until').fill('31.12.2027');
    await press(office, words('office.makeLink'));
    const link = await office.getByLabel(words('office.link')).inputValue();
    await office.keyboard.press('Escape');

    const outside = await newPage(browser);
    await outside.goto(link);
    await outside.getByRole('heading', { name: DISCUSSED }).waitFor();
    await outside.getByRole('button', { name: words('review.commentOn', { place: words('reading.clauseNumber', { number: '1.2' }) }) }).click();
    await outside.getByLabel(words('review.commentOn', { place: words('reading.clauseNumber', { number: '1.2' }) })).fill('Сырттан пікір');
    await press(outside, words('review.send'));
    await said(outside, 'review.sent');
    await outside.goto(`${system.url}/review/${'x'.repeat(43)}`);
    await outside.getByText(words('errors.link_invalid')).waitFor();

    await office.reload();
    await office.getByText('Сырттан пікір').waitFor();
    await office.getByText('Стипендия мөлшері көрсетілсін').waitFor();
  }, 60_000);
});

describe('WF-6 the quality office and the approvals under way', () => {
  const close = async (): Promise<void> => {
    await press(office, words('office.closeDiscussion'));
    await field(office, 'forms.reason').fill('Пікірлер жиналды');
    await office.getByRole('dialog').locator('button[type="submit"]').click();
  };

  test('they are listed; a discussion is not closed over comments without an answer, and is when all have one', async () => {
    await open(office, '/approvals');
    await office.getByRole('link', { name: DISCUSSED }).click();
    await close();
    await office.getByRole('dialog').getByRole('alert').waitFor();
    await office.keyboard.press('Escape');
    const author = await overHttp(system, university.known.author);
    const { remarks } = (await author.get(`/approvals/${approvalId}`)).body as { remarks: { id: string }[] };
    for (const { id } of remarks) expect((await author.post(`/approvals/${approvalId}/remarks/${id}/answer`, { text: 'Ескерілді', accepted: true })).status).toBe(204);
    await close();
    await said(office, 'office.closed');
  }, 60_000);

  test('an approval is aborted with a reason and nothing of it is lost', async () => {
    await open(office, `/approvals/${approvalId}`);
    await press(office, words('office.abort'));
    await field(office, 'forms.reason').fill('Қате жіберілген');
    await office.getByRole('dialog').locator('button[type="submit"]').click();
    await said(office, 'approvalStates.aborted');
    await open(office, '/approvals?state=aborted');
    await office.getByRole('link', { name: DISCUSSED }).waitFor();
  }, 60_000);
});

describe('WF-3 the secretary of a body', () => {
  test('has the agenda, prints it, and records the protocol with its extract', async () => {
    const routes = await overHttp(system, university.office);
    const { items } = (await routes.get('/routes')).body as { items: { id: string; revision: number; subjectKind: string; stages: { kind: string }[] }[] };
    const edition = items.find(({ subjectKind }) => subjectKind === 'edition')!;
    const { id, revision, retired: _retired, ...facts } = edition as typeof edition & { retired: boolean };
    await routes.put(`/routes/${id}`, { ...facts, stages: facts.stages.filter(({ kind }) => kind !== 'discussion') }, { 'If-Match': String(revision) });
    const { draftId } = await sendDraft(system, university, MEETING);
    for (const who of [university.known.head, university.known.lawyer, university.office]) await agree(await overHttp(system, who), draftId);

    await open(secretary, '/bodies');
    await secretary.getByRole('link', { name: 'Академиялық кеңес' }).click();
    await secretary.getByRole('link', { name: MEETING }).waitFor();
    const [agenda] = await Promise.all([secretary.waitForEvent('download'), secretary.getByRole('link', { name: words('bodies.printAgenda') }).click()]);
    expect(agenda.suggestedFilename()).toMatch(/^agenda-.*\.pdf$/);

    await secretary.getByRole('radio', { name: words('outcomesDone.approve'), exact: true }).check();
    await secretary.getByLabel(words('bodies.number')).fill('7');
    await secretary.getByLabel(words('bodies.date')).fill('20.11.2026');
    await secretary.locator('input[type="file"]').setInputFiles({ name: 'үзінді.docx', mimeType: 'application/octet-stream', buffer: await docxOf(['Хаттамадан үзінді']) });
    await press(secretary, words('bodies.record_other', { count: 1 }));
    await secretary.getByRole('cell', { name: '№ 7' }).waitFor();
    await secretary.getByRole('link', { name: 'үзінді.docx' }).waitFor();
  }, 120_000);
});

describe('WF-5 absences', () => {
  test('one’s own is entered with the order and the substitute, and ended earlier', async () => {
    await open(lawyer, '/absences');
    await press(lawyer, words('absences.add'));
    await choose(lawyer, words('absences.substitute'), /Басшыбаев/);
    await field(lawyer, 'absences.from').fill('01.12.2027');
    await field(lawyer, 'absences.to').fill('20.12.2027');
    await field(lawyer, 'absences.orderNumber').fill('45-ж');
    await field(lawyer, 'absences.orderDate').fill('25.11.2027');
    await press(lawyer, words('absences.save'));
    await lawyer.getByRole('cell', { name: '01.12.2027 – 20.12.2027' }).waitFor();
    await lawyer.getByRole('button', { name: words('absences.endOf', { name: 'Заңгеров Айгүл' }) }).click();
    await field(lawyer, 'absences.to').fill('10.12.2027');
    await lawyer.getByRole('dialog').locator('button[type="submit"]').click();
    await lawyer.getByRole('cell', { name: '01.12.2027 – 10.12.2027' }).waitFor();
  }, 60_000);
});

describe('WF-9 the speed of decisions', () => {
  test('is a chart with its table', async () => {
    await open(office, '/speed?to=2030-12-31');
    await office.getByRole('img', { name: words('speed.byStage') }).waitFor();
    await office.getByRole('cell', { name: words('stageKinds.legal-review') }).waitFor();
  }, 30_000);
});

describe('WF-8 a development request', () => {
  test('is filed by a unit, taken into the plan by the office, and printed with it', async () => {
    const author = await enter(university.known.author);
    await open(author, '/requests/new');
    await choose(author, words('fields.type'), /./);
    await author.locator('main input[lang="kk"]').fill('Тьютор туралы ереже');
    await author.getByLabel(words('requests.need')).fill('Жаңа үдеріс');
    await choose(author, words('requests.unit'), new RegExp(university.department));
    await author.getByLabel(words('requests.from')).fill('01.02.2027');
    await author.getByLabel(words('requests.to')).fill('01.06.2027');
    await author.getByLabel(words('requests.wantedYear')).fill('2027');
    await press(author, words('requests.send'));
    await said(author, 'requestStates.submitted');

    await open(office, '/requests?whose=all');
    await office.getByRole('link', { name: 'Тьютор туралы ереже' }).click();
    await press(office, words('requests.accept'));
    await office.getByRole('dialog').locator('button[type="submit"]').click();
    await said(office, 'requestStates.accepted');
    await open(office, '/work-plan?year=2027');
    await office.getByRole('cell', { name: '01.02.2027 – 01.06.2027' }).waitFor();
    await press(office, words('requests.printPlan'));
    const [plan] = await Promise.all([office.waitForEvent('download'), office.getByRole('menuitem', { name: 'PDF' }).click()]);
    expect(plan.suggestedFilename()).toMatch(/2027\.pdf$/);
    await author.reload();
    await author.getByRole('link', { name: words('requests.begin') }).waitFor();
  }, 90_000);
});
