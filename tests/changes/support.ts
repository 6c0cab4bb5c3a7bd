import type { Browser } from '../support/browser.js';
import { docxOf, registerText } from '../support/texts.js';
import type { TestSystem } from '../support/test-system.js';
import type { University } from '../approvals/support.js';
import { agree, must, registerTask, taskOf, tokenFor } from '../approvals/support.js';

/** The text of a small regulation; numbers are typed. */
export const BASE = [
  '1. ЖАЛПЫ ЕРЕЖЕЛЕР',
  '1.1. Осы ереже кафедрада тәлімгерлікті ұйымдастыру тәртібін белгілейді.',
  '1.2. Тәлімгерді кафедра меңгерушісі оқу жылының басында тағайындайды.',
  '2. МІНДЕТТЕР',
  '2.1. Тәлімгер айына бір рет кафедра меңгерушісіне есеп береді.',
  '2.2. Тәлімгер жас оқытушының сабақтарына қатысып, пікірін жазады.',
  '2.3. Жас оқытушы тәлімгердің ұсыныстарын орындайды және күнделік жүргізеді.',
  '3. ҚОРЫТЫНДЫ ЕРЕЖЕЛЕР',
  '3.1. Ереже бекітілген күнінен бастап күшіне енеді.',
];
export const CHANGED = BASE.map((line) => line.replace('айына бір рет', 'апта сайын жазбаша түрде'));

/** A document in force with its text. */
export const documentInForce = (system: TestSystem, office: Browser, paragraphs: readonly string[] = BASE, facts: Readonly<Record<string, unknown>> = {}) =>
  registerText(system, office, paragraphs, { title: { kk: 'Тәлімгерлік ережесі', ru: null, en: null }, edition: { issue: 1, revision: 1 }, validFrom: '2024-01-10', ...facts });

export const putText = async (system: TestSystem, browser: Browser, changeId: string, paragraphs: readonly string[], language = 'kk') => {
  must(await browser.upload(`/drafts/${changeId}/files`, { language }, await docxOf([...paragraphs]), 'жаңа мәтін.docx'));
  await system.work();
};

export const changeOf = async (browser: Browser, id: string) => must(await browser.get(`/changes/${id}`)).body;
export const ifMatch = (revision: number) => ({ 'If-Match': String(revision) });

export const describeChange = async (browser: Browser, id: string, facts: object = {}) => {
  const { revision } = await changeOf(browser, id);
  return must(await browser.patch(`/changes/${id}`, {
    cause: 'internal-document', basis: 'Ғылыми кеңестің 2026 жылғы 5 қарашадағы № 3 шешімі', consequences: 'Кафедралар есеп үлгісін жаңартады', introducedOn: '2026-12-01', ...facts,
  }, ifMatch(revision))).body;
};

/** Rows as proposed, each judged. */
export const proposeAndJudge = async (browser: Browser, id: string, weight = 'substantial', language = 'kk') => {
  const { items } = must(await browser.post(`/changes/${id}/rows/proposal`, { language })).body;
  for (const row of items as { id: string; revision: number; weight: string | null }[]) {
    if (row.weight === null) must(await browser.patch(`/changes/${id}/rows/${row.id}`, { weight }, ifMatch(row.revision)));
  }
  return must(await browser.get(`/changes/${id}/rows`)).body.items;
};

/** A change with its text, its rows and its notice, ready to be sent. */
export const preparedChange = async (system: TestSystem, browser: Browser, documentId: string, paragraphs: readonly string[], facts: object = {}) => {
  const { id } = must(await browser.post('/changes', { documentId })).body;
  await putText(system, browser, id, paragraphs);
  await proposeAndJudge(browser, id);
  await describeChange(browser, id, facts);
  return id as string;
};

export const submitChange = async (browser: Browser, id: string) => {
  const { signing } = await changeOf(browser, id);
  return browser.post(`/drafts/${id}/submission`, { digest: signing.digest, signingToken: await tokenFor(browser, 'approvals.submit', id, signing.digest) });
};

/** Along the default route up to the registrar. */
export const approveChange = async ({ as }: University, id: string) => {
  await agree(as.head, id);
  await agree(as.lawyer, id);
  await agree(as.registrar, id);
  await agree(as.rector, id, 'approve');
};

export const registerChange = async ({ as }: University, id: string, facts: object = {}) =>
  registerTask(as.registrar, (await taskOf(as.registrar, id)).id, { registrationNumber: '01', ...facts });
