import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import type { Browser } from '../support/browser.js';
import { register } from '../support/documents.js';
import type { TestSystem } from '../support/test-system.js';
import { startTestSystem } from '../support/test-system.js';
import { batchSeenBy, docx, dropFiles, itemNamed } from './support.js';

let system: TestSystem;
let office: Browser;
const cards: Record<string, { id: string; editions: { id: string }[] }> = {};

beforeAll(async () => {
  system = await startTestSystem();
  office = await system.as('quality-office');
  for (const code of ['СЖЖ 01-2024', 'УСТ 01-2024', 'ҚЕ/ПД 4.1-2-2020', 'ҚН 05-2019', 'ҚН 05-2023']) cards[code] = await register(office, { code });
});
afterAll(() => system.stop());

const drop = dropFiles;
const batchOf = (id: string) => batchSeenBy(office, id);
const filesOf = async (code: string) => {
  const { body } = await office.get(`/documents/${cards[code]?.id ?? ''}`);
  return (body.editions as { files: { language: string; format: string; name: string; sha256: string }[] }[]).flatMap(({ files }) => files);
};

describe('REG-11 a folder of files', () => {
  const names = {
    guide: 'СЖЖ 01-2024 Сапа жөнінде жетекшілік.docx', russian: 'CЖЖ-01-2024_ru.docx', slash: 'ҚЕ_ПД_4.1-2-2020.docx',
    doubtful: 'ҚН-05.docx', stranger: 'Сапа.docx', broken: 'УСТ 01-2024.docx',
  };
  const dropped = () => drop(office, Object.fromEntries(Object.entries(names).map(([key, name]) =>
    [name, key === 'broken' ? Buffer.from('not a document at all') : docx(key)])));

  test('every file is listed: matched, doubtful, unknown or refused', async () => {
    const { status, body: { id } } = await dropped();
    expect(status).toBe(201);
    expect(await batchOf(id)).toMatchObject({ state: 'checking', progress: { done: 0, total: 6 } });
    await system.work();
    const { state, items } = await batchOf(id);
    expect(state).toBe('ready');
    expect(items).toHaveLength(6);
    expect(itemNamed(items, names.guide)).toMatchObject({ format: 'docx', language: 'kk', accepted: true, match: { code: 'СЖЖ 01-2024' } });
    expect(itemNamed(items, names.russian)).toMatchObject({ language: 'ru', accepted: true, match: { code: 'СЖЖ 01-2024' } });
    expect(itemNamed(items, names.slash)).toMatchObject({ accepted: true, match: { code: 'ҚЕ/ПД 4.1-2-2020' } });
    expect(itemNamed(items, names.doubtful)).toMatchObject({ accepted: false, match: null, candidates: [{ code: 'ҚН 05-2019' }, { code: 'ҚН 05-2023' }] });
    expect(itemNamed(items, names.stranger)).toMatchObject({ accepted: false, match: null, candidates: [], refused: null });
    expect(itemNamed(items, names.broken)).toMatchObject({ accepted: false, format: null, refused: { code: expect.stringMatching(/^file_/) } });
  });

  test('a name that says nothing: the code in the text does; two files for one place are left to a person', async () => {
    const texts = { 'құжат 1.docx': 'Құжат коды: УСТ 01-2024', 'құжат 2.docx': 'СЖЖ 01-2024 жетекшілігінің мәтіні', 'құжат 3.docx': 'Құжат коды: СЖЖ-01-2024', 'хат.docx': 'Сәлем' };
    const { body: { id } } = await drop(office, Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, docx(text)])));
    await system.work();
    const { items } = await batchOf(id);
    expect(itemNamed(items, 'құжат 1.docx')).toMatchObject({ matchedBy: 'text', accepted: true, match: { code: 'УСТ 01-2024' } });
    expect(itemNamed(items, 'құжат 2.docx')).toMatchObject({ matchedBy: 'text', accepted: false, match: { code: 'СЖЖ 01-2024' } });
    expect(itemNamed(items, 'құжат 3.docx')).toMatchObject({ matchedBy: 'text', accepted: false, match: { code: 'СЖЖ 01-2024' } });
    expect(itemNamed(items, 'хат.docx')).toMatchObject({ matchedBy: null, match: null });
  });

  test('what is accepted is stored under its content, the rest stays out; a second time nothing is overwritten', async () => {
    const { body: { id } } = await dropped();
    await system.work();
    const items = (await batchOf(id)).items;
    const index = items.findIndex(({ name }) => name === names.doubtful);
    expect((await office.patch(`/file-batches/${id}/items/${index}`, { documentId: cards['ҚН 05-2023']?.id, language: 'ru', accepted: true })).status).toBe(204);
    expect((await office.post(`/file-batches/${id}/commit`)).status).toBe(202);
    await system.work();
    const done = await batchOf(id);
    expect(done).toMatchObject({ state: 'committed', result: { stored: 4, already_known: 0, not_stored: 0 } });
    expect((await office.get(`/jobs/${done.jobId}`)).body).toMatchObject({ state: 'done', done: 4, total: 4 });
    expect(await filesOf('СЖЖ 01-2024')).toHaveLength(2);
    expect(await filesOf('ҚН 05-2023')).toMatchObject([{ language: 'ru', format: 'docx', name: names.doubtful }]);
    expect(await filesOf('УСТ 01-2024')).toEqual([]);
    const sha256 = createHash('sha256').update(docx('slash')).digest('hex');
    expect(await filesOf('ҚЕ/ПД 4.1-2-2020')).toMatchObject([{ sha256 }]);

    const { body: again } = await drop(office, { 'СЖЖ 01-2024 басқа.docx': docx('another text') });
    await system.work();
    await office.post(`/file-batches/${again.id}/commit`);
    await system.work();
    expect(await batchOf(again.id)).toMatchObject({ state: 'committed', items: [{ outcome: 'already_known' }] });
    expect((await filesOf('СЖЖ 01-2024')).map(({ name }) => name).sort()).toEqual([names.guide, names.russian].sort());
    expect((await office.get('/journal?action=documents.add-file')).body.total).toBe(4);
  });

  test('killed between storing a file and saying so, the second run says stored, once', async () => {
    const card = await register(office, { code: 'ҮК 07-2024' });
    const { body: { id } } = await drop(office, { 'ҮК 07-2024.docx': docx('killed') });
    await system.work();
    const { body: { jobId } } = await office.post(`/file-batches/${id}/commit`);
    await system.work();
    const { connection } = system.inq;
    await connection.db?.collection<{ _id: string }>('fileBatchItems').updateOne({ _id: `${id}:0` }, { $set: { outcome: null } });
    await connection.db?.collection<{ _id: string }>('fileBatches').updateOne({ _id: id }, { $set: { state: 'committing' } });
    await connection.db?.collection<{ _id: string }>('jobs').updateOne({ _id: jobId }, { $set: { state: 'running', availableAt: new Date(0) } });
    await system.work();
    expect(await batchOf(id)).toMatchObject({ state: 'committed', items: [{ outcome: 'stored' }] });
    const { body } = await office.get(`/documents/${card.id}`);
    expect(body.editions[0].files).toHaveLength(1);
  });

  test('stopped half-way, what is stored stays and the rest can be committed again', async () => {
    for (const code of ['ҮК 08-2024', 'ҮК 09-2024']) await register(office, { code });
    const { body: { id } } = await drop(office, { 'ҮК 08-2024.docx': docx('8'), 'ҮК 09-2024.docx': docx('9') });
    await system.work();
    const { body: { jobId } } = await office.post(`/file-batches/${id}/commit`);
    await office.post(`/jobs/${jobId}/cancellation`);
    await system.work();
    const stopped = await batchOf(id);
    expect(stopped).toMatchObject({ state: 'ready', jobId: null });
    expect(stopped.items.map(({ outcome }) => outcome)).toEqual(['stored', null]);
    await office.post(`/file-batches/${id}/commit`);
    await system.work();
    expect(await batchOf(id)).toMatchObject({ state: 'committed', result: { stored: 2 } });
  });

  test('bytes that wait for a decision are not swept', async () => {
    const content = docx('waiting');
    await drop(office, { 'ешкім.docx': content });
    await system.work();
    const sha256 = createHash('sha256').update(content).digest('hex');
    expect(await system.inq.stores.fileBatches.refersTo(sha256, new Date(0))).toBe(true);
    expect(await system.inq.stores.fileBatches.refersTo(sha256, new Date(Date.now() + 60_000))).toBe(false);
  });
});

describe('REG-11 what is refused', () => {
  test('SEC-3 only the quality office, each their own', async () => {
    const { body: { id } } = await drop(office, { 'a.docx': docx('a') });
    const staff = await system.as('staff');
    expect((await drop(staff, { 'a.docx': docx('a') })).status).toBe(403);
    expect((await staff.get(`/file-batches/${id}`)).status).toBe(403);
    const visitor = await system.visitor();
    expect((await visitor.get(`/file-batches/${id}`)).status).toBe(401);
    await system.work();
  });

  test('no files, unknown documents, refused files, and a commit before its time', async () => {
    expect((await drop(office, {})).status).toBe(422);
    const { body: { id } } = await drop(office, { 'СЖЖ 01-2024.pdf': Buffer.from('MZ') });
    expect((await office.post(`/file-batches/${id}/commit`)).body).toMatchObject({ code: 'invalid_transition' });
    await system.work();
    const decide = (documentId: string | null, index = 0) => office.patch(`/file-batches/${id}/items/${index}`, { documentId, language: 'kk', accepted: true });
    expect((await decide('f'.repeat(24))).status).toBe(404);
    expect((await decide(cards['УСТ 01-2024']?.id ?? '')).body).toMatchObject({ code: 'file_refused' });
    expect((await decide(null, 7)).status).toBe(404);
    await office.post(`/file-batches/${id}/commit`);
    await system.work();
    expect(await batchOf(id)).toMatchObject({ state: 'committed', result: { stored: 0 } });
    expect((await decide(null)).body).toMatchObject({ code: 'invalid_transition' });
  });
});
