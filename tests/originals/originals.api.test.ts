import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { PDFDocument } from 'pdf-lib';
import type { University } from '../approvals/support.js';
import { foundUniversity, LINES, must, prepareDraft, submit } from '../approvals/support.js';
import { hasPoppler, pdfText } from '../platform/forms/read-pdf.js';
import { register } from '../support/documents.js';
import { docxOf } from '../support/texts.js';
import { startTestSystem } from '../support/test-system.js';
import type { TestSystem } from '../support/test-system.js';
import type { ListedOriginal } from './support.js';
import { approve, bytesOf, originalsOf } from './support.js';

const withPoppler = hasPoppler() ? test : test.skip;
const flat = (pages: readonly string[]): string => pages.join(' ').replace(/\s+/g, ' ');

let system: TestSystem;
let uni: University;
let documentId: string;
let originals: ListedOriginal[];

const only = (language: string): ListedOriginal => {
  const found = originals.find((original) => original.language === language);
  if (!found) throw new Error(`No original in ${language}.`);
  return found;
};

const pdfOf = async (words: readonly string[]): Promise<Buffer> => {
  const source = await PDFDocument.create();
  for (const text of words) source.addPage([595, 842]).drawText(text, { x: 60, y: 400, size: 14 });
  return Buffer.from(await source.save());
};

beforeAll(async () => {
  system = await startTestSystem({ environment: { CLOCK_START: '2026-11-16T05:00:00Z' } });
  uni = await foundUniversity(system);
  const office = await system.as('quality-office');
  must(await office.post('/university/names', { nameKk: '«Дала өңірлік университеті» КЕАҚ', nameRu: 'НАО «Степной региональный университет»', nameEn: 'Steppe University', from: '2020-01-01' }));
  const draft = await prepareDraft(uni, 'Тәлімгерлік туралы ереже', {}, [...LINES, '2.2. Әдеп, ғылым, қоғам, еңбек, өмір, ұлт, үлгі, һәм, іс.']);
  must(await uni.as.author.upload(`/drafts/${draft.id}/files`, { language: 'ru' }, await pdfOf(['FIRST UPLOADED PAGE', 'SECOND UPLOADED PAGE']), 'текст.pdf'));
  await system.work();
  ({ documentId } = await approve(uni, draft.id, { code: 'ҚЕ 51-2026', registrationNumber: '51' }));
  await system.work();
  originals = await originalsOf(uni, documentId);
});
afterAll(() => system.stop());

describe('the originals of a registered edition (WF-7)', () => {
  test('WF-7: there is one for each language, and it names the files that were approved', async () => {
    expect(originals.map(({ language }) => language).sort()).toEqual(['kk', 'ru']);
    for (const original of originals) {
      const pdf = await bytesOf(system, original);
      expect(createHash('sha256').update(pdf).digest('hex')).toBe(original.sha256);
      expect(pdf.length).toBe(original.size);
      expect(original.sources).toHaveLength(1);
    }
    const card = must(await uni.as.colleague.get(`/documents/${documentId}`)).body;
    const stored = card.editions[0].files.map(({ sha256 }: { sha256: string }) => sha256).sort();
    expect(originals.flatMap(({ sources }) => sources).sort()).toEqual(stored);
    expect(await system.inq.stores.originals.refersTo(only('kk').sha256)).toBe(true);
  });

  withPoppler('WF-7: made of a DOCX it holds title page, clauses and approval sheet, and numbers its pages', async () => {
    const pages = await pdfText(await bytesOf(system, only('kk')));
    pages.forEach((page, index) => expect(page).toContain(`${pages.length} беттен ${index + 1} бет`));
    expect(flat(pages.slice(0, 1))).toContain('«Дала өңірлік университеті» КЕАҚ');
    expect(flat(pages)).toContain('2.2. Әдеп, ғылым, қоғам, еңбек, өмір, ұлт, үлгі, һәм, іс.');
    const sheet = flat(pages.slice(-1));
    for (const words of ['Басшыбаев Бекзат', 'Заңгеров Зейнолла', 'Академиялық кеңес', '№ 3', 'Ректоров Рахат', 'Тіркелді', '(UTC+05:00)']) expect(sheet).toContain(words);
  });

  withPoppler('WF-7: of a PDF it holds the pages between title page and sheet', async () => {
    const pages = await pdfText(await bytesOf(system, only('ru')));
    expect(pages).toHaveLength(4);
    expect(pages[1]).toContain('FIRST UPLOADED PAGE');
    expect(pages[2]).toContain('SECOND UPLOADED PAGE');
    expect(pages[2]).toContain('стр. 3 из 4');
    expect(flat(pages.slice(3))).toContain('ЛИСТ СОГЛАСОВАНИЯ');
  });

  test('WF-7: made again it stays the one that is stored, also by two at once after a kill in the middle', async () => {
    await system.inq.originals.make(documentId);
    expect(await originalsOf(uni, documentId)).toEqual(originals);

    // Killed after the bytes were written and before the record was: the event comes again, and here to two processes.
    await system.connect().collection('originals').deleteOne({ language: 'ru' });
    await Promise.all([system.inq.originals.make(documentId), system.inq.originals.make(documentId)]);
    const again = await originalsOf(uni, documentId);
    expect(again.filter(({ language }) => language === 'ru')).toHaveLength(1);
    expect(again.find(({ language }) => language === 'kk')).toEqual(only('kk'));
    for (const original of again) expect(await system.inq.files.verify(original.sha256)).toBe('ok');
    originals = again;
  });

  test('WF-7: an original is downloaded as it is stored, by those who manage documents', async () => {
    const { editionId, sha256 } = only('kk');
    const address = `/documents/${documentId}/originals/${editionId}/kk`;
    const answer = await (await system.as('quality-office')).download(address);
    expect(answer.headers['content-type']).toBe('application/pdf');
    expect(createHash('sha256').update(answer.body).digest('hex')).toBe(sha256);
    expect((await uni.as.colleague.get(address)).status).toBe(403);
    const visitor = await system.visitor();
    expect((await visitor.get(address)).status).toBe(404);
    expect((await visitor.get(`/documents/${documentId}/originals`)).status).toBe(404);
    expect((await (await system.as('quality-office')).get(`/documents/${documentId}/originals/${editionId}/en`)).status).toBe(404);
  });
});

describe('the approval sheet (WF-7)', () => {
  test('WF-7: is printed in both formats and languages for everybody who may see the document', async () => {
    const address = `/approvals/${only('kk').approvalId}/sheet`;
    for (const [format, type] of [['pdf', 'application/pdf'], ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document']]) {
      const answer = await uni.as.colleague.get(`${address}?format=${format}&language=ru`);
      expect([answer.status, answer.headers['content-type']]).toEqual([200, type]);
    }
    expect((await (await system.visitor()).get(address)).status).toBe(401);
    expect((await uni.as.colleague.get(`${address}?format=odt`)).status).toBe(422);
  });

  test('WF-7: while a document is on its way only those taking part see it', async () => {
    const draft = await prepareDraft(uni, 'Емтихан туралы ереже');
    await system.work();
    const { id } = must(await submit(uni.as.author, draft.id)).body;
    expect((await uni.as.author.get(`/approvals/${id}/sheet`)).status).toBe(200);
    expect((await uni.as.colleague.get(`/approvals/${id}/sheet`)).status).toBe(404);
    expect(await system.connect().collection('originals').countDocuments({ editionId: draft.id })).toBe(0);
  });
});

describe('what has no original', () => {
  test('WF-7: a document that was registered without an approval', async () => {
    const office = await system.as('quality-office');
    const card = await register(office, {});
    await office.upload(`/documents/${card.id}/editions/${card.editions[0].id}/files`, { language: 'kk' }, await docxOf(['1. ЖАЛПЫ', '1.1. Мәтін.']), 'м.docx');
    await system.work();
    expect((await office.get(`/documents/${card.id}/originals`)).body.items).toEqual([]);
  });
});
