import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from '../support/browser.js';
import { jpegOf, pngOf } from '../support/photographs.js';
import type { TestSystem } from '../support/test-system.js';
import { startTestSystem } from '../support/test-system.js';
import type { RegisteredEdition, University } from './support.js';
import { at, campaignOf, confirmByClick, entryOf, foundUniversity, hire, journalOf, must, onDay, registerEdition } from './support.js';

let system: TestSystem;
let uni: University;
let first: RegisteredEdition;
let campaignId: string;
let otherId: string;
const logins = new Map<string, string>();
const as = (surname: string): Promise<Browser> => {
  const login = logins.get(surname) ?? `user${logins.size}`;
  logins.set(surname, login);
  return system.asPerson(login, uni.person(surname));
};
const id = async (surname: string, campaign = campaignId): Promise<string> => (await entryOf(system, campaign, surname)).id;
const refusedWith = ({ status, body }: { status: number; body: { code?: string } }): [number, string | undefined] => [status, body.code];
const NOWHERE = '0'.repeat(24);

beforeAll(async () => {
  system = await startTestSystem({ environment: at('2026-03-16') });
  uni = await foundUniversity(system);
  first = await registerEdition(system, [{ kind: 'unit', id: uni.faculty, withSubunits: true }], { approvedOn: '2026-03-16' });
  campaignId = (await campaignOf(system, first.documentId)).campaign.id;
  const other = await registerEdition(system, [{ kind: 'unit', id: uni.physics, withSubunits: false }], { approvedOn: '2026-03-16', seed: 'b' });
  otherId = (await campaignOf(system, other.documentId)).campaign.id;
  for (const campaign of [campaignId, otherId]) must(await confirmByClick(await as('Ахметов'), await id('Ахметов', campaign)));
  await system.work();
});
afterAll(() => system.stop());

interface UnitAnswer { unitId: string; name: { kk: string }; counts: object; campaigns: { campaign: { id: string }; counts: object }[] }
const unitOf = async (browser: Browser, unitId: string): Promise<UnitAnswer> => must(await browser.get(`/acquaintance/units/${unitId}`)).body;

test('ACQ-6: a unit at a glance: its numbers with those below it, in all and by document', async () => {
  const physics = await unitOf(await as('Меңгеруші'), uni.physics);
  expect(physics).toMatchObject({ unitId: uni.physics, name: { kk: 'Физика кафедрасы' }, counts: { total: 9, done: 2, open: 7, late: 0, byClick: 2 } });
  const rows = new Map(physics.campaigns.map(({ campaign, counts }) => [campaign.id, counts]));
  expect(rows.get(campaignId)).toMatchObject({ total: 4, done: 1, open: 3 });
  // Of the second one Екіпостов has only his post in physics.
  expect(rows.get(otherId)).toMatchObject({ total: 5, done: 1, open: 4 });
  // The faculty with both departments; Екіпостов is counted once, under history.
  const faculty = await unitOf(await as('Деканов'), uni.faculty);
  expect(faculty.campaigns.find(({ campaign }) => campaign.id === campaignId)?.counts).toMatchObject({ total: 8, done: 1, open: 7 });
  const history = await unitOf(await as('Деканов'), uni.history);
  expect(history.campaigns.map(({ campaign }) => campaign.id)).toEqual([campaignId]);
});

test('ACQ-7: a unit is shown to its head, its quality manager, those above, and the quality office; to nobody else', async () => {
  for (const surname of ['Меңгеруші', 'Сапаева', 'Деканов']) expect((await (await as(surname)).get(`/acquaintance/units/${uni.physics}`)).status).toBe(200);
  expect((await (await system.as('quality-office')).get(`/acquaintance/units/${uni.physics}`)).status).toBe(200);
  for (const surname of ['Ахметов', 'Жұмабаев', 'Ғалиев']) expect(refusedWith(await (await as(surname)).get(`/acquaintance/units/${uni.physics}`))).toEqual([403, 'unit_not_led']);
  const manager = await as('Сапаева');
  for (const unitId of [uni.history, uni.faculty, NOWHERE]) expect(refusedWith(await manager.get(`/acquaintance/units/${unitId}`))).toEqual([403, 'unit_not_led']);
  expect(refusedWith(await (await system.as('administrator')).get(`/acquaintance/units/${uni.physics}`))).toEqual([403, 'person_required']);
  expect((await (await system.visitor()).get(`/acquaintance/units/${uni.physics}`)).status).toBe(401);
  expect(refusedWith(await manager.get('/acquaintance/units/xyz'))).toEqual([422, 'invalid_request']);
});

test('ACQ-3: a photograph of the signed sheet is evidence, kept as it is, for those who may see it; no document takes one', async () => {
  const head = await as('Меңгеруші');
  const entryId = await id('Бекова');
  const data = JSON.stringify({ campaignId, on: '2026-03-16', entryIds: [entryId] });
  const paper = (content: Buffer, name: string) => head.upload(`/acquaintance/units/${uni.physics}/paper`, { data }, content, name);
  const refusals = [[jpegOf(10, 10), 'парақ.pdf'], [pngOf(10, 10).subarray(0, 30), 'парақ.png'], [Buffer.from('GIF89a'), 'парақ.jpg']] as const;
  for (const [content, name] of refusals) expect(refusedWith(await paper(content, name))).toEqual([422, 'file_refused']);
  expect((await entryOf(system, campaignId, 'Бекова')).state).toBe('open');
  const photograph = jpegOf(3000, 4000);
  expect(must(await paper(photograph, 'парақ.jpg')).body).toEqual({ recorded: 1 });
  expect((await entryOf(system, campaignId, 'Бекова')).evidence).toMatchObject({ kind: 'paper', file: { name: 'парақ.jpg', size: photograph.length } });
  for (const browser of [head, await as('Бекова'), await as('Деканов'), await system.as('quality-office')]) {
    const file = await browser.download(`/acquaintance/entries/${entryId}/file`);
    expect([file.status, file.headers['content-type'], file.headers['x-content-type-options'], Buffer.compare(file.body as Buffer, photograph)]).toEqual([200, 'application/octet-stream', 'nosniff', 0]);
    expect(file.headers['content-disposition']).toMatch(/^attachment/);
  }
  expect(refusedWith(await (await as('Ахметов')).get(`/acquaintance/entries/${entryId}/file`))).toEqual([403, 'entry_not_yours']);
  expect(refusedWith(await head.get(`/acquaintance/entries/${await id('Ахметов')}/file`))).toEqual([404, 'not_found']);
  const office = await system.as('quality-office');
  const asText = await office.upload(`/documents/${first.documentId}/editions/${first.editionId}/files`, { language: 'ru' }, photograph, 'мәтін.jpg');
  expect(refusedWith(asText)).toEqual([422, 'file_refused']);
});

test('ACQ-3: the file of an act stays although the person has confirmed since', async () => {
  const head = await as('Меңгеруші');
  const entryId = await id('Сапаева');
  const data = JSON.stringify({ witnesses: [uni.person('Ахметов'), uni.person('Ғалиев')], on: '2026-03-16', note: 'Бас тартты' });
  must(await head.upload(`/acquaintance/entries/${entryId}/refusal-act`, { data }, pngOf(20, 20), 'акт.png'));
  must(await confirmByClick(await as('Сапаева'), entryId));
  const { earlier } = await entryOf(system, campaignId, 'Сапаева');
  expect(earlier).toMatchObject([{ kind: 'refusal-act', file: { name: 'акт.png' } }]);
  expect(await system.inq.stores.acquaintance.entries.refersTo(earlier[0]?.file?.sha256 ?? '')).toBe(true);
});

test('ACQ-3: nothing is recorded twice or of a list that has ended: paper, minutes, act, absence; what is recorded stays', async () => {
  const head = await as('Меңгеруші');
  const known = await id('Бекова');
  const data = JSON.stringify({ campaignId, on: '2026-03-16', entryIds: [known] });
  expect(refusedWith(await head.upload(`/acquaintance/units/${uni.physics}/paper`, { data }, jpegOf(5, 5), 'тағы.jpg'))).toEqual([409, 'already_confirmed']);
  const minutes = (form: object) => head.upload(`/acquaintance/units/${uni.physics}/minutes`, { data: JSON.stringify({ campaignId, number: '7', date: '2026-03-16', entryIds: [known], ...form }) }, jpegOf(5, 5), 'х.jpg');
  expect(refusedWith(await minutes({}))).toEqual([409, 'already_confirmed']);
  expect(refusedWith(await minutes({ entryIds: [await id('Меңгеруші')], date: '2026-03-17' }))).toEqual([422, 'date_invalid']);
  expect(refusedWith(await minutes({ entryIds: [] }))).toEqual([422, 'invalid_request']);
  // One of two is settled: neither is recorded.
  expect(refusedWith(await minutes({ entryIds: [known, await id('Меңгеруші')] }))).toEqual([409, 'already_confirmed']);
  expect((await entryOf(system, campaignId, 'Меңгеруші')).state).toBe('open');
  const act = JSON.stringify({ witnesses: [uni.person('Ахметов'), uni.person('Ғалиев')], on: '2026-03-16', note: 'Жоқ' });
  expect(refusedWith(await head.upload(`/acquaintance/entries/${known}/refusal-act`, { data: act }, jpegOf(5, 5), 'а.jpg'))).toEqual([409, 'already_confirmed']);
  const excuse = (entryId: string) => head.post(`/acquaintance/entries/${entryId}/excuse`, { from: '2026-03-16', to: '2026-05-01', reason: 'Демалыс' });
  expect(refusedWith(await excuse(known))).toEqual([409, 'already_confirmed']);
  must(await excuse(await id('Меңгеруші', otherId)));
  expect(refusedWith(await excuse(await id('Меңгеруші', otherId)))).toEqual([409, 'invalid_transition']);
  expect(await journalOf(system, known, 'acquaintance.record-paper')).toHaveLength(1);
});

test('ACQ-3: my own list can be asked for one document alone', async () => {
  const bekova = await as('Бекова');
  expect((await bekova.get('/acquaintance/mine')).body).toMatchObject({ total: 1 });
  expect((await bekova.get(`/acquaintance/mine?documentId=${first.documentId}`)).body).toMatchObject({ total: 0, items: [] });
  expect((await bekova.get(`/acquaintance/mine?state=done&documentId=${first.documentId}`)).body).toMatchObject({ total: 1, items: [{ documentId: first.documentId, evidence: { kind: 'paper' } }] });
});

test('ACQ-3: without a mail server no code is sent, and the refusal says so', async () => {
  const answer = await (await as('Ахметов')).post(`/acquaintance/entries/${await id('Ахметов')}/code`, { textVersionId: first.textId });
  expect(answer.body.code).toBe('mail_unavailable');
});

test('ACQ-7: of who has left nothing is recorded any more', async () => {
  const office = await system.as('quality-office');
  const leaver = await hire(office, 'Кетуші', [{ unitId: uni.physics, from: '2026-03-16' }]);
  await system.work();
  const entryId = await id('Кетуші');
  system = await onDay(system, '2026-03-18');
  const { revision } = must(await (await system.as('quality-office')).get(`/people/${leaver}`)).body;
  must(await (await system.as('quality-office')).post(`/people/${leaver}/deactivation`, { on: '2026-03-18' }, { 'If-Match': String(revision) }));
  await system.work();
  expect(await entryOf(system, campaignId, 'Кетуші')).toMatchObject({ state: 'closed', closed: { because: 'left' } });
  const head = await as('Меңгеруші');
  const data = JSON.stringify({ campaignId, on: '2026-03-18', entryIds: [entryId] });
  expect(refusedWith(await head.upload(`/acquaintance/units/${uni.physics}/paper`, { data }, jpegOf(5, 5), 'п.jpg'))).toEqual([409, 'entry_closed']);
});
