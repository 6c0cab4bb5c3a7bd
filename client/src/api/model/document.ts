import type { FieldChange, Language, Localized, Page } from './common';

export type DocumentStatus = 'in_force' | 'upcoming' | 'cancelled' | 'in_preparation';
/** The states that a list can be asked for; a document in preparation stands in no register yet. */
export const documentStatuses = ['in_force', 'upcoming', 'cancelled'] as const satisfies readonly DocumentStatus[];
export type EditionStatus = 'upcoming' | 'effective' | 'superseded' | 'cancelled';
export type Confidentiality = 'public' | 'internal' | 'restricted';
export const confidentialities: readonly Confidentiality[] = ['public', 'internal', 'restricted'];
export type Level = 'strategic' | 'regulatory' | 'operational' | 'monitoring';
export const levels: readonly Level[] = ['strategic', 'regulatory', 'operational', 'monitoring'];
export type ActKind = 'protocol' | 'order' | 'decision';
export const actKinds: readonly ActKind[] = ['protocol', 'order', 'decision'];

export interface Act {
  readonly id: string;
  readonly kind: ActKind;
  readonly body: string | null;
  readonly number: string | null;
  readonly date: string | null;
}

export interface ActRow extends Act {
  readonly documents: number;
}

export interface EditionName {
  readonly issue: number | null;
  readonly revision: number | null;
}

export interface UnitRef {
  readonly id: string;
  readonly name: Localized;
}

export interface DocumentRow {
  readonly id: string;
  readonly revision: number;
  readonly typeId: string;
  readonly type: Localized;
  readonly level: Level;
  readonly title: Localized;
  readonly code: string | null;
  readonly registrationNumber: string | null;
  readonly edition: EditionName | null;
  readonly changeNumber: number;
  readonly status: DocumentStatus;
  readonly confidentiality: Confidentiality;
  readonly validFrom: string | null;
  readonly startAssumed: boolean;
  readonly validTo: string | null;
  readonly acts: readonly Act[];
  readonly files: readonly { readonly language: Language; readonly format: string }[];
  readonly ownerUnit: UnitRef | null;
  readonly gaps: readonly string[];
}

export interface FacetValue {
  readonly value: string;
  readonly label?: Localized | null;
  readonly count: number;
}
export type FacetName = 'type' | 'level' | 'year' | 'unit';

export interface DocumentList extends Page<DocumentRow> {
  readonly gaps: Readonly<Record<string, number>>;
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
  readonly understood: { readonly query: string; readonly exactCode: boolean; readonly limited: boolean } | null;
}

export interface Suggestion {
  readonly documentId: string;
  readonly code: string | null;
  readonly title: Localized;
  readonly highlight: readonly { readonly start: number; readonly end: number }[];
}

export interface StoredFile {
  readonly id: string;
  readonly language: Language;
  readonly format: 'docx' | 'pdf';
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly hasText: boolean | null;
  readonly addedAt: string;
  readonly addedBy: string | null;
}

export interface Edition extends EditionName {
  readonly id: string;
  readonly title: Localized;
  readonly changeNumber: number;
  readonly status: EditionStatus;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly startAssumed: boolean;
  readonly registrationNumber: string | null;
  readonly acts: readonly Act[];
  readonly files: readonly StoredFile[];
}

export interface HistoryEntry {
  readonly at: string;
  readonly by: string | null;
  readonly action: string;
  readonly changes: readonly FieldChange[];
}

export interface Abilities {
  readonly edit: boolean;
  readonly addAct: boolean;
  readonly addFile: boolean;
  readonly correct: boolean;
  readonly cancel: boolean;
  readonly downloadFile: boolean;
}

export interface Card extends DocumentRow {
  readonly process: string | null;
  readonly keywords: readonly string[];
  readonly responsible: { readonly id: string; readonly name: string } | null;
  readonly reviewMonths: number | null;
  readonly masterLanguage: Language;
  readonly origins: Readonly<Record<string, 'register' | 'file' | 'assumed' | 'person'>>;
  readonly codePrinted: string | null;
  readonly aliases: readonly string[];
  readonly editions: readonly Edition[];
  readonly history: readonly HistoryEntry[];
  readonly abilities: Abilities;
}

export interface DocumentType {
  readonly id: string;
  readonly name: Localized;
  readonly level: Level;
  readonly codePattern: string | null;
  readonly reviewMonths: number | null;
  readonly retention: string | null;
  readonly order: number;
  readonly revision: number;
}
