import type { Query } from 'minisearch';
import type { PlannedWord, QueryPlan } from '../../text/kazakh/plan-query.js';
import { CODE_FIELDS, CUT_FIELDS, STEM_FIELDS } from './index-document.js';

/**
 * A planned query as MiniSearch is asked it: one part per family, everything joined by OR, with the weights that
 * the benchmark chose. Source: LIB-2, search-design.md §5.6.
 */

const WEIGHTS = {
  stem: { sTitle: 2, sCode: 2, sText: 1, sHeading: 0.5 },
  cut: { tTitle: 1, tText: 0.5, tHeading: 0.2 },
  code: { cOwn: 6, cText: 3 },
} as const;
/** A clause that repeats a word is more about it than BM25's usual saturation grants (measured). */
export const BM25 = { k: 1.8, b: 0.7, d: 0.5 };
/** A synonym says the same in other words; what was typed comes first. */
const SYNONYM_WEIGHT = 0.6;
const READING_WEIGHT = 0.9;
const CODE_PART_WEIGHT = 0.3;
/** Shorter words begin too many others. */
const SHORTEST_PREFIX = 4;
const SHORTEST_MISSPELT_PREFIX = 3;
/** Shorter words have too many neighbours. */
const SHORTEST_FUZZY = 5;
/** One mistake in five letters, two in six and more: exchanged neighbours count as two (measured). With three, long words become others. */
const mistakesIn = (term: string): number => Math.min(2, Math.round(term.length * 0.25));
/** A shorter cut is the whole word, which the stem says better. */
const TELLING_CUT = 6;
/** Russian endings, which the Kazakh stemmer leaves on (after the letters that people mix up have become one). */
const RUSSIAN_ENDING = /(?:[ое]го|[ое]му|ими|их|[ое]и|ая|[оие]е|ую|ию|ия|ии|[ая]ми|[ое]в|[ая]х|[ая]м|ост|ости|остю|ок|ки|ку)$/;
/** An unfinished word below this length is looked for in titles and codes only: every text has words that begin so. */
const SHORTEST_UNFINISHED_IN_TEXT = 3;

export interface Breadth {
  /** The last word is unfinished. */
  readonly asYouType: boolean;
  /** Words that nothing visible has as they stand. */
  readonly misspelt: ReadonlySet<PlannedWord>;
}

interface Form {
  readonly stem: string;
  readonly cut: string;
}

interface Term {
  readonly weight: number;
  readonly prefix: boolean;
  readonly fuzzy: boolean;
}

/** Every form that stands for a planned word. */
export function formsOf(word: PlannedWord): Form[] {
  return [word, ...word.readings, ...word.synonyms.flat()];
}

/** Every term that stands for a planned word, in both families. */
export function termsOf(word: PlannedWord): string[] {
  return formsOf(word).flatMap((form) => [form.stem, form.cut]);
}

/** Both families for one word cost time and gain nothing where the stem has done its work (measured). */
const needsCut = ({ stem, cut }: Form): boolean => cut.length >= TELLING_CUT && RUSSIAN_ENDING.test(stem);

/** The same term asked twice keeps its greater weight. */
function put(terms: Map<string, Term>, text: string, term: Term): void {
  const known = terms.get(text);
  if (text !== '' && (known === undefined || known.weight < term.weight)) terms.set(text, term);
}

function family(terms: ReadonlyMap<string, Term>, fields: readonly string[], boost: Record<string, number>): Query[] {
  if (terms.size === 0) return [];
  return [{
    combineWith: 'OR',
    queries: [...terms.keys()],
    fields: [...fields],
    boost,
    boostTerm: (term: string) => terms.get(term)?.weight ?? 1,
    prefix: (term: string) => terms.get(term)?.prefix ?? false,
    fuzzy: (term: string) => (terms.get(term)?.fuzzy === true ? mistakesIn(term) : false),
  }];
}

/** The MiniSearch queries of a plan. Source: search-design.md §5.6. */
export function queriesFor(plan: QueryPlan, { asYouType, misspelt }: Breadth): Query[] {
  const stems = new Map<string, Term>();
  const cuts = new Map<string, Term>();
  const codes = new Map<string, Term>();
  const beginnings = new Map<string, Term>();
  const last = asYouType ? plan.words.at(-1) : undefined;
  for (const word of plan.words) {
    const isWord = word.kind === 'word';
    const lost = misspelt.has(word);
    const unfinished = word === last;
    if (unfinished && word.stem.length < SHORTEST_UNFINISHED_IN_TEXT) {
      put(beginnings, word.stem, { weight: 1, prefix: true, fuzzy: false });
      continue;
    }
    const ask = (form: Form, weight: number): void => {
      const long = form.stem.length >= (lost ? SHORTEST_MISSPELT_PREFIX : SHORTEST_PREFIX);
      put(stems, form.stem, { weight, prefix: unfinished || (isWord && long), fuzzy: lost && form.stem.length >= SHORTEST_FUZZY });
      if (isWord && (lost || needsCut(form))) put(cuts, form.cut, { weight, prefix: unfinished, fuzzy: lost && form.cut.length >= SHORTEST_FUZZY });
    };
    ask(word, isWord ? 1 : word.kind === 'codePart' ? CODE_PART_WEIGHT : 1);
    for (const reading of word.readings) ask(reading, READING_WEIGHT);
    for (const synonym of word.synonyms) for (const form of synonym) ask(form, SYNONYM_WEIGHT / Math.sqrt(synonym.length));
  }
  plan.codes.forEach((code, index) => put(codes, code, { weight: 1, prefix: asYouType && index === plan.codes.length - 1, fuzzy: false }));
  return [
    ...family(stems, STEM_FIELDS, WEIGHTS.stem),
    ...family(cuts, CUT_FIELDS, WEIGHTS.cut),
    ...family(codes, CODE_FIELDS, WEIGHTS.code),
    ...family(beginnings, ['sTitle', 'sCode'], WEIGHTS.stem),
  ];
}

/** The words of the plan that stand in none of these lists of matched terms; mostly the first few lists settle it. */
export function unmatchedWords(plan: QueryPlan, matched: readonly (readonly string[])[]): Set<PlannedWord> {
  const open = new Map(plan.words.map((word) => [word, new Set(termsOf(word))]));
  for (const terms of matched) {
    if (open.size === 0) break;
    for (const [word, own] of open) if (terms.some((term) => own.has(term))) open.delete(word);
  }
  return new Set(open.keys());
}

/** What is asked once more, with mistakes allowed: the words that nothing visible has as they stand; null where none is left over. */
export function secondLook(plan: QueryPlan, unmatched: ReadonlySet<PlannedWord>, asYouType: boolean): { readonly plan: QueryPlan; readonly breadth: Breadth } | null {
  const words = plan.words.filter((word) => word.kind === 'word' && unmatched.has(word));
  if (words.length === 0) return null;
  return { plan: { words, codes: [] }, breadth: { asYouType: asYouType && words.at(-1) === plan.words.at(-1), misspelt: new Set(words) } };
}
