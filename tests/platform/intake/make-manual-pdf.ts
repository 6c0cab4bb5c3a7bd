import pdfmake from 'pdfmake';
import type { Content, ContentText } from 'pdfmake/interfaces.js';
import { loadFonts } from '../../../api/platform/forms/fonts.js';
import type { ManualClause } from './manual.js';

export interface PdfManner {
  readonly bold: boolean;
  readonly indent: number;
  readonly alignment: 'justify' | 'left';
}

/** The manual as a word processor prints it: running head, page numbers, contents list, tables. */
export async function makeManualPdf(clauses: readonly ManualClause[], { bold, indent, alignment }: PdfManner): Promise<Buffer> {
  const line = (text: string, more: Partial<ContentText> = {}): Content => ({ text, leadingIndent: indent, alignment, ...more });
  const table = ({ table: found }: ManualClause): Content[] =>
    found === null ? [] : [line(found.caption), { table: { headerRows: 1, widths: [30, '*', 100, 'auto'].slice(0, found.rows[0]?.length), body: found.rows.map((row) => [...row]) } }];
  const content: Content[] = [
    { text: 'САПА ЖӨНІНДЕГІ НҰСҚАУЛЫҚ', bold: true, alignment: 'center', margin: [0, 200, 0, 0], pageBreak: 'after' },
    { text: 'МАЗМҰНЫ', alignment: 'center' },
    ...clauses.flatMap(({ printed, heading }, index): Content[] => (heading === null ? [] : [`${printed}${heading} ${'.'.repeat(40)} ${5 + index}`])),
    ...clauses.flatMap((clause, index): Content[] => {
      const [first = '', ...others] = clause.heading === null ? clause.paragraphs : [clause.heading, ...clause.paragraphs];
      const head = line(clause.printed + first, { bold: bold && clause.heading !== null, ...(index === 0 ? { pageBreak: 'before' } : {}) });
      return [head, ...others.map((text) => line(text)), ...clause.items.map(({ marker, text }) => line(`${marker} ${text}`)), ...table(clause)];
    }),
  ];
  const { normal, bold: heavy, italics, bolditalics } = fontFiles();
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setFonts({ Serif: { normal, bold: heavy, italics, bolditalics } });
  const document = pdfmake.createPdf({
    defaultStyle: { font: 'Serif', fontSize: 14, lineHeight: 1.15 },
    pageMargins: [70, 70, 50, 60],
    header: { text: 'Сапа жөніндегі нұсқаулық СЖЖ-01-2024', alignment: 'center', margin: [0, 30] },
    footer: (page, pages) => ({ text: `${pages} беттен ${page} бет`, alignment: 'center' }),
    content,
  });
  return Buffer.from(await document.getBuffer());
}

const fontFiles = () => {
  const [family] = Object.values(loadFonts().families);
  if (!family) throw new Error('no fonts');
  return family;
};
