import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser } from '../support/browser.js';
import { docxOf } from '../support/texts.js';
import type { TestSystem } from '../support/test-system.js';
import { startTestSystem } from '../support/test-system.js';
import type { RegisteredEdition, University } from './support.js';
import { at, campaignOf, confirmByClick, entryOf, foundUniversity, journalOf, must, openText, registerEdition, screenOf, tokenFor } from './support.js';

let system: TestSystem;
let uni: University;
let edition: RegisteredEdition;
let campaignId: string;
const logins = new Map<string, string>();
const as = (surname: string): Promise<Browser> => {
  const login = logins.get(surname) ?? `user${logins.size}`;
  logins.set(surname, login);
  return system.asPerson(login, uni.person(surname));
};
const id = async (surname: string): Promise<string> => (await entryOf(system, campaignId, surname)).id;
const refusedWith = ({ status, body }: { status: number; body: { code?: string } }): [number, string | undefined] => [status, body.code];
const NOWHERE = '0'.repeat(24);

beforeAll(async () => {
  system = await startTestSystem({ environment: at('2026-03-16') });
  uni = await foundUniversity(system);
  edition = await registerEdition(system, [{ kind: 'unit', id: uni.faculty, withSubunits: true }], { approvedOn: '2026-03-16' });
  campaignId = (await campaignOf(system, edition.documentId)).campaign.id;
});
afterAll(() => system.stop());

const confirmation = async (browser: Browser, entryId: string, body: object) => browser.post(`/acquaintance/entries/${entryId}/confirmation`, body);

test('ACQ-7: nobody confirms, refuses, opens, sees or takes a code for another: a colleague, the head, the quality office, an administrator; each attempt is recorded', async () => {
  const own = await as('Бекова');
  const entryId = await id('Бекова');
  const { digest } = await openText(own, entryId);
  const body = { textVersionId: edition.textId, digest };
  const others = [await as('Ахметов'), await as('Меңгеруші'), await as('Деканов'), await system.as('quality-office'), await system.as('administrator')];
  for (const browser of others) {
    expect(refusedWith(await confirmation(browser, entryId, body))).toEqual([403, 'entry_not_yours']);
    expect(refusedWith(await browser.post(`/acquaintance/entries/${entryId}/refusal`, { note: 'жоқ' }))).toEqual([403, 'entry_not_yours']);
    expect(refusedWith(await browser.post(`/acquaintance/entries/${entryId}/opening`, { textVersionId: edition.textId }))).toEqual([403, 'entry_not_yours']);
    expect(refusedWith(await browser.post(`/acquaintance/entries/${entryId}/code`, { textVersionId: edition.textId }))).toEqual([403, 'entry_not_yours']);
    expect(refusedWith(await browser.get(`/acquaintance/entries/${entryId}`))).toEqual([403, 'entry_not_yours']);
  }
  expect((await entryOf(system, campaignId, 'Бекова')).state).toBe('open');
  const recorded = await journalOf(system, entryId, 'acquaintance.confirm-refused');
  expect(recorded).toHaveLength(others.length);
  expect(recorded[0]?.changes).toContainEqual({ field: 'refusedWith', from: null, to: 'entry_not_yours' });
  expect(await journalOf(system, entryId, 'acquaintance.refuse-refused')).toHaveLength(others.length);
});

test('ACQ-3: not without having opened that text; not with another text; not with other facts than were shown', async () => {
  const browser = await as('Ахметов');
  const entryId = await id('Ахметов');
  const { digest } = await screenOf(browser, entryId);
  expect(refusedWith(await confirmation(browser, entryId, { textVersionId: edition.textId, digest }))).toEqual([409, 'text_not_opened']);
  await openText(browser, entryId);
  expect(refusedWith(await confirmation(browser, entryId, { textVersionId: NOWHERE, digest }))).toEqual([422, 'text_not_addressed']);
  expect(refusedWith(await confirmation(browser, entryId, { textVersionId: edition.textId, digest: 'f'.repeat(64) }))).toEqual([409, 'text_replaced']);
  expect((await journalOf(system, entryId, 'acquaintance.confirm-refused')).map(({ changes }) => changes.find(({ field }) => field === 'refusedWith')?.to).sort())
    .toEqual(['text_not_addressed', 'text_not_opened', 'text_replaced']);
});

test('ACQ-7: for a document that is not addressed to somebody there is nothing to confirm; the attempt is recorded', async () => {
  const outsider = await as('Жұмабаев');
  expect((await outsider.get('/acquaintance/mine')).body).toMatchObject({ items: [], total: 0 });
  expect(refusedWith(await confirmation(outsider, NOWHERE, { textVersionId: edition.textId, digest: 'a'.repeat(64) }))).toEqual([404, 'not_found']);
  expect(await journalOf(system, NOWHERE, 'acquaintance.confirm-refused')).toHaveLength(1);
  expect(refusedWith(await outsider.get('/acquaintance/entries/xyz'))[0]).toBe(422);
});

test('ACQ-3: a replayed request is answered as the first one; a repeated confirmation is refused and changes nothing', async () => {
  const browser = await as('Ғалиев');
  const entryId = await id('Ғалиев');
  const { digest } = await openText(browser, entryId);
  const body = { textVersionId: edition.textId, digest };
  const key = { 'Idempotency-Key': 'a1b2c3d4-0000-4000-8000-000000000001' };
  const first = await browser.post(`/acquaintance/entries/${entryId}/confirmation`, body, key);
  expect(first.status).toBe(200);
  expect(first.body).toMatchObject({ kind: 'click', textVersionId: edition.textId, signatureId: null, posts: [{ unitId: uni.history }] });
  expect(first.body.sha256s[0]).toMatch(/^a+$/);
  const again = await browser.post(`/acquaintance/entries/${entryId}/confirmation`, body, key);
  expect([again.status, again.body]).toEqual([200, first.body]);
  expect(refusedWith(await confirmation(browser, entryId, body))).toEqual([409, 'already_confirmed']);
  expect(refusedWith(await browser.post(`/acquaintance/entries/${entryId}/refusal`, { note: 'жоқ' }))).toEqual([409, 'already_confirmed']);
  // The very request of somebody else, sent again by a colleague: it is his request then, and not his entry.
  const replayed = await (await as('Дәулетова')).post(`/acquaintance/entries/${entryId}/confirmation`, body, key);
  expect(refusedWith(replayed)).toEqual([403, 'entry_not_yours']);
  expect(await journalOf(system, entryId, 'acquaintance.confirm')).toHaveLength(1);
  const refusals = (await journalOf(system, entryId, 'acquaintance.confirm-refused')).map(({ changes }) => changes.find(({ field }) => field === 'refusedWith')?.to);
  expect(refusals.sort()).toEqual(['already_confirmed', 'entry_not_yours']);
  expect((await browser.get(`/acquaintance/entries/${entryId}/receipt`)).body).toEqual(first.body);
});

test('ACQ-3: ten confirmations at once are one', async () => {
  const browser = await as('Деканов');
  const entryId = await id('Деканов');
  const { digest } = await openText(browser, entryId);
  const answers = await Promise.all(Array.from({ length: 10 }, () => confirmation(browser, entryId, { textVersionId: edition.textId, digest })));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(new Set(answers.filter(({ status }) => status !== 200).map(({ body }) => body.code))).toEqual(new Set(['already_confirmed']));
  expect(await journalOf(system, entryId, 'acquaintance.confirm')).toHaveLength(1);
});

test('ACQ-3: a refusal needs a note, is recorded once, and may be followed by a confirmation that keeps it', async () => {
  const browser = await as('Дәулетова');
  const entryId = await id('Дәулетова');
  expect((await browser.post(`/acquaintance/entries/${entryId}/refusal`, { note: '  ' })).status).toBe(422);
  must(await browser.post(`/acquaintance/entries/${entryId}/refusal`, { note: 'Келіспеймін' }));
  expect(refusedWith(await browser.post(`/acquaintance/entries/${entryId}/refusal`, { note: 'Тағы' }))).toEqual([409, 'already_refused']);
  must(await confirmByClick(browser, entryId));
  const entry = await entryOf(system, campaignId, 'Дәулетова');
  expect(entry).toMatchObject({ state: 'confirmed', evidence: { kind: 'click' }, earlier: [{ kind: 'refusal', note: 'Келіспеймін' }] });
});

test('ACQ-7: only who leads the unit records for it, with its evidence', async () => {
  const entryId = await id('Сапаева');
  const data = JSON.stringify({ campaignId, on: '2026-03-16', entryIds: [entryId] });
  const sheet = await docxOf(['Парақ']);
  const paper = (browser: Browser, unitId: string, text = data) => browser.upload(`/acquaintance/units/${unitId}/paper`, { data: text }, sheet, 'парақ.docx');
  for (const surname of ['Ахметов', 'Жұмабаев']) expect(refusedWith(await paper(await as(surname), uni.physics))).toEqual([403, 'unit_not_led']);
  expect(refusedWith(await paper(await system.as('administrator'), uni.physics))).toEqual([403, 'person_required']);
  const manager = await as('Сапаева');
  // Of another unit, of the unit above, somebody of another unit, a day to come, a sheet that is missing.
  expect(refusedWith(await paper(manager, uni.history))).toEqual([403, 'unit_not_led']);
  expect(refusedWith(await paper(manager, uni.faculty))).toEqual([403, 'unit_not_led']);
  expect(refusedWith(await paper(manager, uni.physics, JSON.stringify({ campaignId, on: '2026-03-16', entryIds: [await id('Екіпостов')] })))).toEqual([403, 'unit_not_led']);
  expect(refusedWith(await paper(manager, uni.physics, JSON.stringify({ campaignId, on: '2026-03-17', entryIds: [entryId] })))).toEqual([422, 'date_invalid']);
  expect(refusedWith(await paper(manager, uni.physics, JSON.stringify({ campaignId, on: '2026-03-16', entryIds: [NOWHERE] })))).toEqual([404, 'not_found']);
  expect(refusedWith(await paper(manager, uni.physics, '{')))
    .toEqual([400, 'malformed_body']);
  expect((await paper(manager, uni.physics, '{}')).status).toBe(422);
  expect(refusedWith(await manager.upload(`/acquaintance/units/${uni.physics}/paper`, { data }, Buffer.from('MZ not a document'), 'парақ.pdf'))).toEqual([422, 'file_refused']);
  expect((await entryOf(system, campaignId, 'Сапаева')).state).toBe('open');
  expect(refusedWith(await manager.get(`/acquaintance/units/${uni.history}/entries`))).toEqual([403, 'unit_not_led']);
  expect(refusedWith(await manager.post(`/acquaintance/units/${uni.history}/reminders`, {}))).toEqual([403, 'unit_not_led']);
  expect(refusedWith(await manager.post(`/acquaintance/entries/${await id('Екіпостов')}/excuse`, { from: '2026-03-16', to: '2026-03-17', reason: 'жоқ' }))).toEqual([403, 'unit_not_led']);
});

test('ACQ-3: an act of refusal needs two witnesses who are neither the person nor the one who records', async () => {
  const head = await as('Меңгеруші');
  const entryId = await id('Сапаева');
  const actOn = async (on: string, ...surnames: string[]) => {
    const data = JSON.stringify({ witnesses: surnames.map((surname) => (surname === '' ? NOWHERE : uni.person(surname))), on, note: 'Бас тартты' });
    return head.upload(`/acquaintance/entries/${entryId}/refusal-act`, { data }, await docxOf(['Акт']), 'акт.docx');
  };
  const actOf = (...surnames: string[]) => actOn('2026-03-16', ...surnames);
  for (const witnesses of [[], ['Ахметов'], ['Ахметов', 'Ахметов'], ['Ахметов', 'Сапаева'], ['Ахметов', 'Меңгеруші'], ['Ахметов', '']]) {
    expect(refusedWith(await actOf(...witnesses))).toEqual([422, 'witnesses_required']);
  }
  expect(refusedWith(await head.post(`/acquaintance/entries/${entryId}/excuse`, { from: '2026-05-02', to: '2026-05-01', reason: 'демалыс' }))).toEqual([422, 'absence_ends_before_it_begins']);
  expect(refusedWith(await actOn('2026-03-17', 'Ахметов', 'Ғалиев'))).toEqual([422, 'date_invalid']);
  expect(refusedWith(await head.post(`/acquaintance/entries/${NOWHERE}/excuse`, { from: '2026-05-01', to: '2026-05-02', reason: 'демалыс' }))).toEqual([404, 'not_found']);
  expect((await actOf('Ахметов', 'Ғалиев')).status).toBe(201);
  expect(refusedWith(await actOf('Ахметов', 'Ғалиев'))).toEqual([409, 'already_refused']);
});

test('ACQ-3: where the type asks for the password a click is refused, a token of another act too, and the signature is bound', async () => {
  const office = await system.as('quality-office');
  const { typeId } = (await system.inq.stores.acquaintance.campaigns.get(campaignId));
  const policy = (body: object, revision: number) => office.put(`/document-types/${typeId}/acquaintance`, body, { 'If-Match': String(revision) });
  expect((await office.get(`/document-types/${typeId}/acquaintance`)).body).toEqual({ typeId, revision: 0, mark: 'click', workingDays: 10 });
  expect(refusedWith(await policy({ mark: 'password', workingDays: 5 }, 3))).toEqual([409, 'stale_revision']);
  expect((await policy({ mark: 'password', workingDays: 5 }, 0)).body).toMatchObject({ mark: 'password', workingDays: 5, revision: 1 });
  expect(refusedWith(await (await as('Ахметов')).put(`/document-types/${typeId}/acquaintance`, { mark: 'click', workingDays: 5 }, { 'If-Match': '1' }))).toEqual([403, 'forbidden']);

  const other = await registerEdition(system, [{ kind: 'person', id: uni.person('Ахметов') }], { approvedOn: '2026-03-16', seed: 'd' });
  const { campaign } = await campaignOf(system, other.documentId);
  expect(campaign.deadline).toMatchObject({ workingDays: 5, dueOn: '2026-03-26' });
  const browser = await as('Ахметов');
  const entryId = (await entryOf(system, campaign.id, 'Ахметов')).id;
  const { digest } = await openText(browser, entryId);
  const body = { textVersionId: other.textId, digest };
  expect(refusedWith(await confirmation(browser, entryId, body))).toEqual([422, 'mark_required']);
  expect(refusedWith(await confirmation(browser, entryId, { ...body, signingToken: 'x' }))).toEqual([401, 'reauthentication_required']);
  const foreign = await tokenFor(browser, await id('Ахметов'), digest);
  expect(refusedWith(await confirmation(browser, entryId, { ...body, signingToken: foreign }))).toEqual([401, 'reauthentication_required']);
  const answer = await confirmation(browser, entryId, { ...body, signingToken: await tokenFor(browser, entryId, digest) });
  expect(answer.body).toMatchObject({ kind: 'password', textVersionId: other.textId });
  expect((await browser.get(`/signing/signatures/${answer.body.signatureId}`)).body).toMatchObject({ meaning: 'acquainted', taskId: entryId, intact: true, textVersions: [{ id: other.textId }] });
  expect(JSON.stringify(answer.body.consent)).toContain('электрондық цифрлық қолтаңба емес');
});

test('ACQ-1: a campaign by hand needs a scope and is one for a text; the office alone sees campaigns', async () => {
  const office = await system.as('quality-office');
  const { documentId } = await registerEdition(system, [], { approvedOn: '2026-03-16', seed: 'b' });
  expect((await office.get(`/acquaintance/campaigns?documentId=${documentId}`)).body.total).toBe(0);
  expect(refusedWith(await office.post('/acquaintance/campaigns', { documentId }))).toEqual([422, 'scope_empty']);
  expect(refusedWith(await office.post('/acquaintance/campaigns', { documentId: NOWHERE }))).toEqual([404, 'not_found']);
  const scope = must(await office.get(`/documents/${documentId}/scope`)).body;
  expect(refusedWith(await office.put(`/documents/${documentId}/scope`, { scope: [] }, { 'If-Match': '99' }))).toEqual([409, 'stale_revision']);
  const set = must(await office.put(`/documents/${documentId}/scope`, { scope: [{ kind: 'unit', id: uni.history, withSubunits: false }] }, { 'If-Match': String(scope.revision) })).body;
  expect(set.named).toMatchObject([{ kind: 'unit', id: uni.history, name: { kk: 'Тарих кафедрасы' } }]);
  expect((await office.post('/acquaintance/campaigns', { documentId, reason: 'Импорттан кейін' })).status).toBe(201);
  expect(refusedWith(await office.post('/acquaintance/campaigns', { documentId }))).toEqual([409, 'campaign_exists']);
  await system.work();
  expect((await campaignOf(system, documentId)).counts).toMatchObject({ total: 3, open: 3 });
  for (const browser of [await as('Деканов'), await system.as('administrator')]) {
    expect(refusedWith(await browser.get('/acquaintance/campaigns'))).toEqual([403, 'forbidden']);
    expect(refusedWith(await browser.post('/acquaintance/campaigns', { documentId }))).toEqual([403, 'forbidden']);
    expect(refusedWith(await browser.post('/acquaintance/scope-preview', { scope: [] }))).toEqual([403, 'forbidden']);
    expect(refusedWith(await browser.get(`/documents/${documentId}/scope`))).toEqual([403, 'forbidden']);
  }
});

test('ACQ-2: more time only for a campaign that runs, and only more; after it was closed people still may confirm', async () => {
  const office = await system.as('quality-office');
  const extend = (body: object) => office.post(`/acquaintance/campaigns/${campaignId}/extension`, { reason: 'Демалыс', ...body });
  expect(refusedWith(await extend({}))).toEqual([422, 'invalid_request']);
  expect(refusedWith(await extend({ dueOn: '2026-04-02' }))).toEqual([422, 'deadline_not_later']);
  expect(refusedWith(await extend({ workingDays: 3 }))).toEqual([422, 'deadline_not_later']);
  expect((await extend({ dueOn: '2026-04-10' })).body).toMatchObject({ deadline: { dueOn: '2026-04-10' } });
  await system.work();
  const entry = await entryOf(system, campaignId, 'Бекова');
  expect(entry).toMatchObject({ dueOn: '2026-04-10', notes: [{ kind: 'extended', to: '2026-04-10' }] });
  expect((await office.post(`/acquaintance/campaigns/${campaignId}/closing`, { reason: 'Аяқталды' })).body).toMatchObject({ state: 'closed', closedOn: '2026-03-16' });
  expect(refusedWith(await extend({ dueOn: '2026-04-20' }))).toEqual([409, 'campaign_not_open']);
  expect(refusedWith(await office.post(`/acquaintance/campaigns/${campaignId}/closing`, { reason: 'Тағы' }))).toEqual([409, 'campaign_not_open']);
  expect((await confirmByClick(await as('Бекова'), entry.id)).status).toBe(200);
  const { decisions } = must(await office.get(`/acquaintance/campaigns/${campaignId}`)).body as { decisions: { kind: string; reason: string }[] };
  expect(decisions.map(({ kind, reason }) => [kind, reason])).toEqual([['extension', 'Демалыс'], ['closing', 'Аяқталды']]);
});

test('ACQ-7: an account that stands for nobody has nothing of its own; a visitor is asked to sign in', async () => {
  const office = await system.as('quality-office');
  expect((await office.get('/acquaintance/mine')).body).toMatchObject({ items: [], total: 0 });
  expect((await office.get('/acquaintance/mine/count')).body).toEqual({ open: 0, late: 0 });
  expect((await (await system.visitor()).get('/acquaintance/mine')).status).toBe(401);
});

test('ACQ-4: the older edition cannot be confirmed once a later one is registered', async () => {
  const first = await registerEdition(system, [{ kind: 'person', id: uni.person('Екіпостов') }], { approvedOn: '2026-03-10', seed: 'c' });
  const old = (await campaignOf(system, first.documentId)).campaign.id;
  const browser = await as('Екіпостов');
  const entryId = (await entryOf(system, old, 'Екіпостов')).id;
  const { digest } = await openText(browser, entryId);
  await registerEdition(system, [{ kind: 'person', id: uni.person('Екіпостов') }], { documentId: first.documentId, approvedOn: '2026-03-16', seed: 'e' });
  expect(refusedWith(await confirmation(browser, entryId, { textVersionId: first.textId, digest }))).toEqual([409, 'edition_superseded']);
  expect(refusedWith(await browser.post(`/acquaintance/entries/${entryId}/opening`, { textVersionId: first.textId }))).toEqual([409, 'edition_superseded']);
  const fresh = (await entryOf(system, (await campaignOf(system, first.documentId)).campaign.id, 'Екіпостов')).id;
  const now = await openText(browser, fresh);
  expect(refusedWith(await confirmation(browser, fresh, { textVersionId: first.textId, digest: now.digest }))).toEqual([422, 'text_not_addressed']);
  expect(await journalOf(system, entryId, 'acquaintance.confirm-refused')).toHaveLength(1);
});
