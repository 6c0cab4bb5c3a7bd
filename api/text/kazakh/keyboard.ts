/**
 * Words typed with the keyboard left in Latin letters: «rhfn» are the keys of «крат», «,fkk» those of «балл». Keys as on the Kazakh
 * keyboard, which is the Russian one with Kazakh letters in the row of digits. Source: LIB-2 (typed any way people type it).
 */

const KEYS = 'qwertyuiop[]asdfghjkl;\'zxcvbnm,.`2345890-=';
const LETTERS = 'йцукенгшщзхъфывапролджэячсмитьбюёәіңғүұқөһ';
const LETTER_OF = new Map([...KEYS].map((key, at) => [key, LETTERS[at] ?? key]));

const LATIN = /[a-z]/i;
const OTHER_SCRIPT = /(?![a-z])\p{L}/iu;
/** A number stays one; a hyphen between words does too. */
const NO_WORD = /^[\d.,-]*$/;

/** The query as its keys stand for Cyrillic letters; null where it was not typed with Latin keys alone. */
export function onCyrillicKeys(query: string): string | null {
  if (!LATIN.test(query) || OTHER_SCRIPT.test(query)) return null;
  return query.toLowerCase().split(/(\s+)/).map((word) => (NO_WORD.test(word) ? word : [...word].map((key) => LETTER_OF.get(key) ?? key).join(''))).join('');
}
