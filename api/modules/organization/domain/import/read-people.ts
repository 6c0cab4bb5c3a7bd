import type { ColumnMapping } from '../../../../text/tables/columns.js';
import { readRecords, repeatedKeys, type RecordMapping, type TableRecord } from '../../../../text/tables/records.js';
import type { Table } from '../../../../text/tables/table.js';
import type { PersonImport } from '../person-row.js';
import { personRules } from './organization-columns.js';
import { summarise, type ImportSummary, type PersonField, type PersonFlag, type TableRefusal } from './organization-flags.js';
import { readPeriod } from './period-cells.js';

/** A person and one assignment as understood; the same person may stand on several lines with several posts (ORG-2). */
export interface PersonRow extends PersonImport {
  readonly line: number;
  readonly flags: readonly PersonFlag[];
}

export interface PeopleReading {
  readonly refusal: TableRefusal<PersonField> | null;
  readonly rows: readonly PersonRow[];
  readonly summary: ImportSummary & { readonly columns: ColumnMapping<PersonField> };
}

const REQUIRED: readonly PersonField[] = ['personnelNumber', 'surname', 'name'];
const EMAIL = /^[^\s@<>,;]+@[^\s@<>,;.]+(?:\.[^\s@<>,;.]+)+$/;

const orNull = (text: string): string | null => (text === '' ? null : text);

function cellFlags(cells: Readonly<Record<PersonField, string>>, units: ReadonlySet<string> | undefined): PersonFlag[] {
  const missing = REQUIRED.filter((field) => cells[field] === '').map((cell): PersonFlag => ({ code: 'required_missing', cell }));
  const postless: PersonFlag[] = cells.unitCode !== '' && cells.positionKk === '' && cells.positionRu === '' ? [{ code: 'required_missing', cell: 'positionKk' }] : [];
  const unit: PersonFlag[] = cells.unitCode !== '' && units && !units.has(cells.unitCode) ? [{ code: 'unknown_unit', cell: 'unitCode', params: { unit: cells.unitCode } }] : [];
  const email: PersonFlag[] = cells.email !== '' && !EMAIL.test(cells.email) ? [{ code: 'email_invalid', cell: 'email', params: { email: cells.email } }] : [];
  return [...missing, ...postless, ...unit, ...email];
}

function readPerson({ line, cells }: TableRecord<PersonField>, units: ReadonlySet<string> | undefined): PersonRow {
  const period = readPeriod(cells);
  return {
    line,
    personnelNumber: cells.personnelNumber,
    surname: cells.surname,
    name: cells.name,
    patronymic: orNull(cells.patronymic),
    email: orNull(cells.email.toLowerCase()),
    unitCode: orNull(cells.unitCode),
    positionKk: orNull(cells.positionKk),
    positionRu: orNull(cells.positionRu),
    from: period.from,
    to: period.to,
    flags: [...cellFlags(cells, units), ...period.flags],
  };
}

const nameOf = (row: PersonRow): string => [row.surname, row.name, row.patronymic ?? ''].join(' ').toLowerCase();
const assignmentOf = (row: PersonRow): string => [row.personnelNumber, row.unitCode, row.positionKk, row.positionRu, row.from].join('|');

/** A personnel number may repeat with another post; not with another name, nor with the same post. */
function flagRepeats(rows: readonly PersonRow[]): PersonRow[] {
  const repeated = repeatedKeys(rows, assignmentOf);
  const names = new Map<string, string>();
  for (const row of rows) if (!names.has(row.personnelNumber)) names.set(row.personnelNumber, nameOf(row));
  return rows.map((row) => {
    if (row.personnelNumber === '') return row;
    const others = repeated.get(assignmentOf(row))?.filter((line) => line !== row.line).join(', ');
    const flags: PersonFlag[] = [...row.flags];
    if (others) flags.push({ code: 'key_repeated', cell: 'personnelNumber', params: { lines: others } });
    if (names.get(row.personnelNumber) !== nameOf(row)) flags.push({ code: 'same_key_other_person', cell: 'personnelNumber' });
    return { ...row, flags };
  });
}

/** Reads people and their posts (ORG-5). `knownUnits` are the unit codes there are; without them units are not checked. */
export function readPeople(table: Table, mapping: RecordMapping<PersonField> = {}, knownUnits?: ReadonlySet<string>): PeopleReading {
  const { columns, missing, records } = readRecords(table, personRules, REQUIRED, mapping);
  const rows = flagRepeats(records.map((record) => readPerson(record, knownUnits)));
  const summary = { ...summarise(rows), columns };
  if (missing.length > 0) return { refusal: { code: 'column_missing', params: { columns: missing } }, rows: [], summary };
  return { refusal: rows.length === 0 ? { code: 'no_rows', params: {} } : null, rows, summary };
}
