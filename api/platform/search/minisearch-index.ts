import MiniSearch, { type Query, type SearchResult } from 'minisearch';
import { planQuery, type PlannedWord, type QueryPlan } from '../../text/kazakh/plan-query.js';
import { NO_SYNONYMS, type SynonymTable } from '../../text/kazakh/synonyms.js';
import { CODE_FIELDS, CUT_FIELDS, INDEX_FIELDS, STEM_FIELDS, toIndexDocument, type IndexDocument } from './index-document.js';
import type { FacetCount, FacetName, SearchEntry, SearchHit, SearchQuery, SearchReply, Suggestion, SuggestQuery, Visibility } from './port.js';

/**
 * One in-memory index: entries with their rights and validity, and MiniSearch over the analysed fields. Runs inside the
 * worker; knows nothing of threads. Source: LIB-1, LIB-4, search-design.md §5.6.
 *
 * What somebody may not see is left out before MiniSearch scores (`boostDocument` of zero), so it reaches no hit, total,
 * facet, suggestion or «understood» word.
 */

const WEIGHTS = {
  stem: { sTitle: 2, sCode: 2, sText: 1, sHeading: 0.5 },
  cut: { tTitle: 1, tText: 0.5, tHeading: 0.2 },
  code: { cOwn: 6, cText: 3 },
} as const;
/** A synonym says the same in other words; what was typed comes first. */
const SYNONYM_WEIGHT = 0.6;
const READING_WEIGHT = 0.9;
const CODE_PART_WEIGHT = 0.3;
/** Shorter words have too many neighbours. */
const SHORTEST_FUZZY = 6;
const SHORTEST_PREFIX = 3;
const FUZZY = 0.2;
/** A clause that repeats a word is more about it than BM25's usual saturation grants (measured: 0.828 → 0.835). */
const BM25 = { k: 1.8, b: 0.7, d: 0.5 };
/** How much it counts that a word matched in both families and in several forms (measured: 0.839 → 0.846). */
const FORMS_EXPONENT = 0.3;
const SUGGEST_DEPTH = 200;

type Meta = Omit<SearchEntry, 'fields'>;

/** Terms for MiniSearch with the weight of each; the same term asked twice keeps its greater weight. */
class WeightedTerms {
  readonly weights = new Map<string, number>();

  add(term: string, weight: number): void {
    if (term !== '') this.weights.set(term, Math.max(weight, this.weights.get(term) ?? 0));
  }
}

export class MiniSearchIndex {
  readonly #mini = new MiniSearch<IndexDocument>({
    fields: [...INDEX_FIELDS],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => (term === '' ? null : term),
  });
  readonly #entries = new Map<string, Meta>();
  readonly #ofDocument = new Map<string, Set<string>>();
  /** Stems seen since the index began, to take glued query words apart. */
  readonly #stems = new Set<string>();
  #synonyms: SynonymTable = NO_SYNONYMS;

  get size(): { entries: number; documents: number } {
    return { entries: this.#entries.size, documents: this.#ofDocument.size };
  }

  /** Synonyms for the questions from now on. */
  useSynonyms(table: SynonymTable): void {
    this.#synonyms = table;
  }

  /** Adds an entry or replaces the one with its id. */
  upsert(entry: SearchEntry): void {
    this.#discard(entry.id);
    const document = toIndexDocument(entry);
    this.#mini.add(document);
    for (const field of [document.sTitle, document.sText]) for (const stem of field.split(' ')) this.#stems.add(stem);
    const { fields: _searchable, ...meta } = entry;
    this.#entries.set(entry.id, meta);
    const siblings = this.#ofDocument.get(entry.documentId);
    if (siblings === undefined) this.#ofDocument.set(entry.documentId, new Set([entry.id]));
    else siblings.add(entry.id);
  }

  /** Takes out every entry of a document. */
  removeDocument(documentId: string): void {
    for (const id of [...(this.#ofDocument.get(documentId) ?? [])]) this.#discard(id);
  }

  /** Answers a question among what its asker may see. Source: LIB-1, LIB-3, LIB-4. */
  query(query: SearchQuery): SearchReply {
    const visible = this.#visibleTo(query);
    const mayMatch = (meta: Meta): boolean => visible(meta) && matchesFilters(meta, query);
    if (query.text.trim() === '') return this.#page(this.#everything(mayMatch), query, []);
    const plan = this.#plan(query.text);
    const results = this.#search(plan, mayMatch, query.asYouType ?? false);
    const matchedTerms = new Set(results.flatMap((result) => result.queryTerms));
    const words = plan.words.map((word) => ({ typed: word.typed, matched: termsOf(word).some((term) => matchedTerms.has(term)) }));
    return this.#page(results.map((result) => this.#hit(String(result.id), result.score)), query, words);
  }

  /** Documents to offer while somebody types: codes before titles. Source: LIB-3. */
  suggest(query: SuggestQuery): Suggestion[] {
    const visible = this.#visibleTo(query);
    const mayMatch = (meta: Meta): boolean => meta.kind === 'title' && visible(meta);
    const results = this.#search(this.#plan(query.text), mayMatch, true).slice(0, SUGGEST_DEPTH);
    const suggestions = results.map((result): Suggestion => {
      const { documentId, entryId, score } = this.#hit(String(result.id), result.score);
      return { documentId, entryId, score, matched: matchedACode(result) ? 'code' : 'title' };
    });
    const codesFirst = suggestions.sort((a, b) => Number(b.matched === 'code') - Number(a.matched === 'code') || b.score - a.score);
    return firstOfEach(codesFirst).slice(0, query.limit);
  }

  #plan(text: string): QueryPlan {
    return planQuery(text, { synonyms: this.#synonyms, isKnownStem: (stem) => this.#stems.has(stem) });
  }

  #search(plan: QueryPlan, mayMatch: (meta: Meta) => boolean, asYouType: boolean): SearchResult[] {
    const stems = new WeightedTerms();
    const cuts = new WeightedTerms();
    const codes = new WeightedTerms();
    for (const word of plan.words) {
      const own = word.kind === 'codePart' ? CODE_PART_WEIGHT : 1;
      stems.add(word.stem, own);
      if (word.kind === 'word') cuts.add(word.cut, own);
      const others = [...word.readings.map((reading) => ({ ...reading, weight: READING_WEIGHT })), ...word.synonyms.flatMap((synonym) => synonym.map((part) => ({ ...part, weight: SYNONYM_WEIGHT / Math.sqrt(synonym.length) })))];
      for (const other of others) {
        stems.add(other.stem, other.weight);
        cuts.add(other.cut, other.weight);
      }
    }
    for (const code of plan.codes) codes.add(code, 1);
    const unfinished = new Set(asYouType ? termsOf(plan.words.at(-1)) : []);
    if (asYouType) for (const code of plan.codes.slice(-1)) unfinished.add(code);
    const queries: Query[] = [
      family(stems, STEM_FIELDS, WEIGHTS.stem, unfinished, true),
      family(cuts, CUT_FIELDS, WEIGHTS.cut, unfinished, true),
      family(codes, CODE_FIELDS, WEIGHTS.code, unfinished, false),
    ].filter((query) => query.queries.length > 0);
    if (queries.length === 0) return [];
    const allowed = new Map<unknown, 0 | 1>();
    const boostDocument = (id: unknown): number => {
      const known = allowed.get(id);
      if (known !== undefined) return known;
      const meta = this.#entries.get(String(id));
      const verdict = meta !== undefined && mayMatch(meta) ? 1 : 0;
      allowed.set(id, verdict);
      return verdict;
    };
    return byWordsMatched(this.#mini.search({ combineWith: 'OR', queries }, { boostDocument, bm25: BM25 }), plan);
  }

  #visibleTo({ rightsTokens, onDate, excludeDocumentIds }: Visibility): (meta: Meta) => boolean {
    const tokens = new Set(rightsTokens);
    const excluded = new Set(excludeDocumentIds ?? []);
    return (meta) =>
      meta.rightsTokens.some((token) => tokens.has(token)) &&
      !excluded.has(meta.documentId) &&
      (onDate === null || ((meta.validFrom === null || meta.validFrom <= onDate) && (meta.validTo === null || onDate < meta.validTo)));
  }

  #everything(mayMatch: (meta: Meta) => boolean): SearchHit[] {
    return [...this.#entries.values()].filter(mayMatch).map((meta) => this.#hit(meta.id, 0)).sort((a, b) => (a.entryId < b.entryId ? -1 : 1));
  }

  #page(found: readonly SearchHit[], query: SearchQuery, words: SearchReply['words']): SearchReply {
    const hits = query.onePerDocument === true ? firstOfEach(found) : found;
    const facets = Object.fromEntries((query.facets ?? []).map((facet) => [facet, this.#count(hits, facet)]));
    return { hits: hits.slice(query.offset, query.offset + query.limit), total: hits.length, facets, words };
  }

  #count(hits: readonly SearchHit[], facet: FacetName): FacetCount[] {
    const counts = new Map<string, number>();
    for (const hit of hits) for (const value of this.#entries.get(hit.entryId)?.facets[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
    return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }

  #hit(id: string, score: number): SearchHit {
    const meta = this.#entries.get(id);
    if (meta === undefined) throw new Error(`entry ${id} is in the index but not in the list`);
    return { documentId: meta.documentId, entryId: meta.id, textVersionId: meta.textVersionId, kind: meta.kind, score };
  }

  #discard(id: string): void {
    const meta = this.#entries.get(id);
    if (meta === undefined) return;
    this.#mini.discard(id);
    this.#entries.delete(id);
    const siblings = this.#ofDocument.get(meta.documentId);
    siblings?.delete(id);
    if (siblings?.size === 0) this.#ofDocument.delete(meta.documentId);
  }
}

/** Every term that stands for a planned word, in both families. */
function termsOf(word: PlannedWord | undefined): string[] {
  if (word === undefined) return [];
  return [word, ...word.readings, ...word.synonyms.flat()].flatMap((term) => [term.stem, term.cut]);
}

/**
 * MiniSearch multiplies a score by the number of terms that matched; with synonyms and two families that rewards a
 * long synonym. Here it is the number of words of the query that matched, in whatever form.
 */
function byWordsMatched(results: readonly SearchResult[], plan: QueryPlan): SearchResult[] {
  const words = plan.words.filter((word) => word.kind !== 'codePart');
  const rescored = results.map((result) => {
    const matched = new Set(result.queryTerms);
    const share = words.reduce((sum, word) => sum + shareMatched(word, matched), 0);
    const terms = Math.max(1, result.queryTerms.length);
    return { ...result, score: (result.score / terms) * terms ** FORMS_EXPONENT * Math.max(1, share) };
  });
  return rescored.sort((a, b) => b.score - a.score || (String(a.id) < String(b.id) ? -1 : 1));
}

/** How much of a word is matched: whole in its own form or a reading, else the best covered synonym. */
function shareMatched(word: PlannedWord, matched: ReadonlySet<string>): number {
  const has = (term: { readonly stem: string; readonly cut: string }): boolean => matched.has(term.stem) || matched.has(term.cut);
  if (has(word) || word.readings.some(has)) return 1;
  return Math.max(0, ...word.synonyms.map((synonym) => synonym.filter(has).length / synonym.length));
}

interface FamilyQuery {
  combineWith: 'OR';
  queries: string[];
  fields: string[];
  boost: Record<string, number>;
  boostTerm: (term: string) => number;
  prefix: (term: string) => boolean;
  fuzzy: (term: string) => number | false;
}

function family(terms: WeightedTerms, fields: readonly string[], boost: Record<string, number>, unfinished: ReadonlySet<string>, words: boolean): FamilyQuery {
  const isWord = (term: string): boolean => words && !/\d/.test(term);
  return {
    combineWith: 'OR',
    queries: [...terms.weights.keys()],
    fields: [...fields],
    boost,
    boostTerm: (term) => terms.weights.get(term) ?? 1,
    prefix: (term) => unfinished.has(term) || (isWord(term) && term.length >= SHORTEST_PREFIX),
    fuzzy: (term) => (isWord(term) && term.length >= SHORTEST_FUZZY ? FUZZY : false),
  };
}

function matchesFilters(meta: Meta, { kinds, filters }: SearchQuery): boolean {
  if (kinds !== undefined && !kinds.includes(meta.kind)) return false;
  return Object.entries(filters ?? {}).every(([facet, wanted]) => (meta.facets[facet as FacetName] ?? []).some((value) => wanted.includes(value)));
}

function matchedACode(result: SearchResult): boolean {
  return Object.values(result.match).some((fields) => fields.includes('cOwn') || fields.includes('sCode'));
}

function firstOfEach<T extends { readonly documentId: string }>(hits: readonly T[]): T[] {
  const seen = new Set<string>();
  return hits.filter((hit) => !seen.has(hit.documentId) && seen.add(hit.documentId));
}
