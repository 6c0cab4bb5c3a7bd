import type { ScopeRule } from '../../api/modules/acquaintance/public.js';
import type { Row } from '../../api/modules/changes/public.js';
import { newId } from '../../api/kernel/ids.js';
import type { LegalDate } from '../../api/kernel/legal-date.js';
import type { Browser } from '../support/browser.js';
import { typeIds } from '../support/documents.js';
import type { Place, TestSystem } from '../support/test-system.js';
import { PASSWORD, startTestSystem, testActor } from '../support/test-system.js';
import type { Entry } from '../../api/modules/acquaintance/public.js';

export const must = <T extends { status: number; body: unknown }>(answer: T): T => {
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
};

/** Noon in Almaty of a day: the clock of the system begins there. */
export const at = (day: string): Record<string, string> => ({ CLOCK_START: `${day}T07:00:00Z` });

/** The same installation on another day. */
export const onDay = async (system: TestSystem, day: string): Promise<TestSystem> => {
  await system.halt();
  return startTestSystem({ place: system.place as Place, environment: at(day) });
};

/** A faculty with two departments and, outside of it, an office. */
export interface University {
  readonly faculty: string;
  readonly physics: string;
  readonly history: string;
  readonly office: string;
  readonly person: (name: string) => string;
}

export interface Post { readonly unitId: string; readonly positionKk?: string; readonly positionRu?: string; readonly from?: string | null; readonly to?: string }

let number = 0;

export const hire = async (office: Browser, surname: string, posts: readonly Post[]): Promise<string> => {
  number += 1;
  return must(await office.post('/people', {
    personnelNumber: `P-${String(number).padStart(4, '0')}`, surname, name: 'Аты', email: `p${number}@uni.test`,
    assignments: posts.map(({ from = '2020-01-01', ...post }) => ({ positionKk: 'Оқытушы', positionRu: 'Преподаватель', from, ...post })),
  })).body.id;
};

export const changePerson = async (office: Browser, id: string, path: string, body: object, method: 'post' | 'patch' = 'post') => {
  const { revision } = must(await office.get(`/people/${id}`)).body;
  return must(await office[method](`/people/${id}${path}`, body, { 'If-Match': String(revision) })).body;
};

export const makeUnit = async (office: Browser, code: string, kk: string, parentId: string | null = null, rest: object = {}): Promise<string> =>
  must(await office.post('/units', { code, name: { kk, ru: `${kk} (ру)`, en: null }, parentId, from: '2019-01-01', ...rest })).body.id;

export const appoint = async (office: Browser, unitId: string, offices: object): Promise<void> => {
  const { revision } = must(await office.get(`/units/${unitId}`)).body;
  must(await office.patch(`/units/${unitId}`, { ...offices, since: '2020-01-01' }, { 'If-Match': String(revision) }));
};

/** People by surname; the dean heads the faculty, Меңгеруші the department of physics, Сапаева is its quality manager. */
export const foundUniversity = async (system: TestSystem): Promise<University> => {
  const office = await system.as('quality-office');
  const faculty = await makeUnit(office, 'FAC', 'Факультет');
  const physics = await makeUnit(office, 'PHY', 'Физика кафедрасы', faculty);
  const history = await makeUnit(office, 'HIS', 'Тарих кафедрасы', faculty);
  const outside = await makeUnit(office, 'OFF', 'Кеңсе');
  const people = new Map<string, string>();
  const add = async (surname: string, ...posts: Post[]): Promise<void> => {
    people.set(surname, await hire(office, surname, posts));
  };
  await add('Деканов', { unitId: faculty, positionKk: 'Декан', positionRu: 'Декан' });
  await add('Меңгеруші', { unitId: physics });
  await add('Сапаева', { unitId: physics });
  await add('Ахметов', { unitId: physics });
  await add('Бекова', { unitId: physics });
  await add('Ғалиев', { unitId: history });
  await add('Дәулетова', { unitId: history });
  await add('Екіпостов', { unitId: history }, { unitId: physics, from: '2021-09-01' });
  await add('Жұмабаев', { unitId: outside });
  await add('Зейнолла', { unitId: outside });
  await appoint(office, faculty, { headId: people.get('Деканов') });
  await appoint(office, physics, { headId: people.get('Меңгеруші'), qualityManagerId: people.get('Сапаева') });
  return {
    faculty, physics, history, office: outside,
    person: (surname) => {
      const id = people.get(surname);
      if (!id) throw new Error(`Nobody is called ${surname}.`);
      return id;
    },
  };
};

const file = (seed: string) => ({
  id: newId(), sha256: seed.repeat(64).slice(0, 64), format: 'pdf' as const, name: `${seed}.pdf`, size: 1, hasText: true, addedAt: new Date(), addedBy: 'test',
});

export interface RegisteredEdition { readonly documentId: string; readonly editionId: string; readonly textId: string }

/** Registers an edition as an approval does, with its event; the next one of the document when it is named. */
export const registerEdition = async (
  system: TestSystem, scope: readonly ScopeRule[], { documentId = newId(), approvedOn, seed = 'a', title = 'Еңбек тәртібінің ережесі', confidentiality = 'internal' as const }:
  { documentId?: string; approvedOn: string; seed?: string; title?: string; confidentiality?: 'internal' | 'restricted' },
): Promise<RegisteredEdition> => {
  const office = await system.as('quality-office');
  const [typeId = ''] = await typeIds(office);
  const [editionId, textId] = [newId(), newId()];
  const { approved } = system.inq.documents;
  await system.inq.transactions.bind(() => ({})).run(async (work) => {
    const act = await approved.recordAct(work, testActor, { kind: 'order', body: null, number: `${seed}-${approvedOn}`, date: approvedOn as LegalDate });
    await approved.register(work, testActor, {
      documentId, editionId, typeId, title: { kk: title, ru: null, en: null }, masterLanguage: 'kk', code: null, registrationNumber: `${seed}${documentId.slice(-4)}`, issue: 1, revision: 1,
      facts: { ownerUnitId: null, responsibleId: null, confidentiality, scope, reviewMonths: null }, actIds: [act.id], texts: [{ id: textId, language: 'kk', files: [file(seed)] }], validFrom: null,
    });
  });
  await system.work();
  return { documentId, editionId, textId };
};

/** Registers a change of the given weight, as the module of changes does. */
export const registerChange = async (
  system: TestSystem, { documentId, editionId, textId }: RegisteredEdition, weight: 'editorial' | 'substantial', facts: { approvedOn: string; seed: string; number?: number },
): Promise<{ changeId: string; textId: string }> => {
  const [changeId, freshId] = [newId(), newId()];
  const { stores, transactions, documents: { approved } } = system.inq;
  await transactions.bind((session) => ({ changes: stores.changes.bound(session) })).run(async (work) => {
    const act = await approved.recordAct(work, testActor, { kind: 'order', body: null, number: `c-${facts.seed}`, date: facts.approvedOn as LegalDate });
    await approved.registerChange(work, testActor, {
      documentId, changeId, editionId, registrationNumber: null, actIds: [act.id], validFrom: facts.approvedOn as LegalDate, introducedOn: null,
      texts: [{ id: freshId, language: 'kk', files: [file(facts.seed)] }], carried: [],
    });
    const { number: changeNumber = 1 } = facts;
    await work.changes.add({
      id: changeId, revision: 1, documentId, base: { editionId, changeNumber: changeNumber - 1, validFrom: null, texts: [{ language: 'kk', textVersionId: textId, sha256s: [] }] },
      cause: 'law', basis: 'Заң', basisDocumentId: null, consequences: '', introducedOn: null, pairings: [], edits: [], made: [], returned: null, createdAt: new Date(),
      registered: { number: changeNumber, registrationNumber: null, registeredOn: facts.approvedOn as LegalDate, actIds: [act.id], recorded: false },
    } as unknown as Parameters<typeof work.changes.add>[0]);
    await work.changes.addRows([{
      id: newId(), revision: 1, changeId, language: 'kk', order: 1, kind: 'change', clauseNumber: '1.2', oldNumber: '1.2', paragraph: null, page: null, pageSource: null,
      oldText: 'он күн', newText: 'бес күн', wording: '«он» сөзі «бес» сөзімен алмастырылсын', weight, links: [],
    } as Row]);
    await work.outbox.append([{ type: 'changes.registered', aggregateId: changeId, revision: 1 }]);
  });
  await system.work();
  return { changeId, textId: freshId };
};

/** The latest campaign of a document. */
export const campaignOf = async (system: TestSystem, documentId: string) => {
  const { items } = must(await (await system.as('quality-office')).get(`/acquaintance/campaigns?documentId=${documentId}`)).body as { items: { campaign: Campaign; counts: Record<string, number> }[] };
  const [first] = items;
  if (!first) throw new Error('No campaign.');
  return first;
};
interface Campaign { id: string; state: string; deadline: { dueOn: string; countedFrom: string; calendarVersion: string; workingDays: number }; startsOn: string; approvedOn: string; edition: { changeNumber: number }; texts: { textVersionId: string; changeNumber: number }[] }

/** The whole list of a campaign, by surname. */
export const listOf = async (system: TestSystem, campaignId: string): Promise<Map<string, Entry>> =>
  new Map((await system.inq.stores.acquaintance.entries.many({ campaignId }, 10_000, 'name')).map((entry) => [entry.name.split(' ')[0] ?? '', entry]));

export const entryOf = async (system: TestSystem, campaignId: string, surname: string): Promise<Entry> => {
  const entry = (await listOf(system, campaignId)).get(surname);
  if (!entry) throw new Error(`${surname} is not on the list.`);
  return entry;
};

export interface Screen { id: string; digest: string; state: string; mark: string; texts: { textVersionId: string }[]; abilities: { confirm: boolean; refuse: boolean }; changes: { wording: string }[] | null; dueOn: string; late: boolean; workingDaysLeft: number }

export const screenOf = async (browser: Browser, entryId: string): Promise<Screen> => must(await browser.get(`/acquaintance/entries/${entryId}`)).body;

export const openText = async (browser: Browser, entryId: string): Promise<Screen> => {
  const screen = await screenOf(browser, entryId);
  must(await browser.post(`/acquaintance/entries/${entryId}/opening`, { textVersionId: screen.texts[0]?.textVersionId }));
  return screen;
};

/** Opens the text and confirms with a click. */
export const confirmByClick = async (browser: Browser, entryId: string) => {
  const { digest, texts } = await openText(browser, entryId);
  return browser.post(`/acquaintance/entries/${entryId}/confirmation`, { textVersionId: texts[0]?.textVersionId, digest });
};

export const tokenFor = async (browser: Browser, entryId: string, digest: string): Promise<string> =>
  must(await browser.post('/signing/re-authentications', { password: PASSWORD, action: 'acquaintance.confirm', objectId: entryId, digest })).body.token;

/** Rows of the journal about an object. */
export const journalOf = async (system: TestSystem, objectId: string, action?: string) =>
  (await system.inq.stores.audit.page({ objects: [objectId] }, 0, 200)).items.filter((row) => action === undefined || row.action === action);
