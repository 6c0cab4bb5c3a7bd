import { queryCodeTerms } from './codes.js';
import { splitGlued } from './glued.js';
import { normaliseWord } from './normalise.js';
import { meaningOf, NO_SYNONYMS, type Alternative, type Meaning, type SynonymTable } from './synonyms.js';
import { families, tokenise, type Token } from './tokens.js';
import { transliterate } from './transliterate.js';

/**
 * The query planner: from what was typed to the terms an engine is asked. Engines differ in how they ask, never in
 * what. Source: LIB-2, search-design.md §5.4.
 */

/** One word or number of the query, with every term that stands for it. */
export interface PlannedWord {
  /** As typed, for «what was understood». */
  readonly typed: string;
  /** `codePart`: a number inside a code («1» and «03» of 3-1.03), which says little by itself. */
  readonly kind: 'word' | 'number' | 'codePart';
  readonly stem: string;
  readonly cut: string;
  /** Another reading of the same letters: Latin typing in Cyrillic. */
  readonly readings: readonly { readonly stem: string; readonly cut: string }[];
  /** Other ways to say it, each of one or several words. */
  readonly synonyms: readonly Alternative[];
  /** The run of words beginning here that a synonym rule names, as the rule writes it; empty: no rule does. */
  readonly named: Alternative;
}

export interface QueryPlan {
  readonly words: readonly PlannedWord[];
  readonly codes: readonly string[];
}

export interface PlanOptions {
  readonly synonyms?: SynonymTable;
  /** Whether the collection has this stem; only used to take glued words apart. */
  readonly isKnownStem?: (stem: string) => boolean;
}

/** Words that make a question and name nothing (kk, ru), folded. */
const QUESTION_WORDS = new Set(
  ('калай кандай кай канша каншалыкты неше ким не кайда кашан деген дегенимиз дегенди ма ме ба бе па пе керек бола болады ' +
    'о об по и в во на для как что где кто когда какой какая какие сколько можно может быть нужно надо это такое ли')
    .split(' '),
);
/** A longer query is cut: nobody reads further, and a hostile one must not cost more. */
const MOST_WORDS = 32;
const LONGEST_QUERY = 500;

/** A Latin word as read in Cyrillic, from what was typed: folding would take the marks off that tell ş from s. */
function cyrillicOf(token: Token, query: string): string | null {
  return token.kind === 'word' ? transliterate(normaliseWord(query.slice(token.start, token.end))) : null;
}

function withoutQuestionWords(tokens: readonly Token[], query: string): readonly Token[] {
  const kept = tokens.filter((token) => token.kind === 'number' || !QUESTION_WORDS.has(cyrillicOf(token, query) ?? token.folded));
  return kept.length > 0 ? kept : tokens;
}

interface Part {
  readonly token: Token;
  readonly stem: string;
  readonly cut: string;
}

/** A token as one part, or a glued word as its parts. */
function partsOf(token: Token, isKnownStem: (stem: string) => boolean): Part[] {
  if (token.kind === 'number') return [{ token, stem: token.value, cut: token.value }];
  const glued = splitGlued(token.folded, (part) => isKnownStem(families(part).stem));
  return glued.length > 0 ? glued.map((part) => ({ token, ...families(part) })) : [{ token, stem: token.stem, cut: token.cut }];
}

/** What the rules say about the longest run of words at `index` that one names. */
function meaningAt(words: Alternative, index: number, table: SynonymTable): Meaning | undefined {
  for (let length = Math.min(table.longest, words.length - index); length > 0; length -= 1) {
    const found = meaningOf(table, words.slice(index, index + length));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Plans a query; nothing searchable in it gives no words. Source: LIB-2. */
export function planQuery(text: string, options: PlanOptions = {}): QueryPlan {
  const query = text.slice(0, LONGEST_QUERY);
  const tokens = tokenise(query).slice(0, MOST_WORDS);
  const table = options.synonyms ?? NO_SYNONYMS;
  const kept = withoutQuestionWords(tokens, query);
  const codes = queryCodeTerms(query, tokens);
  const parts = kept.flatMap((token) => partsOf(token, options.isKnownStem ?? (() => false)));
  const words = parts.map(({ token, stem, cut }, index): PlannedWord => {
    const cyrillic = cyrillicOf(token, query);
    const readings = cyrillic === null ? [] : [families(cyrillic)];
    const meaning = meaningAt(parts, index, table);
    const synonyms = [...(meaning?.alternatives ?? []), ...readings.flatMap((reading) => meaningOf(table, [reading])?.alternatives ?? [])];
    const kind = codes.members.has(token) ? 'codePart' : token.kind;
    return { typed: query.slice(token.start, token.end), kind, stem, cut, readings, synonyms, named: meaning?.named ?? [] };
  });
  return { words, codes: codes.terms };
}
