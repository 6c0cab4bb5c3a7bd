import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Role } from '../../api/kernel/roles.js';
import type { TestSystem } from '../support/test-system.js';
import { startTestSystem } from '../support/test-system.js';

const tables = {
  people: 'personnelNumber,surname,name\n101,Сейітов,Ерлан',
  units: 'code,nameKk\nҒБ,Ғылым бөлімі',
  register: 'Код,Атауы\nУСТ 01-2024,Стандарт',
};
type Kind = keyof typeof tables;

let system: TestSystem;
beforeAll(async () => { system = await startTestSystem(); });
afterAll(() => system.stop());

const begin = async (role: Role, kind: Kind) =>
  (await system.as(role)).upload('/imports', { kind }, Buffer.from(tables[kind]), `${kind}.csv`);

describe('SEC-3 each kind of import has a permission of its own', () => {
  test.each<[Role, Kind, number]>([
    ['administrator', 'people', 201], ['administrator', 'units', 201], ['administrator', 'register', 403],
    ['quality-office', 'people', 201], ['quality-office', 'units', 201], ['quality-office', 'register', 201],
    ['auditor', 'people', 403], ['auditor', 'units', 403], ['library-center', 'register', 403], ['staff', 'people', 403],
  ])('%s and %s: %d', async (role, kind, status) => {
    expect((await begin(role, kind)).status).toBe(status);
  });

  test('an import of a kind that is not permitted can be neither seen nor carried out', async () => {
    const { body: { id } } = await begin('quality-office', 'register');
    const administrator = await system.as('administrator');
    expect((await administrator.get(`/imports/${id}`)).status).toBe(403);
    expect((await administrator.get(`/imports/${id}/rows`)).status).toBe(403);
    expect((await administrator.post(`/imports/${id}/commit`)).status).toBe(403);
    expect((await administrator.remove(`/imports/${id}`)).status).toBe(403);
    const { items } = (await administrator.get('/imports')).body as { items: { kind: Kind }[] };
    expect(items.map(({ kind }) => kind)).not.toContain('register');
  });

});
