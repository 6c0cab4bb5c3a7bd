import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { docxOf } from '../support/texts.js';
import type { TestSystem } from '../support/test-system.js';
import { startTestSystem } from '../support/test-system.js';
import type { RegisteredEdition, University } from './support.js';
import { at, campaignOf, changePerson, confirmByClick, entryOf, foundUniversity, hire, listOf, must, onDay, registerChange, registerEdition, screenOf } from './support.js';

let system: TestSystem;
let uni: University;
let edition: RegisteredEdition;
let campaignId: string;

beforeAll(async () => {
  system = await startTestSystem({ environment: at('2026-03-16') });
  uni = await foundUniversity(system);
});
afterAll(() => system.stop());

/** The list as somebody would write it down by hand. */
const written = async (id: string) => [...await listOf(system, id)].map(([surname, { state, unitId, dueOn, added, closed, evidence }]) =>
  [surname, state, unitId, dueOn, added.because, evidence?.kind ?? closed?.because ?? '—'].join(' | '));

const login: Record<string, string> = {};
const as = (surname: string) => system.asPerson(login[surname] ??= `user${Object.keys(login).length}`, uni.person(surname));

test('ACQ-1, ACQ-2: an edition is registered on 16 March 2026; its list is made by rule, frozen, due on 2 April', async () => {
  edition = await registerEdition(system, [{ kind: 'unit', id: uni.faculty, withSubunits: true }, { kind: 'person', id: uni.person('Жұмабаев') }], { approvedOn: '2026-03-16' });
  const { campaign, counts } = await campaignOf(system, edition.documentId);
  campaignId = campaign.id;
  expect(campaign).toMatchObject({ state: 'open', startsOn: '2026-03-16', approvedOn: '2026-03-16', mark: 'click', deadline: { dueOn: '2026-04-02', countedFrom: '2026-03-16', workingDays: 10, preliminary: false } });
  expect(await written(campaignId)).toEqual([
    `Ахметов | open | ${uni.physics} | 2026-04-02 | start | —`,
    `Бекова | open | ${uni.physics} | 2026-04-02 | start | —`,
    `Ғалиев | open | ${uni.history} | 2026-04-02 | start | —`,
    `Деканов | open | ${uni.faculty} | 2026-04-02 | start | —`,
    `Дәулетова | open | ${uni.history} | 2026-04-02 | start | —`,
    `Екіпостов | open | ${uni.history} | 2026-04-02 | start | —`,
    `Жұмабаев | open | ${uni.office} | 2026-04-02 | start | —`,
    `Меңгеруші | open | ${uni.physics} | 2026-04-02 | start | —`,
    `Сапаева | open | ${uni.physics} | 2026-04-02 | start | —`,
  ].sort((a, b) => a.localeCompare(b, 'kk')));
  expect(counts).toMatchObject({ total: 9, open: 9, done: 0, late: 0 });
  expect((await entryOf(system, campaignId, 'Екіпостов')).posts.map(({ unitId }) => unitId)).toEqual([uni.history, uni.physics]);
});

test('ACQ-3, ACQ-6, ACQ-7: click, paper, minutes, refusal, act of refusal and absence, each with who and on what', async () => {
  const id = async (surname: string) => (await entryOf(system, campaignId, surname)).id;
  expect((await confirmByClick(await as('Ахметов'), await id('Ахметов'))).status).toBe(200);

  const manager = await as('Сапаева');
  const sheet = await docxOf(['Танысу парағы']);
  const paper = JSON.stringify({ campaignId, on: '2026-03-16', entryIds: [await id('Бекова')] });
  expect(must(await manager.upload(`/acquaintance/units/${uni.physics}/paper`, { data: paper }, sheet, 'парақ.docx')).body).toEqual({ recorded: 1 });

  const dean = await as('Деканов');
  const minutes = JSON.stringify({ campaignId, number: '7', date: '2026-03-16', entryIds: [await id('Ғалиев'), await id('Дәулетова')] });
  expect(must(await dean.upload(`/acquaintance/units/${uni.history}/minutes`, { data: minutes }, await docxOf(['Хаттама']), 'хаттама.docx')).body).toEqual({ recorded: 2 });

  must(await (await as('Меңгеруші')).post(`/acquaintance/entries/${await id('Меңгеруші')}/refusal`, { note: 'Келіспеймін' }));
  const act = JSON.stringify({ witnesses: [uni.person('Ахметов'), uni.person('Бекова')], on: '2026-03-16', note: 'Қол қоюдан бас тартты' });
  must(await dean.upload(`/acquaintance/entries/${await id('Екіпостов')}/refusal-act`, { data: act }, await docxOf(['Акт']), 'акт.docx'));
  must(await dean.post(`/acquaintance/entries/${await id('Сапаева')}/excuse`, { from: '2026-03-16', to: '2026-09-01', reason: 'Бала күтімі' }));
  await system.work();

  const list = await listOf(system, campaignId);
  expect(list.get('Бекова')?.evidence).toMatchObject({ kind: 'paper', on: '2026-03-16', textVersionId: edition.textId, recordedBy: { id: uni.person('Сапаева') }, file: { name: 'парақ.docx' } });
  expect(list.get('Ғалиев')?.evidence).toMatchObject({ kind: 'minutes', minutes: { number: '7', date: '2026-03-16' }, recordedBy: { id: uni.person('Деканов') } });
  expect(list.get('Екіпостов')?.evidence).toMatchObject({ kind: 'refusal-act', witnesses: [{ id: uni.person('Ахметов') }, { id: uni.person('Бекова') }] });
  expect(list.get('Сапаева')?.evidence).toMatchObject({ kind: 'excused', absence: { from: '2026-03-16', to: '2026-09-01' }, note: 'Бала күтімі' });
  expect((await campaignOf(system, edition.documentId)).counts).toMatchObject({ total: 9, done: 4, confirmed: 1, byClick: 1, paper: 1, minutes: 2, refused: 2, excused: 1, open: 2 });
});

test('ACQ-1: a late hire, a transfer into, inside and out of the scope, and a leaver; each dated and explained', async () => {
  system = await onDay(system, '2026-03-18');
  const office = await system.as('quality-office');
  await hire(office, 'Кешігіп', [{ unitId: uni.history, from: '2026-03-18' }]);
  // Into the scope: a post in physics from today.
  await changePerson(office, uni.person('Зейнолла'), '/assignments', { unitId: uni.physics, positionKk: 'Лаборант', positionRu: null, from: '2026-03-18' });
  await system.work();
  // Inside the scope: Ахметов, who has confirmed, goes from physics to history.
  const ahmetov = must(await office.get(`/people/${uni.person('Ахметов')}`)).body;
  await changePerson(office, uni.person('Ахметов'), `/assignments/${ahmetov.assignments[0].id}`, { to: '2026-03-18' }, 'patch');
  await changePerson(office, uni.person('Ахметов'), '/assignments', { unitId: uni.history, positionKk: 'Доцент', positionRu: 'Доцент', from: '2026-03-18' });
  await system.work();
  // Out of the scope and a leaver.
  await changePerson(office, uni.person('Деканов'), '/deactivation', { on: '2026-03-18' });
  await system.work();
  expect(await written(campaignId)).toEqual([
    `Ахметов | confirmed | ${uni.history} | 2026-04-02 | start | click`,
    `Бекова | paper | ${uni.physics} | 2026-04-02 | start | paper`,
    `Ғалиев | minutes | ${uni.history} | 2026-04-02 | start | minutes`,
    `Деканов | closed | ${uni.faculty} | 2026-04-02 | start | left`,
    `Дәулетова | minutes | ${uni.history} | 2026-04-02 | start | minutes`,
    `Екіпостов | refused | ${uni.history} | 2026-04-02 | start | refusal-act`,
    `Жұмабаев | open | ${uni.office} | 2026-04-02 | start | —`,
    `Зейнолла | open | ${uni.physics} | 2026-04-06 | transferred | —`,
    `Кешігіп | open | ${uni.history} | 2026-04-06 | hired | —`,
    `Меңгеруші | refused | ${uni.physics} | 2026-04-02 | start | refusal`,
    `Сапаева | excused | ${uni.physics} | 2026-04-02 | start | excused`,
  ].sort((a, b) => a.localeCompare(b, 'kk')));
  const list = await listOf(system, campaignId);
  expect(list.get('Ахметов')?.notes).toEqual([{ kind: 'moved', because: 'transferred', on: '2026-03-18', from: uni.physics, to: uni.history }]);
  expect(list.get('Деканов')?.notes).toEqual([{ kind: 'closed', because: 'left', on: '2026-03-18', from: uni.faculty, to: null }]);
  expect(list.get('Кешігіп')?.notes).toEqual([{ kind: 'added', because: 'hired', on: '2026-03-18', from: null, to: uni.history }]);
  expect((await campaignOf(system, edition.documentId)).counts).toMatchObject({ total: 10, done: 4, open: 3, closed: 1 });
});

test('ACQ-1: who moves out of the scope is closed with the reason, and comes back with a deadline of his own', async () => {
  const office = await system.as('quality-office');
  const { assignments } = must(await office.get(`/people/${uni.person('Зейнолла')}`)).body as { assignments: { id: string; unitId: string }[] };
  const post = assignments.find(({ unitId }) => unitId === uni.physics);
  await changePerson(office, uni.person('Зейнолла'), `/assignments/${post?.id}`, { to: '2026-03-18' }, 'patch');
  await system.work();
  expect(await entryOf(system, campaignId, 'Зейнолла')).toMatchObject({ state: 'closed', closed: { because: 'moved-out', on: '2026-03-18' } });
  await changePerson(office, uni.person('Зейнолла'), '/assignments', { unitId: uni.history, positionKk: 'Лаборант', positionRu: null, from: '2026-03-18' });
  await system.work();
  const back = await entryOf(system, campaignId, 'Зейнолла');
  expect(back).toMatchObject({ state: 'open', unitId: uni.history, dueOn: '2026-04-06', closed: null });
  expect(back.notes.map(({ kind }) => kind)).toEqual(['added', 'closed', 'reopened']);
});

test('ACQ-4, CHG-4: none after an editorial change, but its text is what is read now; anew after a substantial one', async () => {
  const before = await written(campaignId);
  const editorial = await registerChange(system, edition, 'editorial', { approvedOn: '2026-03-17', seed: 'b' });
  expect(await written(campaignId)).toEqual(before);
  expect((await campaignOf(system, edition.documentId)).campaign).toMatchObject({ id: campaignId, state: 'open', edition: { changeNumber: 0 } });
  const waiting = await entryOf(system, campaignId, 'Жұмабаев');
  expect((await screenOf(await as('Жұмабаев'), waiting.id)).texts.map(({ textVersionId }) => textVersionId)).toEqual([editorial.textId]);
  expect((await confirmByClick(await as('Жұмабаев'), waiting.id)).body).toMatchObject({ textVersionId: editorial.textId, kind: 'click' });
  await system.work();
  expect((await entryOf(system, campaignId, 'Ахметов')).evidence).toMatchObject({ textVersionId: edition.textId });

  const substantial = await registerChange(system, { ...edition, textId: editorial.textId }, 'substantial', { approvedOn: '2026-03-18', seed: 'c', number: 2 });
  const { campaign, counts } = await campaignOf(system, edition.documentId);
  expect(campaign).toMatchObject({ state: 'open', edition: { changeNumber: 2 }, changeId: substantial.changeId, deadline: { dueOn: '2026-04-06' } });
  expect(counts).toMatchObject({ total: 10, open: 10, done: 0 });
  expect(await written(campaign.id)).toEqual([
    `Ахметов | open | ${uni.history} | 2026-04-06 | start | —`,
    `Бекова | open | ${uni.physics} | 2026-04-06 | start | —`,
    `Ғалиев | open | ${uni.history} | 2026-04-06 | start | —`,
    `Дәулетова | open | ${uni.history} | 2026-04-06 | start | —`,
    `Екіпостов | open | ${uni.history} | 2026-04-06 | start | —`,
    `Жұмабаев | open | ${uni.office} | 2026-04-06 | start | —`,
    `Зейнолла | open | ${uni.history} | 2026-04-06 | start | —`,
    `Кешігіп | open | ${uni.history} | 2026-04-06 | start | —`,
    `Меңгеруші | open | ${uni.physics} | 2026-04-06 | start | —`,
    `Сапаева | open | ${uni.physics} | 2026-04-06 | start | —`,
  ].sort((a, b) => a.localeCompare(b, 'kk')));
  // What was confirmed stays with the text that was confirmed; what was open ends with it.
  const old = await listOf(system, campaignId);
  expect(await written(campaignId)).toEqual([
    `Ахметов | confirmed | ${uni.history} | 2026-04-02 | start | click`,
    `Бекова | paper | ${uni.physics} | 2026-04-02 | start | paper`,
    `Ғалиев | minutes | ${uni.history} | 2026-04-02 | start | minutes`,
    `Деканов | closed | ${uni.faculty} | 2026-04-02 | start | left`,
    `Дәулетова | minutes | ${uni.history} | 2026-04-02 | start | minutes`,
    `Екіпостов | refused | ${uni.history} | 2026-04-02 | start | refusal-act`,
    `Жұмабаев | confirmed | ${uni.office} | 2026-04-02 | start | click`,
    `Зейнолла | superseded | ${uni.history} | 2026-04-06 | transferred | superseded`,
    `Кешігіп | superseded | ${uni.history} | 2026-04-06 | hired | superseded`,
    `Меңгеруші | refused | ${uni.physics} | 2026-04-02 | start | refusal`,
    `Сапаева | excused | ${uni.physics} | 2026-04-02 | start | excused`,
  ].sort((a, b) => a.localeCompare(b, 'kk')));
  expect(old.get('Жұмабаев')).toMatchObject({ state: 'confirmed', evidence: { kind: 'click', textVersionId: editorial.textId } });
  const entry = await entryOf(system, campaign.id, 'Жұмабаев');
  const screen = await screenOf(await as('Жұмабаев'), entry.id);
  expect(screen.changes).toMatchObject([{ clauseNumber: '1.2', oldText: 'он күн', newText: 'бес күн' }]);
  expect(must(await (await system.as('quality-office')).get(`/acquaintance/campaigns/${campaignId}`)).body).toMatchObject({ campaign: { state: 'superseded' }, counts: { superseded: 2, done: 5 } });
});

test('CHG-4: the quality office may decide otherwise, with its reason; a campaign that runs is not decided away', async () => {
  const office = await system.as('quality-office');
  const [campaign] = [(await campaignOf(system, edition.documentId)).campaign];
  const texts = campaign.texts.map(({ textVersionId }) => textVersionId);
  const editorial = await registerChange(system, { ...edition, textId: texts[0] ?? '' }, 'editorial', { approvedOn: '2026-03-19', seed: 'd', number: 3 });
  const decided = await office.put(`/changes/${editorial.changeId}/reacquaintance`, { needed: true, reason: 'Маңызды' });
  expect(decided.body).toMatchObject({ needed: true, reason: 'Маңызды' });
  await system.work();
  const anew = (await campaignOf(system, edition.documentId)).campaign;
  expect(anew).toMatchObject({ id: decided.body.campaignId, state: 'open', edition: { changeNumber: 3 } });
  const refused = await office.put(`/changes/${editorial.changeId}/reacquaintance`, { needed: false, reason: 'Қайта ойландық' });
  expect([refused.status, refused.body.code]).toEqual([409, 'campaign_exists']);
});

test('ACQ-4: another edition supersedes open entries and keeps what was confirmed', async () => {
  const before = (await campaignOf(system, edition.documentId)).campaign.id;
  must(await confirmByClick(await as('Ахметов'), (await entryOf(system, before, 'Ахметов')).id));
  const next = await registerEdition(system, [{ kind: 'unit', id: uni.history, withSubunits: false }], { documentId: edition.documentId, approvedOn: '2026-03-20', seed: 'e' });
  const { campaign } = await campaignOf(system, edition.documentId);
  expect(campaign.id).not.toBe(before);
  expect([...(await listOf(system, campaign.id)).keys()].sort()).toEqual(['Ахметов', 'Дәулетова', 'Екіпостов', 'Зейнолла', 'Кешігіп', 'Ғалиев'].sort());
  const old = await listOf(system, before);
  expect([...old.values()].map(({ state }) => state).filter((state) => state !== 'superseded')).toEqual(['confirmed']);
  expect(old.get('Ахметов')?.evidence).toMatchObject({ kind: 'click' });
  expect(next.documentId).toBe(edition.documentId);
});
