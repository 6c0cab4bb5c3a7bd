import { defaultRoutes } from '../../api/modules/approvals/public.js';
import type { Browser } from '../support/browser.js';
import { typeIds } from '../support/documents.js';
import { docxOf } from '../support/texts.js';
import { PASSWORD, testActor } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';

/** A small university in which a document goes its way: everybody has a post and an account. */
export interface University {
  readonly typeId: string;
  readonly bodyId: string;
  readonly units: Readonly<Record<'department' | 'legal' | 'rector' | 'other' | 'quality', string>>;
  readonly persons: Readonly<Record<Role, string>>;
  readonly as: Readonly<Record<Role, Browser>>;
}

export type Role = 'author' | 'head' | 'lawyer' | 'otherHead' | 'secretary' | 'rector' | 'registrar' | 'colleague';

const names: Record<Role, [string, string]> = {
  author: ['Авторова', 'Айгүл'], head: ['Басшыбаев', 'Бекзат'], lawyer: ['Заңгеров', 'Зейнолла'], otherHead: ['Мүдделіқызы', 'Мәриям'],
  secretary: ['Хатшыева', 'Хадиша'], rector: ['Ректоров', 'Рахат'], registrar: ['Тіркеушин', 'Талғат'], colleague: ['Әріптесов', 'Әлихан'],
};

const must = <T extends { status: number; body: unknown }>(answer: T): T => {
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
};

const order = (index: number) => `A-${String(index).padStart(3, '0')}`;

/** Units, people, accounts and the default routes. */
export const foundUniversity = async (system: TestSystem): Promise<University> => {
  const office = await system.as('quality-office');
  const unit = async (code: string, kk: string, parentId: string | null = null, rest: object = {}): Promise<string> =>
    must(await office.post('/units', { code, name: { kk, ru: null, en: null }, parentId, ...rest })).body.id;
  const rectorate = await unit('REC', 'Ректорат');
  const units = {
    rector: rectorate, department: await unit('DEP', 'Педагогика кафедрасы', rectorate), legal: await unit('LEG', 'Заң бөлімі', rectorate),
    other: await unit('OTH', 'Оқу бөлімі', rectorate), quality: await unit('QUA', 'Сапа бөлімі', rectorate),
  };
  const homes: Record<Role, string> = {
    author: units.department, head: units.department, colleague: units.department, lawyer: units.legal, otherHead: units.other, secretary: units.quality, rector: units.rector, registrar: units.quality,
  };
  const persons = {} as Record<Role, string>;
  const as = {} as Record<Role, Browser>;
  let index = 0;
  for (const role of Object.keys(names) as Role[]) {
    index += 1;
    const [surname, name] = names[role];
    persons[role] = must(await office.post('/people', {
      personnelNumber: order(index), surname, name, email: `${role.toLowerCase()}@uni.test`,
      assignments: [{ unitId: homes[role], positionKk: role === 'rector' ? 'Ректор' : 'Қызметкер', positionRu: role === 'rector' ? 'Ректор' : 'Сотрудник', from: '2020-01-01' }],
    })).body.id;
    if (role === 'registrar') {
      const { createAccount } = system.inq.identity;
      await createAccount(testActor, { login: 'registrar', name: 'Тіркеушин Талғат', personId: persons.registrar, roles: ['quality-office'] }, PASSWORD);
    }
    as[role] = await system.asPerson(role.toLowerCase(), persons[role]);
  }
  const head = async (id: string, headId: string): Promise<void> => {
    const { revision } = (await office.get(`/units/${id}`)).body;
    must(await office.patch(`/units/${id}`, { headId, since: '2020-01-01' }, { 'If-Match': String(revision) }));
  };
  await head(units.department, persons.head);
  await head(units.legal, persons.lawyer);
  await head(units.other, persons.otherHead);
  await head(units.rector, persons.rector);
  const bodyId = await unit('AC', 'Академиялық кеңес', null, { kind: 'body', secretaryId: persons.secretary, from: '2020-01-01' });
  const [typeId = ''] = await typeIds(office);
  for (const route of defaultStages({ legalUnitId: units.legal, bodyId, rectorUnitId: units.rector })) must(await office.post('/routes', route));
  return { typeId, bodyId, units, persons, as };
};

const defaultStages = (offices: Parameters<typeof defaultRoutes>[0]) => defaultRoutes(offices).map(({ stages, ...route }) => ({ ...route, stages: stages.map((stage) => ({ ...stage })) }));

export const LINES = ['1. ЖАЛПЫ ЕРЕЖЕЛЕР', '1.1. Осы ереже кафедрада тәлімгерлік тәртібін белгілейді.', '1.2. Тәлімгерді кафедра меңгерушісі тағайындайды.', '2. МІНДЕТТЕР', '2.1. Тәлімгер айына бір рет есеп береді.'];

/** A draft of a new document with its text, as the author has prepared it. */
export const prepareDraft = async ({ as, typeId, units }: University, title = 'Тәлімгерлік туралы ереже', facts: object = {}, lines: readonly string[] = LINES) => {
  const draft = must(await as.author.post('/drafts', {
    kind: 'edition', typeId, title: { kk: title, ru: null, en: null }, ownerUnitId: units.department, ...facts,
  })).body;
  return must(await as.author.upload(`/drafts/${draft.id}/files`, { language: 'kk' }, await docxOf([...lines]), 'жоба.docx')).body;
};

/** The password again, for one act. */
export const tokenFor = async (browser: Browser, action: string, objectId: string, digest: string): Promise<string> =>
  must(await browser.post('/signing/re-authentications', { password: PASSWORD, action, objectId, digest })).body.token;

/** Signs and sends. */
export const submit = async (browser: Browser, draftId: string) => {
  const { signing } = must(await browser.get(`/drafts/${draftId}`)).body;
  return browser.post(`/drafts/${draftId}/submission`, { digest: signing.digest, signingToken: await tokenFor(browser, 'approvals.submit', draftId, signing.digest) });
};

/** The open task of a person about a draft. */
export const taskOf = async (browser: Browser, draftId: string): Promise<{ id: string; stageKind: string; subject: { id: string }; dueOn: string; onBehalfOf: unknown }> => {
  const { items } = must(await browser.get('/tasks?pageSize=200')).body;
  const found = (items as { id: string; stageKind: string; subject: { id: string }; dueOn: string; onBehalfOf: unknown }[]).find(({ subject }) => subject.id === draftId);
  if (!found) throw new Error('No task.');
  return found;
};

export const decide = async (browser: Browser, taskId: string, body: object) => {
  const { digest } = must(await browser.get(`/tasks/${taskId}`)).body;
  return browser.post(`/tasks/${taskId}/decision`, { digest, signingToken: await tokenFor(browser, 'approvals.decide', taskId, digest), ...body });
};

export const agree = async (browser: Browser, draftId: string, outcome = 'agree') => must(await decide(browser, (await taskOf(browser, draftId)).id, { outcome }));

/** The secretary's protocol about one draft. */
export const recordProtocol = async ({ as, bodyId }: University, draftId: string, facts: object = {}, item: object = {}) => {
  const agenda = must(await as.secretary.get(`/bodies/${bodyId}/agenda`)).body;
  const { id: taskId, digest } = (agenda.items as { id: string; digest: string; subject: { id: string } }[]).find(({ subject }) => subject.id === draftId) ?? { id: '0'.repeat(24), digest: '0'.repeat(64) };
  const data = JSON.stringify({ number: '3', date: '2026-11-10', decisions: [{ taskId, outcome: 'approve', digest, ...item }], ...facts });
  return as.secretary.upload(`/bodies/${bodyId}/protocols`, { data }, await docxOf(['Хаттамадан үзінді']), 'үзінді.docx');
};

export const registerTask = async (browser: Browser, taskId: string, body: object) => {
  const { digest } = must(await browser.get(`/tasks/${taskId}`)).body;
  return browser.post(`/tasks/${taskId}/registration`, { digest, signingToken: await tokenFor(browser, 'approvals.decide', taskId, digest), ...body });
};

export { must };
