import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from '../support/browser.js';
import { newDocument } from '../support/documents.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';

let system: TestSystem;
let office: Browser;
let standard: string;
let code: string;

beforeAll(async () => {
  system = await startTestSystem();
  office = await system.as('quality-office');
  const types = (await office.get('/document-types')).body.items as { id: string; codePattern: string | null }[];
  standard = types.find(({ codePattern }) => codePattern === 'УСТ {n}-{year}')?.id ?? '';
  code = types.find(({ codePattern }) => codePattern === null)?.id ?? '';
});
afterAll(() => system.stop());

const next = async (typeId: string, year: number) => (await office.get(`/register/next-number?typeId=${typeId}&year=${year}`)).body;
const add = (typeId: string, facts: Record<string, unknown>) => office.post('/documents', newDocument(typeId, facts));

describe('the next number', () => {
  test('REG-4 is counted for a type and a year, the code by the pattern of the type', async () => {
    expect(await next(standard, 2024)).toEqual({ year: 2024, registrationNumber: '01', code: 'УСТ 01-2024' });
    await add(standard, { code: 'УСТ 06-2024', registrationNumber: '22' });
    await add(standard, { code: 'УСТ 02-2024', registrationNumber: '162.1' });
    expect(await next(standard, 2024)).toEqual({ year: 2024, registrationNumber: '23', code: 'УСТ 07-2024' });
    expect(await next(standard, 2025)).toEqual({ year: 2025, registrationNumber: '01', code: 'УСТ 01-2025' });
    expect(await next(code, 2024)).toEqual({ year: 2024, registrationNumber: '01', code: null });
  });

  test('REG-4 passes over what another type has taken, with and without a leading zero', async () => {
    await add(code, { code: 'Кд 1-2024', registrationNumber: '23' });
    await add(code, { code: 'Кд 2-2024', registrationNumber: '024' });
    await add(code, { code: 'УСТ 07-2024', registrationNumber: '24' });
    expect(await next(standard, 2024)).toEqual({ year: 2024, registrationNumber: '25', code: 'УСТ 08-2024' });
  });

  test('REG-4 is no reservation: of two who take it at the same moment one is refused with the number and the year', async () => {
    const { registrationNumber, code: suggested } = await next(standard, 2024);
    const answers = await Promise.all([1, 2].map(() => add(standard, { code: suggested, registrationNumber })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ code: 'registration_number_taken', params: { number: '25', year: 2024 } });
    expect(await next(standard, 2024)).toMatchObject({ registrationNumber: '26', code: 'УСТ 09-2024' });
  });

  test('SEC-3 is told to those who register documents; an unknown type is named', async () => {
    expect((await (await system.as('staff')).get(`/register/next-number?typeId=${standard}`)).status).toBe(403);
    expect((await office.get(`/register/next-number?typeId=${'f'.repeat(24)}`)).body.code).toBe('unknown_type');
  });
});
