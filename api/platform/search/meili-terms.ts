import type { PlannedWord, QueryPlan } from '../../text/kazakh/plan-query.js';
import { codeWord } from './meili-document.js';

/**
 * A planned query as Meilisearch is asked it: terms in their order, each to be found or left out whole. The engine lets
 * go of words from the end, so what must not be lost stands first. Source: LIB-2, search-design.md §5.4.
 */

export interface MeiliTerm {
  /** One word, or the words of one synonym rule as the rule writes them. */
  readonly text: string;
  /** The same in the six-letter family; null: it has none (numbers, codes). */
  readonly cut: string | null;
  /** What was typed for it; none for a code, whose words stand beside it. */
  readonly typed: readonly string[];
}

/** The engine reads no further. */
const MOST_TERMS = 10;

/** The word as typed and, for Latin letters, as read in Cyrillic. */
const formsOf = (word: PlannedWord): readonly { stem: string; cut: string }[] => [word, ...word.readings];

/** Numbers of a code say little beside the code; without a chain («УСТ 01») they are all there is. */
const chainsOf = ({ codes }: QueryPlan): string[] => codes.filter((code) => !code.includes('#'));
const pairsOf = ({ codes }: QueryPlan): string[] => codes.filter((code) => code.includes('#'));

const codeTerm = (code: string): MeiliTerm => ({ text: codeWord(code), cut: null, typed: [] });

/** The words of the plan; a run that a synonym rule names is one term. `isKnown` says whether a Latin word stands in the index as it is. */
export function wordTerms(words: readonly PlannedWord[], isKnown: (stem: string) => boolean): MeiliTerm[] {
  const terms: MeiliTerm[] = [];
  for (let index = 0; index < words.length; ) {
    const word = words[index];
    if (word === undefined) break;
    const length = Math.max(1, word.named.length);
    const run = words.slice(index, index + length);
    const form = formsOf(word).find(({ stem }) => isKnown(stem)) ?? formsOf(word).at(-1) ?? word;
    terms.push({
      text: word.named.length > 0 ? word.named.map(({ stem }) => stem).join(' ') : form.stem,
      cut: word.kind === 'word' ? run.map(({ cut, readings }) => readings[0]?.cut ?? cut).join(' ') : null,
      typed: [...new Set(run.map(({ typed }) => typed))],
    });
    index += length;
  }
  return terms;
}

/**
 * The terms of a plan, most telling first: whole codes, then the words, then «word and number side by side», which only
 * lifts what has both. While somebody types, what is unfinished stands last, where the engine takes it as a beginning.
 */
export function termsFor(plan: QueryPlan, isKnown: (stem: string) => boolean, asYouType: boolean): MeiliTerm[] {
  const words = wordTerms(plan.words, isKnown);
  const chains = chainsOf(plan).map(codeTerm);
  if (!asYouType) return [...chains, ...words, ...pairsOf(plan).map(codeTerm)].slice(0, MOST_TERMS);
  const unfinishedCode = plan.words.at(-1)?.kind === 'codePart';
  return (unfinishedCode ? [...words, ...chains] : [...chains, ...words]).slice(-MOST_TERMS);
}
