import type { Browser } from '../support/browser.js';
import { docxOf } from '../support/texts.js';
import type { TestSystem } from '../support/test-system.js';
import { agree, must, recordProtocol, submit, taskOf } from '../approvals/support.js';
import type { University } from '../approvals/support.js';
import { BASE, documentInForce } from '../changes/support.js';

export const RU = [
  '1. ОБЩИЕ ПОЛОЖЕНИЯ',
  '1.1. Настоящее положение определяет порядок организации наставничества на кафедре.',
  '1.2. Наставника назначает заведующий кафедрой в начале учебного года.',
  '2. ОБЯЗАННОСТИ',
  '2.1. Наставник один раз в месяц отчитывается перед заведующим кафедрой.',
  '2.2. Наставник посещает занятия молодого преподавателя и пишет отзыв.',
  '2.3. Молодой преподаватель выполняет рекомендации наставника и ведёт дневник.',
  '3. ЗАКЛЮЧИТЕЛЬНЫЕ ПОЛОЖЕНИЯ',
  '3.1. Положение вступает в силу со дня утверждения.',
];
export const RU_CHANGED = RU.map((line) => line.replace('один раз в месяц', 'еженедельно в письменном виде'));

export const putIn = async (system: TestSystem, browser: Browser, draftId: string, language: string, lines: readonly string[]): Promise<void> => {
  must(await browser.upload(`/drafts/${draftId}/files`, { language }, await docxOf(lines), `${language}.docx`));
  await system.work();
};

/** A document in force in Kazakh, the master, and Russian. @returns its id and its edition's */
export const inTwoLanguages = async (system: TestSystem, office: Browser, facts: Readonly<Record<string, unknown>> = {}, ru: readonly string[] = RU): Promise<{ id: string; editionId: string }> => {
  const card = await documentInForce(system, office, BASE, facts);
  const editionId: string = card.editions[0].id;
  must(await office.upload(`/documents/${card.id}/editions/${editionId}/files`, { language: 'ru' }, await docxOf(ru), 'ru.docx'));
  await system.work();
  return { id: card.id, editionId };
};

/** From the author's hands to the door of the register. @returns the registrar's task */
export const bringToRegistration = async (uni: University, draftId: string, protocol: string): Promise<string> => {
  const { as } = uni;
  must(await submit(as.author, draftId));
  for (const browser of [as.head, as.lawyer, as.registrar]) await agree(browser, draftId);
  must(await recordProtocol(uni, draftId, { number: protocol }));
  await agree(as.rector, draftId, 'approve');
  return (await taskOf(as.registrar, draftId)).id;
};

export interface Step {
  revision: number;
  master: string;
  requiredBy: string;
  abilities: { edit: boolean; waive: boolean };
  languages: { language: string; required: boolean; carried: boolean; textId: string | null; kind: string | null; counts: object; lacks: { changeNumber: number; count: number }[]; waiver: { ended: boolean; by: string | null } | null }[];
  clauses: { anchor: string; number: string; states: Record<string, string>; since: Record<string, number[]>; unaffected: Record<string, { id: string }> }[];
}

export const draftStep = async (browser: Browser, draftId: string): Promise<Step> => must(await browser.get(`/drafts/${draftId}/language-step`)).body as Step;
export const versionStep = async (browser: Browser, documentId: string, query = ''): Promise<Step> => must(await browser.get(`/documents/${documentId}/language-step${query}`)).body as Step;

export const languageIn = (step: Step, language: string) => step.languages.find((each) => each.language === language);

/** Number → state of one language, of what is not in step. */
export const behindIn = ({ clauses }: Step, language: string): Record<string, string> =>
  Object.fromEntries(clauses.flatMap(({ number, states }) => (states[language] && states[language] !== 'same' ? [[number, states[language] ?? '']] : [])));

export const setDraft = (browser: Browser, draftId: string, revision: number, facts: object) =>
  browser.put(`/drafts/${draftId}/languages`, { required: null, kinds: {}, waivers: [], ...facts }, { 'If-Match': String(revision) });
