import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from '../support/browser.js';
import { newDocument, register, typeIds } from '../support/documents.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';

let system: TestSystem;
let office: Browser;
let typeId: string;
const unknown = 'f'.repeat(24);
const ifMatch = (revision: number) => ({ 'If-Match': `"${revision}"` });

beforeAll(async () => {
  system = await startTestSystem();
  office = await system.as('quality-office');
  typeId = (await typeIds(office))[0] ?? '';
});
afterAll(() => system.stop());

describe('registering by hand', () => {
  test('REG-3, REG-4 gives the card with the code in its canonical form', async () => {
    const card = await register(office, { code: 'ҚЕ 3.05-2023', registrationNumber: '05' });
    expect(card).toMatchObject({ revision: 1, status: 'in_force', registrationNumber: '05', codePrinted: 'ҚЕ 3.05-2023', validFrom: '2024-01-10', startAssumed: false });
    expect((await office.get(`/documents/${card.id}`)).headers['etag']).toBe('"1"');
  });

  test('REG-4 a number is given once a year: again it is refused, in another year it is not', async () => {
    await register(office, { code: 'ҚЕ 3.10-2022', registrationNumber: '77' });
    const again = await office.post('/documents', newDocument(typeId, { code: 'ҚЕ 3.11-2022', registrationNumber: '77' }));
    expect([again.status, again.body.code]).toEqual([409, 'registration_number_taken']);
    expect(again.body.params).toMatchObject({ number: '77', year: 2022 });
    await register(office, { code: 'ҚЕ 3.11-2023', registrationNumber: '77' });
  });

  test('VER-2 before the act that approves it is refused', async () => {
    const act = (await office.post('/acts', { kind: 'order', body: null, number: '5', date: '2024-05-01' })).body;
    const { status, body } = await office.post('/documents', newDocument(typeId, { validFrom: '2024-04-30', actIds: [act.id] }));
    expect([status, body.code]).toEqual([422, 'start_before_approval']);
  });

  test('a repeated request with one Idempotency-Key makes one document; with another body it is refused', async () => {
    const headers = { 'Idempotency-Key': 'key-1' };
    const facts = newDocument(typeId, { code: 'ҚЕ 9.01-2024' });
    const [first, second] = [await office.post('/documents', facts, headers), await office.post('/documents', facts, headers)];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.id).toBe(first.body.id);
    const other = await office.post('/documents', { ...facts, registrationNumber: '99' }, headers);
    expect([other.status, other.body.code]).toEqual([409, 'idempotency_conflict']);
  });

  test('an Idempotency-Key belongs to one address: the same for another document is not answered with the first', async () => {
    const [one, two] = [await register(office), await register(office)];
    const act = (await office.post('/acts', { kind: 'order', body: null, number: '6', date: '2024-05-01' })).body;
    const headers = { 'Idempotency-Key': 'key-2' };
    const cancel = (id: string) => office.post(`/documents/${id}/cancellation`, { actId: act.id, from: '2024-06-01' }, headers);
    expect((await cancel(one.id)).body.id).toBe(one.id);
    expect((await cancel(two.id)).body.id ?? 'refused').not.toBe(one.id);
  });

  test('fields that nobody knows, and a body that is no JSON, are refused', async () => {
    const { status, body } = await office.post('/documents', { ...newDocument(typeId), secret: 1 });
    expect([status, body.code, body.issues]).toEqual([422, 'unknown_field', [{ path: 'secret', code: 'unknown_field' }]]);
    const broken = await office.post('/documents', {}).set('Content-Type', 'application/json').send('{');
    expect([broken.status, broken.body.code]).toEqual([400, 'malformed_body']);
    const untitled = await office.post('/documents', newDocument(typeId, { title: { kk: null, ru: null, en: null } }));
    expect(untitled.body.issues).toEqual([{ path: 'title', code: 'title_required' }]);
  });

  test('SEC-3 visitors get 401, those without the permission 403, an unknown type is named', async () => {
    expect((await (await system.visitor()).post('/documents', newDocument(typeId))).status).toBe(401);
    for (const role of ['staff', 'auditor', 'administrator'] as const) {
      expect((await (await system.as(role)).post('/documents', newDocument(typeId))).status).toBe(403);
    }
    expect((await office.post('/documents', newDocument(unknown))).status).toBeGreaterThanOrEqual(404);
    expect((await office.get(`/documents/${unknown}`)).status).toBe(404);
  });
});

describe('the card', () => {
  test('is edited at the revision at which it was read: without one 428, at an old one 409', async () => {
    const { id } = await register(office);
    expect((await office.patch(`/documents/${id}`, { process: 'оқу' })).status).toBe(428);
    const edited = await office.patch(`/documents/${id}`, { process: 'оқу' }, ifMatch(1));
    expect(edited.body).toMatchObject({ revision: 2, process: 'оқу' });
    const stale = await office.patch(`/documents/${id}`, { process: 'ғылым' }, ifMatch(1));
    expect([stale.status, stale.body.code]).toEqual([409, 'stale_revision']);
    expect((await office.get(`/documents/${id}`)).body.process).toBe('оқу');
  });

  test('of two edits at the same moment one is refused', async () => {
    const { id } = await register(office);
    const answers = await Promise.all(['а', 'б'].map((process) => office.patch(`/documents/${id}`, { process }, ifMatch(1))));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  test('VER-3, AUD-1 a correction is told in the history with its reason, who and when', async () => {
    const card = await register(office, { title: { kk: 'Қате атау', ru: null, en: null } });
    const value = { kk: 'Дұрыс атау', ru: null, en: null };
    const answer = await office.post(`/documents/${card.id}/corrections`, { editionId: card.editions[0].id, field: 'title', value, reason: 'қате терілген' });
    expect(answer.body.title.kk).toBe('Дұрыс атау');
    const [latest] = (await office.get(`/documents/${card.id}`)).body.history;
    expect(latest).toMatchObject({ by: 'test.quality-office', action: 'documents.correct' });
    expect(latest.changes).toContainEqual({ field: 'title', from: { kk: 'Қате атау', ru: null, en: null }, to: value });
    expect(latest.changes).toContainEqual({ field: 'reason', from: null, to: 'қате терілген' });
  });

  test('VER-2 a start is not corrected to a day before the act that approves the document', async () => {
    const card = await register(office, { validFrom: '2024-06-01' });
    await office.post('/acts', { kind: 'order', body: null, number: '51', date: '2024-05-20', documentIds: [card.id] });
    const corrected = (value: string) => office.post(`/documents/${card.id}/corrections`, { editionId: card.editions[0].id, field: 'validFrom', value, reason: 'бұйрықтан' });
    const refused = await corrected('2024-05-19');
    expect([refused.status, refused.body.code, refused.body.params]).toEqual([422, 'start_before_approval', { approval: '2024-05-20', start: '2024-05-19' }]);
    expect((await corrected('2024-05-20')).body.validFrom).toBe('2024-05-20');
  });

  test('REG-9 is shown as on a past day, and the register too', async () => {
    const card = await register(office, { title: { kk: 'Тоқтатылатын нұсқаулық', ru: null, en: null }, validFrom: '2024-01-10' });
    const act = (await office.post('/acts', { kind: 'order', body: null, number: '8', date: '2025-02-01' })).body;
    await office.post(`/documents/${card.id}/cancellation`, { actId: act.id, from: '2025-03-01' });
    const statusOn = async (on: string) => (await office.get(`/documents/${card.id}?on=${on}`)).body.status;
    expect([await statusOn('2023-12-31'), await statusOn('2025-02-28'), await statusOn('2025-03-01')]).toEqual(['upcoming', 'in_force', 'cancelled']);
    const listed = async (on: string) => ((await office.get(`/documents?on=${on}&status=in_force&pageSize=200`)).body.items as { id: string }[]).some(({ id }) => id === card.id);
    expect([await listed('2023-12-31'), await listed('2025-02-28'), await listed('2025-03-01')]).toEqual([false, true, false]);
  });

  test('REG-5 one order approves many documents, all at once or none', async () => {
    const cards = [await register(office), await register(office), await register(office)];
    const ids = cards.map(({ id }) => id as string);
    const order = { kind: 'order', body: null, number: '339', date: '2022-06-09' };
    expect((await office.post('/acts', { ...order, documentIds: [...ids, unknown] })).status).toBe(404);
    expect((await office.get(`/documents/${ids[0]}`)).body.acts).toEqual([]);
    const act = await office.post('/acts', { ...order, documentIds: ids });
    expect(act.status).toBe(201);
    expect((await office.get(`/documents/${ids[2]}`)).body.acts).toMatchObject([order]);
    expect((await office.get('/acts?q=339')).body.items).toMatchObject([{ id: act.body.id, documents: 3 }]);
  });
});
