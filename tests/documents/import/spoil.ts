import { writeXlsx } from '../../../api/platform/tables/write-tables.js';

/** Ways in which an office spoils a register without changing what it says. */
export type Table = readonly (readonly string[])[];

const isGroup = (row: readonly string[]): boolean => row.filter((cell) => cell !== '').length === 1;

/** Columns in another order; a group heading stays in the first column, as a merged cell would. */
export const reordered = (table: Table, order: readonly number[]): string[][] =>
  table.map((row) => {
    const moved = order.map((column) => row[column] ?? '');
    return isGroup(row) ? [row.find((cell) => cell !== '') ?? '', ...moved.slice(1).map(() => '')] : moved;
  });

export const renamed = (table: Table, headings: readonly string[]): string[][] => [[...headings], ...table.slice(1).map((row) => [...row])];

/** Blank rows before each row whose index the pattern names. */
export const withBlankRows = (table: Table, every: number): string[][] =>
  table.flatMap((row, index) => (index % every === 0 ? [row.map(() => ''), [...row]] : [[...row]]));

export const withTitleAbove = (table: Table): string[][] =>
  [['А қосымшасы'], ['Сапа жүйесінің құжатталған ақпараттар тізімі', '', '', '', ''], [], ...table.map((row) => [...row])];

/** A heading of two lines: the upper one is a merged cell over two columns. */
export const withTwoLineHeadings = (table: Table): string[][] =>
  [['№', 'Құжаттың', '', 'Тіркеу', 'Бекіту туралы'], ['', 'аталуы', 'коды', 'номері', 'хаттама номері және күні'], ...table.slice(1).map((row) => [...row])];

/** Group headings written out over every cell, as some programs save merged cells. */
export const withSpreadGroups = (table: Table): string[][] =>
  table.map((row) => (isGroup(row) ? row.map(() => row.find((cell) => cell !== '') ?? '') : [...row]));

/** Group headings as a column of their own. */
export function withTypeColumn(table: Table, heading: string): string[][] {
  let group = '';
  return table.flatMap((row, index) => {
    if (index === 0) return [[heading, ...row]];
    if (!isGroup(row)) return [[group, ...row]];
    group = row.find((cell) => cell !== '') ?? '';
    return [];
  });
}

/** Headings printed again on every page. */
export const withPages = (table: Table, length: number): string[][] =>
  table.flatMap((row, index) => (index > 0 && index % length === 0 ? [[`62 беттен ${index / length} бет`, '', '', '', ''], [...(table[0] ?? [])], [...row]] : [[...row]]));

export const asCsv = (table: Table, delimiter = ';'): string =>
  table.map((row) => row.map((cell) => (/["\n\r]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter)).join('\r\n');

/** The table as a workbook; group headings are merged cells. */
export const asXlsx = (table: Table): Promise<Buffer> =>
  writeXlsx({
    sheet: 'Тізілім',
    headings: table[0] ?? [],
    rows: table.slice(1).map((row) => ({ cells: row.map((cell) => (cell === '' ? null : cell)), heading: isGroup(row) })),
  });
