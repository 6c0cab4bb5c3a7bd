import { readFile } from 'node:fs/promises';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import type { Book, BookLine, TitleBlock } from './book.js';
import { bindPages } from './bind-pages.js';
import { loadFonts, openMetrics, type FontMetrics } from './fonts.js';
import { pageSizeOf, type PageSize } from './page-size.js';
import { clausesContent } from './pdf-clauses.js';
import { sheetContent } from './pdf-document.js';
import { makePdf } from './pdf-engine.js';
import { headerContent, headerHeight, pageNumberColumns } from './pdf-furniture.js';

const COLUMN_GAP = 24;

/**
 * Draws a bound document: each part by itself and without furniture, for nobody knows the number of pages before all parts are
 * there; then the parts are bound and get their heads and feet. Holds the event loop: called in the worker only.
 */
export async function drawBook(book: Book): Promise<Uint8Array> {
  const fonts = loadFonts();
  const metrics = openMetrics(fonts, book.font.family);
  const page = pageSizeOf(book.page);
  const small = book.font.size - 3;
  const head = page.top + headerHeight(book.header, page, metrics, small);
  const draw = (content: Content[], top: number, size = book.font.size) => makePdf(fonts, partDefinition(book, page, { top, size, content }));
  const text = book.text.kind === 'pages' ? await readFile(book.text.file) : await draw(textContent(book, page, metrics), head);
  return bindPages({
    title: book.title,
    language: book.language === 'kk' ? 'kk-KZ' : 'ru-RU',
    parts: [
      { pdf: await draw(book.titlePage.map((block) => titleBlock(block, metrics)), page.top), head: false, grow: false },
      { pdf: text, head: true, grow: book.text.kind === 'pages' },
      { pdf: await draw(sheetContent(book.sheet, page, metrics), head, book.sheet.font.size), head: true, grow: false },
    ],
    strip: { width: page.width, head, foot: page.bottom },
    drawHead: () => makePdf(fonts, { ...stripDefinition(book, page.width, head, 'head'), content: ' ', header: () => headerContent(book.header, page, metrics, small) }),
    drawFeet: (count) => makePdf(fonts, {
      ...stripDefinition(book, page.width, page.bottom, 'foot'),
      content: Array.from({ length: count }, (_, index) => ({ text: ' ', fontSize: 1, ...(index > 0 && { pageBreak: 'before' as const }) })),
      footer: (current, pages) => pageNumberColumns(book, current, pages, page, metrics, small),
    }),
  });
}

interface DrawnPart { readonly top: number; readonly size: number; readonly content: Content[] }

const partDefinition = ({ font, language }: Book, page: PageSize, { top, size, content }: DrawnPart): TDocumentDefinitions => ({
  pageSize: { width: page.width, height: page.height },
  pageMargins: [page.left, top, page.right, page.bottom],
  language,
  defaultStyle: { font: font.family, fontSize: size },
  content,
});

/** What a page as small as a strip leaves to its content, which is empty: head or foot must fit in their margin, or they are not drawn. */
const BARE = 3;

const stripDefinition = ({ font, language }: Book, width: number, height: number, at: 'head' | 'foot') => ({
  pageSize: { width, height }, pageMargins: (at === 'head' ? [0, height - BARE, 0, 0] : [0, 0, 0, height - BARE]) as [number, number, number, number],
  language, defaultStyle: { font: font.family, fontSize: 1 },
});

const textContent = ({ text, textNote, font }: Book, page: PageSize, metrics: FontMetrics): Content[] => (text.kind === 'pages' ? [] : [
  { text: metrics.runs(textNote), italics: true, fontSize: font.size - 3, alignment: 'center', margin: [0, 0, 0, 8] },
  ...clausesContent(text.clauses, { width: page.innerWidth, size: font.size, metrics }),
]);

const titleLine = ({ text, align, size, above, ...style }: BookLine, metrics: FontMetrics): Content =>
  ({ ...style, text: metrics.runs(text), alignment: align, fontSize: size, margin: [0, above, 0, 0] });

const titleBlock = (block: TitleBlock, metrics: FontMetrics): Content => {
  if ('text' in block) return titleLine(block, metrics);
  const stack = (lines: readonly BookLine[]) => ({ width: '*', stack: lines.map((line) => titleLine(line, metrics)) });
  const [left, right] = block.right.length === 0 ? [[], block.left] : [block.left, block.right];
  const columns: Content = { columns: [stack(left), stack(right)], columnGap: COLUMN_GAP, margin: [0, block.above, 0, block.rule ? 6 : 0] };
  return block.rule ? { stack: [columns, { table: { widths: ['*'], body: [['']] }, layout: ruleLayout }] } : columns;
};

const ruleLayout = {
  hLineWidth: (line: number) => (line === 0 ? 1 : 0), vLineWidth: () => 0, paddingTop: () => 0, paddingBottom: () => 0, paddingLeft: () => 0, paddingRight: () => 0,
};
