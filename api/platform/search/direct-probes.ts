import MiniSearch, { type SearchResult } from 'minisearch';
import { planQuery, type QueryPlan } from '../../text/kazakh/plan-query.js';
import { compileSynonyms, type SynonymRule } from '../../text/kazakh/synonyms.js';
import { INDEX_FIELDS, toIndexDocument, type IndexDocument } from './index-document.js';
import { MeiliHttp, type MeiliAddress } from './meili-http.js';
import { BM25, queriesFor, secondLook, unmatchedWords, type Breadth } from './minisearch-query.js';
import type { FacetName, SearchEntry, SearchQuery } from './port.js';

/**
 * The engines without INQ around them, for the ratio that the latency budget names: the same planned query, filter, facets
 * and page size, sent straight. Source: LIB-3, issue 4 («how it will be judged»).
 */

/** What an adapter sends the engine at one time. */
export type Sent = readonly { readonly path: string; readonly body: unknown }[];

/** Sends all that the adapter has sent for a question, as it sent it: at one time what went at one time, one after another what waited for an answer. */
export function createMeiliProbe(address: MeiliAddress): (steps: readonly Sent[]) => Promise<void> {
  const http = new MeiliHttp(address);
  return async (steps) => {
    for (const step of steps) await Promise.all(step.map(({ path, body }) => http.ask('POST', path, body)));
  };
}

/**
 * A plain MiniSearch with the same documents: a search with everything the plan names and the plan's second look at words that nothing visible has,
 * with rights and validity as its filter; facets counted over what the first gives.
 */
export function createMiniSearchProbe(entries: Iterable<readonly SearchEntry[]>, rules: readonly SynonymRule[]): (query: SearchQuery) => readonly SearchResult[] {
  const synonyms = compileSynonyms(rules);
  const metas: Omit<SearchEntry, 'fields'>[] = [];
  const mini = new MiniSearch<Omit<IndexDocument, 'id'> & { id: number }>({
    fields: [...INDEX_FIELDS],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => (term === '' ? null : term),
  });
  for (const batch of entries) {
    for (const entry of batch) {
      const { fields: _searchable, ...meta } = entry;
      mini.add({ ...toIndexDocument(entry), id: metas.push(meta) - 1 });
    }
  }
  return ({ text, asYouType, rightsTokens, onDate, kinds, filters, facets, limit, offset }) => {
    const plan = planQuery(text, { synonyms });
    const mayMatch = (meta: Omit<SearchEntry, 'fields'>): boolean =>
      (kinds === undefined || kinds.includes(meta.kind)) &&
      Object.entries(filters ?? {}).every(([name, values]) => meta.facets[name as FacetName]?.some((value) => values.includes(value))) &&
      meta.rightsTokens.some((token) => rightsTokens.includes(token)) &&
      (onDate === null || ((meta.validFrom ?? '') <= onDate && (meta.validTo === null || onDate < meta.validTo)));
    const boostDocument = (id: number): number => (mayMatch(metas[id] as SearchEntry) ? 1 : 0);
    const ask = (asked: QueryPlan, breadth: Breadth) => mini.search({ combineWith: 'OR', queries: queriesFor(asked, breadth) }, { boostDocument, bm25: BM25 });
    const found = ask(plan, { asYouType: asYouType ?? false, misspelt: new Set() });
    const second = secondLook(plan, unmatchedWords(plan, found.map(({ queryTerms }) => queryTerms)), asYouType ?? false);
    if (second !== null) ask(second.plan, second.breadth);
    for (const facet of facets ?? []) {
      const counts = new Map<string, number>();
      for (const { id } of found) for (const value of metas[Number(id)]?.facets[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return found.slice(offset, offset + limit);
  };
}
