import { repairCode } from '../codes/letters.js';
import { normaliseWord } from '../kazakh/normalise.js';

/** A word or a sign with the white space behind it, as printed, and what it is compared by. */
export interface Word {
  readonly text: string;
  readonly key: string;
}

/** White space, what prints as nothing or as a bullet of Word's own, and what plain text puts between the cells of a row. */
const BLANK = '\\s|\\u00AD\\u200B-\\u200D\\uFEFF\\uE000-\\uF8FF';
const INSIDE = '\\u00AD\\u200B-\\u200D\\uFEFF';
const WORD = new RegExp(`(?:[\\p{L}\\p{M}\\p{N}](?:[${INSIDE}]*[\\p{L}\\p{M}\\p{N}])*|[^${BLANK}\\p{L}\\p{M}\\p{N}])[${BLANK}]*`, 'gu');
const BLANKS = new RegExp(`[${BLANK}]+`, 'gu');

const QUOTES = /[«»„“”‟"‹›‘’‚‛'`´]/u;
const DASHES = /[-\u2010-\u2015\u2212\uFE58\uFF0D]/u;

/** What is left of a word or a sign when everything is taken off that the eye forgives. */
const forgiving = (bare: string): string => {
  if (/[\p{L}\p{N}]/u.test(bare)) return repairCode(normaliseWord(bare));
  if (QUOTES.test(bare)) return '"';
  return DASHES.test(bare) ? '-' : bare.normalize('NFC');
};

/** Texts repeat their words, and their versions repeat each other's. */
const known = new Map<string, string>();
const MOST_REMEMBERED = 50_000;
const LONGEST_REMEMBERED = 60;

const keyOf = (printed: string): string => {
  const bare = printed.replace(BLANKS, '');
  const found = known.get(bare);
  if (found !== undefined) return found;
  const key = forgiving(bare);
  if (known.size >= MOST_REMEMBERED) known.clear();
  if (bare.length <= LONGEST_REMEMBERED) known.set(bare, key);
  return key;
};

/** The words and signs of a text; put together they are the text. */
export const wordsOf = (text: string, showSigns: boolean): Word[] => {
  const found = [...text.matchAll(WORD)];
  const first = found[0]?.index ?? text.length;
  const printed = found.map(([word], index) => (index === 0 ? text.slice(0, first) + word : word));
  if (printed.length === 0 && text !== '') printed.push(text);
  return printed.map((word) => ({ text: word, key: showSigns ? word : keyOf(word) }));
};

/** Hyphens between letters come and go where lines are broken, and so does white space. */
const HYPHENS = /(?<=\p{L})-(?=\p{L})/gu;

/** Equal for stretches of words that differ by passed-over signs alone, also where a word was broken in two. */
export const keyOfWords = (words: readonly Word[]): string => words.map(({ key }) => key).join('').replace(HYPHENS, '');

/** Equal for texts that differ by passed-over signs alone. */
export const textKey = (text: string): string => keyOfWords(wordsOf(text, false));

/** How many words, numbers and abbreviations a text has; signs alone do not count. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)?.length ?? 0;
