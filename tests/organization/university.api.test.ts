import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Started } from './support.js';
import { day, startOrganization, today } from './support.js';

let started: Started;
beforeAll(async () => { started = await startOrganization(); });
afterAll(() => started.stop());

const names = (kk: string, from: string | null) => ({ nameKk: kk, nameRu: `${kk} ru`, nameEn: `${kk} en`, from });

test('ORG-3 the university has the name of the date; a new one ends the earlier without overlap', async () => {
  started.as('administrator');
  expect(await started.organization.universityNames(today)).toEqual({ nameKk: '', nameRu: '', nameEn: '' });
  expect((await started.post('/university/names', names('Тараз өңірлік университеті', null))).status).toBe(201);
  const renamed = await started.post('/university/names', names('Тараз университеті', '2024-09-20'));
  expect(renamed.body.names).toMatchObject([{ from: null, to: '2024-09-20' }, { from: '2024-09-20', to: null }]);
  expect((await started.organization.universityNames(day('2024-09-19'))).nameKk).toBe('Тараз өңірлік университеті');
  expect((await started.organization.universityNames(today)).nameKk).toBe('Тараз университеті');
  expect(await started.journal('university')).toHaveLength(2);
});

test('ORG-3 a second name for one date, a stranger and a nameless name are refused', async () => {
  const again = await started.post('/university/names', names('Басқа', '2024-09-20'));
  expect([again.status, again.body.code]).toEqual([409, 'fact_already_known']);
  expect((await started.post('/university/names', names('', '2025-01-01'))).status).toBe(422);
  started.as('staff');
  expect((await started.get('/university')).body.names).toHaveLength(2);
  expect((await started.post('/university/names', names('Басқа', '2025-01-01'))).status).toBe(403);
  started.asVisitor();
  expect((await started.get('/university')).status).toBe(401);
});
