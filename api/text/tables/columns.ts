import { headingKey, isBlank, type Table } from './table.js';
import { squeeze } from '../codes/letters.js';

/** How one field of an import is recognised: by words in its heading and, where given, by what its cells look like. */
export interface FieldRule<Field extends string> {
  readonly field: Field;
  /** Tried against the folded heading; the better of all matches counts (0…1). */
  readonly headings: readonly (readonly [pattern: RegExp, weight: number])[];
  /** How much the cells of a column look like this field (0…1). */
  readonly content?: (cells: readonly string[]) => number;
  /** Whether several columns may hold this field (number and date of an act in two columns). */
  readonly several?: boolean;
}

/** Which columns hold a field; several only where the rule allows it. */
export type ColumnMapping<Field extends string> = Partial<Record<Field, readonly number[]>>;

export interface RecognisedColumns<Field extends string> {
  readonly columns: ColumnMapping<Field>;
  /** Index of the first row behind the headings; 0 when no heading was found. */
  readonly firstDataRow: number;
  /** The headings as printed, two-line ones joined. */
  readonly headings: readonly string[];
}

interface Candidate<Field extends string> {
  readonly rule: FieldRule<Field>;
  readonly column: number;
  readonly score: number;
  readonly heading: number;
}

const HEADING_ROWS_SEARCHED = 40;
const LINES_OF_A_HEADING = 3;
const LONGEST_HEADING = 60;
const SURE_HEADING = 0.6;
const CONTENT_WEIGHT = 0.8;
const ENOUGH = 0.55;
const ROWS_LOOKED_AT = 200;

const widthOf = (table: Table): number => table.reduce((width, row) => Math.max(width, row.length), 0);

function headingScore<Field extends string>(rule: FieldRule<Field>, heading: string): number {
  if (heading === '' || heading.length > LONGEST_HEADING) return 0;
  return rule.headings.reduce((best, [pattern, weight]) => (pattern.test(heading) ? Math.max(best, weight) : best), 0);
}

/** A merged upper heading stands over the empty cells to its right. */
function spreadRight(row: readonly string[], below: readonly string[] | undefined): string[] {
  let last = '';
  return Array.from({ length: Math.max(row.length, below?.length ?? 0) }, (_, column) => {
    const own = squeeze(row[column] ?? '');
    if (own !== '') last = own;
    return own !== '' || squeeze(below?.[column] ?? '') !== '' ? last : '';
  });
}

/** The headings made of `lines` rows from `row` on; upper lines are spread over merged cells. */
function headingsAt(table: Table, row: number, lines: number, width: number): string[] {
  const rows = table.slice(row, row + lines);
  const spread = rows.map((cells, index) => (index < rows.length - 1 ? spreadRight(cells, rows[index + 1]) : cells));
  return Array.from({ length: width }, (_, column) => {
    const parts = spread.map((cells) => squeeze(cells[column] ?? '')).filter((part) => part !== '');
    return [...new Set(parts)].join(' ');
  });
}

/** Headings have no numbers; a row of data has (its own, a code, a date), whatever words stand in it. */
const looksLikeData = (headings: readonly string[]): boolean => headings.filter((heading) => /\d/.test(heading)).length > 1;

/** How many different fields the headings name. */
function fieldsNamed<Field extends string>(rules: readonly FieldRule<Field>[], headings: readonly string[]): number {
  if (looksLikeData(headings)) return 0;
  const named = headings.map((heading) => {
    const key = headingKey(heading);
    const scored = rules.map((rule) => ({ field: rule.field, score: headingScore(rule, key) })).sort((a, b) => b.score - a.score);
    return scored[0] && scored[0].score >= SURE_HEADING ? scored[0].field : null;
  });
  return new Set(named.filter((field) => field !== null)).size;
}

/** Headings in words that we do not know stand directly before the data: the last row of several cells that is none. */
function behindUnknownHeadings(table: Table): number {
  const firstData = table.findIndex(looksLikeData);
  const above = table.slice(0, Math.max(firstData, 0));
  return above.findLastIndex((row) => row.filter((cell) => squeeze(cell) !== '').length > 1) + 1;
}

function findHeadings<Field extends string>(table: Table, rules: readonly FieldRule<Field>[], width: number): { headings: string[]; firstDataRow: number } {
  let best = { headings: [] as string[], firstDataRow: 0, named: 1 };
  for (let row = 0; row < Math.min(table.length, HEADING_ROWS_SEARCHED); row += 1) {
    if (isBlank(table[row] ?? [])) continue;
    for (let lines = 1; lines <= LINES_OF_A_HEADING; lines += 1) {
      const headings = headingsAt(table, row, lines, width);
      const named = fieldsNamed(rules, headings);
      // More lines or a later row must say more, else a data row would be taken for a heading.
      if (named > best.named) best = { headings, firstDataRow: Math.min(row + lines, table.length), named };
    }
  }
  return best.headings.length > 0 ? best : { headings: [], firstDataRow: behindUnknownHeadings(table) };
}

const columnCells = (table: Table, firstRow: number, column: number): string[] =>
  table.slice(firstRow, firstRow + ROWS_LOOKED_AT).filter((row) => row.filter((cell) => squeeze(cell) !== '').length > 1)
    .map((row) => squeeze(row[column] ?? ''));

function candidates<Field extends string>(table: Table, rules: readonly FieldRule<Field>[], found: { headings: readonly string[]; firstDataRow: number }, width: number): Candidate<Field>[] {
  return Array.from({ length: width }, (_, column) => column).flatMap((column) => {
    const key = headingKey(found.headings[column] ?? '');
    const cells = columnCells(table, found.firstDataRow, column);
    return rules.map((rule) => {
      const heading = headingScore(rule, key);
      const score = heading + CONTENT_WEIGHT * (rule.content?.(cells) ?? 0);
      return { rule, column, score, heading };
    });
  });
}

/**
 * Says which column holds which field, in any order, under Kazakh, Russian or English headings of one or more lines anywhere
 * in the first rows; where headings say nothing, by what the cells look like (REG-7, ORG-5).
 */
export function recognise<Field extends string>(table: Table, rules: readonly FieldRule<Field>[]): RecognisedColumns<Field> {
  const width = widthOf(table);
  const found = findHeadings(table, rules, width);
  const columns: { [F in Field]?: number[] } = {};
  const taken = new Set<number>();
  const ranked = candidates(table, rules, found, width).filter(({ score }) => score >= ENOUGH).sort((a, b) => b.score - a.score);
  for (const { rule, column, heading } of ranked) {
    const already = columns[rule.field];
    if (taken.has(column) || (already && !(rule.several && heading >= SURE_HEADING))) continue;
    columns[rule.field] = [...(already ?? []), column].sort((a, b) => a - b);
    taken.add(column);
  }
  return { columns: columns as ColumnMapping<Field>, firstDataRow: found.firstDataRow, headings: found.headings };
}

/** A person's mapping over the recognised one: a column given to a field is taken from the field that had it; null takes it away. */
export function overrideMapping<Field extends string>(
  recognised: ColumnMapping<Field>,
  mapping: Partial<Record<Field, number | readonly number[] | null>>,
): ColumnMapping<Field> {
  const given = Object.entries(mapping) as [Field, number | readonly number[] | null | undefined][];
  const chosen = new Map(given.filter(([, columns]) => columns !== undefined).map(([field, columns]) => [field, columns === null || columns === undefined ? [] : [columns].flat() as number[]]));
  const taken = new Set([...chosen.values()].flat());
  const kept = (Object.entries(recognised) as [Field, readonly number[]][])
    .filter(([field]) => !chosen.has(field))
    .map(([field, columns]) => [field, columns.filter((column) => !taken.has(column))] as const);
  const all: (readonly [Field, readonly number[]])[] = [...kept, ...chosen];
  const result: { [F in Field]?: readonly number[] } = {};
  for (const [field, columns] of all) if (columns.length > 0) result[field] = columns;
  return result as ColumnMapping<Field>;
}

/** The field's text in a row; several columns are joined from left to right. */
export const fieldText = <Field extends string>(row: readonly string[], columns: ColumnMapping<Field>, field: Field): string =>
  (columns[field] ?? []).map((column) => squeeze(row[column] ?? '')).filter((text) => text !== '').join(' ');
