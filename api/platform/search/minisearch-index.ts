import MiniSearch, { type SearchResult } from 'minisearch';
import { planQuery, type QueryPlan } from '../../text/kazakh/plan-query.js';
import { NO_SYNONYMS, type SynonymTable } from '../../text/kazakh/synonyms.js';
import { INDEX_FIELDS, toIndexDocument, type IndexDocument } from './index-document.js';
import { BM25, queriesFor, shareMatched, termsOf, type Breadth } from './minisearch-query.js';
import type { FacetCount, FacetName, SearchEntry, SearchHit, SearchQuery, SearchReply, Suggestion, SuggestQuery, Visibility } from './port.js';

/**
 * One in-memory index: entries with their rights and validity, and MiniSearch over the analysed fields. Runs inside the
 * worker; knows nothing of threads. Source: LIB-1, LIB-4, search-design.md §5.6.
 *
 * What somebody may not see is left out before MiniSearch scores (`boostDocument` of zero), so it reaches no hit, total,
 * facet, suggestion or «understood» word; what a second, broader search looks for is decided by visible matches alone.
 */

/** How much it counts that a word matched in both families and in several forms (measured). */
const FORMS_EXPONENT = 0.3;
/** Entries with fewer words of the query than this part of the best one's are noise: totals and facets leave them out. */
const LEAST_SHARE = 0.5;
const SUGGEST_DEPTH = 200;

type Meta = Omit<SearchEntry, 'fields'>;
type Condition = (meta: Meta) => boolean;

/** An entry that matched, with its score by the words of the query. */
interface Found {
  readonly meta: Meta;
  readonly score: number;
  readonly result: SearchResult | null;
}

export class MiniSearchIndex {
  readonly #mini = new MiniSearch<Omit<IndexDocument, 'id'> & { id: number }>({
    fields: [...INDEX_FIELDS],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => (term === '' ? null : term),
  });
  /** Entries by their number in MiniSearch; numbers make the test of every posting an array look-up. */
  readonly #metas: (Meta | undefined)[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #ofDocument = new Map<string, Set<string>>();
  /** Stems seen since the index began, to take glued query words apart. */
  readonly #stems = new Set<string>();
  readonly #facetValues = new Map<string, string>();
  #synonyms: SynonymTable = NO_SYNONYMS;

  get size(): { entries: number; documents: number } {
    return { entries: this.#numbers.size, documents: this.#ofDocument.size };
  }

  /** Synonyms for the questions from now on. */
  useSynonyms(table: SynonymTable): void {
    this.#synonyms = table;
  }

  /** Adds an entry or replaces the one with its id. */
  upsert(entry: SearchEntry): void {
    this.#discard(entry.id);
    const document = toIndexDocument(entry);
    const { fields: _searchable, ...kept } = entry;
    const meta: Meta = { ...kept, facets: this.#shared(entry.facets) };
    const number = this.#metas.push(meta) - 1;
    this.#numbers.set(entry.id, number);
    this.#mini.add({ ...document, id: number });
    for (const field of [document.sTitle, document.sText]) for (const stem of field.split(' ')) this.#stems.add(stem);
    const siblings = this.#ofDocument.get(entry.documentId);
    if (siblings === undefined) this.#ofDocument.set(entry.documentId, new Set([entry.id]));
    else siblings.add(entry.id);
  }

  /** The same facet values as one string object each: counting compares addresses instead of letters. */
  #shared(facets: SearchEntry['facets']): SearchEntry['facets'] {
    const share = (value: string): string => {
      const known = this.#facetValues.get(value);
      if (known === undefined) this.#facetValues.set(value, value);
      return known ?? value;
    };
    return Object.fromEntries(Object.entries(facets).map(([facet, values]) => [facet, values.map(share)]));
  }

  /** Takes out every entry of a document. */
  removeDocument(documentId: string): void {
    for (const id of [...(this.#ofDocument.get(documentId) ?? [])]) this.#discard(id);
  }

  /** Answers a question among what its asker may see. Source: LIB-1, LIB-3, LIB-4. */
  query(query: SearchQuery): SearchReply {
    const visible = visibleTo(query);
    const mayMatch: Condition = (meta) => visible(meta) && matchesFilters(meta, query);
    if (query.text.trim() === '') return page(this.#everything(mayMatch), query, []);
    const plan = this.#plan(query.text);
    const found = this.#search(plan, mayMatch, query.asYouType ?? false);
    const matched = matchedTerms(found);
    return page(found, query, understood(plan, matched));
  }

  /** Documents to offer while somebody types: codes before titles. Source: LIB-3. */
  suggest(query: SuggestQuery): Suggestion[] {
    const visible = visibleTo(query);
    const found = this.#search(this.#plan(query.text), (meta) => meta.kind === 'title' && visible(meta), true);
    const suggestions = found.slice(0, SUGGEST_DEPTH).map(({ meta, score, result }): Suggestion => ({
      documentId: meta.documentId, entryId: meta.id, score, matched: matchedACode(result) ? 'code' : 'title',
    }));
    suggestions.sort((a, b) => Number(b.matched === 'code') - Number(a.matched === 'code') || b.score - a.score);
    return firstOfEach(suggestions, (suggestion) => suggestion.documentId).slice(0, query.limit);
  }

  #plan(text: string): QueryPlan {
    return planQuery(text, { synonyms: this.#synonyms, isKnownStem: (stem) => this.#stems.has(stem) });
  }

  /** Exactly first; words that nothing visible has are then looked for with mistakes allowed. */
  #search(plan: QueryPlan, mayMatch: Condition, asYouType: boolean): Found[] {
    // 0: not yet judged, 1: may match, 2: may not.
    const verdicts = new Uint8Array(this.#metas.length);
    const boostDocument = (id: number): number => {
      if (verdicts[id] === 0) {
        const meta = this.#metas[id];
        verdicts[id] = meta !== undefined && mayMatch(meta) ? 1 : 2;
      }
      return verdicts[id] === 1 ? 1 : 0;
    };
    const ask = (breadth: Breadth): Found[] => {
      const queries = queriesFor(plan, breadth);
      return queries.length === 0 ? [] : this.#rank(this.#mini.search({ combineWith: 'OR', queries }, { boostDocument, bm25: BM25 }), plan);
    };
    const exact = ask({ asYouType, misspelt: new Set() });
    const matched = matchedTerms(exact);
    const misspelt = new Set(plan.words.filter((word) => word.kind === 'word' && !termsOf(word).some((term) => matched.has(term))));
    return misspelt.size === 0 ? exact : ask({ asYouType, misspelt });
  }

  /**
   * MiniSearch multiplies a score by the number of terms that matched; with synonyms and two families that rewards a
   * long synonym. Here it is the number of words of the query that matched, in whatever form.
   */
  #rank(results: readonly SearchResult[], plan: QueryPlan): Found[] {
    const words = plan.words.filter((word) => word.kind !== 'codePart');
    const found: (Found & { readonly share: number })[] = [];
    let bestShare = 0;
    for (const result of results) {
      const meta = this.#metas[Number(result.id)];
      if (meta === undefined) continue;
      let share = 0;
      for (const word of words) share += shareMatched(word, result.queryTerms);
      const terms = Math.max(1, result.queryTerms.length);
      bestShare = Math.max(bestShare, share);
      found.push({ meta, result, share, score: (result.score / terms) * terms ** FORMS_EXPONENT * Math.max(1, share) });
    }
    const hasCode = ({ result }: Found): boolean => plan.codes.some((code) => result?.queryTerms.includes(code) === true);
    const worthShowing = found.filter((one) => one.share >= bestShare * LEAST_SHARE || hasCode(one));
    return worthShowing.sort((a, b) => b.score - a.score || (a.meta.id < b.meta.id ? -1 : 1));
  }

  #everything(mayMatch: Condition): Found[] {
    const metas = this.#metas.filter((meta): meta is Meta => meta !== undefined && mayMatch(meta));
    return metas.map((meta): Found => ({ meta, score: 0, result: null })).sort((a, b) => (a.meta.id < b.meta.id ? -1 : 1));
  }

  #discard(id: string): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    const documentId = this.#metas[number]?.documentId ?? '';
    this.#mini.discard(number);
    this.#metas[number] = undefined;
    this.#numbers.delete(id);
    const siblings = this.#ofDocument.get(documentId);
    siblings?.delete(id);
    if (siblings?.size === 0) this.#ofDocument.delete(documentId);
  }
}

/** Source: LIB-1 (in force on the date), LIB-4 (rights, narrowed documents). */
function visibleTo({ rightsTokens, onDate, excludeDocumentIds }: Visibility): Condition {
  const tokens = new Set(rightsTokens);
  const excluded = new Set(excludeDocumentIds ?? []);
  return (meta) =>
    meta.rightsTokens.some((token) => tokens.has(token)) &&
    !excluded.has(meta.documentId) &&
    (onDate === null || ((meta.validFrom === null || meta.validFrom <= onDate) && (meta.validTo === null || onDate < meta.validTo)));
}

function matchesFilters(meta: Meta, { kinds, filters }: SearchQuery): boolean {
  if (kinds !== undefined && !kinds.includes(meta.kind)) return false;
  if (filters === undefined) return true;
  return Object.entries(filters).every(([facet, wanted]) => (meta.facets[facet as FacetName] ?? []).some((value) => wanted.includes(value)));
}

function matchedTerms(found: readonly Found[]): Set<string> {
  const terms = new Set<string>();
  for (const { result } of found) for (const term of result?.queryTerms ?? []) terms.add(term);
  return terms;
}

/** The words as typed, each once (a glued word has several parts), and whether anything visible has them. */
function understood(plan: QueryPlan, matched: ReadonlySet<string>): SearchReply['words'] {
  const words = new Map<string, boolean>();
  for (const word of plan.words) {
    words.set(word.typed, words.get(word.typed) === true || termsOf(word).some((term) => matched.has(term)));
  }
  return [...words].map(([typed, isMatched]) => ({ typed, matched: isMatched }));
}

function matchedACode(result: SearchResult | null): boolean {
  return Object.values(result?.match ?? {}).some((fields) => fields.includes('cOwn') || fields.includes('sCode'));
}

function page(found: readonly Found[], query: SearchQuery, words: SearchReply['words']): SearchReply {
  const counted = query.onePerDocument === true ? firstOfEach(found, ({ meta }) => meta.documentId) : found;
  const hits = counted.slice(query.offset, query.offset + query.limit).map(({ meta, score }): SearchHit => ({
    documentId: meta.documentId, entryId: meta.id, textVersionId: meta.textVersionId, kind: meta.kind, score,
  }));
  const facets = Object.fromEntries((query.facets ?? []).map((facet) => [facet, count(counted, facet)]));
  return { hits, total: counted.length, facets, words };
}

function count(found: readonly Found[], facet: FacetName): FacetCount[] {
  const counts = new Map<string, number>();
  for (const { meta } of found) for (const value of meta.facets[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, number]) => ({ value, count: number })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function firstOfEach<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}
