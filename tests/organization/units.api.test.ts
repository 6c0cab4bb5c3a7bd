import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Started } from './support.js';
import { personFacts, startOrganization, unitFacts } from './support.js';

let started: Started;
beforeAll(async () => { started = await startOrganization(); });
afterAll(() => started.stop());
beforeEach(() => started.as('quality-office'));

const create = async (code: string, more: object = {}) => (await started.post('/units', { ...unitFacts(code), ...more })).body;
const person = async (number: string, surname: string) => (await started.post('/people', personFacts(number, surname))).body;

describe('units and bodies', () => {
  test('ORG-1 a unit is created below another, with its journal row in the same transaction (AUD-1)', async () => {
    const faculty = await create('Ф-1', { name: { kk: 'Факультет', ru: 'Факультет', en: null } });
    const answer = await started.post('/units', { ...unitFacts('К-1', 'Кафедра'), parentId: faculty.id });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ code: 'К-1', parentId: faculty.id, people: 0, revision: 1, kind: 'unit' });
    expect(answer.headers.etag).toBe('"1"');
    expect(await started.journal(answer.body.id)).toMatchObject([{ action: 'unit.created', object: { label: 'К-1 Кафедра' } }]);
  });

  test('ORG-1 a unit can not stand below itself, nor below a unit below it', async () => {
    const upper = await create('Т-1');
    const lower = await create('Т-2', { parentId: upper.id });
    expect((await started.patch(`/units/${upper.id}`, { parentId: upper.id }, 1)).body.code).toBe('unit_is_own_parent');
    const circle = await started.patch(`/units/${upper.id}`, { parentId: lower.id }, 1);
    expect([circle.status, circle.body.code]).toEqual([422, 'unit_is_own_parent']);
    expect((await started.get(`/units/${upper.id}`)).body).toMatchObject({ parentId: null, revision: 1 });
  });

  test('ORG-1 two moves at once can not close a circle', async () => {
    const [a, b] = [await create('М-1'), await create('М-2')];
    const answers = await Promise.all([started.patch(`/units/${a.id}`, { parentId: b.id }, 1), started.patch(`/units/${b.id}`, { parentId: a.id }, 1)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
  });

  test('ORG-1 a body has a secretary and members, who change from a date on', async () => {
    const [first, second, third] = [await person('Б-1', 'Бірінші'), await person('Б-2', 'Екінші'), await person('Б-3', 'Үшінші')];
    const council = await create('ҒК', { kind: 'body', from: '2024-01-01', secretaryId: first.id, memberIds: [first.id, second.id] });
    expect(council).toMatchObject({ kind: 'body', secretary: { id: first.id, name: 'Бірінші Айгүл' } });
    const changed = await started.patch(`/units/${council.id}`, { memberIds: [second.id, third.id], since: '2025-09-01' }, 1);
    const ids = (body: { members: { id: string }[] }) => body.members.map(({ id }) => id).sort();
    expect(ids(changed.body)).toEqual([second.id, third.id].sort());
    expect(ids((await started.get(`/units/${council.id}?on=2025-08-31`)).body)).toEqual([first.id, second.id].sort());
  });

  test('ORG-2 ORG-3 VER-1 head and name change from a date on; earlier ones stay readable on their dates', async () => {
    const [old, next] = [await person('Н-1', 'Бұрынғы'), await person('Н-2', 'Жаңа')];
    const unit = await create('СДБ', { name: { kk: 'Ескі басқарма', ru: null, en: null }, from: '2020-01-01', headId: old.id });
    const edit = { name: { kk: 'Жаңа басқарма', ru: 'Новое управление', en: null }, headId: next.id, since: '2024-09-20' };
    const changed = await started.patch(`/units/${unit.id}`, edit, unit.revision);
    expect(changed.body).toMatchObject({ name: { kk: 'Жаңа басқарма' }, head: { id: next.id }, revision: 2 });
    const before = await started.get(`/units/${unit.id}?on=2024-09-19`);
    expect(before.body).toMatchObject({ name: { kk: 'Ескі басқарма', ru: null }, head: { id: old.id } });
    expect(before.body.names).toMatchObject([{ from: '2020-01-01', to: '2024-09-20' }, { from: '2024-09-20', to: null }]);
  });

  test('REG-9 REG-10 the list shows the units of a date in Kazakh order', async () => {
    await create('Қ1', { name: { kk: 'Қоғам', ru: null, en: null }, from: '2026-01-01' });
    await create('Л1', { name: { kk: 'Лицей', ru: null, en: null }, from: '2019-01-01', to: '2025-01-01' });
    await create('К9', { name: { kk: 'Колледж', ru: null, en: null }, from: '2019-01-01' });
    const codes = async (on: string) => (await started.get(`/units?on=${on}`)).body.items
      .map(({ code }: { code: string }) => code).filter((code: string) => ['Қ1', 'Л1', 'К9'].includes(code));
    expect(await codes('2026-02-01')).toEqual(['К9', 'Қ1']);
    expect(await codes('2024-12-31')).toEqual(['К9', 'Л1']);
    expect((await started.get('/units').query({ q: 'когам' })).body.items.map(({ code }: { code: string }) => code)).toEqual(['Қ1']);
  });

  test('an edit that changes nothing makes no revision and no journal row', async () => {
    const unit = await create('Өз');
    expect((await started.patch(`/units/${unit.id}`, { abbreviation: null }, 1)).body.revision).toBe(1);
    expect(await started.journal(unit.id)).toHaveLength(1);
  });

  test('SEC-3 units are for everybody signed in; only people:manage changes them', async () => {
    started.asVisitor();
    expect((await started.get('/units')).status).toBe(401);
    started.as('staff');
    expect((await started.get('/units')).status).toBe(200);
    const refused = await started.post('/units', unitFacts('X'));
    expect([refused.status, refused.body.code]).toEqual([403, 'forbidden']);
  });

  test('stale, missing and unknown are refused by name', async () => {
    const unit = await create('СТ');
    await started.patch(`/units/${unit.id}`, { abbreviation: 'СТ' }, 1);
    expect((await started.patch(`/units/${unit.id}`, { abbreviation: 'Б' }, 1)).body.code).toBe('stale_revision');
    expect((await started.patch(`/units/${unit.id}`, { abbreviation: 'Б' })).status).toBe(428);
    expect((await started.get(`/units/${'0'.repeat(24)}`)).status).toBe(404);
    expect((await started.patch(`/units/${'0'.repeat(24)}`, {}, 1)).status).toBe(404);
  });

  test.each([
    ['code_taken', 409, { code: 'БАР' }],
    ['unknown_unit', 422, { parentId: '0'.repeat(24) }],
    ['unknown_person', 422, { headId: '0'.repeat(24) }],
    ['date_invalid', 422, { from: '2025-02-01', to: '2025-01-01' }],
    ['invalid_request', 422, { from: '2025-02-31' }],
    ['invalid_request', 422, { name: { kk: null, ru: '', en: 'Only English' } }],
    ['unknown_field', 422, { colour: 'red' }],
    ['invalid_request', 422, { parentId: { $gt: '' } }],
  ])('a new unit is refused: %s (SEC-5)', async (code, status, more) => {
    await create('БАР');
    const answer = await started.post('/units', { ...unitFacts('ЖОҚ'), ...more });
    expect([answer.body.code, answer.status]).toEqual([code, status]);
    expect((await started.get('/units').query({ q: 'ЖОҚ' })).body.total).toBe(0);
  });
});
