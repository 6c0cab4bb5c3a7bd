import type { ColumnMapping } from '../../../../text/tables/columns.js';
import { readRecords, repeatedKeys, type RecordMapping, type TableRecord } from '../../../../text/tables/records.js';
import { headingKey, type Table } from '../../../../text/tables/table.js';
import type { UnitKind } from '../unit.js';
import { unitRules } from './organization-columns.js';
import { summarise, type ImportSummary, type TableRefusal, type UnitField, type UnitFlag } from './organization-flags.js';
import { readPeriod } from './period-cells.js';

/** A unit as understood (ORG-1, ORG-5). */
export interface UnitRow {
  readonly line: number;
  readonly code: string;
  readonly kind: UnitKind | null;
  readonly nameKk: string | null;
  readonly nameRu: string | null;
  readonly abbreviation: string | null;
  readonly parentCode: string | null;
  readonly headPersonnelNumber: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly flags: readonly UnitFlag[];
}

export interface UnitsReading {
  readonly refusal: TableRefusal<UnitField> | null;
  readonly rows: readonly UnitRow[];
  readonly summary: ImportSummary & { readonly columns: ColumnMapping<UnitField> };
}

/** What is there already: a row may hang under a stored unit, and be headed by a known person. */
export interface KnownOrganization {
  /** Stored units: code → code of the parent. */
  readonly units?: ReadonlyMap<string, string | null>;
  /** Personnel numbers; without them heads are not checked (units are imported before people). */
  readonly people?: ReadonlySet<string>;
}

const KINDS: readonly (readonly [RegExp, UnitKind])[] = [
  [/^(?:group|топ|топтар|группа|студенттер тобы|студенческая группа|учебная группа)$/u, 'group'],
  [/^(?:body|алка|кенес|комиссия|комитет|орган|совет|коллегиальный орган)$/u, 'body'],
  [/^(?:unit|болимше|подразделение|структурное подразделение|курылымдык болимше)$/u, 'unit'],
];

/** In words of three languages; an empty cell says nothing. */
const kindOf = (text: string): UnitKind | null => KINDS.find(([words]) => words.test(headingKey(text)))?.[1] ?? null;

const orNull = (text: string): string | null => (text === '' ? null : text);

function readUnit({ line, cells }: TableRecord<UnitField>): UnitRow {
  const period = readPeriod(cells);
  const missing: UnitFlag[] = cells.code === '' ? [{ code: 'required_missing', cell: 'code' }] : [];
  const nameless: UnitFlag[] = cells.nameKk === '' && cells.nameRu === '' ? [{ code: 'required_missing', cell: 'nameKk' }] : [];
  const unknownKind: UnitFlag[] = cells.kind !== '' && kindOf(cells.kind) === null ? [{ code: 'unknown_kind', cell: 'kind', params: { text: cells.kind } }] : [];
  return {
    line,
    code: cells.code,
    kind: kindOf(cells.kind),
    nameKk: orNull(cells.nameKk),
    nameRu: orNull(cells.nameRu),
    abbreviation: orNull(cells.abbreviation),
    parentCode: orNull(cells.parentCode),
    headPersonnelNumber: orNull(cells.headPersonnelNumber),
    from: period.from,
    to: period.to,
    flags: [...missing, ...nameless, ...unknownKind, ...period.flags],
  };
}

/** Whether going up from the unit comes back to it. */
function isInCircle(code: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>();
  for (let above = parents.get(code) ?? null; above !== null && !seen.has(above); above = parents.get(above) ?? null) {
    if (above === code) return true;
    seen.add(above);
  }
  return false;
}

function treeFlags(row: UnitRow, parents: ReadonlyMap<string, string | null>): UnitFlag[] {
  if (row.parentCode === null || row.code === '') return [];
  if (row.parentCode === row.code) return [{ code: 'unit_is_own_parent', cell: 'parentCode', params: { unit: row.code } }];
  if (!parents.has(row.parentCode)) return [{ code: 'unknown_parent', cell: 'parentCode', params: { unit: row.parentCode } }];
  return isInCircle(row.code, parents) ? [{ code: 'unit_in_circle', cell: 'parentCode', params: { unit: row.code } }] : [];
}

function flagRelations(rows: readonly UnitRow[], known: KnownOrganization): UnitRow[] {
  const repeated = repeatedKeys(rows, (row) => row.code);
  const parents = new Map([...(known.units ?? []), ...rows.map((row) => [row.code, row.parentCode] as const)]);
  return rows.map((row) => {
    const others = repeated.get(row.code)?.filter((line) => line !== row.line).join(', ');
    const twice: UnitFlag[] = others ? [{ code: 'key_repeated', cell: 'code', params: { lines: others } }] : [];
    const head: UnitFlag[] = row.headPersonnelNumber && known.people && !known.people.has(row.headPersonnelNumber)
      ? [{ code: 'unknown_person', cell: 'headPersonnelNumber', params: { person: row.headPersonnelNumber } }] : [];
    return { ...row, flags: [...row.flags, ...twice, ...treeFlags(row, parents), ...head] };
  });
}

/** Reads units and their tree (ORG-5): own parents, circles, unknown parents and repeated codes are flagged on their rows. */
export function readUnits(table: Table, mapping: RecordMapping<UnitField> = {}, known: KnownOrganization = {}): UnitsReading {
  const { columns, missing, records } = readRecords(table, unitRules, ['code'], mapping);
  const rows = flagRelations(records.map(readUnit), known);
  const summary = { ...summarise(rows), columns };
  if (missing.length > 0) return { refusal: { code: 'column_missing', params: { columns: missing } }, rows: [], summary };
  return { refusal: rows.length === 0 ? { code: 'no_rows', params: {} } : null, rows, summary };
}
