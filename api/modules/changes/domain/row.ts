import type { Language } from '../../../kernel/languages.js';
import type { Difference } from './difference.js';
import { keyOf } from './difference.js';

export const rowKinds = ['change', 'addition', 'deletion', 'move'] as const;
export type RowKind = (typeof rowKinds)[number];

export const weights = ['editorial', 'substantial'] as const;
export type Weight = (typeof weights)[number];

/** Whether the page is that of the PDF, or that of a copy made to read, whose pages were computed (CHG-3). */
export const pageSources = ['pdf', 'reading-copy'] as const;
export type PageSource = (typeof pageSources)[number];

/** Which difference a row explains, and by what it is found again when one of the texts is another. */
export interface RowLink {
  readonly oldId: string | null;
  readonly newId: string | null;
  readonly lineageId: string | null;
  readonly oldNumber: string | null;
  readonly newNumber: string | null;
}

/** What a person may say of a row. */
export interface RowFacts {
  readonly language: Language;
  readonly kind: RowKind;
  readonly clauseNumber: string;
  readonly oldNumber: string | null;
  readonly paragraph: string | null;
  readonly page: number | null;
  readonly pageSource: PageSource | null;
  readonly oldText: string;
  readonly newText: string;
  /** What the sheet prints under «Өзгерту». */
  readonly wording: string;
  readonly weight: Weight | null;
}

/** A row of a change notice (CHG-1). */
export interface Row extends RowFacts {
  readonly id: string;
  readonly revision: number;
  readonly changeId: string;
  readonly order: number;
  readonly links: readonly RowLink[];
}

export const keyOfLink = ({ oldId, newId }: RowLink): string => keyOf(oldId, newId);
export const keysOf = ({ links }: Pick<Row, 'links'>): string[] => links.map(keyOfLink);

/** The lineage of an old clause; a text that has never been changed is its own. */
export type LineageOf = (oldClauseId: string) => string | null;

export const linkOf = ({ old, new: fresh }: Difference, lineageOf: LineageOf): RowLink => ({
  oldId: old?.id ?? null, newId: fresh?.id ?? null, lineageId: old ? lineageOf(old.id) : null, oldNumber: old?.number ?? null, newNumber: fresh?.number ?? null,
});

/** What a signature binds of a row. */
export const signedRow = (row: Row) => {
  const { language, order, kind, clauseNumber, oldNumber, paragraph, page, oldText, newText, wording, weight } = row;
  return { language, order, kind, clauseNumber, oldNumber, paragraph, page, oldText, newText, wording, weight, differences: keysOf(row) };
};
