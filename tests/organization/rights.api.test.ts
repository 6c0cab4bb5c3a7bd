import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Started } from './support.js';
import { day, office, startOrganization, today, unitFacts } from './support.js';

let started: Started;
beforeAll(async () => { started = await startOrganization(); });
afterAll(() => started.stop());

test('SEC-4 a person has the unit and all above it, the position, the headship and the person, on the date', async () => {
  const { organization } = started;
  const faculty = await organization.createUnit(unitFacts('Ф'), office);
  const chair = await organization.createUnit({ ...unitFacts('К'), parentId: faculty.id }, office);
  const council = await organization.createUnit({ ...unitFacts('Кеңес'), kind: 'body' }, office);
  const post = { unitId: chair.id, positionKk: 'Кафедра меңгерушісі', positionRu: null, from: day('2024-01-01'), to: null };
  const facts = { personnelNumber: '1', surname: 'Сейіт', name: 'Нұр', patronymic: null, email: null };
  const { person } = await organization.createPerson(facts, [post], office);
  await organization.changeUnit({ id: chair.id, revision: 1, edit: { headId: person.id }, since: day('2025-01-01') }, office);
  await organization.changeUnit({ id: council.id, revision: 1, edit: { memberIds: [person.id] }, since: day('2026-01-01') }, office);

  expect((await organization.rightsOfPerson(person.id, today)).sort()).toEqual([
    `person:${person.id}`, `unit:${chair.id}`, `unit:${faculty.id}`, `unit:${council.id}`, `head:${chair.id}`, 'position:кафедра менгерушиси',
  ].sort());
  expect(await organization.rightsOfPerson(person.id, day('2024-06-01'))).not.toContain(`head:${chair.id}`);
  expect(await organization.rightsOfPerson(person.id, day('2023-12-31'))).toEqual([`person:${person.id}`]);
  expect(await organization.rightsOfPerson('0'.repeat(24), today)).toEqual([]);
});

test('other modules get names on a date, contacts, and the people of a unit with what is below it', async () => {
  const { organization } = started;
  const upper = await organization.createUnit(unitFacts('Ж', 'Жоғары'), office);
  const lower = await organization.createUnit({ ...unitFacts('Т', 'Төмен'), parentId: upper.id }, office);
  const post = { unitId: lower.id, positionKk: 'маман', positionRu: null, from: null, to: null };
  const facts = { personnelNumber: '2', surname: 'Омар', name: 'Асан', patronymic: 'Ерұлы', email: 'o@example.kz' };
  const { person } = await organization.createPerson(facts, [post], office);
  expect(await organization.peopleInUnit(upper.id, today)).toEqual([person.id]);
  expect((await organization.unitNames([upper.id, 'x'], today)).get(upper.id)).toEqual({ kk: 'Жоғары', ru: null, en: null });
  expect([...await organization.personNames([person.id])]).toEqual([[person.id, 'Омар Асан Ерұлы']]);
  expect(await organization.contactOfPerson(person.id)).toEqual({ name: 'Омар Асан Ерұлы', email: 'o@example.kz', active: true });
  expect(await organization.contactOfPerson('x')).toBeNull();
});
