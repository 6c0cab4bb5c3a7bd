import { beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { degrees, PDFDocument } from 'pdf-lib';
import { unzipSync } from 'fflate';
import type { OriginalText } from '../../../api/modules/originals/public.js';
import { createOriginalPrinters } from '../../../api/platform/forms/original-printers.js';
import { approvalData } from './original-data.js';
import { hasPoppler, pdfText } from './read-pdf.js';

const withPoppler = hasPoppler() ? describe : describe.skip;
const flat = (text: string | undefined): string => (text ?? '').replace(/\s+/g, ' ');
const paragraph = (text: string, marker: string | null = null) => ({ kind: 'paragraph' as const, text, marker });

const LETTERS = 'Ә ә Ғ ғ Қ қ Ң ң Ө ө Ұ ұ Ү ү Һ һ І і';
const clauses: OriginalText = {
  kind: 'clauses',
  clauses: [
    { printedNumber: '1.', heading: 'ЖАЛПЫ ЕРЕЖЕЛЕР', depth: 0, body: [] },
    { printedNumber: '1.1.', heading: null, depth: 1, body: [paragraph(`Қазақ әріптері: ${LETTERS}.`), paragraph('жоспар жасау;', '1)')] },
    { printedNumber: '1.2.', heading: null, depth: 1, body: [
      { kind: 'table', caption: '1-кесте', headerRows: 1, rows: [['№', 'Мазмұны'], ['1', Array.from({ length: 900 }, (_, index) => `сөз${index}`).join(' ')], ['2']] },
    ] },
    { printedNumber: null, heading: '1-қосымша. Есеп үлгісі', depth: 0, body: [paragraph('Қосымшаның мәтіні.')] },
  ],
};

const expectNumbers = (pages: readonly string[], words: (page: number, all: number) => string): void =>
  pages.forEach((page, index) => expect(flat(page)).toContain(words(index + 1, pages.length)));

withPoppler('an original made of clauses (WF-7)', () => {
  let pages: string[];
  beforeAll(async () => {
    pages = await pdfText(await createOriginalPrinters(() => '').original(approvalData, clauses, 'kk'));
  });

  it('has both names of the university, who approved it, and the facts of the edition on its title page', () => {
    const title = flat(pages[0]);
    for (const words of [
      '«Дала өңірлік университеті» КЕАҚ', 'НАО «Степной региональный университет»', 'БЕКІТЕМІН / УТВЕРЖДАЮ', 'Ректоров Рахат Һашимұлы', 'БЕКІТІЛДІ / УТВЕРЖДЕНО',
      '10.11.2026 күнгі № 3', 'ЕРЕЖЕ', 'Тәлімгерлік туралы ереже', 'Положение о наставничестве', 'ЕЖ-14-2026', 'Басылым: 2', 'Тіркеу нөмірі: 114', 'күні: 01.12.2026',
    ]) expect(title).toContain(words);
    expect(title).not.toContain('Редакция');
  });

  it('numbers every page, and names the document above each but the first', () => {
    expectNumbers(pages, (page, all) => `${all} беттен ${page} бет`);
    for (const page of pages.slice(1)) expect(flat(page)).toContain('ЕЖ-14-2026 · Басылым: 2');
  });

  it('holds the whole text with Kazakh letters, a cell longer than a page, and the annex on a page of its own', () => {
    const text = flat(pages.join(' '));
    expect(text).toContain(`Қазақ әріптері: ${LETTERS}.`);
    expect(text).toContain('1) жоспар жасау;');
    expect([...text.matchAll(/сөз\d+/g)]).toHaveLength(900);
    const annex = pages.find((page) => page.includes('Есеп үлгісі'));
    expect(annex).toContain('Қосымшаның мәтіні.');
    expect(annex).not.toContain('сөз');
  });

  it('loses no word, whatever the shape of a table and the length of a heading', async () => {
    let next = 0;
    const words = (count: number) => Array.from({ length: count }, () => `q${(next += 1)}`).join(' ');
    const table = (columns: number, rows: number, count: number) =>
      ({ kind: 'table' as const, caption: words(2), headerRows: 1, rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => words(count))) });
    const shapes = [[1, 3, 300], [2, 8, 40], [4, 8, 30], [4, 3, 200], [10, 4, 12], [16, 3, 25], [3, 40, 5]] as const;
    const long: OriginalText = { kind: 'clauses', clauses: [
      ...shapes.map(([columns, rows, count]) => ({ printedNumber: '1.', heading: null, depth: 1, body: [table(columns, rows, count)] })),
      { printedNumber: '2.', heading: words(600), depth: 0, body: [] }, { printedNumber: '2.1.', heading: words(200), depth: 1, body: [] },
      ...Array.from({ length: 30 }, (_, index) => ({ printedNumber: null, heading: words(3), depth: index % 4, body: [paragraph(words(index * 9))] })),
    ] };
    const text = (await pdfText(await createOriginalPrinters(() => '').original(approvalData, long, 'kk'))).join(' ');
    const printed = new Set(text.match(/q\d+/g));
    expect(Array.from({ length: next }, (_, index) => `q${index + 1}`).filter((word) => !printed.has(word))).toEqual([]);
  });

  it('ends with the approval sheet: words for every decision, on whose behalf, broken marks, protocol, and what a mark is not', () => {
    const sheet = flat(pages.at(-1));
    for (const words of [
      'КЕЛІСУ ПАРАҒЫ', 'Ескертулермен', 'келісілді', 'Сапарғалиев Төлеген атынан', '77-Ө бұйрық', 'Құқықтық', 'сараптама', 'белгі бүлінген', 'Академиялық кеңес', 'Хатшыева Хадиша', 'бойынша',
      'Бекітілді', '16.11.2026', '(UTC+05:00)', 'ab12 cd34', 'c3f27cafcd2b4244bac249632553de905052079a61d117b7b13dce8c8c9d880d', '(ЭЦҚ) емес',
    ]) expect(sheet).toContain(words);
    // A kind of stage that nobody has named yet goes by the part of the way to which it belongs.
    expect(sheet).toMatch(/2 Келісу Жаңаев Жанат Келісілді/);
  });
});

withPoppler('an original with the pages of a PDF (WF-7)', () => {
  it('binds pages of every shape as they are, and hides nothing of them and shows nothing new', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'inq-original-'));
    try {
      const source = await PDFDocument.create();
      const page = (size: [number, number], words: string, turn = 0) => {
        const added = source.addPage(size);
        added.drawText(words, { x: 20, y: 4, size: 10 });
        added.drawText(`${words}-TOP`, { x: 20, y: size[1] - 12, size: 10 });
        added.setRotation(degrees(turn));
        return added;
      };
      page([595, 842], 'UPRIGHT');
      page([842, 595], 'WIDE');
      page([595, 842], 'TURNED', 90);
      page([420, 595], 'SMALL');
      page([700, 900], 'OUTSIDE').setCropBox(100, 100, 500, 700);
      const file = path.join(folder, 'source.pdf');
      await writeFile(file, await source.save());
      const pdf = await createOriginalPrinters(() => file).original(approvalData, { kind: 'pages', sha256: '', signed: 'қол қойылған.pdf' }, 'ru');
      const pages = await pdfText(pdf);
      expect(pages).toHaveLength(7);
      expectNumbers(pages, (number, all) => `стр. ${number} из ${all}`);
      ['UPRIGHT', 'WIDE', 'TURNED', 'SMALL'].forEach((words, index) => {
        expect(pages[index + 1]).toContain(words);
        expect(pages[index + 1]).toContain(`${words}-TOP`);
      });
      expect(flat(pages[6])).toContain('Файл «қол қойылған.pdf» содержит цифровую подпись');
      const bound = (await PDFDocument.load(pdf)).getPages();
      expect(bound[1]?.getWidth()).toBeCloseTo(595, 0);
      expect(bound[1]?.getHeight()).toBeGreaterThan(842 + 80);
      expect(bound[3]?.getWidth()).toBeGreaterThan(595 + 80);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

describe('the approval sheet by itself (WF-7)', () => {
  it('is a DOCX with the same words', async () => {
    const docx = await createOriginalPrinters(() => '').sheet(approvalData, 'docx', 'ru', '21.11.2026');
    const xml = Buffer.from(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()).toString('utf8');
    for (const words of ['ЛИСТ СОГЛАСОВАНИЯ', 'Согласовано с замечаниями', 'Академический совет', 'отметка повреждена', 'не является электронной цифровой подписью']) expect(xml).toContain(words);
  });
});
