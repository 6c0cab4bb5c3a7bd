/** What is stored and shown: the author's letters as they are; only what no eye can see is put right. Source: search-design 5.1. */

// eslint-disable-next-line no-control-regex -- control characters are what is to be removed
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const ODD_SPACE = /[\u00A0\u2000-\u200A\u202F\u3000\t\r]/g;

/** NFC, no soft hyphens or other invisible signs, plain single spaces; line breaks stay. */
export const displayText = (text: string): string =>
  text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(ODD_SPACE, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();

const LETTER = /\p{L}/gu;
const SMALL_LETTER = /\p{Ll}/gu;

/** No heading is longer. */
const LONGEST_HEADING = 400;

/** Written in capitals, as headings are; an abbreviation alone («ҚР») is no capitals. */
export const isCapitals = (text: string): boolean => {
  if (text.length > LONGEST_HEADING) return false;
  const letters = text.match(LETTER)?.length ?? 0;
  return letters >= 4 && (text.match(SMALL_LETTER)?.length ?? 0) * 20 <= letters;
};

/** Lower case, letters and digits only: two lines that say the same have the same key. */
export const sameWords = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
