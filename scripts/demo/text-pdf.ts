import pdfmake from 'pdfmake';
import type { Content } from 'pdfmake/interfaces.js';
import { loadFonts } from '../../api/compose/dry-run.js';
import type { DemoText } from './demo-text.js';
import { pdfBlocks, pdfTable } from './pdf-blocks.js';
import { universityName, wordsOf } from './text-words.js';

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

const centred = (text: string, fontSize: number, before: number): Content => ({ text, fontSize, bold: true, alignment: 'center', margin: [0, before, 0, 6] });

const titlePage = (text: DemoText): Content[] => [
  centred(universityName(text), 14, 0),
  { text: [wordsOf(text).approved, '\n', text.approved], alignment: 'right', margin: [200, 60, 0, 0] },
  centred(text.title, 17, 150),
  centred(text.code, 14, 10),
  centred(`${wordsOf(text).edition} ${text.edition}`, 12, 4),
];

const contents = (text: DemoText): Content =>
  ({ toc: { title: { text: wordsOf(text).contents, bold: true, alignment: 'center', margin: [0, 0, 0, 8] } }, pageBreak: 'before' });

const runningHead = (text: DemoText): Content => ({
  margin: [71, 20, 42, 0],
  stack: [pdfTable([[universityName(text), text.title, text.code, `${wordsOf(text).edition} ${text.edition}`]], 8.5)],
});

/** The text as PDF with title page, contents, running heads, its fonts embedded and its letters searchable. */
export const textToPdf = async (text: DemoText): Promise<Buffer> => {
  useFonts();
  const { title, language } = text;
  return pdfmake.createPdf({
    pageSize: 'A4', pageMargins: [71, 70, 42, 50], language, info: { title, creator: 'INQ', producer: 'INQ' },
    defaultStyle: { font: FAMILY, fontSize: 12 },
    header: (page) => (page === 1 ? null : runningHead(text)),
    footer: (page, pages) => (page === 1 ? null : { text: wordsOf(text).page(String(pages), String(page)).join(''), alignment: 'center', fontSize: 10 }),
    content: [...titlePage(text), contents(text), { text: '', pageBreak: 'after' }, ...pdfBlocks(text.blocks)],
  }).getBuffer();
};
