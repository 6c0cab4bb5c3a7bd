import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { loadFonts, openMetrics, type FontMetrics } from './fonts.js';
import { pageSizeOf, type PageSize } from './page-size.js';
import { makePdf } from './pdf-engine.js';
import { headerContent, headerHeight, pageNumberColumns } from './pdf-furniture.js';
import { pdfTable } from './pdf-table.js';
import type { Sheet } from './sheet.js';

/** Draws a sheet as PDF, tagged and with its fonts embedded. Holds the event loop: called in the worker only. */
export async function drawPdf(sheet: Sheet): Promise<Uint8Array> {
  const fonts = loadFonts();
  return makePdf(fonts, definition(sheet, openMetrics(fonts, sheet.font.family)));
}

function definition(sheet: Sheet, metrics: FontMetrics): TDocumentDefinitions {
  const page = pageSizeOf(sheet.page);
  const small = sheet.font.size - 1;
  return {
    pageSize: { width: page.width, height: page.height },
    pageMargins: [page.left, page.top + headerHeight(sheet.header, page, metrics, small), page.right, page.bottom],
    language: sheet.language,
    tagged: true,
    displayTitle: true,
    info: { title: sheet.title, creator: 'INQ', producer: 'INQ' },
    defaultStyle: { font: sheet.font.family, fontSize: sheet.font.size },
    header: () => headerContent(sheet.header, page, metrics, small),
    footer: (current, count) => pageNumberColumns(sheet, current, count, page, metrics, small),
    content: sheetContent(sheet, page, metrics),
  };
}

/** What stands between header and footer: titles, the table, the lines below it. */
export function sheetContent(sheet: Sheet, page: PageSize, metrics: FontMetrics): Content[] {
  return [
    ...titleLines(sheet, metrics),
    pdfTable(sheet, page, metrics),
    ...sheet.closing.map((line): Content => ({ text: metrics.runs(line), fontSize: sheet.font.size - 1, margin: [0, 6, 0, 0] })),
  ];
}

function titleLines(sheet: Sheet, metrics: FontMetrics): Content[] {
  const { size } = sheet.font;
  const line = (text: string | undefined, style: { fontSize: number; bold?: boolean; italics?: boolean }): Content[] =>
    text ? [{ text: metrics.runs(text), alignment: 'center', ...style }] : [];
  return [
    ...line(sheet.title, { fontSize: size + 3, bold: true }),
    ...line(sheet.secondTitle, { fontSize: size + 1, italics: true }),
    ...line(sheet.subtitle, { fontSize: size }),
    ...sheet.notes.flatMap((note) => line(note, { fontSize: size, italics: true })),
    { text: '', fontSize: 4 },
  ];
}
