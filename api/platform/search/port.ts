import type { SynonymRule } from '../../text/kazakh/synonyms.js';

/**
 * The search port. Two engines stand behind it (MiniSearch in a worker thread, Meilisearch); both pass the contract
 * suite in `tests/platform/search/contract.ts`. Source: LIB-5, architecture.md («Search»).
 *
 * The index is a projection: whoever feeds it reloads the current state and calls `replaceDocuments`. It holds rights
 * and validity of every entry, and every question names both: there is no query without them (LIB-1, LIB-4).
 */

/** A calendar date, YYYY-MM-DD, in the university's zone. */
export type IsoDate = string;

export const FACETS = ['type', 'level', 'unit', 'year', 'process', 'status', 'language', 'standard'] as const;
export type FacetName = (typeof FACETS)[number];

/** What can be searched; a field that an entry does not have is left out. */
export interface SearchFields {
  readonly titleKk?: string;
  readonly titleRu?: string;
  readonly titleEn?: string;
  /** The codes as printed, aliases too. */
  readonly code?: string;
  readonly registrationNumber?: string;
  /** Acts of approval in words («Бұйрық №211 29.12.2020»). */
  readonly acts?: string;
  readonly clauseNumber?: string;
  /** The clause's heading path. */
  readonly heading?: string;
  readonly text?: string;
}

/** A document's title entry, or one clause of one text version. */
export interface SearchEntry {
  readonly id: string;
  readonly documentId: string;
  readonly textVersionId: string | null;
  readonly kind: 'title' | 'clause';
  readonly fields: SearchFields;
  /** First day in force; null: since ever. */
  readonly validFrom: IsoDate | null;
  /** First day **no longer** in force (so a successor's `validFrom` fits); null: without end. */
  readonly validTo: IsoDate | null;
  /** Who may see it: `public`, `internal`, `unit:…`, `position:…`, `role:…`, `group:…`, `person:…`. None: nobody. */
  readonly rightsTokens: readonly string[];
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** What its owner wants back with a hit, in the owner's own writing; the engines do not read it. */
  readonly shown?: string;
}

/** Who asks, and for which day: without them nothing is answered. */
export interface Visibility {
  /** An entry is visible when it carries one of these. */
  readonly rightsTokens: readonly string[];
  /** Only what is in force on this day; null: no matter when (register lists of those who may). */
  readonly onDate: IsoDate | null;
  /** Documents whose rights have just been narrowed and whose entries may not have caught up (LIB-4). */
  readonly excludeDocumentIds?: readonly string[];
}

export interface SearchQuery extends Visibility {
  /** As typed. An empty text means everything visible; a text without a letter or digit finds nothing. */
  readonly text: string;
  /** The last word is unfinished. */
  readonly asYouType?: boolean;
  readonly kinds?: readonly SearchEntry['kind'][];
  /** One of the values, in every named facet. */
  readonly filters?: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  /** Facets to count; none unless named. */
  readonly facets?: readonly FacetName[];
  /** The best entry of each document only; total and facets then count documents. */
  readonly onePerDocument?: boolean;
  readonly limit: number;
  readonly offset: number;
}

/** Whether titles alone are asked for: they have no text that would have to be searched. */
export const isOnlyTitles = (kinds: SearchQuery['kinds']): boolean => kinds?.every((kind) => kind === 'title') === true;

export interface SearchHit {
  readonly documentId: string;
  readonly entryId: string;
  readonly textVersionId: string | null;
  readonly kind: SearchEntry['kind'];
  readonly score: number;
  /** As the entry was given it; null: it was given nothing. */
  readonly shown: string | null;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

export interface SearchReply {
  readonly hits: readonly SearchHit[];
  /** Visible entries (or documents, with `onePerDocument`) that match. */
  readonly total: number;
  /** For each facet asked for: values by count, in the unit of `total`. */
  readonly facets: Readonly<Partial<Record<FacetName, readonly FacetCount[]>>>;
  /** The words of the query, and whether anything visible has them: «what was understood». */
  readonly words: readonly { readonly typed: string; readonly matched: boolean }[];
}

export interface SuggestQuery extends Visibility {
  readonly text: string;
  readonly limit: number;
}

/** A document to offer while somebody types; what matched stands first by codes, then titles (LIB-3). */
export interface Suggestion {
  readonly documentId: string;
  readonly entryId: string;
  readonly matched: 'code' | 'title';
  readonly score: number;
}

export interface SearchStats {
  readonly entries: number;
  readonly documents: number;
  /** Grows with every rebuild that was swapped in. */
  readonly generation: number;
  readonly rebuilding: boolean;
}

/** A new index filled beside the one that serves. */
export interface Rebuild {
  add(entries: readonly SearchEntry[]): Promise<void>;
  /** Swaps the new index in. What was written to the engine meanwhile is in it and wins over what `add` brought. */
  commit(): Promise<void>;
  abort(): Promise<void>;
}

export interface SearchEngine {
  readonly name: 'minisearch' | 'meilisearch';
  /** Whether questions are answered at the moment; without it the library still lists, filters and opens by code. */
  available(): boolean;
  /** Adds entries or replaces those with the same ids. Resolves when they can be found. */
  upsert(entries: readonly SearchEntry[]): Promise<void>;
  /** From now on these documents have exactly these entries (none: they are gone). What a projector calls. */
  replaceDocuments(documentIds: readonly string[], entries: readonly SearchEntry[]): Promise<void>;
  remove(documentIds: readonly string[]): Promise<void>;
  query(query: SearchQuery): Promise<SearchReply>;
  suggest(query: SuggestQuery): Promise<readonly Suggestion[]>;
  /** Begins a new index beside the one that serves; one at a time. */
  beginRebuild(): Promise<Rebuild>;
  /** Rebuilds from a reader in batches and swaps; on an error the old index stays. */
  replaceAll(batches: AsyncIterable<readonly SearchEntry[]> | Iterable<readonly SearchEntry[]>): Promise<void>;
  /** Abbreviations and synonyms for the questions from now on (LIB-2: edited by the quality office). */
  setSynonyms(rules: readonly SynonymRule[]): Promise<void>;
  stats(): Promise<SearchStats>;
  close(): Promise<void>;
}

/** The engine does not answer now; the caller says that search is limited, or tries again later. Source: LIB-5. */
export class SearchUnavailableError extends Error {
  readonly code = 'search_unavailable';
  constructor(reason: string) {
    super(`search is unavailable: ${reason}`);
    this.name = 'SearchUnavailableError';
  }
}
