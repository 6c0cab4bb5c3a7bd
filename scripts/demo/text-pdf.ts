import pdfmake from 'pdfmake';
import type { Content } from 'pdfmake/interfaces.js';
import { loadFonts } from '../../api/compose/dry-run.js';
import type { DemoText } from './demo-text.js';

const FAMILY = 'Tinos';

const useFonts = (): void => {
  const family = loadFonts().families[FAMILY];
  if (!family) throw new Error(`font family "${FAMILY}" is not in templates/fonts/fonts.json`);
  const { normal, bold, italics, bolditalics } = family;
  const files = new Set([normal, bold, italics, bolditalics]);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((file) => files.has(file));
  pdfmake.setFonts({ [FAMILY]: { normal, bold, italics, bolditalics } });
};

const clauseContent = ({ number, heading, paragraphs }: DemoText['clauses'][number]): Content[] => [
  { text: `${number}. ${heading}`, bold: true, fontSize: 13, margin: [0, 12, 0, 6] },
  ...paragraphs.map((text): Content => ({ text, alignment: 'justify', leadingIndent: 28, margin: [0, 0, 0, 4] })),
];

/** The text as PDF with its fonts embedded and its letters searchable. */
export const textToPdf = async ({ code, language, title, clauses }: DemoText): Promise<Buffer> => {
  useFonts();
  return pdfmake.createPdf({
    pageSize: 'A4', pageMargins: [71, 57, 42, 57], language, info: { title, creator: 'INQ', producer: 'INQ' },
    defaultStyle: { font: FAMILY, fontSize: 12 },
    footer: (page) => ({ text: String(page), alignment: 'center' }),
    content: [
      { text: code, alignment: 'right' },
      { text: title, alignment: 'center', bold: true, fontSize: 15, margin: [0, 14, 0, 14] },
      ...clauses.flatMap(clauseContent),
    ],
  }).getBuffer();
};
