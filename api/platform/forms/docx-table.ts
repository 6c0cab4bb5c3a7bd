import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IRunOptions,
} from 'docx';
import type { Align } from './form-schema.js';
import type { PageSize } from './page-size.js';
import type { FurnitureLine, Sheet, SheetRow } from './sheet.js';

const TWIPS = 20;
const HALF_POINTS = 2;
const alignments = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const cellMargins = { top: 40, bottom: 40, left: 80, right: 80 };

/** The text as runs, its line breaks as Word's. */
export function docxRuns(text: string, style: IRunOptions = {}): TextRun[] {
  return text.split('\n').map((part, index) => new TextRun({ ...style, text: part, break: index === 0 ? undefined : 1 }));
}

/** The table of a sheet: heads repeated on each page, rows whole, a group's heading kept with its first row. */
export function docxTable(sheet: Sheet, page: PageSize): Table {
  const widths = sheet.columns.map((column) => Math.round(column.share * page.innerWidth * TWIPS));
  const cell = (text: string, column: number, align: Align, run: IRunOptions = {}): TableCell =>
    tableCell(widths[column] ?? 0, [paragraph(text, align, run)]);
  const numbers = sheet.columns.map((_, index) => cell(String(index + 1), index, 'center', smaller(sheet)));
  return new Table({
    // Both widths and a fixed layout, or else Word and LibreOffice disagree.
    columnWidths: widths,
    width: { size: sum(widths), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: [
      labelRow(sheet, widths),
      ...(sheet.columnNumbers ? [new TableRow({ tableHeader: true, cantSplit: true, children: numbers })] : []),
      ...sheet.rows.map((row) => bodyRow(row, sheet, widths, cell)),
    ],
  });
}

/** A line of the page header: two halves without borders, each of which may wrap. */
export function docxFurniture(furniture: FurnitureLine, sheet: Sheet, page: PageSize): Table {
  const half = Math.round((page.innerWidth * TWIPS) / 2);
  return new Table({
    columnWidths: [half, half],
    width: { size: 2 * half, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    rows: [
      new TableRow({
        children: [
          tableCell(half, [paragraph(furniture.left, 'left', smaller(sheet))]),
          tableCell(half, [paragraph(furniture.right, 'right', smaller(sheet))]),
        ],
      }),
    ],
  });
}

function labelRow(sheet: Sheet, widths: readonly number[]): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: sheet.columns.map((column, index) =>
      tableCell(widths[index] ?? 0, [
        paragraph(column.label, 'center', { bold: true }),
        ...(column.secondLabel ? [paragraph(column.secondLabel, 'center', { italics: true, ...smaller(sheet) })] : []),
      ]),
    ),
  });
}

function bodyRow(
  row: SheetRow,
  sheet: Sheet,
  widths: readonly number[],
  cell: (text: string, column: number, align: Align) => TableCell,
): TableRow {
  if (row.kind === 'cells') {
    const children = row.cells.map((text, index) => cell(text, index, sheet.columns[index]?.align ?? 'left'));
    return new TableRow({ cantSplit: true, children });
  }
  const isHeading = row.kind === 'heading';
  const text = paragraph(
    row.text,
    isHeading ? sheet.groupHeading.align : 'left',
    { bold: isHeading ? sheet.groupHeading.bold : true },
    isHeading,
  );
  return new TableRow({ cantSplit: true, children: [tableCell(sum(widths), [text], widths.length)] });
}

function tableCell(width: number, children: Paragraph[], columnSpan?: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: cellMargins,
    verticalAlign: VerticalAlignTable.CENTER,
    columnSpan,
    children,
  });
}

function paragraph(text: string, align: Align, run: IRunOptions, keepNext = false): Paragraph {
  return new Paragraph({ alignment: alignments[align], keepNext, children: docxRuns(text, run) });
}

function smaller(sheet: Sheet): IRunOptions {
  return { size: (sheet.font.size - 1) * HALF_POINTS };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
