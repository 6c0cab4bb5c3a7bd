import pdfmake from 'pdfmake';
import type { Column, Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { loadFonts, openMetrics, type FontMetrics } from './fonts.js';
import { pageNumberText } from './page-number.js';
import { pageSizeOf, type PageSize } from './page-size.js';
import { pdfTable } from './pdf-table.js';
import type { FurnitureLine, Sheet } from './sheet.js';

const HEADER_GAP = 10;
const HALF_GAP = 8;

/** Draws a sheet as PDF, tagged and with its fonts embedded. Holds the event loop: called in the worker only. */
export async function drawPdf(sheet: Sheet): Promise<Uint8Array> {
  const fonts = loadFonts();
  const metrics = openMetrics(fonts, sheet.font.family);
  const files = new Set(Object.values(fonts.families).flatMap((family) => Object.values(family)));
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy((file) => files.has(file));
  pdfmake.setFonts(
    Object.fromEntries(
      Object.entries(fonts.families).map(([name, { normal, bold, italics, bolditalics }]) => [
        name,
        { normal, bold, italics, bolditalics },
      ]),
    ),
  );
  return pdfmake.createPdf(definition(sheet, metrics)).getBuffer();
}

function definition(sheet: Sheet, metrics: FontMetrics): TDocumentDefinitions {
  const page = pageSizeOf(sheet.page);
  const small = sheet.font.size - 1;
  const headerHeight = heightOfHeader(sheet.header, page, metrics, small);
  return {
    pageSize: { width: page.width, height: page.height },
    pageMargins: [page.left, page.top + headerHeight, page.right, page.bottom],
    language: sheet.language,
    tagged: true,
    displayTitle: true,
    info: { title: sheet.title, creator: 'INQ', producer: 'INQ' },
    defaultStyle: { font: sheet.font.family, fontSize: sheet.font.size },
    header: () => ({
      margin: [page.left, page.top, page.right, 0],
      stack: sheet.header.map((line) => headerLine(line, metrics, small)),
    }),
    footer: (current, count) => ({
      margin: [page.left, page.bottom / 3, page.right, 0],
      columns: [
        { width: '*', text: metrics.runs(sheet.footerLeft), fontSize: small },
        {
          width: 'auto',
          text: metrics.runs(pageNumberText(sheet.pagePattern, current, count)),
          fontSize: small,
          alignment: 'right',
        },
      ],
    }),
    content: [...titleLines(sheet, metrics), pdfTable(sheet, page, metrics)],
  };
}

function headerLine(line: FurnitureLine, metrics: FontMetrics, size: number): Content {
  const half = (text: string, alignment: 'left' | 'right'): Column => ({
    width: '*',
    text: metrics.runs(text),
    alignment,
    fontSize: size,
  });
  return { columns: [half(line.left, 'left'), half(line.right, 'right')], columnGap: HALF_GAP, margin: [0, 0, 0, 2] };
}

/** pdfmake wants to know the height of the header before it draws it; names of organisations take one to four lines. */
function heightOfHeader(
  header: readonly FurnitureLine[],
  page: PageSize,
  metrics: FontMetrics,
  size: number,
): number {
  if (header.length === 0) return 0;
  const width = (page.innerWidth - HALF_GAP) / 2;
  const lines = (text: string) => lineCount(text, width, (part) => metrics.width(part, size));
  const heights = header.map((line) => Math.max(lines(line.left), lines(line.right)) * size * 1.2 + 2);
  return heights.reduce((sum, height) => sum + height, HEADER_GAP);
}

function lineCount(text: string, width: number, measure: (text: string) => number): number {
  let lines = 1;
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines += 1;
      line = word;
    } else {
      line = longer;
    }
    lines += Math.max(0, Math.ceil(measure(line) / width) - 1);
  }
  return lines;
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
