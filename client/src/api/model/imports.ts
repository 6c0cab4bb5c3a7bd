import type { FieldChange, Language, Localized } from './common';

export type ImportKind = 'register' | 'people' | 'units';
export const importKinds: readonly ImportKind[] = ['units', 'people', 'register'];
export type RowState = 'understood' | 'doubtful' | 'wrong';
export const rowStates: readonly RowState[] = ['wrong', 'doubtful', 'understood'];
export type RowDecision = 'create' | 'change' | 'unchanged' | 'duplicate' | 'skip';

export interface ImportColumn {
  readonly index: number;
  readonly heading: string;
  readonly samples: readonly string[];
  readonly field: string | null;
}

export interface ImportCounts {
  readonly understood: number;
  readonly doubtful: number;
  readonly wrong: number;
  readonly unchanged: number;
  readonly create: number;
  readonly change: number;
}

export interface Import {
  readonly id: string;
  readonly kind: ImportKind;
  readonly fileName: string;
  readonly state: 'preview' | 'committing' | 'committed' | 'abandoned';
  readonly columns: readonly ImportColumn[];
  readonly fields: readonly { readonly field: string; readonly required: boolean }[];
  readonly counts: ImportCounts;
  readonly jobId: string | null;
  readonly createdAt: string;
  readonly createdBy: string | null;
  readonly result: ImportResult | null;
  readonly revision: number;
}

export interface ImportResult {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly skipped: number;
}

export interface RowFlag {
  readonly code: string;
  readonly cell: string | null;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface Proposal extends FieldChange {
  readonly ticked: boolean;
}

export interface ImportRow {
  readonly line: number;
  readonly state: RowState;
  readonly decision: RowDecision;
  readonly cells: Readonly<Record<string, string>>;
  readonly flags: readonly RowFlag[];
  readonly understood: Readonly<Record<string, unknown>> | null;
  readonly proposals: readonly Proposal[];
  readonly target: { readonly id: string; readonly title: string } | null;
}

export interface RowChange {
  readonly cells?: Readonly<Record<string, string>>;
  readonly decision?: RowDecision;
  readonly ticked?: readonly string[];
}

export interface Job {
  readonly id: string;
  readonly kind: string;
  readonly state: 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
  readonly done: number;
  readonly total: number;
  readonly result: Readonly<Record<string, unknown>> | null;
  readonly error: { readonly code: string } | string | null;
}

export interface FileMatch {
  readonly documentId: string;
  readonly title: Localized;
  readonly code: string | null;
}

export interface BatchItem {
  readonly name: string;
  readonly size: number;
  readonly format: string | null;
  readonly refused: { readonly code: string; readonly params?: Readonly<Record<string, string | number>> } | null;
  readonly match: FileMatch | null;
  readonly candidates: readonly FileMatch[];
  readonly language: Language;
  readonly accepted: boolean;
}

export interface FileBatch {
  readonly id: string;
  readonly state: string;
  readonly items: readonly BatchItem[];
  readonly jobId?: string | null;
}

export interface BatchItemChange {
  readonly documentId: string | null;
  readonly language: Language;
  readonly accepted: boolean;
}
