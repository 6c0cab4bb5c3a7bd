import MiniSearch, { type SearchResult } from 'minisearch';
import { planQuery, type PlannedWord, type QueryPlan } from '../../text/kazakh/plan-query.js';
import { NO_SYNONYMS, type SynonymTable } from '../../text/kazakh/synonyms.js';
import { FacetColumns } from './facet-columns.js';
import { INDEX_FIELDS, TITLE_FIELDS, toIndexDocument, type IndexDocument } from './index-document.js';
import { BM25, queriesFor, secondLook, unmatchedWords, type Breadth } from './minisearch-query.js';
import { isOnlyTitles, type FacetName, type SearchEntry, type SearchHit, type SearchQuery, type SearchReply, type Suggestion, type SuggestQuery, type Visibility } from './port.js';
import { WordShares } from './word-shares.js';

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
  readonly number: number;
  readonly meta: Meta;
  readonly score: number;
  readonly result: SearchResult | null;
}

const miniOf = (fields: readonly string[]) => new MiniSearch<Omit<IndexDocument, 'id'> & { id: number }>({
  fields: [...fields],
  tokenize: (text) => text.split(' '),
  processTerm: (term) => (term === '' ? null : term),
  // In one go: MiniSearch walks its tree in portions otherwise, and a term that comes or goes in between throws it off the tree.
  autoVacuum: { batchSize: Number.MAX_SAFE_INTEGER },
});
type Mini = ReturnType<typeof miniOf>;

export class MiniSearchIndex {
  readonly #mini = miniOf(INDEX_FIELDS);
  /** The titles once more: somebody who types asks at every letter, and only for them. */
  readonly #titles = miniOf(TITLE_FIELDS);
  /** Entries by their number in MiniSearch; numbers make the test of every posting an array look-up. */
  readonly #metas: (Meta | undefined)[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #ofDocument = new Map<string, Set<string>>();
  /** Stems seen since the index began, to take glued query words apart. */
  readonly #stems = new Set<string>();
  readonly #facets = new FacetColumns();
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
    const { fields: _searchable, ...meta } = entry;
    const number = this.#metas.push(meta) - 1;
    this.#numbers.set(entry.id, number);
    this.#facets.set(number, entry.facets);
    for (const mini of this.#holding(entry)) mini.add({ ...document, id: number });
    for (const field of [document.sTitle, document.sText]) for (const stem of field.split(' ')) this.#stems.add(stem);
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
    const visible = visibleTo(query);
    const mayMatch: Condition = (meta) => visible(meta) && matchesFilters(meta, query);
    if (query.text.trim() === '') return this.#page(this.#everything(mayMatch), query, []);
    const plan = this.#plan(query.text);
    const found = this.#search(isOnlyTitles(query.kinds) ? this.#titles : this.#mini, plan, mayMatch, query.asYouType ?? false);
    const unmatched = unmatchedWords(plan, found.map(({ result }) => result?.queryTerms ?? []));
    return this.#page(found, query, understood(plan, unmatched));
  }

  /** Documents to offer while somebody types: codes before titles. Source: LIB-3. */
  suggest(query: SuggestQuery): Suggestion[] {
    const visible = visibleTo(query);
    const found = this.#search(this.#titles, this.#plan(query.text), visible, true);
    const suggestions = found.slice(0, SUGGEST_DEPTH).map(({ meta, score, result }): Suggestion => ({
      documentId: meta.documentId, entryId: meta.id, score, matched: matchedACode(result) ? 'code' : 'title',
    }));
    suggestions.sort((a, b) => Number(b.matched === 'code') - Number(a.matched === 'code') || b.score - a.score);
    return firstOfEach(suggestions, (suggestion) => suggestion.documentId).slice(0, query.limit);
  }

  /** The indexes that hold an entry. */
  #holding({ kind }: Pick<SearchEntry, 'kind'>): readonly Mini[] {
    return kind === 'title' ? [this.#mini, this.#titles] : [this.#mini];
  }

  #plan(text: string): QueryPlan {
    return planQuery(text, { synonyms: this.#synonyms, isKnownStem: (stem) => this.#stems.has(stem) });
  }

  /** Exactly first; words that nothing visible has are then looked for with mistakes allowed. */
  #search(mini: Mini, plan: QueryPlan, mayMatch: Condition, asYouType: boolean): Found[] {
    // 0: not yet judged, 1: may match, 2: may not.
    const verdicts = new Uint8Array(this.#metas.length);
    const boostDocument = (id: number): number => {
      if (verdicts[id] === 0) {
        const meta = this.#metas[id];
        verdicts[id] = meta !== undefined && mayMatch(meta) ? 1 : 2;
      }
      return verdicts[id] === 1 ? 1 : 0;
    };
    const ask = (asked: QueryPlan, breadth: Breadth): SearchResult[] => {
      const queries = queriesFor(asked, breadth);
      return queries.length === 0 ? [] : mini.search({ combineWith: 'OR', queries }, { boostDocument, bm25: BM25 });
    };
    const exact = ask(plan, { asYouType, misspelt: new Set() });
    const unmatched = unmatchedWords(plan, exact.map((result) => result.queryTerms));
    const second = secondLook(plan, unmatched, asYouType);
    if (second === null) return this.#rank(exact, plan);
    return this.#rank(joined(exact, ask(second.plan, second.breadth)), plan);
  }

  /**
   * MiniSearch multiplies a score by the number of terms that matched; with synonyms and two families that rewards a
   * long synonym. Here it is the number of words of the query that matched, in whatever form.
   */
  #rank(results: readonly SearchResult[], plan: QueryPlan): Found[] {
    const shares = new WordShares(plan.words.filter((word) => word.kind !== 'codePart'));
    const found: (Found & { readonly share: number })[] = [];
    let bestShare = 0;
    for (const result of results) {
      const number = Number(result.id);
      const meta = this.#metas[number];
      if (meta === undefined) continue;
      const share = shares.of(result.queryTerms);
      const terms = Math.max(1, result.queryTerms.length);
      bestShare = Math.max(bestShare, share);
      found.push({ number, meta, result, share, score: (result.score / terms) * terms ** FORMS_EXPONENT * Math.max(1, share) });
    }
    const hasCode = ({ result }: Found): boolean => plan.codes.some((code) => result?.queryTerms.includes(code) === true);
    const worthShowing = found.filter((one) => one.share >= bestShare * LEAST_SHARE || hasCode(one));
    return worthShowing.sort((a, b) => b.score - a.score || (a.meta.id < b.meta.id ? -1 : 1));
  }

  #everything(mayMatch: Condition): Found[] {
    const found: Found[] = [];
    this.#metas.forEach((meta, number) => {
      if (meta !== undefined && mayMatch(meta)) found.push({ number, meta, score: 0, result: null });
    });
    return found.sort((a, b) => (a.meta.id < b.meta.id ? -1 : 1));
  }

  #page(found: readonly Found[], query: SearchQuery, words: SearchReply['words']): SearchReply {
    const counted = query.onePerDocument === true ? firstOfEach(found, ({ meta }) => meta.documentId) : found;
    const hits = counted.slice(query.offset, query.offset + query.limit).map(({ meta, score }): SearchHit => ({
      documentId: meta.documentId, entryId: meta.id, textVersionId: meta.textVersionId, kind: meta.kind, score, shown: meta.shown ?? null,
    }));
    const numbers = counted.map(({ number }) => number);
    const facets = Object.fromEntries((query.facets ?? []).map((facet) => [facet, this.#facets.count(numbers, facet)]));
    return { hits, total: counted.length, facets, words };
  }

  #discard(id: string): void {
    const number = this.#numbers.get(id);
    if (number === undefined) return;
    const { documentId = '', kind = 'clause' } = this.#metas[number] ?? {};
    for (const mini of this.#holding({ kind })) mini.discard(number);
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

/** Two answers about different words as one: the sums that MiniSearch would have made of both questions at once. */
function joined(first: readonly SearchResult[], second: readonly SearchResult[]): SearchResult[] {
  const byId = new Map<unknown, SearchResult>(first.map((result) => [result.id, result]));
  for (const result of second) {
    const known = byId.get(result.id);
    if (known === undefined) {
      byId.set(result.id, result);
      continue;
    }
    const queryTerms = [...known.queryTerms, ...result.queryTerms];
    const sum = known.score / known.queryTerms.length + result.score / result.queryTerms.length;
    byId.set(result.id, { ...known, queryTerms, score: sum * queryTerms.length, match: { ...known.match, ...result.match } });
  }
  return [...byId.values()];
}

/** The words as typed, each once (a glued word has several parts), and whether anything visible has them. */
function understood(plan: QueryPlan, unmatched: ReadonlySet<PlannedWord>): SearchReply['words'] {
  const words = new Map<string, boolean>();
  for (const word of plan.words) words.set(word.typed, words.get(word.typed) === true || !unmatched.has(word));
  return [...words].map(([typed, matched]) => ({ typed, matched }));
}

function matchedACode(result: SearchResult | null): boolean {
  return Object.values(result?.match ?? {}).some((fields) => fields.includes('cOwn') || fields.includes('sCode'));
}

function firstOfEach<T>(items: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}
