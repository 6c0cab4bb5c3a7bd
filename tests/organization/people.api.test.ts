import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Started } from './support.js';
import { personFacts, startOrganization, today, unitFacts } from './support.js';

let started: Started;
beforeAll(async () => { started = await startOrganization(); });
afterAll(() => started.stop());
beforeEach(() => started.as('quality-office'));

const unit = async (code: string, more: object = {}) => (await started.post('/units', { ...unitFacts(code), ...more })).body;
const person = async (number: string, surname: string, more: object = {}) =>
  (await started.post('/people', { ...personFacts(number, surname), ...more })).body;
const post = (unitId: string, positionKk: string, from: string | null = null, to: string | null = null) =>
  ({ unitId, positionKk, positionRu: null, from, to });
const surnames = async (query: object) =>
  (await started.get('/people').query(query)).body.items.map(({ surname }: { surname: string }) => surname);

describe('people and their posts', () => {
  test('ORG-2 a person holds several posts at once; the list shows those of the date', async () => {
    const [a, b] = [await unit('П-1'), await unit('П-2')];
    const made = await started.post('/people', {
      ...personFacts('100', 'Ахметова'), patronymic: 'Болатқызы', email: 'a@example.kz',
      assignments: [post(a.id, 'доцент', '2024-01-01'), post(b.id, 'хатшы', '2024-06-01', '2025-01-01')],
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ active: true, revision: 1, account: null });
    expect(made.body.assignments).toHaveLength(2);
    const on = async (date: string) => (await started.get('/people').query({ q: '100', on: date })).body.items[0].assignments
      .map(({ positionKk }: { positionKk: string }) => positionKk);
    expect(await on('2024-07-01')).toEqual(['доцент', 'хатшы']);
    expect(await on('2025-01-01')).toEqual(['доцент']);
    expect((await started.get('/units').query({ q: 'П-1' })).body.items[0].people).toBe(1);
  });

  test('REG-10 LIB-2 people are found by the beginning of a surname without Kazakh letters, in Kazakh order', async () => {
    for (const [index, surname] of ['Қалиев', 'Калинин', 'Құлов', 'Лапин'].entries()) await person(`20${index}`, surname);
    expect(await surnames({ q: 'кал' })).toEqual(['Калинин', 'Қалиев']);
    expect(await surnames({ q: '201' })).toEqual(['Калинин']);
    expect(await surnames({ q: 'алиев' })).toEqual([]);
    expect(await surnames({ q: '.*' })).toHaveLength((await surnames({})).length);
  });

  test('ORG-2 anybody signed in may choose a colleague by name and post, without numbers and addresses', async () => {
    const place = await unit('Т-1');
    await person('250', 'Төлеубаев', { email: 't@example.kz', assignments: [post(place.id, 'маман')] });
    started.as('staff');
    const { body } = await started.get('/people/choices').query({ q: 'толеу' });
    expect(body.items).toEqual([{
      id: expect.any(String), name: 'Төлеубаев Айгүл', posts: [{ positionKk: 'маман', positionRu: null, unit: { kk: 'Т-1', ru: null } }],
    }]);
    started.asVisitor();
    expect((await started.get('/people/choices')).status).toBe(401);
  });

  test('the list is paged and filtered by unit with what is below it', async () => {
    const upper = await unit('У-1');
    const lower = await unit('У-2', { parentId: upper.id });
    for (const number of ['301', '302', '303']) await person(number, `Сейітов${number}`, { assignments: [post(lower.id, 'маман')] });
    const answer = await started.get('/people').query({ unit: upper.id, page: 2, pageSize: 2 });
    expect(answer.body).toMatchObject({ total: 3, page: 2, pageSize: 2 });
    expect(answer.body.items).toHaveLength(1);
  });

  test('ORG-2 posts are added and ended under the revision of the person, and each change is in the journal', async () => {
    const place = await unit('А-1');
    const made = await person('400', 'Оспанов');
    const added = await started.post(`/people/${made.id}/assignments`, post(place.id, 'инженер', '2025-01-01'), 1);
    expect([added.status, added.body.revision]).toEqual([201, 2]);
    const [assignment] = added.body.assignments;
    const ended = await started.patch(`/people/${made.id}/assignments/${assignment.id}`, { to: '2026-01-01' }, 2);
    expect(ended.body.assignments).toMatchObject([{ positionKk: 'инженер', from: '2025-01-01', to: '2026-01-01' }]);
    expect((await started.post(`/people/${made.id}/assignments`, post(place.id, 'инженер'), 2)).body.code).toBe('stale_revision');
    expect((await started.journal(made.id)).map(({ action }) => action).sort()).toEqual(['person.changed', 'person.changed', 'person.created']);
  });

  test('ORG-5 deactivation closes posts and offices on the date and deletes nothing', async () => {
    const place = await unit('Д-1', { from: '2020-01-01' });
    const made = await person('500', 'Кетуші', { assignments: [post(place.id, 'бастық', '2020-01-01')] });
    await started.patch(`/units/${place.id}`, { headId: made.id, since: '2020-01-01' }, 1);
    const left = await started.post(`/people/${made.id}/deactivation`, { on: '2026-03-01' }, 1);
    expect(left.body).toMatchObject({ active: false, assignments: [{ from: '2020-01-01', to: '2026-03-01' }] });
    expect((await started.get(`/units/${place.id}`)).body.head).toBeNull();
    expect((await started.get(`/units/${place.id}?on=2026-02-28`)).body.head).toMatchObject({ id: made.id });
    expect(await surnames({ q: 'Кетуші', active: 'true' })).toEqual([]);
    expect(await surnames({ q: 'Кетуші', active: 'false' })).toEqual(['Кетуші']);
    expect(await started.organization.rightsOfPerson(made.id, today)).toEqual([]);
    expect((await started.post(`/people/${made.id}/deactivation`, {}, 2)).body.code).toBe('invalid_transition');
    expect((await started.post(`/people/${made.id}/assignments`, post(place.id, 'бастық'), 2)).body.code).toBe('invalid_transition');
    expect((await started.patch(`/people/${made.id}`, { active: true }, 2)).body.active).toBe(true);
  });

  test('SEC-3 people are read with people:read and changed with people:manage', async () => {
    const made = await person('600', 'Құпия');
    started.asVisitor();
    expect((await started.get('/people')).status).toBe(401);
    started.as('staff');
    expect((await started.get('/people')).status).toBe(403);
    started.as('auditor');
    expect((await started.get(`/people/${made.id}`)).status).toBe(200);
    expect((await started.post('/people', personFacts('601', 'Жаңа'))).status).toBe(403);
    expect((await started.patch(`/people/${made.id}`, { surname: 'X' }, 1)).status).toBe(403);
    expect((await started.post(`/people/${made.id}/deactivation`, {}, 1)).status).toBe(403);
  });

  test.each([
    ['already_exists', 409, { personnelNumber: '700' }],
    ['unknown_unit', 422, { assignments: [post('0'.repeat(24), 'маман')] }],
    ['invalid_request', 422, { assignments: [{ unitId: '0'.repeat(24), positionKk: ' ' }] }],
    ['invalid_request', 422, { email: 'no address' }],
    ['invalid_request', 422, { surname: '' }],
    ['unknown_field', 422, { iin: '900101300123' }],
  ])('a new person is refused: %s', async (code, status, more) => {
    await person('700', 'Бар');
    const answer = await started.post('/people', { ...personFacts('701', 'Жоқ'), ...more });
    expect([answer.body.code, answer.status]).toEqual([code, status]);
    expect(await surnames({ q: '701' })).toEqual([]);
  });

  test('an unknown person, post or stale revision is refused', async () => {
    const made = await person('800', 'Ескі');
    const nobody = '0'.repeat(24);
    expect((await started.get(`/people/${nobody}`)).status).toBe(404);
    expect((await started.patch(`/people/${made.id}/assignments/${nobody}`, { to: null }, 1)).status).toBe(404);
    expect((await started.patch(`/people/${made.id}`, { name: 'Б' }, 7)).body.code).toBe('stale_revision');
    expect((await started.post(`/people/${made.id}/deactivation`, { on: '2030-01-01' }, 1)).body.code).toBe('date_invalid');
    expect((await started.patch(`/people/${made.id}`, { name: 'Б' })).body.code).toBe('revision_required');
  });
});
