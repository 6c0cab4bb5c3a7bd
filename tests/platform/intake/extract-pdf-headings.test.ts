import { describe, expect, it } from '@jest/globals';
import { StandardFonts, type PDFDocument } from 'pdf-lib';
import { makePdf } from './make-pdf.js';
import { extractContent } from './temporary-files.js';

const WIDTH = 595;
const RULE = 'Every unit keeps its documents in good order and says so to the quality office each year, in writing.';

/** Headings of two centred lines, as authors break them by hand, above rules that fill their lines. */
const draw = async (pdf: PDFDocument): Promise<void> => {
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  const bold = await pdf.embedFont(StandardFonts.TimesRomanBold);
  const page = pdf.getPage(0);
  let y = 780;
  const put = (text: string, heading: boolean) => {
    const used = heading ? bold : font;
    page.drawText(text, { font: used, size: 12, x: heading ? (WIDTH - used.widthOfTextAtSize(text, 12)) / 2 : 50, y });
    y -= 18;
  };
  for (const section of [1, 2, 3]) {
    put(`${section}. ADMISSION OF STUDENTS`, true);
    put('AND THEIR REGISTRATION', true);
    for (const rule of [1, 2, 3, 4]) put(`${section}.${rule} ${RULE}`, false);
  }
};

describe('DOC-1 headings of a PDF', () => {
  it('of two centred lines are one heading', async () => {
    const result = await extractContent(await makePdf({ change: draw }), 'a.pdf');
    if (result.refused) throw new Error(result.refused.code);
    expect(result.clauses.filter(({ heading }) => heading !== null).map(({ number, heading }) => [number, heading])).toEqual(
      ['1', '2', '3'].map((number) => [number, 'ADMISSION OF STUDENTS AND THEIR REGISTRATION']),
    );
  });
});
