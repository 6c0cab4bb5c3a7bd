import type { Language, Localized } from './common';
import type { PersonRef } from './approvals';
import type { Clause as TextClause, OutlineEntry } from './reading';

export type Titles = Localized;
export interface UnitRef {
  readonly id: string;
  readonly name: Titles;
}

export type ScopeRule =
  | { readonly kind: 'everybody' }
  | { readonly kind: 'unit'; readonly id: string; readonly withSubunits: boolean }
  | { readonly kind: 'position' | 'role' | 'group' | 'person'; readonly id: string };

export interface DraftFile {
  readonly id: string;
  readonly format: 'docx' | 'pdf';
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly addedAt: string;
}

export interface DraftText {
  readonly id: string;
  readonly language: Language;
  readonly iteration: number;
  readonly state: 'waiting' | 'ready' | 'scan' | 'refused' | 'failed';
  readonly clauses: number;
  readonly files: readonly DraftFile[];
}

export interface SignedFile {
  readonly language: string;
  readonly name: string;
  readonly format: string;
  readonly sha256: string;
}

export type DraftState = 'draft' | 'coordination' | 'approval' | 'approved' | 'registered' | 'withdrawn';
export type DraftKind = 'edition' | 'cancellation';

export interface Draft {
  readonly id: string;
  readonly revision: number;
  readonly kind: DraftKind;
  readonly documentId: string;
  readonly isNewDocument: boolean;
  readonly state: DraftState;
  readonly iteration: number;
  readonly author: PersonRef;
  readonly workingGroup: readonly PersonRef[];
  readonly requestId: string | null;
  readonly typeId: string;
  readonly typeName: Titles;
  readonly title: Titles;
  readonly code: string | null;
  readonly ownerUnit: UnitRef | null;
  readonly responsible: PersonRef | null;
  readonly confidentiality: 'internal' | 'restricted';
  readonly scope: readonly ScopeRule[];
  readonly masterLanguage: Language;
  readonly interestedUnits: readonly UnitRef[];
  readonly reason: string | null;
  readonly desiredStart: string | null;
  readonly texts: readonly DraftText[];
  readonly pastTexts: readonly DraftText[];
  readonly approvalId: string | null;
  readonly createdAt: string;
  readonly signing: { readonly digest: string; readonly files: readonly SignedFile[] };
  readonly abilities: Readonly<Record<'edit' | 'upload' | 'submit' | 'withdraw', boolean>>;
}

export interface DraftRow {
  readonly id: string;
  readonly kind: DraftKind;
  readonly title: Titles;
  readonly code: string | null;
  readonly typeName: Titles;
  readonly state: DraftState;
  readonly iteration: number;
  readonly author: PersonRef;
  readonly stage: { readonly kind: string; readonly name: Titles | null; readonly dueOn: string | null; readonly late: boolean } | null;
  readonly createdAt: string;
}

export interface DraftReading {
  readonly text: { readonly id: string; readonly language: Language; readonly state: string; readonly pages: number | null };
  readonly outline: readonly OutlineEntry[];
  readonly clauses: readonly TextClause[];
}

export interface ComparedClause {
  readonly id: string;
  readonly number: string | null;
  readonly heading: string | null;
  readonly text: string;
  readonly page: number | null;
}

export type RowKind = 'same' | 'changed' | 'added' | 'removed' | 'moved';

export interface Words {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

export interface ComparedRow {
  readonly kind: RowKind;
  readonly doubtful: boolean;
  readonly old: ComparedClause | null;
  readonly new: ComparedClause | null;
  readonly words: readonly Words[] | null;
}

export interface Comparison {
  readonly basis: 'clauses' | 'paragraphs';
  readonly old: { readonly label: string } | null;
  readonly new: { readonly label: string };
  readonly counts: Readonly<Record<RowKind, number>>;
  readonly rows: readonly ComparedRow[];
}

export interface StagePreview {
  readonly key: string;
  readonly kind: string;
  readonly name: Titles | null;
  readonly mode: 'all' | 'any' | 'sequence';
  readonly workingDays: number;
  readonly compulsory: boolean;
  readonly dueOn: string | null;
  readonly preliminary: boolean;
  readonly participants: readonly string[];
  readonly audience: boolean;
}

export interface RoutePreview {
  readonly stages: readonly StagePreview[];
  readonly problems: readonly { readonly code: string; readonly params: Readonly<Record<string, string | number>> }[];
}

export interface DraftFacts {
  readonly title?: Titles;
  readonly ownerUnitId?: string | null;
  readonly responsibleId?: string | null;
  readonly confidentiality?: 'internal' | 'restricted';
  readonly scope?: readonly ScopeRule[];
  readonly masterLanguage?: Language;
  readonly workingGroupIds?: readonly string[];
  readonly requestId?: string | null;
  readonly reason?: string | null;
  readonly interestedUnitIds?: readonly string[];
  readonly desiredStart?: string | null;
}

export interface NewDraft extends DraftFacts {
  readonly kind: DraftKind;
  readonly documentId?: string;
  readonly typeId?: string;
}
