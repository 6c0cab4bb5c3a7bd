import { normaliseWord } from './normalise.js';

/**
 * The stored sort key of lists. Source: REG-10 (code-point order puts Ә Ғ Қ Ө after Я).
 *
 * The key is plain ASCII, so a byte comparison (MongoDB) and a UTF-16 comparison (JavaScript) give the same order:
 * end of text < space < numbers < Kazakh and Russian letters < Latin letters < anything else.
 */

const ALPHABET = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** The character after '9': letters take the 68 places from here to '}', and '~' is left for foreign scripts. */
const FIRST_PLACE = 0x3a;

const PLACES = new Map([...ALPHABET, ...LATIN].map((letter, index) => [letter, String.fromCharCode(FIRST_PLACE + index)]));
/** Numbers in ASCII digits, or a word; digits of other scripts count as foreign letters. */
const PART = /([0-9]+)|((?:(?![0-9])[\p{L}\p{M}\p{Nd}\u00AD\u200B-\u200D\uFEFF])+)/gu;

/** A number compares by its length, then digit by digit: "2" < "10"; leading zeros do not count. */
function numberKey(digits: string): string {
  const plain = digits.replace(/^0+(?=.)/, '').slice(0, 99);
  return String(plain.length).padStart(2, '0') + plain;
}

function letterKey(letter: string): string {
  const own = PLACES.get(letter);
  if (own !== undefined) return own;
  const bare = letter.normalize('NFD').replace(/\p{M}/gu, '');
  const place = PLACES.get(bare);
  if (place !== undefined) return place;
  return bare === '' ? '' : `~${(letter.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`;
}

/**
 * A key for plain string comparison: Kazakh alphabetical order with the Russian letters in their places, numbers by
 * value, case, quotation marks and punctuation without weight. Different texts may share a key: add the id to the sort.
 * Source: REG-10.
 */
export function kazakhSortKey(text: string): string {
  const words: string[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(PART)) {
    const [whole, digits] = match;
    const key = digits === undefined ? [...normaliseWord(whole).toLowerCase()].map(letterKey).join('') : numberKey(digits);
    if (key === '') continue;
    words.push(words.length > 0 && match.index > previousEnd ? ` ${key}` : key);
    previousEnd = match.index + whole.length;
  }
  return words.join('');
}
