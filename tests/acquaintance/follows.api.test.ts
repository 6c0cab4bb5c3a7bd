import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Entry } from '../../api/modules/acquaintance/public.js';
import type { TestSystem } from '../support/test-system.js';
import { PASSWORD, startTestSystem, testActor } from '../support/test-system.js';
import type { RegisteredEdition, University } from './support.js';
import { appoint, at, campaignOf, changePerson, confirmByClick, entryOf, foundUniversity, hire, listOf, makeUnit, must, onDay, registerEdition } from './support.js';

let system: TestSystem;
let uni: University;
let edition: RegisteredEdition;
let campaignId: string;
const logins = new Map<string, string>();
const as = (surname: string) => {
  const login = logins.get(surname) ?? `user${logins.size}`;
  logins.set(surname, login);
  return system.asPerson(login, uni.person(surname));
};
const evidenceOf = async (surname: string) => (await entryOf(system, campaignId, surname)).evidence;
const changeUnit = async (id: string, edit: object): Promise<void> => {
  const office = await system.as('quality-office');
  const { revision } = must(await office.get(`/units/${id}`)).body;
  must(await office.patch(`/units/${id}`, edit, { 'If-Match': String(revision) }));
  await system.work();
};

beforeAll(async () => {
  system = await startTestSystem({ environment: at('2026-03-16') });
  uni = await foundUniversity(system);
  edition = await registerEdition(system, [{ kind: 'unit', id: uni.faculty, withSubunits: true }], { approvedOn: '2026-03-16' });
  campaignId = (await campaignOf(system, edition.documentId)).campaign.id;
  for (const surname of ['Ахметов', 'Ғалиев']) must(await confirmByClick(await as(surname), (await entryOf(system, campaignId, surname)).id));
  await system.work();
});
afterAll(() => system.stop());

test('ACQ-4: an unchanged republication, a rename and a re-import of people keep every confirmation and every entry', async () => {
  const before = await listOf(system, campaignId);
  const office = await system.as('quality-office');
  // The same edition announced again, the same card saved again, the same rows imported again.
  const { transactions, organization } = system.inq;
  await transactions.bind(() => ({})).run((work) => work.outbox.append([
    { type: 'documents.registered', aggregateId: edition.documentId, revision: 9 }, { type: 'documents.saved', aggregateId: edition.documentId, revision: 9 },
  ]));
  for (const surname of ['Ахметов', 'Бекова']) {
    const { personnelNumber, name, email } = must(await office.get(`/people/${uni.person(surname)}`)).body;
    await organization.importPerson({ personnelNumber, surname, name, patronymic: null, email, unitCode: 'PHY', positionKk: 'Оқытушы', positionRu: 'Преподаватель', from: null, to: null } as Parameters<typeof organization.importPerson>[0], testActor);
  }
  await system.work();
  expect((await listOf(system, campaignId)).size).toBe(before.size);
  for (const [surname, entry] of await listOf(system, campaignId)) expect([surname, entry.state, entry.evidence]).toEqual([surname, before.get(surname)?.state, before.get(surname)?.evidence]);
  expect((await office.get(`/acquaintance/campaigns?documentId=${edition.documentId}`)).body.total).toBe(1);
});

test('ACQ-3: renaming or deactivating a person changes no evidence; an open entry takes the new name', async () => {
  const before = await evidenceOf('Ахметов');
  await changePerson(await system.as('quality-office'), uni.person('Ахметов'), '', { surname: 'Ахметов-Жаңа' }, 'patch');
  await changePerson(await system.as('quality-office'), uni.person('Бекова'), '', { surname: 'Бекова-Жаңа' }, 'patch');
  await system.work();
  const list = await listOf(system, campaignId);
  expect(list.get('Ахметов')?.evidence).toEqual(before);
  expect(before?.person.name).toBe('Ахметов Аты');
  expect(list.get('Бекова-Жаңа')).toMatchObject({ state: 'open', personId: uni.person('Бекова') });
  await changePerson(await system.as('quality-office'), uni.person('Ахметов'), '/deactivation', {});
  await system.work();
  expect(await entryOf(system, campaignId, 'Ахметов')).toMatchObject({ state: 'confirmed', evidence: before, closed: null });
});

test('ACQ-1: a unit that is moved keeps its confirmations; out of the scope its open entries are closed, back again they are open', async () => {
  const confirmed = await evidenceOf('Ғалиев');
  await changeUnit(uni.history, { parentId: uni.office });
  const out = await listOf(system, campaignId);
  expect(out.get('Ғалиев')).toMatchObject({ state: 'confirmed', evidence: confirmed });
  expect(out.get('Дәулетова')).toMatchObject({ state: 'closed', closed: { because: 'moved-out' } });
  // Of two posts the one in physics keeps him under the scope: he is counted there now.
  expect(out.get('Екіпостов')).toMatchObject({ state: 'open', unitId: uni.physics });
  await changeUnit(uni.history, { parentId: uni.faculty });
  const back = await listOf(system, campaignId);
  expect(back.get('Дәулетова')).toMatchObject({ state: 'open', closed: null, unitId: uni.history });
  expect(back.get('Ғалиев')).toMatchObject({ state: 'confirmed', evidence: confirmed });
});

test('ACQ-1: a scope that is changed on the card is followed with dated entries, and the same again changes nothing', async () => {
  const office = await system.as('quality-office');
  const setScope = async (scope: object[]) => {
    const { revision } = must(await office.get(`/documents/${edition.documentId}/scope`)).body;
    must(await office.put(`/documents/${edition.documentId}/scope`, { scope }, { 'If-Match': String(revision) }));
    await system.work();
  };
  await setScope([{ kind: 'unit', id: uni.history, withSubunits: false }, { kind: 'position', id: 'оқытушы' }]);
  const wider = await listOf(system, campaignId);
  expect(wider.get('Жұмабаев')).toMatchObject({ state: 'open', added: { because: 'scope-changed', on: '2026-03-16' } });
  expect(wider.get('Деканов')).toMatchObject({ state: 'closed', closed: { because: 'scope-changed' } });
  const states = (list: Map<string, Entry>) => [...list].map(([surname, { state, revision }]) => [surname, state, revision]);
  const before = states(wider);
  await setScope([{ kind: 'unit', id: uni.history, withSubunits: false }, { kind: 'position', id: 'оқытушы' }]);
  expect(states(await listOf(system, campaignId))).toEqual(before);
  await setScope([{ kind: 'unit', id: uni.faculty, withSubunits: true }]);
  const again = await listOf(system, campaignId);
  expect(again.get('Деканов')).toMatchObject({ state: 'open' });
  expect(again.get('Жұмабаев')).toMatchObject({ state: 'closed' });
});

test('ACQ-1: a post entered beforehand begins on its day; one that ends closes on its day', async () => {
  const office = await system.as('quality-office');
  await system.inq.acquaintance.followDays();
  const coming = await hire(office, 'Болашақов', [{ unitId: uni.physics, from: '2026-03-19' }]);
  await hire(office, 'Уақытша', [{ unitId: uni.physics, from: '2026-03-01', to: '2026-03-19' }]);
  await system.work();
  expect((await listOf(system, campaignId)).has('Болашақов')).toBe(false);
  expect(await entryOf(system, campaignId, 'Уақытша')).toMatchObject({ state: 'open', dueOn: '2026-04-02' });
  system = await onDay(system, '2026-03-19');
  await system.inq.acquaintance.followDays();
  await system.inq.acquaintance.followDays();
  expect(await entryOf(system, campaignId, 'Болашақов')).toMatchObject({ personId: coming, state: 'open', added: { because: 'hired', on: '2026-03-19' }, dueOn: '2026-04-07' });
  expect(await entryOf(system, campaignId, 'Уақытша')).toMatchObject({ state: 'closed', closed: { because: 'moved-out', on: '2026-03-19' } });
});

test('ACQ-2: who is entered late is not late on the day on which he is told', async () => {
  system = await onDay(system, '2026-04-20');
  await hire(await system.as('quality-office'), 'Кешжазылған', [{ unitId: uni.physics, from: '2026-03-20' }]);
  await system.work();
  expect(await entryOf(system, campaignId, 'Кешжазылған')).toMatchObject({ dueOn: '2026-05-05', countedFrom: '2026-04-20' });
});

test('ACQ-2: a calendar edited in mid-flight moves no deadline; who comes later is counted by the calendar as it is then', async () => {
  const office = await system.as('quality-office');
  const before = await entryOf(system, campaignId, 'Дәулетова');
  const { campaign: { deadline } } = await campaignOf(system, edition.documentId);
  const year = must(await office.get('/calendar/years/five-day/2026')).body as { days: object[]; revision: number };
  must(await office.put('/calendar/years/five-day/2026', { days: [...year.days, { date: '2026-04-21', kind: 'day-off', note: { kk: 'Сынақ', ru: 'Проба' }, source: '№ 1' }] }, { 'If-Match': String(year.revision) }));
  expect(await entryOf(system, campaignId, 'Дәулетова')).toMatchObject({ dueOn: before.dueOn, calendarVersion: before.calendarVersion });
  expect((await campaignOf(system, edition.documentId)).campaign.deadline).toEqual(deadline);
  await hire(office, 'Жаңакелген', [{ unitId: uni.physics, from: '2026-04-20' }]);
  await system.work();
  const late = await entryOf(system, campaignId, 'Жаңакелген');
  expect(late.dueOn).toBe('2026-05-06');
  expect(late.calendarVersion).not.toBe(before.calendarVersion);
});

test('ACQ-6: the clock over the deadline: late by unit and for the person, from the counters; counting anew gives the same', async () => {
  const office = await system.as('quality-office');
  const shown = async () => must(await office.get(`/acquaintance/campaigns/${campaignId}`)).body as { counts: { open: number; late: number; total: number; done: number }; byUnit: { unitId: string; late: number }[]; byDay: { on: string; done: number; total: number }[] };
  const byHand = [...(await listOf(system, campaignId)).values()];
  const before = await shown();
  expect(before.counts).toMatchObject({
    total: byHand.filter(({ state }) => state !== 'closed').length, open: byHand.filter(({ state }) => state === 'open').length,
    late: byHand.filter(({ state, dueOn }) => state === 'open' && dueOn < '2026-04-20').length, done: 2,
  });
  expect(before.counts.late).toBeGreaterThan(2);
  expect(before.byUnit.reduce((sum, { late }) => sum + late, 0)).toBe(before.counts.late);
  expect(before.byDay.at(-1)).toMatchObject({ done: 2 });
  const { transactions, outbox, acquaintance } = system.inq;
  await transactions.bind(() => ({})).run((work) => work.outbox.append([{ type: 'acquaintance.list-changed', aggregateId: campaignId, revision: 1 }, { type: 'acquaintance.list-changed', aggregateId: campaignId, revision: 1 }]));
  await system.work();
  expect(await shown()).toEqual(before);
  await acquaintance.rebuildCounters(campaignId);
  expect(await shown()).toEqual(before);
  expect(await outbox.health()).toMatchObject({ waiting: 0, dead: 0 });
  const { items } = must(await (await as('Дәулетова')).get('/acquaintance/mine')).body as { items: { late: boolean; workingDaysLeft: number }[] };
  expect(items).toMatchObject([{ late: true }]);
  expect(items[0]?.workingDaysLeft).toBeLessThan(0);
  expect((await (await as('Дәулетова')).get('/acquaintance/mine/count')).body).toEqual({ open: 1, late: 1 });
});

test('ACQ-1: a document that is cancelled asks nobody any more', async () => {
  const { transactions, documents } = system.inq;
  await transactions.bind(() => ({})).run(async (work) => {
    const act = await documents.approved.recordAct(work, testActor, { kind: 'order', body: null, number: '99', date: '2026-04-20' as Parameters<typeof documents.approved.cancel>[4] });
    await documents.approved.cancel(work, testActor, edition.documentId, act.id, '2026-04-20' as Parameters<typeof documents.approved.cancel>[4]);
  });
  await system.work();
  const list = [...(await listOf(system, campaignId)).values()];
  expect(new Set(list.map(({ state }) => state))).toEqual(new Set(['closed', 'confirmed']));
  expect(list.find(({ closed }) => closed?.because === 'document-cancelled')).toBeDefined();
  await hire(await system.as('quality-office'), 'Кейінгі', [{ unitId: uni.physics, from: '2026-04-20' }]);
  await system.work();
  expect((await listOf(system, campaignId)).has('Кейінгі')).toBe(false);
});

test('ACQ-1: who gets a role that a scope names is added, who loses it is closed', async () => {
  const { documentId } = await registerEdition(system, [{ kind: 'role', id: 'library-center' }], { approvedOn: '2026-04-20', seed: 'f' });
  const { campaign } = await campaignOf(system, documentId);
  expect((await listOf(system, campaign.id)).size).toBe(0);
  const { identity } = system.inq;
  const { account } = await identity.createAccount(testActor, { login: 'librarian', name: 'Кітапханашы', personId: uni.person('Зейнолла'), roles: ['library-center'] }, PASSWORD);
  await system.work();
  expect(await entryOf(system, campaign.id, 'Зейнолла')).toMatchObject({ state: 'open', unitId: uni.office });
  must(await (await system.as('quality-office')).patch(`/accounts/${account.id}`, { roles: ['staff'] }, { 'If-Match': '1' }));
  await system.work();
  expect(await entryOf(system, campaign.id, 'Зейнолла')).toMatchObject({ state: 'closed', closed: { because: 'moved-out' } });
});

test('ORG-4: a students\' group is an audience by itself', async () => {
  const office = await system.as('quality-office');
  const group = await makeUnit(office, 'G-101', 'Ф-101 тобы', uni.faculty, { kind: 'group' });
  const student = await hire(office, 'Студентов', []);
  await appoint(office, group, { memberIds: [student] });
  const preview = async (scope: object[]) => (await office.post('/acquaintance/scope-preview', { scope })).body;
  expect(await preview([{ kind: 'group', id: group }])).toMatchObject({ total: 1, sample: [{ person: { id: student } }], byUnit: [{ unitId: group, count: 1 }] });
  const staff = await preview([{ kind: 'unit', id: uni.faculty, withSubunits: true }]);
  expect((staff.sample as { person: { id: string } }[]).map(({ person }) => person.id)).not.toContain(student);
  const everybody = await preview([{ kind: 'everybody' }]);
  expect(everybody.total).toBe(everybody.byUnit.reduce((sum: number, { count }: { count: number }) => sum + count, 0));
  const two = (await office.post('/acquaintance/scope-preview', { scope: [{ kind: 'everybody' }], page: 2, pageSize: 2 })).body;
  expect(two.sample).toHaveLength(2);
});
