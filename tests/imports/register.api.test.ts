import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from '../support/browser.js';
import { previewSample, registerSample } from '../support/documents.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';

let system: TestSystem;
let office: Browser;

beforeAll(async () => {
  system = await startTestSystem();
  office = await system.as('quality-office');
});
afterAll(() => system.stop());

interface ShownRow { line: number; state: string; decision: string; proposals: { field: string; from: string; to: string; ticked: boolean }[] }
const rowsOf = async (id: string) => (await office.get(`/imports/${id}/rows?pageSize=200`)).body.items as ShownRow[];

describe('a printed register', () => {
  test('REG-7 is previewed row by row, worst first, and imports nothing', async () => {
    const item = await previewSample(office);
    expect(item).toMatchObject({ state: 'preview', kind: 'register', counts: { create: 60, change: 0, unchanged: 0 } });
    const ranks = (await rowsOf(item.id)).map(({ state }) => ['wrong', 'doubtful', 'understood'].indexOf(state));
    expect(ranks).toHaveLength(60);
    expect(ranks).toEqual([...ranks].sort());
    expect((await office.get('/documents')).body.total).toBe(0);
    expect((await office.remove(`/imports/${item.id}`)).status).toBe(204);
  });

  test('REG-7 a cell is corrected in place, the import is committed, and a second one at the same time is refused', async () => {
    const first = await previewSample(office);
    const second = await previewSample(office);
    const [row] = (await rowsOf(first.id)).filter(({ state }) => state === 'understood');
    const corrected = await office.patch(`/imports/${first.id}/rows/${row?.line}`, { cells: { title: 'Түзетілген атау' } });
    expect(corrected.body.understood.title).toBe('Түзетілген атау');

    const commit = await office.post(`/imports/${first.id}/commit`);
    expect(commit.status).toBe(202);
    const refused = await office.post(`/imports/${second.id}/commit`);
    expect([refused.status, refused.body.code]).toEqual([409, 'import_in_progress']);
    await system.work();

    expect((await office.get(`/jobs/${commit.body.jobId}`)).body).toMatchObject({ state: 'done', done: 60, total: 60, result: { created: 60 } });
    expect((await office.get(`/imports/${first.id}`)).body).toMatchObject({ state: 'committed', result: { created: 60, skipped: 0 } });
    expect((await office.get(`/documents?q=${encodeURIComponent('Түзетілген атау')}`)).body.items[0].title.kk).toBe('Түзетілген атау');
    await office.remove(`/imports/${second.id}`);
  });

  test('REG-7 the same file again doubles nothing, and a difference is overwritten only where it was ticked', async () => {
    const again = await previewSample(office);
    expect(again.counts).toMatchObject({ create: 0, change: 1, unchanged: 59 });
    const [change] = (await rowsOf(again.id)).filter(({ decision }) => decision === 'change');
    expect(change?.proposals).toMatchObject([{ field: 'title', from: 'Түзетілген атау' }]);
    await office.patch(`/imports/${again.id}/rows/${change?.line}`, { ticked: [] });
    await office.post(`/imports/${again.id}/commit`);
    await system.work();
    expect((await office.get('/documents')).body.total).toBe(60);
    expect((await previewSample(office)).counts).toMatchObject({ change: 1, unchanged: 59 });
  });

  test('REG-7 a ticked difference is taken over', async () => {
    const again = await previewSample(office);
    const [change] = (await rowsOf(again.id)).filter(({ decision }) => decision === 'change');
    await office.patch(`/imports/${again.id}/rows/${change?.line}`, { ticked: ['title'] });
    await office.post(`/imports/${again.id}/commit`);
    await system.work();
    expect((await previewSample(office)).counts).toMatchObject({ create: 0, change: 0, unchanged: 60 });
  });

  test('REG-8 the register is exported in four formats', async () => {
    for (const [format, start] of Object.entries({ xlsx: 'PK', docx: 'PK', pdf: '%PDF-' })) {
      const answer = await office.download(`/register/export?format=${format}&lang=kk`);
      expect(answer.status).toBe(200);
      expect((answer.body as Buffer).toString('latin1').startsWith(start)).toBe(true);
      expect(answer.headers['content-disposition']).toMatch(/^attachment;/);
    }
    const csv = ((await office.download('/register/export?format=csv&lang=ru')).body as Buffer).toString('utf8');
    expect(csv.split('\n').length).toBeGreaterThan(60);
  });

  test('AUD-3 the journal is whole after all of it, and AUD-1 knows who imported each document', async () => {
    const { body } = await office.get('/journal/verification');
    expect(body).toMatchObject({ ok: true, problems: [] });
    expect(body.sealed).toBe(body.rows);
    const imported = (await office.get('/journal?action=documents.import&pageSize=1')).body;
    expect(imported.total).toBe(61);
    expect(imported.items[0].actor.name).toBe('test.quality-office');
  });
});

describe('refusals', () => {
  test.each([
    ['has no columns of a register', Buffer.from('а;б\n1;2\n')],
    ['is no table at all', Buffer.from([0, 1, 2, 3, 255, 254, 0, 9])],
    ['is empty', Buffer.alloc(0)],
  ])('a file that %s is refused with its reason', async (_name, content) => {
    const { status, body } = await office.upload('/imports', { kind: 'register' }, content, 'file.csv');
    expect([status, body.code]).toEqual([422, 'table_refused']);
    expect(body.params.reason).toBeTruthy();
  });

  test('SEC-3 staff, auditors, administrators and visitors import no register', async () => {
    const sample = await registerSample();
    for (const role of ['staff', 'auditor', 'library-center', 'administrator'] as const) {
      expect((await (await system.as(role)).upload('/imports', { kind: 'register' }, sample, 'r.csv')).status).toBe(403);
    }
    expect((await (await system.visitor()).upload('/imports', { kind: 'register' }, sample, 'r.csv')).status).toBe(401);
  });

  test('an import that was given up cannot be committed or corrected', async () => {
    const { id } = await previewSample(office);
    await office.remove(`/imports/${id}`);
    expect((await office.post(`/imports/${id}/commit`)).body.code).toBe('invalid_transition');
    expect((await office.patch(`/imports/${id}/rows/3`, { decision: 'skip' })).body.code).toBe('invalid_transition');
    expect((await office.get(`/imports/${'0'.repeat(24)}`)).status).toBe(404);
  });
});
