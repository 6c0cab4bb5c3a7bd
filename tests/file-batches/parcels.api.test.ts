import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import iconv from 'iconv-lite';
import type { Browser } from '../support/browser.js';
import { register } from '../support/documents.js';
import type { TestSystem } from '../support/test-system.js';
import { startTestSystem } from '../support/test-system.js';
import { batchSeenBy, docx, dropFiles, itemNamed, zip } from './support.js';

const MB = 1024 * 1024;
let system: TestSystem;
let office: Browser;

beforeAll(async () => {
  system = await startTestSystem({ environment: { MAX_FILE_MB: '1' } });
  office = await system.as('quality-office');
  await register(office, { code: 'УСТ 01-2024', registrationNumber: '17', validFrom: '2024-01-10' });
  await register(office, { code: 'ҚЕ 2.1-2024', registrationNumber: '18', validFrom: '2024-02-10' });
  await register(office, { code: 'ҚН 05-2023', registrationNumber: '19', validFrom: '2023-02-10' });
});
afterAll(() => system.stop());

const dropped = async (files: Readonly<Record<string, Buffer>>) => {
  const { status, body } = await dropFiles(office, files);
  expect(status).toBe(201);
  await system.work();
  const batch = await batchSeenBy(office, body.id);
  expect(batch.state).toBe('ready');
  return { id: body.id as string, ...batch };
};
const leftOvers = () => readdir(path.join(system.place.folder, 'uploads'));

describe('REG-11 a file over the limit', () => {
  test('is listed with its reason and size; the others are taken; nothing of it stays on the disk', async () => {
    const { id, items } = await dropped({ 'УСТ 01-2024.docx': docx('small'), 'ҚЕ 2.1-2024.pdf': Buffer.alloc(3 * MB), 'ҚН 05-2023.docx': docx('last') });
    expect(items).toHaveLength(3);
    expect(itemNamed(items, 'ҚЕ 2.1-2024.pdf')).toMatchObject({
      size: 3 * MB, accepted: false, match: null, refused: { code: 'file_too_large', params: { size: 3 * MB, limit: MB } },
    });
    expect(itemNamed(items, 'ҚН 05-2023.docx')).toMatchObject({ accepted: true, match: { code: 'ҚН 05-2023' }, matchedBy: 'name' });
    expect(await leftOvers()).toEqual([]);
    await office.post(`/file-batches/${id}/commit`);
    await system.work();
    expect(await batchSeenBy(office, id)).toMatchObject({ state: 'committed', result: { stored: 2 } });
  });

  test('alone it is a batch that says so, and elsewhere it is refused as before', async () => {
    const { items } = await dropped({ 'УСТ 01-2024.pdf': Buffer.alloc(2 * MB) });
    expect(items).toMatchObject([{ refused: { code: 'file_too_large' } }]);
    const answer = await office.upload('/imports', { kind: 'register' }, Buffer.alloc(2 * MB), 'register.csv');
    expect(answer.body).toMatchObject({ status: 413, code: 'payload_too_large' });
    expect(await leftOvers()).toEqual([]);
  });
});

describe('REG-11 a ZIP of files', () => {
  test('is opened: every file in it is listed, what systems leave there is not', async () => {
    const { items, progress } = await dropped({
      'ішкі құжаттар.zip': zip({
        'Стандарттар/УСТ 01-2024_ru.docx': docx('ru'), 'ҚЕ 2.1-2024.docx': docx('zip'), 'оқымаңыз.txt': Buffer.from('?'),
        'үлкен.pdf': randomBytes(2 * MB),
        '__MACOSX/._ҚЕ 2.1-2024.docx': Buffer.from('x'), '.DS_Store': Buffer.from('x'),
      }),
      'ҚН 05-2023_ru.docx': docx('beside'),
    });
    expect(progress).toEqual({ done: 5, total: 5 });
    expect(itemNamed(items, 'УСТ 01-2024_ru.docx')).toMatchObject({ language: 'ru', accepted: true, match: { code: 'УСТ 01-2024' } });
    expect(itemNamed(items, 'ҚЕ 2.1-2024.docx')).toMatchObject({ format: 'docx', accepted: true });
    expect(itemNamed(items, 'ҚН 05-2023_ru.docx')).toMatchObject({ accepted: true });
    expect(itemNamed(items, 'оқымаңыз.txt').refused).toMatchObject({ code: 'file_type_unknown' });
    expect(itemNamed(items, 'үлкен.pdf').refused).toMatchObject({ code: 'file_too_large' });
  });

  test('names in CP866, as Windows writes them, and in UTF-8 without its mark are read', async () => {
    const renamed = (from: string, to: Buffer) => {
      const bytes = zip({ [from]: docx(from) });
      for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) to.copy(bytes, at);
      return bytes;
    };
    const cp866 = iconv.encode('УСТ 01-2024.docx', 'cp866');
    const utf8 = Buffer.from('УСТ 01-2024.docx');
    const { items } = await dropped({ 'a.zip': renamed('x'.repeat(cp866.length), cp866), 'b.zip': renamed('y'.repeat(utf8.length), utf8) });
    expect(items.map(({ name, match }) => [name, match?.code])).toEqual([['УСТ 01-2024.docx', 'УСТ 01-2024'], ['УСТ 01-2024.docx', 'УСТ 01-2024']]);
  });

  test.each([
    ['a name that leaves the folder', () => zip({ '../../УСТ 01-2024.docx': docx('out') }), 'file_corrupt'],
    ['a bomb', () => zip({ 'УСТ 01-2024.docx': Buffer.alloc(5 * MB) }), 'file_bomb'],
    ['what is no ZIP', () => Buffer.from('not a zip at all'), 'file_corrupt'],
    ['two thousand and one files', () => zip(Object.fromEntries(Array.from({ length: 2001 }, (_, at) => [`${at}.pdf`, Buffer.alloc(0)]))), 'file_bomb'],
  ])('with %s is refused whole, the files beside it are taken', async (_what, make, code) => {
    const { items } = await dropped({ 'export.zip': make(), 'ҚН 05-2023.docx': docx('beside') });
    expect(items).toHaveLength(2);
    expect(itemNamed(items, 'export.zip')).toMatchObject({ accepted: false, refused: { code } });
    expect(itemNamed(items, 'ҚН 05-2023.docx').refused).toBeNull();
  });

  test('a ZIP inside it is refused, not opened', async () => {
    const { items } = await dropped({ 'outer.zip': zip({ 'inner.zip': zip({ 'УСТ 01-2024.docx': docx('deep') }) }) });
    expect(items).toMatchObject([{ name: 'inner.zip', accepted: false, refused: expect.anything() }]);
  });

  test('killed while it is opened, the next run lists every file once', async () => {
    const { body: { id } } = await dropFiles(office, { 'a.zip': zip({ 'УСТ 01-2024.docx': docx('once'), 'ҚЕ 2.1-2024.docx': docx('twice') }) });
    const jobs = system.inq.connection.db?.collection('jobs');
    await system.work();
    await jobs?.updateOne({ subjectId: id }, { $set: { state: 'running', availableAt: new Date(0) } });
    await system.work();
    expect((await batchSeenBy(office, id)).items).toHaveLength(2);
  });
});

describe('REG-11 an export with a table', () => {
  const csv = (...rows: string[]) => Buffer.from(rows.join('\r\n'));

  test('the code in the name goes first, then the table: its code, else its number', async () => {
    const table = csv('№;Тіркеу нөмірі;Тіркеу күні;Шифры;Файл атауы', '1;;;УСТ 01-2024;docs\\scan0001.docx', '2;18;10.02.2024;;SCAN0002.docx', '3;19;2023;УСТ 01-2024;ҚН 05-2023.docx', '4;77;;;scan0004.docx');
    const { items, tables } = await dropped({
      'export.zip': zip({
        'index.csv': table, 'scan0001.docx': docx('1'), 'scan0002.docx': docx('2'), 'ҚН 05-2023.docx': docx('3'), 'scan0004.docx': docx('4'), 'scan0005.docx': docx('5'),
      }),
    });
    expect(tables).toEqual([{ name: 'index.csv', rows: 4 }]);
    expect(items).toHaveLength(5);
    expect(itemNamed(items, 'scan0001.docx')).toMatchObject({ matchedBy: 'table', accepted: true, match: { code: 'УСТ 01-2024' } });
    expect(itemNamed(items, 'scan0002.docx')).toMatchObject({ matchedBy: 'table', accepted: true, match: { code: 'ҚЕ 2.1-2024' } });
    expect(itemNamed(items, 'ҚН 05-2023.docx')).toMatchObject({ matchedBy: 'name', match: { code: 'ҚН 05-2023' } });
    expect(itemNamed(items, 'scan0004.docx')).toMatchObject({ matchedBy: null, match: null, accepted: false });
    expect(itemNamed(items, 'scan0005.docx')).toMatchObject({ matchedBy: null, match: null, accepted: false });
  });

  test('headings in Russian, the table beside the files', async () => {
    const { items, tables } = await dropped({ 'Опись.csv': csv('Имя файла,Рег. номер,Дата', 'a.docx,17,10.01.2024'), 'a.docx': docx('a') });
    expect(tables).toEqual([{ name: 'Опись.csv', rows: 1 }]);
    expect(items).toMatchObject([{ name: 'a.docx', matchedBy: 'table', match: { code: 'УСТ 01-2024' } }]);
  });

  test('a table that names no files, or cannot be read, is listed with its reason', async () => {
    const { items, tables } = await dropped({ 'сабақ.csv': csv('Пән,Сағат', 'Физика,20'), 'бос.xlsx': Buffer.from('nothing'), 'ҚН 05-2023.docx': docx('z') });
    expect(tables).toEqual([]);
    expect(itemNamed(items, 'сабақ.csv').refused).toMatchObject({ code: 'table_names_no_files' });
    expect(itemNamed(items, 'бос.xlsx').refused).toMatchObject({ code: expect.stringMatching(/^table_/) });
    expect(itemNamed(items, 'ҚН 05-2023.docx').refused).toBeNull();
  });
});
