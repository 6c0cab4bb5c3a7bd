import type { Content } from 'pdfmake/interfaces.js';
import { loadFonts, openMetrics, type FontMetrics } from './fonts.js';
import { pageSizeOf } from './page-size.js';
import { clausesContent } from './pdf-clauses.js';
import { makePdf } from './pdf-engine.js';
import { headerContent, headerHeight, pageNumberColumns } from './pdf-furniture.js';
import type { ReadingCopy } from './reading-copy.js';

const titleLines = ({ title, code, notes, font }: ReadingCopy, metrics: FontMetrics): Content[] => [
  { text: metrics.runs(title), bold: true, fontSize: font.size + 3, alignment: 'center', margin: [0, 6, 0, 2] },
  ...(code === '' ? [] : [{ text: metrics.runs(code), alignment: 'center', margin: [0, 0, 0, 6] } as Content]),
  ...notes.map((note): Content => ({ text: metrics.runs(note), italics: true, fontSize: font.size - 3, alignment: 'center', margin: [0, 0, 0, 4] })),
];

/** Draws a reading copy as PDF. Holds the event loop: called in the worker only. */
export async function drawReadingCopy(copy: ReadingCopy): Promise<Uint8Array> {
  const fonts = loadFonts();
  const metrics = openMetrics(fonts, copy.font.family);
  const page = pageSizeOf(copy.page);
  const small = copy.font.size - 3;
  return makePdf(fonts, {
    pageSize: { width: page.width, height: page.height },
    pageMargins: [page.left, page.top + headerHeight(copy.header, page, metrics, small), page.right, page.bottom],
    language: copy.language, displayTitle: true, info: { title: copy.title, creator: 'INQ', producer: 'INQ' },
    defaultStyle: { font: copy.font.family, fontSize: copy.font.size },
    header: () => headerContent(copy.header, page, metrics, small),
    footer: (current, count) => pageNumberColumns(copy, current, count, page, metrics, small),
    content: [...titleLines(copy, metrics), ...clausesContent(copy.clauses, { width: page.innerWidth, size: copy.font.size, metrics })],
  });
}
