/**
 * Latin typing of Kazakh and Russian words («kitaphana», «stipendiya») into folded Cyrillic; for queries only. Takes the
 * alphabets of 2018 and 2021 and what people type without either.
 * Source: LIB-2, search-design.md §5.2.
 */

const LETTER_GROUPS: readonly (readonly [latin: string, cyrillic: string])[] = [
  ['shch', 'щ'], ['iya', 'ия'], ['iia', 'ия'],
  ['sh', 'ш'], ['ch', 'ч'], ['zh', 'ж'], ['kh', 'х'], ['gh', 'г'], ['ng', 'н'], ['ia', 'ия'], ['ya', 'я'], ['yu', 'ю'],
  ['iu', 'ю'], ['ts', 'ц'], ['ci', 'ци'], ['ce', 'це'], ['cy', 'ци'],
  ['x', 'кс'], ['c', 'к'], ['j', 'ж'], ['q', 'к'], ['w', 'у'], ['y', 'ы'], ['h', 'х'],
  ['ä', 'а'], ['á', 'а'], ['ö', 'о'], ['ó', 'о'], ['ü', 'у'], ['ú', 'у'], ['ū', 'у'], ['ğ', 'г'], ['ǵ', 'г'],
  ['ñ', 'н'], ['ń', 'н'], ['ŋ', 'н'], ['ş', 'ш'], ['ç', 'ч'], ['ı', 'и'], ['ý', 'у'], ['é', 'е'],
  ['a', 'а'], ['b', 'б'], ['d', 'д'], ['e', 'е'], ['f', 'ф'], ['g', 'г'], ['i', 'и'], ['k', 'к'], ['l', 'л'], ['m', 'м'],
  ['n', 'н'], ['o', 'о'], ['p', 'п'], ['r', 'р'], ['s', 'с'], ['t', 'т'], ['u', 'у'], ['v', 'в'], ['z', 'з'],
];
const CYRILLIC_OF = new Map(LETTER_GROUPS);
const GROUP = new RegExp(LETTER_GROUPS.map(([latin]) => latin).join('|'), 'gu');

/** Folded Cyrillic for a Latin word of three or more letters; null for anything else. Source: LIB-2. */
export function transliterate(word: string): string | null {
  const lower = word.normalize('NFC').toLowerCase();
  if (!/^[\p{Script=Latin}]{3,}$/u.test(lower)) return null;
  const cyrillic = lower.replace(GROUP, (group) => CYRILLIC_OF.get(group) ?? group);
  return /^[\u0400-\u04FF]+$/.test(cyrillic) ? cyrillic : null;
}
