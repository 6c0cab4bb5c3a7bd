/**
 * First step of the analysis chain: repairs what only the eye forgives (invisible characters, look-alike letters
 * of another script) and changes no letter that was typed right. Safe for display copies too.
 * Source: LIB-2, search-design.md §5.1 (steps 1–4).
 */

/** Characters that carry no letter: soft hyphen, zero-width characters, byte order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200D\uFEFF]/g;
const ODD_SPACE = /[\u00A0\u2000-\u200A\u202F]/g;
/** Bullets that Word writes in the private-use area. */
const PRIVATE_USE = /[\uE000-\uF8FF]/g;
const WORD = /[\p{L}\p{M}]+/gu;

/** Letters that fonts draw almost like a Kazakh letter, and that scanners and old keyboards put in its place. */
const STRAY_CYRILLIC: Readonly<Record<string, string>> = {
  ӛ: 'ө', Ӛ: 'Ө', ə: 'ә', Ə: 'Ә', ɵ: 'ө', Ɵ: 'Ө', ӊ: 'ң', Ӊ: 'Ң', ҥ: 'ң', Ҥ: 'Ң',
  ҕ: 'ғ', Ҕ: 'Ғ', ӷ: 'ғ', Ӷ: 'Ғ', ҡ: 'қ', Ҡ: 'Қ', ӄ: 'қ', Ӄ: 'Қ', ї: 'і', Ї: 'І',
};
const STRAY = new RegExp(`[${Object.keys(STRAY_CYRILLIC).join('')}]`, 'gu');

const LATIN_TO_CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', y: 'у', i: 'і', k: 'к', m: 'м', t: 'т', h: 'һ',
  A: 'А', B: 'В', C: 'С', E: 'Е', H: 'Н', I: 'І', K: 'К', M: 'М', O: 'О', P: 'Р', T: 'Т', X: 'Х', Y: 'У',
};
const CYRILLIC_TO_LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LATIN_TO_CYRILLIC).map(([latin, cyrillic]) => [cyrillic, latin]),
);
const LATIN_LETTER = /\p{Script=Latin}/u;
const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u;

/** Puts every letter of a word into one script, when look-alikes of the other script are all that disturbs it. */
function repairMixedWord(word: string): string {
  if (!LATIN_LETTER.test(word) || !CYRILLIC_LETTER.test(word)) return word;
  const letters = [...word];
  const latin = letters.filter((letter) => LATIN_LETTER.test(letter));
  if (latin.every((letter) => letter in LATIN_TO_CYRILLIC)) {
    return letters.map((letter) => LATIN_TO_CYRILLIC[letter] ?? letter).join('');
  }
  const cyrillic = letters.filter((letter) => CYRILLIC_LETTER.test(letter));
  if (cyrillic.every((letter) => letter in CYRILLIC_TO_LATIN)) {
    return letters.map((letter) => CYRILLIC_TO_LATIN[letter] ?? letter).join('');
  }
  return word;
}

/** Repairs one word (no spaces in it): NFC, invisible characters out, stray and look-alike letters. Source: LIB-2. */
export function normaliseWord(word: string): string {
  const composed = word.replace(INVISIBLE, '').normalize('NFC').replace(STRAY, (letter) => STRAY_CYRILLIC[letter] ?? letter);
  const repaired = repairMixedWord(composed);
  // A letter just repaired may take up the mark behind it (ə + ¨ is ә + ¨ is ӛ is ө); each round leaves less to do.
  return repaired === word ? repaired : normaliseWord(repaired);
}

/** Repairs a whole text; line ends and their hyphens stay as they are (іс-қимыл is a real compound). Source: LIB-2. */
export function normalise(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(ODD_SPACE, ' ')
    .replace(PRIVATE_USE, ' ')
    .replace(/ *№ */g, ' № ')
    .replace(WORD, normaliseWord);
}
