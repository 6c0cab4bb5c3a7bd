import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import type { FontMetrics } from './fonts.js';
import type { PageSize } from './page-size.js';
import type { Sheet, SheetColumn, SheetRow } from './sheet.js';

const PADDING = 4;
const VERTICAL_PADDING = 2;
const LINE = 0.5;

const layout: CustomTableLayout = {
  hLineWidth: () => LINE,
  vLineWidth: () => LINE,
  paddingLeft: () => PADDING,
  paddingRight: () => PADDING,
  paddingTop: () => VERTICAL_PADDING,
  paddingBottom: () => VERTICAL_PADDING,
};
/** Without the frame, which the outer table draws. */
const innerLayout: CustomTableLayout = {
  ...layout,
  hLineWidth: (line, node) => (line === 0 || line === node.table.body.length ? 0 : LINE),
  vLineWidth: (line, node) => (line === 0 || line === node.table.widths?.length ? 0 : LINE),
};

/** Letters are about half as wide as they are high; what may take more than this share of a page is not kept whole. */
const LETTER_WIDTH = 0.5;
const LINE_HEIGHT = 1.2;
const MOST_OF_PAGE = 0.5;

/** About the height of the row in points. Measuring every text of a sheet of thousands of rows would take longer than drawing it. */
function heightOf(row: SheetRow, widths: readonly number[], size: number): number {
  if (row.kind !== 'cells') return 0;
  const lines = row.cells.map((text, index) => text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length * size * LETTER_WIDTH) / (widths[index] ?? size)) + 1, 0));
  return Math.max(0, ...lines) * size * LINE_HEIGHT;
}

/** The table of a sheet: the heads are repeated on each page; no row is split over two pages unless one is too tall, which pdfmake would cut off. */
export function pdfTable(sheet: Sheet, page: PageSize, metrics: FontMetrics): Content {
  const heads = [labelRow(sheet, metrics), ...(sheet.columnNumbers ? [numberRow(sheet)] : [])];
  const widths = columnWidths(sheet.columns, page);
  const fits = sheet.rows.every((row) => heightOf(row, widths, sheet.font.size) < page.height * MOST_OF_PAGE);
  return {
    table: {
      headerRows: heads.length,
      ...(fits && { keepWithHeaderRows: 1, dontBreakRows: true }),
      widths,
      body: [...heads, ...bodyRows(sheet, widths, metrics)],
    },
    layout,
  };
}

function bodyRows(sheet: Sheet, widths: number[], metrics: FontMetrics): TableCell[][] {
  const rows: TableCell[][] = [];
  for (let index = 0; index < sheet.rows.length; index += 1) {
    const row = sheet.rows[index];
    const next = sheet.rows[index + 1];
    if (!row) continue;
    if (row.kind === 'heading' && next?.kind === 'cells') {
      rows.push(headingWithRow([row, next], sheet, widths, metrics));
      index += 1;
    } else {
      rows.push(bodyRow(row, sheet, metrics));
    }
  }
  return rows;
}

/**
 * A heading and the first row of its group as one row, so that no page ends with a heading: pdfmake can keep a row
 * whole, but not two rows together. The inner table covers the padding and lies line on line with the outer one.
 */
function headingWithRow(
  pair: readonly [SheetRow, SheetRow],
  sheet: Sheet,
  widths: number[],
  metrics: FontMetrics,
): TableCell[] {
  const inner: TableCell = {
    colSpan: widths.length,
    margin: [-PADDING, -VERTICAL_PADDING, -PADDING, -VERTICAL_PADDING],
    table: { widths, body: pair.map((row) => bodyRow(row, sheet, metrics)) },
    layout: innerLayout,
  };
  return [inner, ...Array.from({ length: widths.length - 1 }, (): TableCell => ({}))];
}

function columnWidths(columns: readonly SheetColumn[], page: PageSize): number[] {
  const usable = page.innerWidth - LINE * (columns.length + 1);
  return columns.map((column) => column.share * usable - 2 * PADDING);
}

function labelRow(sheet: Sheet, metrics: FontMetrics): TableCell[] {
  const { size } = sheet.font;
  return sheet.columns.map((column) => ({
    stack: [
      { text: metrics.runs(column.label), bold: true },
      ...(column.secondLabel ? [{ text: metrics.runs(column.secondLabel), italics: true, fontSize: size - 1 }] : []),
    ],
    alignment: 'center',
  }));
}

function numberRow(sheet: Sheet): TableCell[] {
  return sheet.columns.map((_, index) => ({ text: String(index + 1), alignment: 'center', fontSize: sheet.font.size - 1 }));
}

function bodyRow(row: SheetRow, sheet: Sheet, metrics: FontMetrics): TableCell[] {
  if (row.kind === 'cells') {
    return row.cells.map((text, index) => ({
      text: metrics.runs(text),
      alignment: sheet.columns[index]?.align ?? 'left',
    }));
  }
  const style =
    row.kind === 'heading'
      ? { alignment: sheet.groupHeading.align, bold: sheet.groupHeading.bold }
      : { alignment: 'left' as const, bold: true };
  const across: TableCell = { text: metrics.runs(row.text), colSpan: sheet.columns.length, ...style };
  return [across, ...Array.from({ length: sheet.columns.length - 1 }, (): TableCell => ({}))];
}
