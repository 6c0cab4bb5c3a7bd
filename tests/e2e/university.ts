import { defaultRoutes } from '../../api/modules/approvals/public.js';
import { openBrowser } from '../support/browser.js';
import type { Browser } from '../support/browser.js';
import { typeIds } from '../support/documents.js';
import type { RunningSystem } from '../support/running-system.js';
import { docxOf } from '../support/texts.js';
import { PASSWORD, openAccounts, setPassword, type Known } from './accounts.js';

/** Those whom a document meets on its way. */
export type Post = 'author' | 'head' | 'lawyer' | 'secretary' | 'rector';
const surnames: Record<Post, string> = { author: 'Авторова', head: 'Басшыбаев', lawyer: 'Заңгеров', secretary: 'Хатшыева', rector: 'Ректоров' };

export interface University {
  readonly office: Known;
  readonly known: Readonly<Record<Post, Known>>;
  readonly department: string;
  readonly bodyId: string;
  readonly typeId: string;
}

const must = <T extends { status: number; body: unknown }>(answer: T): T => {
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
};

const client = async (url: string, { login, password }: Known): Promise<Browser> => {
  const browser = openBrowser(url);
  await browser.signIn(login, password);
  return browser;
};

const addUnit = async (office: Browser, code: string, kk: string, rest: object = {}): Promise<string> =>
  must(await office.post('/units', { code, name: { kk, ru: null, en: null }, ...rest })).body.id;

const addPerson = async (office: Browser, number: string, surname: string, unitId: string): Promise<string> => must(await office.post('/people', {
  personnelNumber: number, surname, name: 'Айгүл', assignments: [{ unitId, positionKk: 'Қызметкер', positionRu: 'Сотрудник', from: '2020-01-01' }],
})).body.id;

const setHead = async (office: Browser, unitId: string, headId: string): Promise<void> => {
  const { revision } = must(await office.get(`/units/${unitId}`)).body;
  must(await office.patch(`/units/${unitId}`, { headId, since: '2020-01-01' }, { 'If-Match': String(revision) }));
};

/** The quality office decides too, so its account stands for a person. */
const openOffice = async (url: string, first: Browser, unitId: string): Promise<Known> => {
  const personId = await addPerson(first, '900', 'Тіркеушин', unitId);
  const { activationLink } = must(await first.post('/accounts', { personId, login: 'e2e.office', name: 'Тіркеушин Айгүл', roles: ['quality-office'] })).body;
  await setPassword(url, activationLink);
  return { login: 'e2e.office', password: PASSWORD };
};

const openStaff = async (url: string, first: Browser, post: Post, personId: string): Promise<Known> => {
  const { activationLink } = must(await first.post('/accounts', { personId, login: `e2e.${post}`, name: `${surnames[post]} Айгүл`, roles: ['staff'] })).body;
  await setPassword(url, activationLink);
  return { login: `e2e.${post}`, password: PASSWORD };
};

/** A small university with the default routes, made over HTTP: units with heads, a body with a secretary, everybody with an account. */
export const foundUniversity = async (system: RunningSystem): Promise<University> => {
  const { url } = system;
  const [opener] = await openAccounts(system, ['quality-office']);
  if (!opener) throw new Error('no account');
  const first = await client(url, opener);
  const homes = {
    rector: await addUnit(first, 'REC', 'Ректорат'), head: await addUnit(first, 'DEP', 'Педагогика кафедрасы'),
    lawyer: await addUnit(first, 'LEG', 'Заң бөлімі'), secretary: await addUnit(first, 'QUA', 'Сапа бөлімі'),
  };
  const known = {} as Record<Post, Known>;
  const persons = {} as Record<Post, string>;
  for (const [index, post] of (Object.keys(surnames) as Post[]).entries()) {
    persons[post] = await addPerson(first, `A-${index}`, surnames[post], post === 'author' ? homes.head : homes[post]);
    known[post] = await openStaff(url, first, post, persons[post]);
  }
  for (const post of ['head', 'lawyer', 'rector'] as const) await setHead(first, homes[post], persons[post]);
  const bodyId = await addUnit(first, 'AC', 'Академиялық кеңес', { kind: 'body', secretaryId: persons.secretary, from: '2020-01-01' });
  for (const route of defaultRoutes({ legalUnitId: homes.lawyer, bodyId, rectorUnitId: homes.rector })) must(await first.post('/routes', { ...route, stages: [...route.stages] }));
  const [typeId = ''] = await typeIds(first);
  return { office: await openOffice(url, first, homes.secretary), known, department: 'Педагогика кафедрасы', bodyId, typeId };
};

/** The secretary's protocol of a meeting on all that waits for the body; its own screen is tried elsewhere. */
export const recordProtocol = async ({ url }: RunningSystem, { known, bodyId }: University, facts: { readonly number: string; readonly date: string }): Promise<void> => {
  const secretary = await client(url, known.secretary);
  const { items } = must(await secretary.get(`/bodies/${bodyId}/agenda`)).body as { items: { id: string; digest: string }[] };
  const data = JSON.stringify({ ...facts, decisions: items.map(({ id, digest }) => ({ taskId: id, outcome: 'approve', digest })) });
  must(await secretary.upload(`/bodies/${bodyId}/protocols`, { data }, await docxOf(['Хаттамадан үзінді']), 'үзінді.docx'));
};
