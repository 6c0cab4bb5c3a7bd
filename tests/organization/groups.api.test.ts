import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { LegalDate } from '../../api/kernel/legal-date.js';
import { rightsTokens } from '../../api/modules/documents/domain/rights.js';
import type { TestSystem } from '../support/test-system.js';
import { startTestSystem } from '../support/test-system.js';

let system: TestSystem;
beforeAll(async () => { system = await startTestSystem(); });
afterAll(() => system.stop());

const imported = async (kind: 'units' | 'people', rows: readonly string[]) => {
  const office = await system.as('quality-office');
  const { body } = await office.upload('/imports', { kind }, Buffer.from(rows.join('\n')), `${kind}.csv`);
  await office.post(`/imports/${body.id}/commit`);
  await system.work();
  return { preview: body, after: (await office.get(`/imports/${body.id}`)).body };
};
const unitNamed = async (code: string) => {
  const { items } = (await (await system.as('quality-office')).get('/units')).body as { items: { id: string; code: string; kind: string; people: number }[] };
  const found = items.find((unit) => unit.code === code);
  if (!found) throw new Error(`${code} is lost`);
  return found;
};

describe('ORG-4 students as an audience by group', () => {
  test('groups come with the units, their students with the people', async () => {
    const units = await imported('units', ['Коды;Түрі;Атауы қазақша;Атауы орысша;Жоғары тұрған;Басталуы', 'ФМФ;бөлімше;Физика-математика факультеті;;;', 'ФК-31;Топ;Физика, 3-курс;Физика, 3 курс;ФМФ;2025-09-01', 'МК-11;что-то;Математика;;ФМФ;']);
    expect(units.preview.counts).toMatchObject({ understood: 2, doubtful: 1 });
    expect(await unitNamed('ФК-31')).toMatchObject({ kind: 'group' });
    expect(await unitNamed('МК-11')).toMatchObject({ kind: 'unit' });
    await imported('people', ['personnelNumber,surname,name,unitCode,positionKk', 'S-1,Ахметова,Дана,ФК-31,студент', 'T-1,Омаров,Бауыржан,ФМФ,оқытушы']);
    expect((await unitNamed('ФК-31')).people).toBe(1);
  });

  test('a student holds the right of the group, and none of the faculty above it', async () => {
    const [group, faculty] = [await unitNamed('ФК-31'), await unitNamed('ФМФ')];
    const { items } = (await (await system.as('quality-office')).get('/people?q=Ахметова')).body;
    const tokens = await system.inq.organization.rightsOfPerson(items[0].id, system.inq.clock.today());
    expect(tokens).toContain(`group:${group.id}`);
    expect(tokens).not.toContain(`unit:${faculty.id}`);
    expect(tokens).not.toContain(`unit:${group.id}`);
    const restricted = rightsTokens({
      since: null, ownerUnitId: null, responsibleId: null, confidentiality: 'restricted', process: null, keywords: [], reviewMonths: null,
      scope: [{ kind: 'group', id: group.id }],
    });
    expect(restricted.filter((token) => tokens.includes(token))).toEqual([`group:${group.id}`]);
  });

  test('before the group began and after it ended nobody holds its right', async () => {
    const group = await unitNamed('ФК-31');
    const office = await system.as('quality-office');
    const { items } = (await office.get('/people?q=Ахметова')).body;
    const { id, revision, assignments } = (await office.get(`/people/${items[0].id}`)).body;
    await office.patch(`/people/${id}/assignments/${assignments[0].id}`, { from: '2025-09-01', to: '2026-01-01' }, { 'If-Match': `"${revision}"` });
    const on = async (date: string) => system.inq.organization.rightsOfPerson(id, date as LegalDate);
    expect(await on('2025-08-31')).not.toContain(`group:${group.id}`);
    expect(await on('2025-09-01')).toContain(`group:${group.id}`);
    expect(await on('2026-01-01')).not.toContain(`group:${group.id}`);
  });
});
