import { isBlank, headingKey, type Table } from './table.js';
import { fieldText, overrideMapping, recognise, type ColumnMapping, type FieldRule } from './columns.js';

/** A person's corrections of the recognised columns: indexes from 0; null says that there is no such column. */
export interface RecordMapping<Field extends string> {
  readonly columns?: Partial<Record<Field, number | readonly number[] | null>>;
  readonly firstDataRow?: number;
}

/** One row of a plain list (people, units): the texts of its fields, empty where there is no column. */
export interface TableRecord<Field extends string> {
  /** Row of the file, counted from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<Field, string>>;
}

export interface TableRecords<Field extends string> {
  readonly columns: ColumnMapping<Field>;
  /** Required fields for which there is no column; then there are no records. */
  readonly missing: readonly Field[];
  readonly records: readonly TableRecord<Field>[];
}

const repeatsHeadings = (row: readonly string[], headings: readonly string[]): boolean =>
  row.every((cell, column) => headingKey(cell) === headingKey(headings[column] ?? ''));

/** Reads a plain list with headings in any order and language; blank rows and repeated headings are passed over (ORG-5). */
export function readRecords<Field extends string>(
  table: Table,
  rules: readonly FieldRule<Field>[],
  required: readonly Field[],
  mapping: RecordMapping<Field> = {},
): TableRecords<Field> {
  const recognised = recognise(table, rules);
  const columns = overrideMapping(recognised.columns, mapping.columns ?? {});
  const missing = required.filter((field) => !columns[field]);
  if (missing.length > 0) return { columns, missing, records: [] };
  const first = mapping.firstDataRow ?? recognised.firstDataRow;
  const records = table.flatMap((row, index) => {
    if (index < first || isBlank(row) || repeatsHeadings(row, recognised.headings)) return [];
    const cells = Object.fromEntries(rules.map(({ field }) => [field, fieldText(row, columns, field)])) as Record<Field, string>;
    return Object.values(cells).every((text) => text === '') ? [] : [{ line: index + 1, cells }];
  });
  return { columns, missing, records };
}

/** Lines on which a key stands more than once, by key. */
export function repeatedKeys<Item extends { readonly line: number }>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  for (const item of items) if (keyOf(item) !== '') lines.set(keyOf(item), [...(lines.get(keyOf(item)) ?? []), item.line]);
  return new Map([...lines].filter(([, all]) => all.length > 1));
}

