import { describe, expect, it } from '@jest/globals';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { degrees, PDFName, StandardFonts, type PDFDocument } from 'pdf-lib';
import { defaultLimits } from '../../../api/platform/intake/limits.js';
import { inspectContent, extractContent, refused, unreadable } from './temporary-files.js';
import { addFlateBomb, makePdf } from './make-pdf.js';
import { document, makeDocx } from './make-zip.js';

const MB = 1024 * 1024;
const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const body = (inner: string): Buffer => makeDocx({ 'word/document.xml': `<w:document xmlns:w="w"><w:body>${inner}</w:body></w:document>` });
const nested = (depth: number): string => '<w:tbl><w:tr><w:tc>'.repeat(depth) + paragraph('Терең мәтін') + '</w:tc></w:tr></w:tbl>'.repeat(depth);
/** A first page that draws so many letters, each by itself. */
const swarmOf = (letters: number) => (pdf: PDFDocument): void => {
  const content = Buffer.from(`BT /F1 9 Tf 10 10 Td ${'(a) Tj 1 0 Td '.repeat(letters)} ET`);
  pdf.getPage(0).node.set(PDFName.of('Contents'), pdf.context.register(pdf.context.flateStream(content)));
};

describe('DOC-6 hostile files are refused before they are read', () => {
  it.each([
    ['50,000 nested tables', body(nested(50_000)), 'a.docx', 'file_bomb'],
    ['a high ratio', makeDocx({ 'word/media/a.bin': Buffer.alloc(8 * MB, 'a') }), 'a.docx', 'file_bomb'],
    ['entities', makeDocx({ 'word/document.xml': `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${document('&b;')}` }), 'a.docx', 'file_corrupt'],
    ['broken numbering beside a good text', makeDocx({ 'word/numbering.xml': '<w:numbering>' }), 'a.docx', 'file_corrupt'],
    ['another kind under the name', makeDocx(), 'a.pdf', 'file_type_mismatch'],
    ['nothing', Buffer.alloc(0), 'a.pdf', 'file_empty'],
  ])('%s', async (_, content, fileName, code) => {
    expect(await extractContent(content, fileName)).toEqual({ refused: { code, params: expect.objectContaining({ reason: expect.any(String) }) } });
  });

  it('a PDF bomb, a PDF of too many pages, one that takes too long', async () => {
    expect(await extractContent(await makePdf({ change: (pdf) => addFlateBomb(pdf, 3 * MB) }), 'a.pdf', { pdf: { ...defaultLimits.pdf, streamBytes: 2 * MB } })).toEqual(unreadable('file_bomb', 'stream_size'));
    expect(await extractContent(await makePdf({ pages: 30, text: 'a' }), 'a.pdf', { pages: 20 })).toEqual(unreadable('file_too_many_pages', 'pages'));
    expect(await extractContent(makeDocx(), 'a.docx', { timeoutMs: 1 })).toEqual(unreadable('file_processing_failed', 'timeout'));
  });
});

describe('DOC-6 odd files are read, or refused in time', () => {
  it('tables as deep as the gate allows, a line of nothing but dots, very many paragraphs', async () => {
    const result = await extractContent(body(nested(60) + paragraph('.'.repeat(300_000)) + paragraph('1.1 Талап.').repeat(3000)), 'a.docx');
    expect(result).toMatchObject({ refused: null, scan: false });
    expect(JSON.stringify(result)).toContain('Терең мәтін');
  });

  it('a page that draws half a million letters is read or stopped', async () => {
    const result = await extractContent(await makePdf({ text: 'a', change: swarmOf(500_000) }), 'a.pdf', { timeoutMs: 1500 });
    expect(result.refused === null || ['file_processing_failed', 'file_corrupt', 'file_bomb'].includes(result.refused.code)).toBe(true);
  });

  it('pages that keep their reader busy are stopped after the time of so many pages, not after that of a thousand', async () => {
    const file = await makePdf({ text: 'a', change: swarmOf(1_000_000) });
    expect(await extractContent(file, 'a.pdf', { readingMs: { start: 0, page: 50 } })).toEqual(unreadable('file_processing_failed', 'timeout'));
    expect(await extractContent(await makePdf({ pages: 30, text: 'A general rule' }), 'a.pdf', { readingMs: { start: 10_000, page: 500 } })).toMatchObject({ refused: null, pages: 30 });
  });

  it('a file that keeps the gate busy has the time of a start', async () => {
    const began = Date.now();
    const file = Buffer.from(`%PDF-1.7\n${'1 0 obj '.repeat(3_000_000)}`);
    expect(await extractContent(file, 'a.pdf', { readingMs: { start: 1500, page: 500 } })).toEqual(unreadable('file_processing_failed', 'timeout'));
    expect(Date.now() - began).toBeLessThan(20_000);
  });

  it('bytes damaged anywhere', async () => {
    const whole = await makePdf({ pages: 3, text: 'Some text of a page', useObjectStreams: false });
    for (let seed = 1; seed <= 4; seed += 1) {
      const damaged = Buffer.from(whole);
      for (let at = seed * 37; at < damaged.length; at += 211) damaged[at] = (damaged[at] ?? 0) ^ (1 << seed % 8);
      damaged.write('%PDF-1.7', 0);
      const result = await extractContent(damaged, 'a.pdf', { timeoutMs: 20_000 });
      expect(result.refused === null || result.refused.code.startsWith('file_')).toBe(true);
    }
  });

  it('a scan has no text and says so', async () => {
    expect(await extractContent(await makePdf({ pages: 2 }), 'a.pdf')).toMatchObject({ refused: null, kind: 'pdf', pages: 2, scan: true, clauses: [] });
    expect(await extractContent(body(paragraph(' ')), 'a.docx')).toMatchObject({ refused: null, scan: true, clauses: [] });
  });

  it('a turned page reads in the order it is seen, a slanting watermark is left out', async () => {
    const turn = async (pdf: PDFDocument) => {
      const page = pdf.getPage(0);
      const font = await pdf.embedFont(StandardFonts.TimesRoman);
      page.setRotation(degrees(90));
      ['1. FIRST SECTION', '1.1 The rule of the first section is written here.', '2. SECOND SECTION'].forEach((text, index) =>
        page.drawText(text, { font, size: 12, x: 100 + index * 30, y: 100, rotate: degrees(90) }),
      );
      page.drawText('COPY COPY COPY', { font, size: 60, x: 200, y: 200, rotate: degrees(45) });
    };
    const result = await extractContent(await makePdf({ change: turn }), 'a.pdf');
    expect(result).toMatchObject({ refused: null, clauses: [{ number: '1', page: 1 }, { number: '1.1' }, { number: '2' }] });
    expect(JSON.stringify(result)).not.toContain('COPY');
  });
});

describe('DOC-1 a text of a thousand pages', () => {
  it('is read while the server answers and looks at other files', async () => {
    const fill = async (pdf: PDFDocument) => {
      const font = await pdf.embedFont(StandardFonts.TimesRoman);
      pdf.getPages().forEach((page, index) => {
        const section = Math.floor(index / 2) + 1;
        const before = (index % 2) * 8;
        const head = before === 0 ? [`${section}. SECTION OF THE TEXT`] : [];
        const rules = Array.from({ length: 8 }, (_, line) => `${section}.${before + line + 1} Every unit keeps its documents in good order and says so each year.`);
        page.drawText([...head, ...rules].join('\n'), { font, size: 11, x: 50, y: 760, lineHeight: 20 });
      });
    };
    const long = await makePdf({ pages: 1000, change: fill });
    const delay = monitorEventLoopDelay({ resolution: 5 });
    const reading = extractContent(long, 'long.pdf');
    delay.enable();
    const [text, other] = await Promise.all([reading, inspectContent(makeDocx(), 'a.pdf')]);
    delay.disable();
    expect(other).toEqual(refused('file_type_mismatch', 'extension'));
    expect(text).toMatchObject({ refused: null, pages: 1000 });
    expect(text.refused === null && text.clauses.length).toBe(500 * 17);
    expect(delay.max / 1e6).toBeLessThan(300);
  }, 180_000);
});
