import writeXlsxFile, { type SheetData } from 'write-excel-file/node';

/** What a cell of an export can hold: text, a counted number, or nothing. */
export type ExportCell = string | number | null;

/** A row that spans the whole width, such as the group heading «ЕРЕЖЕ» of the printed register (REG-8). */
export interface ExportRow {
  readonly cells: readonly ExportCell[];
  readonly heading?: boolean;
}

export interface ExportTable {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly ExportRow[];
  /** Widths in characters, one per column. */
  readonly widths?: readonly number[];
}

/** A text that a spreadsheet would run as a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Puts an apostrophe before what a spreadsheet would take for a formula; everything else is untouched. */
export const neutralise = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const quote = (text: string): string => (/[";\r\n\t,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const csvCell = (cell: ExportCell): string => (cell === null ? '' : typeof cell === 'number' ? String(cell) : quote(neutralise(cell)));

/** CSV as Kazakh Excel opens it: UTF-8 with its mark, semicolons, formulas neutralised (REG-8). */
export function writeCsv(table: Pick<ExportTable, 'headings' | 'rows'>): Buffer {
  const width = table.headings.length;
  const lines = [table.headings as readonly ExportCell[], ...table.rows.map(({ cells }) => cells)].map((cells) =>
    Array.from({ length: width }, (_, column) => csvCell(cells[column] ?? null)).join(';'),
  );
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`, 'utf8');
}

const xlsxCell = (cell: ExportCell, bold: boolean): SheetData[number][number] => {
  if (cell === null) return null;
  // Text cells are never formulas and keep "09" as it is; only counted numbers are numbers.
  if (typeof cell === 'number') return { value: cell, type: Number, fontWeight: bold ? 'bold' : undefined };
  return { value: cell, type: String, wrap: true, alignVertical: 'top', format: '@', fontWeight: bold ? 'bold' : undefined };
};

function xlsxRow(row: ExportRow, width: number): SheetData[number] {
  if (!row.heading) return Array.from({ length: width }, (_, column) => xlsxCell(row.cells[column] ?? null, false));
  const text = String(row.cells.find((cell) => cell !== null && cell !== '') ?? '');
  return [{ value: text, type: String, fontWeight: 'bold', align: 'center', columnSpan: width }, ...Array.from({ length: width - 1 }, () => null)];
}

/** XLSX in the printed form: bold headings, group headings across all columns, text cells for numbers such as "09" (REG-8). */
export async function writeXlsx(table: ExportTable): Promise<Buffer> {
  const width = table.headings.length;
  const data: SheetData = [table.headings.map((heading) => xlsxCell(heading, true)), ...table.rows.map((row) => xlsxRow(row, width))];
  return await writeXlsxFile(data, {
    sheet: table.sheet.slice(0, 31),
    columns: (table.widths ?? table.headings.map(() => 24)).map((characters) => ({ width: characters })),
    stickyRowsCount: 1,
  }).toBuffer();
}
