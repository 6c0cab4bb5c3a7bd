import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openFileStore } from '../../api/platform/storage/file-store.js';
import type { Browser } from '../support/browser.js';
import { register, typeIds } from '../support/documents.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import { ADVISER, docxOf, registerText } from '../support/texts.js';
import { makePdf } from '../platform/intake/make-pdf.js';

interface Row { documentId: string; versionId: string | null; state: string; findings: { code: string; params: object }[]; failure: { code: string } | null; files: string[] }

let system: TestSystem;
let office: Browser;
beforeAll(async () => {
  system = await startTestSystem();
  office = await system.as('quality-office');
});
afterAll(() => system.stop());

const list = async (show: string): Promise<{ items: Row[]; counts: Record<string, number> }> => (await office.get(`/library/texts?show=${show}`)).body;
const rowOf = async (show: string, documentId: string): Promise<Row | undefined> => (await list(show)).items.find((row) => row.documentId === documentId);
const titled = (kk: string) => ({ title: { kk, ru: null, en: null } });

/** A document with a file that nothing has read yet. */
const withFile = async (title: string, content: Buffer, name = 'мәтін.docx') => {
  const card = await register(office, titled(title));
  const answer = await office.upload(`/documents/${card.id}/editions/${card.editions[0].id}/files`, { language: 'kk' }, content, name);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return { id: card.id as string, file: answer.body.editions[0].files[0] as { sha256: string } };
};

describe('texts as the quality office looks them over', () => {
  test('DOC-1 a good outline is ready, a doubtful one says what is doubtful until it is accepted', async () => {
    const good = await registerText(system, office, ADVISER, titled('Күмәнсіз ереже'));
    const holed = await registerText(system, office, ['1. ЖАЛПЫ ЕРЕЖЕ', '1.1 Бірінші.', '1.2 Екінші.', '1.4 Төртінші.'], titled('Нөмірі кем ереже'));
    expect(await rowOf('ready', good.id)).toMatchObject({ state: 'ready', findings: [], files: ['мәтін.docx'] });
    expect(await rowOf('doubtful', good.id)).toBeUndefined();
    const row = await rowOf('doubtful', holed.id);
    expect(row?.findings).toContainEqual(expect.objectContaining({ code: 'number_missing', params: expect.objectContaining({ before: '1.2', number: '1.4' }) }));
    const { text } = (await office.get(`/documents/${holed.id}/text`)).body;
    const accepted = await office.post(`/documents/${holed.id}/texts/${row?.versionId}/outline/acceptance`, {}, { 'If-Match': String(text.revision) });
    expect(accepted.status).toBe(204);
    expect(await rowOf('doubtful', holed.id)).toBeUndefined();
  });

  test('DOC-6 waiting, scan, refused; what is not there is counted as well', async () => {
    const before = (await list('none')).counts;
    const bare = await register(office, titled('Файлсыз ереже'));
    const scan = await withFile('Сканерленген ереже', await makePdf(), 'скан.pdf');
    const decayed = await withFile('Бүлінген ереже', await docxOf(['1. БҮЛІНЕТІН МӘТІН']));
    for (const projector of system.inq.outbox.projectors) await system.inq.outbox.relay(projector);
    expect((await rowOf('waiting', scan.id))?.state).toBe('waiting');
    expect((await list('waiting')).counts['waiting']).toBe(2);
    // The disk has spoilt it since it was let in.
    const files = await openFileStore(path.join(system.place.folder, 'files'));
    await writeFile(files.locate(decayed.file.sha256), 'бүлінген');
    await system.work();
    expect(await rowOf('scan', scan.id)).toMatchObject({ state: 'scan', files: ['скан.pdf'] });
    expect((await rowOf('refused', decayed.id))?.failure?.code).toMatch(/^file_/);
    expect((await rowOf('none', bare.id))?.versionId).toBeNull();
    expect((await list('none')).counts).toMatchObject({ waiting: 0, scan: 1, refused: 1, none: (before['none'] ?? 0) + 1 });
  });

  test('a reading that fails again and again ends, and can be asked for anew', async () => {
    const { id } = await withFile('Оқылмайтын ереже', await docxOf(ADVISER));
    for (const projector of system.inq.outbox.projectors) await system.inq.outbox.relay(projector);
    const waiting = await rowOf('waiting', id);
    const texts = system.inq.connection.collection<{ _id: string; attempts: number; sources: unknown[] }>('libraryTexts');
    const kept = await texts.findOne({ _id: waiting?.versionId ?? '' });
    await texts.updateOne({ _id: waiting?.versionId ?? '' }, { $set: { attempts: 3, 'sources.0.sha256': null } });
    await system.work();
    expect(await rowOf('failed', id)).toMatchObject({ state: 'failed', failure: { code: 'extraction_failed' } });
    await texts.updateOne({ _id: waiting?.versionId ?? '' }, { $set: { sources: kept?.sources ?? [] } });
    expect((await office.post(`/documents/${id}/texts/${waiting?.versionId}/extraction`)).status).toBe(204);
    await system.work();
    expect((await rowOf('ready', id))?.state).toBe('ready');
  });

  test('an unknown state is refused', async () => {
    expect((await office.get('/library/texts?show=all')).status).toBe(422);
  });
});

describe('DOC-7 template and structure check', () => {
  test.each(['kk', 'ru'] as const)('%s: a text on the template of its type has every standard clause in its place', async (language) => {
    const [typeId] = await typeIds(office);
    const answer = await (await system.as('staff')).download(`/document-types/${typeId}/template?language=${language}`);
    expect(answer.headers['content-type']).toMatch(/wordprocessingml/);
    const { id } = await withFile(`Үлгі бойынша ереже (${language})`, answer.body as Buffer);
    await system.work();
    const { version } = (await office.get(`/documents/${id}/text`)).body;
    const { sections } = (await office.get(`/documents/${id}/texts/${version.id}/structure`)).body;
    expect(sections.length).toBeGreaterThan(5);
    expect(sections.filter(({ state }: { state: string }) => state !== 'present')).toEqual([]);
  });

  test('what is missing and what stands elsewhere is said, and refuses nothing', async () => {
    const { id } = await registerText(system, office, ['1. ҚЫСҚАРТУЛАР', '1.1 ІНҚ – ішкі нормативтік құжат.', '2. ҚОЛДАНЫЛУ САЛАСЫ', '2.1 Барлық бөлімше.'], titled('Реті бұзылған ереже'));
    const { version } = (await office.get(`/documents/${id}/text`)).body;
    const { sections } = (await office.get(`/documents/${id}/texts/${version.id}/structure`)).body;
    const states = Object.fromEntries(sections.map(({ id: section, state }: { id: string; state: string }) => [section, state]));
    expect(states).toMatchObject({ scope: 'present', abbreviations: 'misplaced', control: 'missing' });
  });

  test('refused: a type that is not there, a language that templates do not have, a visitor', async () => {
    const [typeId] = await typeIds(office);
    expect((await office.get('/document-types/0123456789abcdef01234567/template')).status).toBe(404);
    expect((await office.get(`/document-types/${typeId}/template?language=en`)).status).toBe(422);
    expect((await (await system.visitor()).get(`/document-types/${typeId}/template`)).status).toBe(401);
  });
});
