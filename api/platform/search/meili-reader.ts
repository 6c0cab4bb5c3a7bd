import { partings } from '../../text/kazakh/glued.js';
import { planQuery, type QueryPlan } from '../../text/kazakh/plan-query.js';
import { NO_SYNONYMS, type SynonymTable } from '../../text/kazakh/synonyms.js';
import { families, tokenise } from '../../text/kazakh/tokens.js';
import { facetAttribute } from './meili-document.js';
import { filterFor } from './meili-filter.js';
import type { MeiliHttp } from './meili-http.js';
import { termsFor, type MeiliTerm } from './meili-terms.js';
import { isOnlyTitles, type FacetCount, type FacetName, type SearchHit, type SearchQuery, type SearchReply, type Suggestion, type SuggestQuery } from './port.js';

/**
 * Questions to Meilisearch. Rights and validity are part of every one of them, of the looks at single words too, so what
 * somebody may not see changes nothing that they get. Source: LIB-1, LIB-3, LIB-4, search-design.md §5.4.
 */

const STEMS = ['sTitle', 'sCode', 'cOwn', 'sText', 'cText', 'sHeading'];
const CUTS = ['tTitle', 'sCode', 'cOwn', 'tText', 'cText', 'tHeading'];
const TITLES = ['sTitle', 'sCode', 'cOwn'];
const CODES = ['sCode', 'cOwn'];
/** Every text has words that begin with these few letters. */
const SHORTEST_UNFINISHED_IN_TEXT = 3;

interface MeiliHit {
  readonly entryId: string;
  readonly documentId: string;
  readonly textVersionId: string | null;
  readonly kind: SearchHit['kind'];
  /** Missing in an index of an earlier version, which serves while the new one is filled. */
  readonly shown?: string | null;
  readonly _rankingScore?: number;
  readonly _rankingScoreDetails?: { readonly words?: { readonly matchingWords: number; readonly maxMatchingWords: number } };
}

interface MeiliReply {
  readonly hits: readonly MeiliHit[];
  readonly estimatedTotalHits: number;
  readonly facetDistribution?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

type Parameters = Readonly<Record<string, unknown>>;

interface Found {
  readonly reply: MeiliReply;
  /** Terms that nothing visible has. */
  readonly unknown: readonly MeiliTerm[];
}

const NOTHING: MeiliReply = { hits: [], estimatedTotalHits: 0 };

const coversAll = ({ hits }: MeiliReply): boolean => {
  const words = hits[0]?._rankingScoreDetails?.words;
  return words !== undefined && words.matchingWords === words.maxMatchingWords;
};

const textOf = (terms: readonly MeiliTerm[]): string => terms.map(({ text }) => text).join(' ');

export class MeiliReader {
  synonyms: SynonymTable = NO_SYNONYMS;
  readonly #http: MeiliHttp;
  readonly #index: string;

  constructor(http: MeiliHttp, index: string) {
    this.#http = http;
    this.#index = index;
  }

  /** Source: LIB-1, LIB-3, LIB-4. */
  async query(query: SearchQuery): Promise<SearchReply> {
    const filter = filterFor(query);
    const empty = query.text.trim() === '';
    const plan = planQuery(query.text, { synonyms: this.synonyms });
    if (filter === null || (!empty && plan.words.length === 0)) return replyOf(NOTHING, query, plan, []);
    const page = pageOf(query, filter);
    if (empty) return replyOf(await this.#ask('', { ...page, sort: ['entryId:asc'] }), query, plan, []);
    const { reply, unknown } = await this.#find(plan, query.asYouType ?? false, fieldsFor(plan, query), page);
    return replyOf(reply, query, plan, unknown);
  }

  /** Codes before titles. Source: LIB-3. */
  async suggest(query: SuggestQuery): Promise<Suggestion[]> {
    const filter = filterFor({ ...query, kinds: ['title'] });
    const plan = planQuery(query.text, { synonyms: this.synonyms });
    if (filter === null || plan.words.length === 0) return [];
    const page = { filter, limit: query.limit, distinct: 'documentId', showRankingScore: true };
    const [codes, titles] = await Promise.all([
      this.#ask(textOf(termsFor(plan, () => false, true)), { ...page, attributesToSearchOn: CODES, matchingStrategy: 'all' }),
      this.#find(plan, true, TITLES, page),
    ]);
    const suggestions = [...suggestionsOf(codes.hits, 'code'), ...suggestionsOf(titles.reply.hits, 'title')];
    const seen = new Set<string>();
    return suggestions.filter(({ documentId }) => !seen.has(documentId) && seen.add(documentId)).slice(0, query.limit);
  }

  /**
   * Everything at once first. When the best answer lacks a word, each term is looked at alone: those that nothing visible
   * has would bar the way (the engine lets go from the end only), so the question is put again without them.
   */
  async #find(plan: QueryPlan, asYouType: boolean, fields: readonly string[], page: Parameters): Promise<Found> {
    const options = { ...page, attributesToSearchOn: fields, showRankingScoreDetails: true };
    const known = await this.#knownLatin(plan, options);
    const terms = termsFor(plan, (stem) => known.has(stem), asYouType);
    const look = () => this.#present(terms.map(({ text }, index) => (index === terms.length - 1 ? text : `${text} `)), options);
    // Of what is typed so far no title has all, as a rule: both questions go at once.
    const [reply, early] = await Promise.all([this.#ask(textOf(terms), options), asYouType ? look() : null]);
    if (coversAll(reply)) return { reply, unknown: [] };
    const present = early ?? await look();
    // While somebody types, a word that is nowhere is unfinished rather than two words in one.
    const parted = await Promise.all(terms.map((term, index) => (present[index] === true ? term : asYouType ? null : this.#takenApart(term, options))));
    const left = parted.filter((term) => term !== null);
    const unknown = terms.filter((_, index) => parted[index] === null);
    if (left.length === 0) return this.#byCuts(terms, page);
    const asBefore = left.every((term, index) => term === terms[index]);
    return { reply: asBefore ? reply : await this.#ask(textOf(left), options), unknown };
  }

  /** A glued word as words that stand together somewhere; null: it does not come apart. The engine itself takes the right part apart once more. */
  async #takenApart(term: MeiliTerm, options: Parameters): Promise<MeiliTerm | null> {
    const [token] = term.cut === null ? [] : tokenise(term.typed[0] ?? '');
    const texts = token?.kind === 'word' ? partings(token.folded).map((parts) => parts.map((part) => families(part).stem).join(' ')) : [];
    if (texts.length === 0) return null;
    const present = await this.#present(texts.map((text) => `${text} `), options);
    const text = texts.find((_, index) => present[index]);
    return text === undefined ? null : { ...term, text };
  }

  /** The last resort: beginnings of words, most frequent ones first to go. */
  async #byCuts(terms: readonly MeiliTerm[], page: Parameters): Promise<Found> {
    const cuts = terms.filter(({ cut }) => cut !== null);
    if (cuts.length === 0) return { reply: NOTHING, unknown: terms };
    const options = { ...page, attributesToSearchOn: CUTS };
    const present = await this.#present(cuts.map(({ cut }) => cut ?? ''), options);
    const left = cuts.filter((_, index) => present[index] === true);
    const reply = left.length === 0 ? NOTHING : await this.#ask(left.map(({ cut }) => cut).join(' '), options);
    return { reply, unknown: terms.filter((term) => !left.includes(term)) };
  }

  /** Latin words of the plan that stand in the index as typed; the others are read as Cyrillic. */
  async #knownLatin({ words }: QueryPlan, options: Parameters): Promise<Set<string>> {
    const latin = words.filter(({ readings }) => readings.length > 0).map(({ stem }) => stem);
    if (latin.length === 0) return new Set();
    const present = await this.#present(latin.map((stem) => `${stem} `), options);
    return new Set(latin.filter((_, index) => present[index]));
  }

  /** For each text, whether anything visible has it. */
  async #present(texts: readonly string[], { filter, attributesToSearchOn }: Parameters): Promise<boolean[]> {
    const queries = texts.map((q) => ({ indexUid: this.#index, q, filter, attributesToSearchOn, limit: 0, matchingStrategy: 'all' }));
    const { results } = await this.#http.ask<{ results: MeiliReply[] }>('POST', 'multi-search', { queries });
    return results.map(({ estimatedTotalHits }) => estimatedTotalHits > 0);
  }

  #ask(q: string, options: Parameters): Promise<MeiliReply> {
    return this.#http.ask<MeiliReply>('POST', `indexes/${this.#index}/search`, { q, ...options });
  }
}

const fieldsFor = ({ words }: QueryPlan, { asYouType, kinds }: SearchQuery): readonly string[] =>
  isOnlyTitles(kinds) || (asYouType && (words.at(-1)?.stem.length ?? 0) < SHORTEST_UNFINISHED_IN_TEXT) ? TITLES : STEMS;

const pageOf = (query: SearchQuery, filter: readonly string[]): Parameters => ({
  filter, limit: query.limit, offset: query.offset, showRankingScore: true,
  ...(query.facets === undefined ? {} : { facets: query.facets.map(facetAttribute) }),
  ...(query.onePerDocument === true ? { distinct: 'documentId' } : {}),
});

function facetCounts(reply: MeiliReply, facet: FacetName): FacetCount[] {
  const counts = Object.entries(reply.facetDistribution?.[facetAttribute(facet)] ?? {}).map(([value, count]) => ({ value, count }));
  return counts.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function replyOf(reply: MeiliReply, query: SearchQuery, plan: QueryPlan, unknown: readonly MeiliTerm[]): SearchReply {
  const lost = new Set(unknown.flatMap(({ typed }) => typed));
  return {
    hits: reply.hits.map(({ documentId, entryId, textVersionId, kind, shown, _rankingScore }) => ({ documentId, entryId, textVersionId, kind, shown: shown ?? null, score: _rankingScore ?? 0 })),
    total: reply.estimatedTotalHits,
    facets: Object.fromEntries((query.facets ?? []).map((facet) => [facet, facetCounts(reply, facet)])),
    words: [...new Set(plan.words.map(({ typed }) => typed))].map((typed) => ({ typed, matched: !lost.has(typed) })),
  };
}

const suggestionsOf = (hits: readonly MeiliHit[], matched: Suggestion['matched']): Suggestion[] =>
  hits.map(({ documentId, entryId, _rankingScore }) => ({ documentId, entryId, matched, score: _rankingScore ?? 0 }));
