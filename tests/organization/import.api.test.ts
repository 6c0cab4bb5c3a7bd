import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonImport, UnitImport } from '../../api/modules/organization/public.js';
import type { Started } from './support.js';
import { office, startOrganization } from './support.js';

let started: Started;
beforeAll(async () => { started = await startOrganization(); });
afterAll(() => started.stop());

const unitRow = (row: Partial<UnitImport> & { code: string }): UnitImport => ({
  nameKk: row.code, nameRu: null, abbreviation: null, parentCode: null, headPersonnelNumber: null, from: null, to: null, ...row,
});
const personRow = (row: Partial<PersonImport> & { personnelNumber: string }): PersonImport => ({
  surname: 'Ибраев', name: 'Дәурен', patronymic: null, email: null, unitCode: null, positionKk: null, positionRu: null, from: null, to: null, ...row,
});
const importUnit = (row: UnitImport) => started.organization.importUnit(row, office);
const importPerson = (row: PersonImport) => started.organization.importPerson(row, office);
const unit = async (id: string) => { started.as('staff'); return (await started.get(`/units/${id}`)).body; };
const person = async (id: string) => { started.as('quality-office'); return (await started.get(`/people/${id}`)).body; };

describe('import of units', () => {
  test('ORG-5 a row creates a unit, again changes nothing, and with another name says what it would change', async () => {
    const row = unitRow({ code: 'И-1', nameKk: 'Бөлім', from: '2020-01-01' });
    const created = await importUnit(row);
    expect(created.outcome).toBe('created');
    expect(await importUnit(row)).toEqual({ outcome: 'unchanged', id: created.id });
    const changed = { ...row, nameKk: 'Жаңа бөлім', abbreviation: 'ЖБ' };
    expect(await started.organization.decideUnit(changed)).toEqual({
      outcome: 'change', id: created.id,
      proposals: [{ field: 'nameKk', from: 'Бөлім', to: 'Жаңа бөлім' }, { field: 'abbreviation', from: null, to: 'ЖБ' }],
    });
    expect((await importUnit(changed)).outcome).toBe('changed');
    expect((await unit(created.id)).names).toMatchObject([{ kk: 'Бөлім', to: '2026-03-10' }, { kk: 'Жаңа бөлім', from: '2026-03-10' }]);
    expect((await importUnit(changed)).outcome).toBe('unchanged');
  });

  test('ORG-5 an empty cell erases nothing', async () => {
    const { id } = await importUnit(unitRow({ code: 'И-2', nameRu: 'Отдел', abbreviation: 'О' }));
    expect((await importUnit(unitRow({ code: 'И-2' }))).outcome).toBe('unchanged');
    expect(await unit(id)).toMatchObject({ name: { ru: 'Отдел' }, abbreviation: 'О' });
  });

  test('ORG-1 a row below itself or below nothing is refused and leaves nothing behind', async () => {
    await importUnit(unitRow({ code: 'И-3' }));
    await importUnit(unitRow({ code: 'И-4', parentCode: 'И-3' }));
    await expect(importUnit(unitRow({ code: 'И-3', parentCode: 'И-4' }))).rejects.toMatchObject({ code: 'unit_is_own_parent' });
    await expect(importUnit(unitRow({ code: 'И-5', parentCode: 'ЖОҚ' }))).rejects.toMatchObject({ code: 'unknown_unit' });
    const codes = await started.organization.knownUnitCodes();
    expect(codes.get('И-4')).toBe('И-3');
    expect(codes.has('И-5')).toBe(false);
  });

  test('ORG-5 the wizard marks its row in the same transaction: when that fails, no unit is there', async () => {
    const fault = new Error('the mark failed');
    await expect(started.organization.importUnit(unitRow({ code: 'И-6' }), office, async () => { throw fault; })).rejects.toBe(fault);
    expect((await started.organization.knownUnitCodes()).has('И-6')).toBe(false);
  });

  test('ORG-2 a head who is imported after the unit becomes its head', async () => {
    const row = unitRow({ code: 'И-7', headPersonnelNumber: '9001', from: '2023-01-01' });
    const { id } = await importUnit(row);
    expect((await importUnit(row)).outcome).toBe('unchanged');
    const head = await importPerson(personRow({ personnelNumber: '9001' }));
    expect((await unit(id)).head).toEqual({ id: head.id, name: 'Ибраев Дәурен' });
    expect((await importUnit(row)).outcome).toBe('unchanged');
  });
});

describe('import of people', () => {
  test('ORG-2 ORG-5 two rows of one number are two posts of one person; the same rows again change nothing', async () => {
    await importUnit(unitRow({ code: 'Қ-1' }));
    const first = personRow({ personnelNumber: '1', unitCode: 'Қ-1', positionKk: 'Доцент', from: '2024-01-01' });
    const second = { ...first, positionKk: 'Эдвайзер', from: null };
    const { id } = await importPerson(first);
    expect(await importPerson(second)).toEqual({ outcome: 'changed', id });
    for (const row of [first, second]) expect(await importPerson(row)).toEqual({ outcome: 'unchanged', id });
    expect((await person(id)).assignments).toHaveLength(2);
  });

  test('ORG-5 a row ends the post that it names instead of doubling it', async () => {
    const row = personRow({ personnelNumber: '2', unitCode: 'Қ-1', positionKk: 'маман', from: '2024-01-01' });
    const { id } = await importPerson(row);
    expect((await started.organization.decidePerson({ ...row, to: '2025-01-01' })).proposals).toEqual([{ field: 'to', from: null, to: '2025-01-01' }]);
    await importPerson({ ...row, to: '2025-01-01' });
    expect((await person(id)).assignments).toMatchObject([{ from: '2024-01-01', to: '2025-01-01' }]);
  });

  test('ORG-5 somebody who has left comes back with a new post only', async () => {
    const row = personRow({ personnelNumber: '3', unitCode: 'Қ-1', positionKk: 'маман', from: '2024-01-01' });
    const { id } = await importPerson(row);
    await started.organization.deactivatePerson({ id, revision: 1 }, office);
    expect((await importPerson(row)).outcome).toBe('unchanged');
    const back = { ...row, positionKk: 'кеңесші' };
    expect((await started.organization.decidePerson(back)).proposals).toContainEqual({ field: 'active', from: 'false', to: 'true' });
    await importPerson(back);
    expect((await person(id)).active).toBe(true);
  });

  test('a person with an unknown unit or an impossible date is refused whole', async () => {
    await expect(importPerson(personRow({ personnelNumber: '4', unitCode: 'ЖОҚ', positionKk: 'x' }))).rejects.toMatchObject({ code: 'unknown_unit' });
    await expect(importPerson(personRow({ personnelNumber: '4', unitCode: 'Қ-1', positionKk: 'x', from: '2025-02-31' })))
      .rejects.toMatchObject({ code: 'date_invalid' });
    expect((await started.organization.knownPersonnelNumbers()).has('4')).toBe(false);
  });

  test('two imports of one row at once make one person', async () => {
    const row = personRow({ personnelNumber: '5', unitCode: 'Қ-1', positionKk: 'маман' });
    const answers = await Promise.allSettled([importPerson(row), importPerson(row)]);
    expect(answers.some(({ status }) => status === 'fulfilled')).toBe(true);
    started.as('quality-office');
    expect((await started.get('/people').query({ q: '5' })).body.total).toBe(1);
  });
});
