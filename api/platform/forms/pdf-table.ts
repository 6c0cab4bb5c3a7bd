import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import type { FontMetrics } from './fonts.js';
import type { PageSize } from './page-size.js';
import type { Sheet, SheetColumn, SheetRow } from './sheet.js';

const PADDING = 4;
const LINE = 0.5;

const layout: CustomTableLayout = {
  hLineWidth: () => LINE,
  vLineWidth: () => LINE,
  paddingLeft: () => PADDING,
  paddingRight: () => PADDING,
  paddingTop: () => 2,
  paddingBottom: () => 2,
};

/** The table of a sheet: the heads are repeated on each page, no row is split over two pages. */
export function pdfTable(sheet: Sheet, page: PageSize, metrics: FontMetrics): Content {
  const heads = [labelRow(sheet, metrics), ...(sheet.columnNumbers ? [numberRow(sheet)] : [])];
  return {
    table: {
      headerRows: heads.length,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: columnWidths(sheet.columns, page),
      body: [...heads, ...sheet.rows.map((row) => bodyRow(row, sheet, metrics))],
    },
    layout,
  };
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
