import type { LegalDate } from '../../../kernel/legal-date.js';
import { currentOf } from './period.js';
import type { UnitEdit } from './edit-unit.js';
import type { Proposal } from './proposals.js';
import { proposalsOf, rowDate } from './proposals.js';
import type { Names, Unit, UnitKind } from './unit.js';

/** A row of a table of units as it was understood (ORG-5); matched by code. */
export interface UnitImport {
  readonly code: string;
  readonly nameKk: string | null;
  readonly nameRu: string | null;
  readonly nameEn?: string | null | undefined;
  readonly kind?: UnitKind | null | undefined;
  readonly abbreviation: string | null;
  readonly parentCode: string | null;
  readonly headPersonnelNumber: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** What is known of the row's unit: null where there is none yet. */
export interface UnitStanding {
  readonly unit: Unit | null;
  readonly parentCode: string | null;
  readonly headNumber: string | null;
}

const NOTHING = { kind: null, abbreviation: null, awaitedHead: null, from: null, to: null };
const NAMELESS: Names = { kk: null, ru: null, en: null };

const nameNow = (unit: Unit | null, today: LegalDate): Names =>
  (unit && (currentOf(unit.names, today) ?? unit.names.at(-1))) ?? NAMELESS;

/** What the row would change, field by field. */
export const proposeUnit = (row: UnitImport, { unit, parentCode, headNumber }: UnitStanding, today: LegalDate): Proposal[] => {
  const name = nameNow(unit, today);
  const { kind, abbreviation, awaitedHead, from, to } = unit ?? NOTHING;
  return proposalsOf({ ...row }, {
    nameKk: name.kk, nameRu: name.ru, nameEn: name.en, kind, abbreviation, parentCode,
    headPersonnelNumber: headNumber ?? awaitedHead, from, to,
  });
};

export interface FoundIds { readonly parentId: string | null; readonly headId: string | null }

/** An empty cell says nothing. */
const said = <T>(value: T | null | undefined): T | undefined => value ?? undefined;

/** The edit by which the proposals come true; a head who is not known yet is left to be awaited. */
export const editOfRow = (row: UnitImport, { unit }: UnitStanding, { parentId, headId }: FoundIds, today: LegalDate): UnitEdit => {
  const name = nameNow(unit, today);
  return {
    name: { kk: row.nameKk ?? name.kk, ru: row.nameRu ?? name.ru, en: row.nameEn ?? name.en },
    kind: said(row.kind),
    abbreviation: said(row.abbreviation),
    parentId: said(parentId),
    headId: said(headId),
    from: said(rowDate(row.from)),
    to: said(rowDate(row.to)),
  };
};

/** The rows with every parent before its children; rows of a circle keep their order and are refused one by one. */
export const parentsFirst = <T extends Pick<UnitImport, 'code' | 'parentCode'>>(rows: readonly T[]): T[] => {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const sorted = new Set<T>();
  const put = (row: T, above: readonly T[]): void => {
    const parent = row.parentCode === null ? undefined : byCode.get(row.parentCode);
    if (parent && !above.includes(parent) && !sorted.has(parent)) put(parent, [...above, parent]);
    sorted.add(row);
  };
  for (const row of rows) put(row, [row]);
  return [...sorted];
};
