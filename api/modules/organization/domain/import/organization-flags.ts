import type { Flag } from '../../../../text/tables/table.js';

/** Columns of the people table (ORG-5). */
export const personFields = ['personnelNumber', 'surname', 'name', 'patronymic', 'email', 'unitCode', 'positionKk', 'positionRu', 'from', 'to'] as const;
export type PersonField = (typeof personFields)[number];

/** Columns of the units table (ORG-5). */
export const unitFields = ['code', 'kind', 'nameKk', 'nameRu', 'abbreviation', 'parentCode', 'headPersonnelNumber', 'from', 'to'] as const;
export type UnitField = (typeof unitFields)[number];

/** Everything that can be wrong or doubtful in a row; the client translates `import.organization.<code>`. */
export type OrganizationFlagCode =
  | 'required_missing'
  | 'key_repeated'
  | 'same_key_other_person'
  | 'unknown_unit'
  | 'unknown_parent'
  | 'unknown_kind'
  | 'unit_is_own_parent'
  | 'unit_in_circle'
  | 'unknown_person'
  | 'email_invalid'
  | 'date_invalid'
  | 'date_unusual'
  | 'to_before_from';

/** Doubts that do not stop a row; everything else does. */
export const doubtsOnly: ReadonlySet<OrganizationFlagCode> = new Set<OrganizationFlagCode>(['date_unusual', 'unknown_person', 'unknown_kind']);

export type PersonFlag = Flag<OrganizationFlagCode, PersonField>;
export type UnitFlag = Flag<OrganizationFlagCode, UnitField>;

/** Why a table cannot be read at all. */
export type TableRefusal<Field extends string> =
  | { readonly code: 'column_missing'; readonly params: { readonly columns: readonly Field[] } }
  | { readonly code: 'no_rows'; readonly params: Record<string, never> };

export interface ImportSummary {
  readonly rows: number;
  readonly regular: number;
  readonly doubtful: number;
  readonly wrong: number;
  readonly flags: Partial<Record<OrganizationFlagCode, number>>;
}

/** Counts rows and flags for the head of the preview. */
export function summarise(rows: readonly { readonly flags: readonly { readonly code: OrganizationFlagCode }[] }[]): ImportSummary {
  const flags: Partial<Record<OrganizationFlagCode, number>> = {};
  for (const { code } of rows.flatMap((row) => row.flags)) flags[code] = (flags[code] ?? 0) + 1;
  const wrong = rows.filter((row) => row.flags.some(({ code }) => !doubtsOnly.has(code))).length;
  const regular = rows.filter((row) => row.flags.length === 0).length;
  return { rows: rows.length, regular, doubtful: rows.length - regular - wrong, wrong, flags };
}
