import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ExtractedText } from '../../../api/platform/intake/extraction.js';
import { makeManualDocx } from './make-manual-docx.js';
import { makeManualPdf } from './make-manual-pdf.js';
import { manual, numbersOf } from './manual.js';
import { extractContent } from './temporary-files.js';

const read = async (content: Uint8Array, name: string): Promise<ExtractedText> => {
  const result = await extractContent(content, name);
  if (result.refused) throw new Error(JSON.stringify(result.refused));
  return result;
};

const docxManners = (['typed', 'automatic'] as const).flatMap((numbers) => (['styled', 'bold', 'plain'] as const).map((headings) => ({ edition: 1 as const, numbers, headings })));

/** The two editions as PDF, read once. */
const printed = new Map<number, ExtractedText>();
beforeAll(async () => {
  printed.set(1, await read(await makeManualPdf(manual(1), { bold: true, indent: 35, alignment: 'justify' }), 'manual.pdf'));
  printed.set(2, await read(await makeManualPdf(manual(2), { bold: false, indent: 0, alignment: 'left' }), 'manual.pdf'));
});
const pdfOf = (edition: 1 | 2): ExtractedText => {
  const text = printed.get(edition);
  if (!text) throw new Error(`no PDF of edition ${edition}`);
  return text;
};

describe('DOC-1 clause numbers of a manual of sixty pages', () => {
  it.each([...docxManners, { edition: 2 as const, numbers: 'typed' as const, headings: 'plain' as const }])(
    'DOCX, edition $edition, numbers $numbers, headings $headings',
    async ({ edition, ...manner }) => {
      const clauses = manual(edition);
      const text = await read(await makeManualDocx(clauses, manner), 'manual.docx');
      expect(text).toMatchObject({ kind: 'docx', pages: null, scan: false });
      expect(numbersOf(text.clauses)).toEqual(numbersOf(clauses));
      expect(text.clauses.map(({ heading }) => heading)).toEqual(clauses.map(({ heading }) => heading));
      expect(text.front).toContain('СЖЖ-01-2024');
    },
  );

  it('DOCX, edition 2, automatic numbers count on where a clause was left out', async () => {
    const clauses = manual(2).filter(({ number }) => !number?.startsWith('3.') && !number?.startsWith('11.') && number !== '12.4');
    const text = await read(await makeManualDocx(clauses, { numbers: 'automatic', headings: 'plain' }), 'manual.docx');
    expect(numbersOf(text.clauses)).toEqual(numbersOf(clauses));
  });

  it.each([1, 2] as const)('PDF, edition %i', (edition) => {
    const clauses = manual(edition);
    const text = pdfOf(edition);
    expect(text).toMatchObject({ kind: 'pdf', scan: false });
    expect(text.pages).toBeGreaterThan(50);
    expect(numbersOf(text.clauses)).toEqual(numbersOf(clauses));
    const all = text.clauses.map((clause) => clause.text).join('\n');
    expect(all).not.toMatch(/беттен \d+ бет|нұсқаулық СЖЖ-01-2024/);
    expect(text.clauses.every(({ page }) => page !== null)).toBe(true);
  });

  it('both files of one text say the same', async () => {
    const clauses = manual(1);
    const docx = await read(await makeManualDocx(clauses, { numbers: 'typed', headings: 'styled' }), 'a.docx');
    const pdf = pdfOf(1);
    // pdfmake stretches justified lines behind hyphens too.
    const words = (text: ExtractedText) => text.clauses.filter(({ body }) => !body.some(({ kind }) => kind === 'table')).map(({ text: plain }) => plain.replace(/\s+/g, ' ').replace(/- /g, '-'));
    const fromPdf = new Set(words(pdf));
    const different = words(docx).filter((plain) => !fromPdf.has(plain));
    expect(different.length).toBeLessThanOrEqual(words(docx).length * 0.08);
  });
});
