import type { Language } from '../../../kernel/languages.js';

export const batchStates = ['checking', 'ready', 'committing', 'committed'] as const;
export type BatchState = (typeof batchStates)[number];

/** How an accepted file ended: stored, or why not; what was there already is never overwritten. */
export const outcomes = ['stored', 'already_known', 'not_stored'] as const;
export type Outcome = (typeof outcomes)[number];

export type Format = 'docx' | 'pdf';

export interface Refusal {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** By what sign a file was taken to a document; null where a person says it. */
export const matchedBy = ['name', 'table', 'text'] as const;
export type MatchedBy = (typeof matchedBy)[number];

/** A file as it was dropped or lay in a ZIP; one that was refused before anybody looked into it has no bytes. */
export interface Dropped {
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
  readonly refused: Refusal | null;
}

/** A table that came with the files and says which document each of them is. */
export interface UsedTable {
  readonly name: string;
  readonly rows: number;
}

/** One dropped file: what it is, which document it seems to belong to, and what a person has decided. */
export interface BatchItem extends Dropped {
  readonly index: number;
  /** False until the child process has looked into the file. */
  readonly inspected: boolean;
  readonly format: Format | null;
  readonly hasText: boolean;
  readonly documentId: string | null;
  readonly matchedBy: MatchedBy | null;
  /** The documents that the name fits equally well, where it is not one. */
  readonly candidateIds: readonly string[];
  readonly language: Language;
  readonly accepted: boolean;
  readonly outcome: Outcome | null;
}

/** Who stores the files, as the rights were when it was decided: the job acts with no more than these. */
export interface Committer {
  readonly accountId: string;
  readonly name: string;
  readonly rights: readonly string[];
}

/** A folder of files dropped at once (REG-11), belonging to the person who dropped it. */
export interface FileBatch {
  readonly id: string;
  readonly revision: number;
  readonly state: BatchState;
  readonly createdAt: Date;
  /** Rights as they were: the files are matched to documents that this person may see. */
  readonly createdBy: { readonly id: string; readonly name: string; readonly rights: readonly string[] };
  /** Dropped together with ZIPs or tables, which are opened by the job; until then there are no items. */
  readonly waiting: readonly Dropped[];
  readonly tables: readonly UsedTable[];
  readonly total: number;
  /** The job that stores the files. */
  readonly jobId: string | null;
  readonly committedAt: Date | null;
  readonly committedBy: Committer | null;
  readonly result: Readonly<Record<string, number>> | null;
}

/** What the job will store: looked into, let in, assigned, accepted, and not done yet. */
export const isToStore = ({ inspected, refused, documentId, accepted, outcome }: BatchItem): boolean =>
  inspected && !refused && documentId !== null && accepted && outcome === null;
