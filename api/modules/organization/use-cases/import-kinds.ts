import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { OpenTransaction } from '../../../kernel/transaction.js';
import { recognise } from '../../../text/tables/columns.js';
import { readRecords } from '../../../text/tables/records.js';
import type { Table } from '../../../text/tables/table.js';
import type { ImportKind, Mapping, PreviewRow } from '../../imports/public.js';
import { personRules, unitRules } from '../domain/import/organization-columns.js';
import type { OrganizationFlagCode } from '../domain/import/organization-flags.js';
import { doubtsOnly, personFields, unitFields } from '../domain/import/organization-flags.js';
import { readPeople } from '../domain/import/read-people.js';
import type { PersonRow } from '../domain/import/read-people.js';
import { readUnits } from '../domain/import/read-units.js';
import type { UnitRow } from '../domain/import/read-units.js';
import type { Decision, Imported } from '../domain/proposals.js';

interface Row { readonly line: number; readonly flags: readonly { readonly code: OrganizationFlagCode; readonly cell: string }[] }

const stateOf = ({ flags }: Row): PreviewRow['state'] => {
  if (flags.some(({ code }) => !doubtsOnly.has(code))) return 'wrong';
  return flags.length > 0 ? 'doubtful' : 'understood';
};

const columnsOf = (fields: readonly string[], mapping: Mapping) => Object.fromEntries(fields.map((field) => [field, mapping[field] ?? null]));

const recognised = (table: Table, rules: Parameters<typeof recognise>[1]) => {
  const { columns, headings, firstDataRow } = recognise(table, rules);
  return { columns: columns as Mapping, headings, firstDataRow };
};

const refuse = (refusal: { readonly code: string; readonly params: object } | null): void => {
  if (refusal) throw new AppError('table_refused', { reason: refusal.code, ...refusal.params });
};

/** Rows as the wizard shows them, each with what it would change. */
const previewRows = async <R extends Row>(rows: readonly R[], cells: ReadonlyMap<number, Record<string, string>>, decide: (row: R) => Promise<Decision>): Promise<PreviewRow[]> => {
  const preview: PreviewRow[] = [];
  for (const row of rows) {
    const state = stateOf(row);
    const { outcome, id, proposals }: Decision = state === 'wrong' ? { outcome: 'create', id: null, proposals: [] } : await decide(row);
    const { flags, line, ...understood } = row;
    preview.push({
      line, state, decision: state === 'wrong' ? 'skip' : outcome, cells: cells.get(line) ?? {}, flags: [...flags], understood,
      proposals: outcome === 'create' ? [] : proposals.map(({ field, from, to }) => ({ field, from: from ?? '', to, ticked: true })),
      target: id === null ? null : { id, title: '' }, payload: row,
    });
  }
  return preview;
};

/** Only what is ticked reaches the stored unit or person: an unticked field is as if its cell were empty. */
const agreed = <T extends object>({ payload, proposals }: PreviewRow): T => {
  const refused = proposals.filter(({ ticked }) => !ticked).map(({ field }) => [field, null]);
  return { ...(payload as T), ...Object.fromEntries(refused) };
};

/** What the kinds need of the organization. */
export interface ImportTargets {
  knownUnitCodes(): Promise<Map<string, string | null>>;
  parentsFirst(rows: readonly UnitRow[]): UnitRow[];
  decideUnit(row: UnitRow): Promise<Decision>;
  importUnit(row: UnitRow, actor: Actor, also: (transaction: OpenTransaction) => Promise<void>): Promise<Imported>;
  decidePerson(row: PersonRow): Promise<Decision>;
  importPerson(row: PersonRow, actor: Actor, also: (transaction: OpenTransaction) => Promise<void>): Promise<Imported>;
}

/** Units and people as tables that the wizard can import (ORG-5). */
export const organizationImportKinds = (organization: ImportTargets): ImportKind[] => [
  {
    kind: 'units', permission: 'units:import',
    fields: unitFields.map((field) => ({ field, required: field === 'code' || field === 'nameKk' })),
    recognise: (table) => recognised(table, unitRules),
    preview: async (table, mapping, firstDataRow) => {
      const columns = columnsOf(unitFields, mapping);
      const { refusal, rows } = readUnits(table, { columns, firstDataRow }, { units: await organization.knownUnitCodes() });
      refuse(refusal);
      const { records } = readRecords(table, unitRules, [], { columns, firstDataRow });
      const cells = new Map(records.map((record) => [record.line, record.cells]));
      const sorted = organization.parentsFirst(rows as readonly UnitRow[]);
      return { rows: await previewRows(sorted, cells, (row) => organization.decideUnit(row)), findings: [] };
    },
    commit: async (row, actor, also) => (await organization.importUnit(agreed<UnitRow>(row), actor, also)).outcome,
  },
  {
    kind: 'people', permission: 'people:import',
    fields: personFields.map((field) => ({ field, required: ['personnelNumber', 'surname', 'name'].includes(field) })),
    recognise: (table) => recognised(table, personRules),
    preview: async (table, mapping, firstDataRow) => {
      const columns = columnsOf(personFields, mapping);
      const known = new Set((await organization.knownUnitCodes()).keys());
      const { refusal, rows } = readPeople(table, { columns, firstDataRow }, known);
      refuse(refusal);
      const { records } = readRecords(table, personRules, [], { columns, firstDataRow });
      const cells = new Map(records.map((record) => [record.line, record.cells]));
      return { rows: await previewRows(rows as readonly PersonRow[], cells, (row) => organization.decidePerson(row)), findings: [] };
    },
    commit: async (row, actor, also) => (await organization.importPerson(agreed<PersonRow>(row), actor, also)).outcome,
  },
];
