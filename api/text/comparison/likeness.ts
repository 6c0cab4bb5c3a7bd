import { tokenise } from '../kazakh/tokens.js';

/** The stems and numbers of a text. */
export interface Profile {
  readonly counts: ReadonlyMap<string, number>;
  readonly words: number;
  /** Stems and pairs of neighbours, each once: by them like texts find one another. */
  readonly grams: readonly string[];
}

export const profileOf = (text: string): Profile => {
  const stems = tokenise(text).map((token) => (token.kind === 'word' ? token.stem : token.value));
  const counts = new Map<string, number>();
  for (const each of stems) counts.set(each, (counts.get(each) ?? 0) + 1);
  const neighbours = stems.slice(1).map((each, index) => `${stems[index]} ${each}`);
  return { counts, words: stems.length, grams: [...new Set([...stems, ...neighbours])] };
};

const shared = (a: Profile, b: Profile): number => {
  const [few, many] = a.counts.size < b.counts.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, count] of few.counts) sum += Math.min(count, many.counts.get(word) ?? 0);
  return sum;
};

/** From 0, no word in common, to 1, the same words (Dice's coefficient). */
export const likeness = (a: Profile, b: Profile): number => (a.words + b.words === 0 ? 0 : (2 * shared(a, b)) / (a.words + b.words));

/** The share of the part's words that the whole has too. */
export const containment = (part: Profile, whole: Profile): number => (part.words === 0 ? 0 : shared(part, whole) / part.words);
