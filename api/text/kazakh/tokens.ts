import { fold, foldLoosely, mergeLetters } from './fold.js';
import { normaliseWord } from './normalise.js';
import { stem } from './stem.js';

/**
 * Cuts a text as it stands into words and numbers with their places, and analyses each word. Index, query and
 * highlighting all begin here, so they cannot disagree. Source: LIB-2, search-design.md §5.1–5.3.
 */

/** A word, with everything the chain knows about it. */
export interface WordToken {
  readonly kind: 'word';
  readonly start: number;
  readonly end: number;
  /** Repaired and folded; what stop lists and transliteration look at. */
  readonly folded: string;
  /** Family one: the stem, loosely folded. */
  readonly stem: string;
  /** Family two: the first six letters of the fold, for typos and for Russian words. */
  readonly cut: string;
}

/** A number that stands alone, or one part of a code. */
export interface NumberToken {
  readonly kind: 'number';
  readonly start: number;
  readonly end: number;
  /** Without leading zeros, so that «УСТ 1» and «УСТ 01» meet. */
  readonly value: string;
}

export type Token = WordToken | NumberToken;

const DIGITS = /^\p{Nd}/u;
const LETTERS = /^[\p{L}\p{M}\u00AD\u200B-\u200D\uFEFF]/u;
const [GAP, NUMBER, WORD] = [1, 2, 3] as const;
/** Longer runs of letters are not words; cutting them keeps a hostile text from filling the index. */
const LONGEST_WORD = 60;
const CUT_LENGTH = 6;

/** What the chain made of words already seen: a collection repeats its words, and analysing one costs microseconds. */
const analysed = new Map<string, { folded: string; stem: string; cut: string }>();
const MOST_REMEMBERED = 50_000;

function analyseWord(word: string): { folded: string; stem: string; cut: string } {
  const known = analysed.get(word);
  if (known !== undefined) return known;
  const folded = fold(normaliseWord(word)).slice(0, LONGEST_WORD);
  const result = { folded, ...families(folded) };
  if (analysed.size >= MOST_REMEMBERED) analysed.clear();
  // Only words of ordinary length are worth keeping; a hostile text must not fill the memory.
  if (word.length <= LONGEST_WORD) analysed.set(word, result);
  return result;
}

/** So short a word may be an abbreviation, whose doubled letters count: ББ is not Б. */
const LONGEST_ABBREVIATION = 3;

/** Stem and six-letter cut of a folded word. Source: search-design.md §5.3. */
export function families(folded: string): { stem: string; cut: string } {
  if (folded.length <= LONGEST_ABBREVIATION) {
    const letters = mergeLetters(folded);
    return { stem: letters, cut: letters };
  }
  return { stem: foldLoosely(stem(folded)), cut: foldLoosely(folded).slice(0, CUT_LENGTH) };
}

/** What characters are, as they were met: looking one up is many times faster than a pattern, and thousands are looked at for every answer. */
const kinds = new Uint8Array(0x1_0000);

function kindOf(character: number): number {
  const known = kinds[character] ?? 0;
  if (known !== 0) return known;
  const sign = String.fromCodePoint(character);
  const kind = DIGITS.test(sign) ? NUMBER : LETTERS.test(sign) ? WORD : GAP;
  if (character < kinds.length) kinds[character] = kind;
  return kind;
}

/** Where the run of characters of one kind that begins at `start` ends. */
function endOfRun(text: string, start: number, kind: number): number {
  let at = start;
  while (at < text.length) {
    const character = text.codePointAt(at) ?? 0;
    if (kindOf(character) !== kind) break;
    at += character > 0xffff ? 2 : 1;
  }
  return at;
}

/** The words and numbers of a text in order, with their places in it. Source: LIB-2. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  while (end < text.length) {
    const start = end;
    const kind = kindOf(text.codePointAt(start) ?? 0);
    end = endOfRun(text, start, kind);
    if (kind === NUMBER) tokens.push({ kind: 'number', start, end, value: plainNumber(text.slice(start, end)) });
    if (kind !== WORD) continue;
    const { folded, stem: root, cut } = analyseWord(text.slice(start, end));
    if (folded !== '') tokens.push({ kind: 'word', start, end, folded, stem: root, cut });
  }
  return tokens;
}

/** A number without leading zeros. */
function plainNumber(digits: string): string {
  return digits.normalize('NFKC').replace(/^0+(?=.)/, '').slice(0, LONGEST_WORD);
}
