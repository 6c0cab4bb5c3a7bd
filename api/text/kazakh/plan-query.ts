import { queryCodeTerms } from './codes.js';
import { splitGlued } from './glued.js';
import { alternativesOf, NO_SYNONYMS, type SynonymTable } from './synonyms.js';
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
  /** Readings of the same letters: Latin typing in Cyrillic, the parts of a glued word. */
  readonly readings: readonly { readonly stem: string; readonly cut: string }[];
  /** Words with the same meaning. */
  readonly synonyms: readonly { readonly stem: string; readonly cut: string }[];
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
  ('калай кандай канша каншалыкты неше ким не кайда кашан деген дегенимиз дегенди ма ме ба бе па пе керек болады ' +
    'о об по и в во на для как что где кто когда какой какая какие это такое ли')
    .split(' '),
);
/** A longer query is cut: nobody reads further, and a hostile one must not cost more. */
const MOST_WORDS = 32;
const LONGEST_QUERY = 500;

function withoutQuestionWords(tokens: readonly Token[]): readonly Token[] {
  const kept = tokens.filter((token) => token.kind === 'number' || !QUESTION_WORDS.has(token.folded));
  return kept.length > 0 ? kept : tokens;
}

function readingsOf(token: Token, isKnownStem: (stem: string) => boolean): { stem: string; cut: string }[] {
  if (token.kind === 'number') return [];
  const cyrillic = transliterate(token.folded);
  if (cyrillic !== null) return [families(cyrillic)];
  return splitGlued(token.folded, (part) => isKnownStem(families(part).stem)).map(families);
}

/** The meanings of the word at `index`: of it alone, and of the longest run of words that a rule names there. */
function synonymsAt(words: readonly { stem: string; cut: string }[], index: number, table: SynonymTable): { stem: string; cut: string }[] {
  for (let length = Math.min(table.longest, words.length - index); length > 0; length -= 1) {
    const found = alternativesOf(table, words.slice(index, index + length));
    if (found.length > 0) return found.flat();
  }
  return [];
}

/** Plans a query; nothing searchable in it gives no words. Source: LIB-2. */
export function planQuery(text: string, options: PlanOptions = {}): QueryPlan {
  const query = text.slice(0, LONGEST_QUERY);
  const tokens = tokenise(query).slice(0, MOST_WORDS);
  const table = options.synonyms ?? NO_SYNONYMS;
  const kept = withoutQuestionWords(tokens);
  const codes = queryCodeTerms(query, tokens);
  const terms = kept.map((token) => (token.kind === 'word' ? { stem: token.stem, cut: token.cut } : { stem: token.value, cut: token.value }));
  const words = kept.map((token, index): PlannedWord => {
    const own = terms[index] ?? { stem: '', cut: '' };
    const readings = readingsOf(token, options.isKnownStem ?? (() => false));
    const meanings = synonymsAt(terms, index, table);
    const ofReadings = readings.flatMap((reading) => synonymsAt([reading], 0, table));
    const kind = codes.members.has(token) ? 'codePart' : token.kind;
    return { typed: query.slice(token.start, token.end), kind, ...own, readings, synonyms: [...meanings, ...ofReadings] };
  });
  return { words, codes: codes.terms };
}
