import { overrideMapping, type ColumnMapping } from '../../../../text/tables/columns.js';
import type { Table } from '../../../../text/tables/table.js';
import { findActContradictions, flagRepeats } from './register-checks.js';
import { recogniseColumns } from './register-columns.js';
import { wrongFlags, type RegisterField, type RegisterFinding, type RegisterFlagCode, type RegisterRefusal } from './register-flags.js';
import { sortLines, type SkippedLine } from './register-lines.js';
import { readRegisterRow, type RegisterRow, type RegisterVocabulary } from './register-row.js';

/** A person's corrections of what was recognised: column indexes from 0; null says that there is no such column. */
export interface RegisterMapping {
  readonly columns?: Partial<Record<RegisterField, number | readonly number[] | null>>;
  /** Index of the first row behind the headings. */
  readonly firstDataRow?: number;
}

export interface RegisterSummary {
  readonly rows: number;
  readonly regular: number;
  readonly doubtful: number;
  readonly wrong: number;
  /** Rows per type, in the order of the file. */
  readonly types: readonly { readonly type: string; readonly rows: number }[];
  /** How often each flag occurs. */
  readonly flags: Partial<Record<RegisterFlagCode, number>>;
  readonly columns: ColumnMapping<RegisterField>;
  readonly skipped: readonly SkippedLine[];
  readonly findings: readonly RegisterFinding[];
}

export interface RegisterReading {
  /** Set when the table is no register; then there are no rows. */
  readonly refusal: RegisterRefusal | null;
  readonly rows: readonly RegisterRow[];
  readonly summary: RegisterSummary;
}

const REQUIRED: readonly RegisterField[] = ['title', 'code'];

function countBy<Key extends string>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function summarise(rows: readonly RegisterRow[], columns: ColumnMapping<RegisterField>, skipped: readonly SkippedLine[], findings: readonly RegisterFinding[]): RegisterSummary {
  const wrong = rows.filter((row) => row.flags.some(({ code }) => wrongFlags.has(code))).length;
  const regular = rows.filter((row) => row.flags.length === 0).length;
  return {
    rows: rows.length,
    regular,
    doubtful: rows.length - regular - wrong,
    wrong,
    types: [...countBy(rows.map((row) => row.type))].map(([type, count]) => ({ type, rows: count })),
    flags: Object.fromEntries(countBy(rows.flatMap((row) => row.flags.map(({ code }) => code)))),
    columns,
    skipped,
    findings,
  };
}

const refused = (refusal: RegisterRefusal, columns: ColumnMapping<RegisterField>): RegisterReading => ({
  refusal,
  rows: [],
  summary: summarise([], columns, [], []),
});

/**
 * Reads a whole register (REG-7): columns in any order, group headings as types, blank, repeated and continuation lines,
 * then what only shows when rows are compared. Pure; the table comes from `platform/tables`.
 */
export function readRegister(table: Table, mapping: RegisterMapping = {}, vocabulary: RegisterVocabulary = {}): RegisterReading {
  const recognised = recogniseColumns(table);
  const columns = overrideMapping(recognised.columns, mapping.columns ?? {});
  const missing = REQUIRED.filter((field) => !columns[field]);
  if (missing.length > 0) return refused({ code: 'column_missing', params: { columns: missing } }, columns);
  const layout = { columns, headings: recognised.headings, firstDataRow: mapping.firstDataRow ?? recognised.firstDataRow };
  const { cells, skipped } = sortLines(table, layout);
  if (cells.length === 0) return refused({ code: 'no_rows', params: {} }, columns);
  const rows = flagRepeats(cells.map((line) => readRegisterRow(line, vocabulary)));
  return { refusal: null, rows, summary: summarise(rows, columns, skipped, findActContradictions(rows, vocabulary.bodies)) };
}
