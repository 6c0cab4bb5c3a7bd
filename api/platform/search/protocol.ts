import type { SynonymRule } from '../../text/kazakh/synonyms.js';
import type { SearchEntry, SearchQuery, SearchReply, SearchStats, SuggestQuery, Suggestion } from './port.js';

/**
 * What the adapter and its worker say to each other over `postMessage`: one numbered request, one reply.
 * Source: LIB-5, search-design.md §5.6.
 */

/** Each operation of the worker, with what it takes and what it gives. */
export interface Operations {
  upsert: { in: readonly SearchEntry[]; out: null };
  replaceDocuments: { in: { documentIds: readonly string[]; entries: readonly SearchEntry[] }; out: null };
  query: { in: SearchQuery; out: SearchReply };
  suggest: { in: SuggestQuery; out: readonly Suggestion[] };
  rebuildBegin: { in: null; out: null };
  rebuildAdd: { in: readonly SearchEntry[]; out: null };
  rebuildCommit: { in: null; out: null };
  rebuildAbort: { in: null; out: null };
  setSynonyms: { in: readonly SynonymRule[]; out: null };
  stats: { in: null; out: SearchStats };
}

export type Operation = keyof Operations;
export type OperationInput<K extends Operation> = Operations[K]['in'];
export type OperationOutput<K extends Operation> = Operations[K]['out'];

export interface Request<K extends Operation = Operation> {
  readonly id: number;
  readonly operation: K;
  readonly input: OperationInput<K>;
}

export type Reply = { readonly id: number; readonly ok: true; readonly output: unknown } | { readonly id: number; readonly ok: false; readonly message: string };
