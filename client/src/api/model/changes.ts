import type { Language, Localized } from './common';
import type { Act } from './document';
import type { ComparedClause, Draft, Words } from './drafts';

export const causes = ['law', 'external-standard', 'internal-document', 'suggestion', 'audit', 'other'] as const;
export type Cause = (typeof causes)[number];
export const rowKinds = ['change', 'addition', 'deletion', 'move'] as const;
export type ChangeRowKind = (typeof rowKinds)[number];
export const weights = ['editorial', 'substantial'] as const;
export type Weight = (typeof weights)[number];

type ActFacts = Pick<Act, 'kind' | 'body' | 'number' | 'date'>;

export interface ChangeText {
  readonly id: string;
  readonly language: Language;
  readonly state: string;
  readonly clauses: number;
  readonly files: Draft['texts'][number]['files'];
  readonly madeByInq: boolean;
}

export interface Change {
  readonly id: string;
  readonly revision: number;
  readonly draftRevision: number;
  readonly documentId: string;
  readonly documentTitle: Localized;
  readonly code: string | null;
  readonly editionId: string;
  readonly edition: { readonly issue: number | null; readonly revision: number | null };
  readonly state: Draft['state'];
  readonly iteration: number;
  readonly author: { readonly id: string; readonly name: string };
  readonly approvalId: string | null;
  readonly returnedBecause: { readonly code: string; readonly params: Record<string, unknown> } | null;
  readonly base: { readonly changeNumber: number; readonly superseded: boolean; readonly texts: readonly { readonly language: Language; readonly textVersionId: string }[] };
  readonly number: number | null;
  readonly registrationNumber: string | null;
  readonly registeredOn: string | null;
  readonly validFrom: string | null;
  readonly acts: readonly ActFacts[];
  readonly cause: Cause | null;
  readonly basis: string;
  readonly basisDocumentId: string | null;
  readonly consequences: string;
  readonly introducedOn: string | null;
  readonly texts: readonly ChangeText[];
  readonly counts: { readonly rows: number; readonly unexplained: number; readonly stale: number; readonly unworded: number };
  readonly missing: readonly string[];
  readonly substantial: boolean | null;
  readonly abilities: { readonly edit: boolean; readonly upload: boolean; readonly submit: boolean; readonly withdraw: boolean; readonly record: boolean; readonly rebase: boolean };
  readonly signing: Draft['signing'];
}

export interface ChangeFacts {
  readonly cause: Cause | null;
  readonly basis: string;
  readonly basisDocumentId: string | null;
  readonly consequences: string;
  readonly introducedOn: string | null;
}

export interface Difference {
  readonly key: string;
  readonly kind: 'changed' | 'added' | 'removed' | 'moved' | 'renumbered';
  readonly wordsChanged: boolean;
  readonly doubtful: boolean;
  readonly splitFrom: string | null;
  readonly mergedInto: string | null;
  readonly old: ComparedClause | null;
  readonly new: ComparedClause | null;
  readonly words: readonly Words[];
  readonly rowId: string | null;
}

export interface Differences {
  readonly state: 'no-text' | 'no-base' | 'waiting' | 'ready' | 'scan' | 'refused' | 'failed';
  readonly basis: 'clauses' | 'paragraphs' | null;
  readonly pageSource: { readonly old: 'pdf' | 'reading-copy' | null; readonly new: 'pdf' | 'reading-copy' | null };
  readonly pairings: readonly (readonly [string, string])[];
  readonly apart: readonly (readonly [string, string])[];
  readonly items: readonly Difference[];
  readonly same: number;
  readonly onlySigns: number;
}

export interface ChangeRow {
  readonly id: string;
  readonly revision: number;
  readonly language: Language;
  readonly order: number;
  readonly kind: ChangeRowKind;
  readonly clauseNumber: string;
  readonly oldNumber: string | null;
  readonly paragraph: string | null;
  readonly page: number | null;
  readonly pageSource: 'pdf' | 'reading-copy' | null;
  readonly oldText: string;
  readonly newText: string;
  readonly wording: string;
  readonly weight: Weight | null;
  readonly differences: readonly string[];
  readonly oldClauseId: string | null;
  readonly newClauseId: string | null;
  readonly stale: boolean;
}

export type RowFacts = Pick<ChangeRow, 'kind' | 'clauseNumber' | 'paragraph' | 'page' | 'wording'>;
export type RowEdit = Partial<RowFacts & Pick<ChangeRow, 'weight' | 'oldText' | 'newText' | 'differences'>>;
export type NewRow = RowFacts & Pick<ChangeRow, 'language' | 'oldText' | 'newText' | 'differences'>;

export interface Pairings {
  readonly language: Language;
  readonly pairings: readonly (readonly [string, string])[];
  readonly apart: readonly (readonly [string, string])[];
}

export type EditAction = 'replace' | 'remove' | 'insert-after';
export interface ClauseEdit {
  /** Null: before the first clause. */
  readonly clauseId: string | null;
  readonly action: EditAction;
  readonly number: string | null;
  readonly heading: string | null;
  readonly paragraphs: readonly string[];
}
export type ClauseWords = Pick<ClauseEdit, 'number' | 'heading' | 'paragraphs'>;
export interface EditableClause {
  readonly clauseId: string;
  readonly number: string | null;
  readonly heading: string | null;
  readonly paragraphs: readonly string[] | null;
  readonly edit: Omit<ClauseEdit, 'clauseId'> | null;
  readonly inserted: readonly ClauseWords[];
}
export interface EditableText {
  /** What is put before the first clause. */
  readonly first: readonly ClauseWords[];
  readonly items: readonly EditableClause[];
}

/** Of a past change: what the office knows from paper. */
export interface Recording {
  readonly acts: readonly ActFacts[];
  readonly registrationNumber: string | null;
  readonly validFrom: string | null;
}

export interface RegisteredChange {
  readonly id: string;
  readonly number: number;
  readonly registrationNumber: string | null;
  readonly registeredOn: string | null;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly state: 'upcoming' | 'effective' | 'superseded';
  readonly cause: Cause | null;
  readonly basis: string;
  readonly consequences: string;
  readonly substantial: boolean | null;
  readonly author: { readonly id: string; readonly name: string } | null;
  readonly acts: readonly ActFacts[];
  readonly approvalId: string | null;
  readonly rows: readonly ChangeRow[];
}

export interface EditionChanges {
  readonly editionId: string;
  readonly issue: number | null;
  readonly revision: number | null;
  readonly validFrom: string | null;
  readonly changes: readonly RegisteredChange[];
}

export interface ClauseChange {
  readonly changeId: string;
  readonly number: number;
  readonly kind: ChangeRowKind;
  readonly validFrom: string;
  readonly basis: string;
}
export interface ChangedClause {
  readonly anchor: string;
  readonly clauseId: string;
  readonly changes: readonly ClauseChange[];
}

/** A change as its notice says it to those who decide. */
export interface Notice extends Pick<Change, 'id' | 'cause' | 'basis' | 'consequences' | 'introducedOn'> {
  readonly rows: readonly ChangeRow[];
}
