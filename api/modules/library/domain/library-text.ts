import type { Language } from '../../../kernel/languages.js';
import type { Clause, OutlineFinding } from '../../../text/clauses/clause.js';

export type { Language };

/**
 * `waiting` for the extractor · `ready` to read and search · `scan`: pages without letters (DOC-6) · `refused` by a gate ·
 * `failed` for a reason of ours, after several tries.
 */
export const textStates = ['waiting', 'ready', 'scan', 'refused', 'failed'] as const;
export type TextState = (typeof textStates)[number];

/** A file of a text version from which its text can be read. */
export interface SourceFile {
  readonly id: string;
  readonly sha256: string;
  readonly format: 'docx' | 'pdf';
  readonly name: string;
}

/** The extracted text of one text version (VER-1); its id is the text version's. */
export interface LibraryText {
  readonly id: string;
  readonly documentId: string;
  readonly editionId: string;
  readonly changeNumber: number;
  readonly language: Language;
  readonly revision: number;
  readonly state: TextState;
  /** Of a draft: read for those who prepare and decide on it, and not part of the library yet. */
  readonly draft: boolean;
  /** Outline from the first (a DOCX where there is one), pages from a PDF. */
  readonly sources: readonly SourceFile[];
  readonly extractorVersion: string | null;
  readonly pages: number | null;
  readonly clauses: number;
  readonly findings: readonly OutlineFinding[];
  readonly failure: { readonly code: string; readonly params: Readonly<Record<string, string | number>> } | null;
  /** Who corrected the outline; such an outline is not overwritten by a new reading of the file (DOC-1). */
  readonly mendedBy: string | null;
  readonly readAt: Date | null;
}

/** A clause as it is kept; the id is opaque and stays when the text is read again (DOC-1). */
export interface StoredClause extends Clause {
  readonly id: string;
  readonly textVersionId: string;
  readonly documentId: string;
  /** Place in the reading order, from 0. */
  readonly order: number;
  /** The id of the clause that it descends from, through changes and editions; its own for one that came with this text (DOC-1). */
  readonly lineageId: string;
}

/** What the library must know of a text version; the documents module holds the rest. */
export interface VersionFacts {
  readonly id: string;
  readonly documentId: string;
  readonly editionId: string;
  readonly changeNumber: number;
  readonly language: Language;
  readonly files: readonly SourceFile[];
  readonly draft: boolean;
  /** The text version whose text this one is, word for word; null for a text of its own. */
  readonly carriedFrom?: string | null | undefined;
}

const byUse = (a: SourceFile, b: SourceFile): number => (a.format === b.format ? 0 : a.format === 'docx' ? -1 : 1);

/** Whether both name the same files, in the order of their use. */
export const sameSources = (a: readonly SourceFile[], b: readonly SourceFile[]): boolean =>
  a.length === b.length && a.every(({ sha256 }, index) => sha256 === b[index]?.sha256);

/**
 * The text as it must be after the files of a version were looked at: waiting when there is something new to read.
 * @returns null when nothing has to be done
 */
export const textToRead = (version: VersionFacts, known: LibraryText | null): LibraryText | null => {
  const sources = [...version.files].sort(byUse);
  if (sources.length === 0 || (known && (known.mendedBy !== null || sameSources(known.sources, sources)))) return null;
  const { id, documentId, editionId, changeNumber, language, draft } = version;
  return {
    id, documentId, editionId, changeNumber, language,
    revision: known?.revision ?? 0,
    state: 'waiting', draft,
    sources: sources.map(({ id: fileId, sha256, format, name }) => ({ id: fileId, sha256, format, name })),
    extractorVersion: null, pages: null, clauses: known?.clauses ?? 0, findings: [], failure: null, mendedBy: null, readAt: null,
  };
};
