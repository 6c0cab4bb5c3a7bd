import type { Clause, OutlineFinding } from '../../text/clauses/clause.js';
import type { ComparedClause, Comparison, ComparisonOptions } from '../../text/comparison/comparison.js';

/** A text as it was read from a file. */
export interface ReadText {
  readonly refused: null;
  readonly pages: number | null;
  /** Pages without letters: nothing to search (DOC-6). */
  readonly scan: boolean;
  readonly extractorVersion: string;
  readonly clauses: readonly Clause[];
  readonly findings: readonly OutlineFinding[];
}

export interface Unreadable {
  readonly refused: { readonly code: string; readonly params: Readonly<Record<string, string | number>> };
}

/** Reads a stored file in a process of its own (files-design, section 4). */
export type Extract = (sha256: string, name: string) => Promise<ReadText | Unreadable>;

/** Compares two texts without holding up whoever asks meanwhile (DOC-3). */
export type CompareTexts = (old: readonly ComparedClause[], fresh: readonly ComparedClause[], options?: ComparisonOptions) => Promise<Comparison>;

export const facetNames = ['type', 'level', 'unit', 'year', 'process', 'language'] as const;
export type FacetName = (typeof facetNames)[number];

/** A stretch of a text in characters, end not included. */
export interface Mark { readonly start: number; readonly end: number }

export interface LibraryQuestion {
  readonly text: string;
  readonly rightsTokens: readonly string[];
  /** Null: no matter when it was in force. */
  readonly onDate: string | null;
  readonly excludeDocumentIds: readonly string[];
  readonly filters: Readonly<Partial<Record<FacetName | 'status', readonly string[]>>>;
  readonly facets: readonly FacetName[];
  readonly limit: number;
  readonly offset: number;
}

export interface EngineHit {
  readonly documentId: string;
  readonly entryId: string;
  readonly textVersionId: string | null;
  readonly kind: 'title' | 'clause';
  /** As the entry was given it. */
  readonly shown: string | null;
}

export interface LibraryReply {
  readonly hits: readonly EngineHit[];
  readonly total: number;
  readonly facets: Readonly<Partial<Record<FacetName, readonly { readonly value: string; readonly count: number }[]>>>;
  readonly words: readonly { readonly typed: string; readonly matched: boolean }[];
}

/** The search engine as the library asks it; null while it does not answer (LIB-5). */
export interface LibrarySearch {
  ask(question: LibraryQuestion): Promise<LibraryReply | null>;
  /** Says of any text where the query's words stand in it. */
  highlighter(query: string): (text: string) => readonly Mark[];
}

/** An entry of the search index; the port's own type, so that both engines are fed by the same. */
export interface ClauseEntry {
  readonly id: string;
  readonly documentId: string;
  readonly textVersionId: string | null;
  readonly kind: 'title' | 'clause';
  readonly fields: Readonly<Record<string, string>>;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly rightsTokens: readonly string[];
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** What a hit shows of a clause (`ShownClause`). */
  readonly shown?: string;
}

export interface SearchIndex {
  replaceDocuments(documentIds: readonly string[], entries: readonly ClauseEntry[]): Promise<void>;
}
