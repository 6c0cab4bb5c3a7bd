import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from '../support/browser.js';
import { previewSample, register } from '../support/documents.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';

let system: TestSystem;
let office: Browser;

beforeAll(async () => {
  system = await startTestSystem();
  office = await system.as('quality-office');
});
afterAll(() => system.stop());

const HEADINGS = '№;Құжаттың аталуы;Құжат коды;Тіркеу номері;Хаттама номері және күні';
const FILE = Buffer.from([
  HEADINGS, 'ЕРЕЖЕ;;;;',
  '1;Бірінші ереже;ҚЕ 3.01-2024;01;ҒК хаттама №9 02.02.2024',
  '2;Екінші ереже;ҚЕ 3.02-2024;02;ҒК хаттама №10 30.01.2024',
  '3;Үшінші ереже;ҚЕ 3.03-2024;03;бұйрық №5 31.02.2024',
].join('\n'));

interface Row { line: number; state: string; decision: string; outcome: string | null; refusal: { code: string; params: Record<string, unknown> } | null }
const rowsOf = async (id: string, filter = '') => (await office.get(`/imports/${id}/rows?pageSize=200${filter}`)).body.items as Row[];
const commit = async (id: string) => {
  expect((await office.post(`/imports/${id}/commit`)).status).toBe(202);
  await system.work();
  return (await office.get(`/imports/${id}`)).body;
};

describe('what an import leaves', () => {
  test('REG-7 findings about the file as a whole are shown with its rows', async () => {
    const item = await previewSample(office, FILE);
    expect(item.findings).toEqual([{ code: 'act_before_earlier_number', lines: [4, 3], params: { body: 'ҒК', number: '10', date: '2024-01-30', earlierNumber: '9', earlierDate: '2024-02-02' } }]);
    await office.remove(`/imports/${item.id}`);
  });

  test('REG-7 a row that is refused at the commit keeps its reason, is corrected and committed again without the others', async () => {
    const { id } = await previewSample(office, FILE);
    // Somebody takes the number between the preview and the commit.
    await register(office, { code: 'ҚЕ 9.09-2024', registrationNumber: '02' });
    expect(await commit(id)).toMatchObject({ state: 'committed', result: { created: 1, changed: 0, unchanged: 0, skipped: 1, refused: 1 } });
    expect(await rowsOf(id, '&outcome=refused')).toMatchObject([{ line: 4, refusal: { code: 'registration_number_taken', params: { number: '02', year: 2024 } } }]);
    expect(await rowsOf(id, '&outcome=created')).toMatchObject([{ line: 3, refusal: null }]);

    const reopened = (await office.post(`/imports/${id}/reopening`)).body;
    expect(reopened).toMatchObject({ state: 'preview', counts: { change: 1, wrong: 1 } });
    expect((await rowsOf(id)).map(({ line, outcome }) => [line, outcome])).toEqual([[5, null], [4, null]]);
    expect((await office.patch(`/imports/${id}/rows/3`, { decision: 'create' })).status).toBe(404);
    const mended = await office.patch(`/imports/${id}/rows/4`, { cells: { registrationNumber: '12' } });
    expect(mended.body).toMatchObject({ state: 'understood', decision: 'create' });
    await office.patch(`/imports/${id}/rows/5`, { cells: { acts: 'бұйрық №5 29.02.2024' } });

    expect(await commit(id)).toMatchObject({ state: 'committed', result: { created: 3, changed: 0, unchanged: 0, skipped: 0, refused: 0 } });
    expect((await office.get('/documents')).body.total).toBe(4);
    expect((await office.get('/documents?gap=act_before_earlier_number')).body.items.map(({ title }: { title: { kk: string } }) => title.kk)).toEqual(['Екінші ереже']);
    const nothingLeft = await office.post(`/imports/${id}/reopening`);
    expect([nothingLeft.status, nothingLeft.body.code]).toEqual([409, 'invalid_transition']);
  });

  test('SEC-3 an import is opened again by those who may import', async () => {
    const { id } = await previewSample(office, FILE);
    expect((await (await system.as('staff')).post(`/imports/${id}/reopening`)).status).toBe(403);
    expect((await office.post(`/imports/${id}/reopening`)).body.code).toBe('invalid_transition');
  });
});
