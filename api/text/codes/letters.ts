/**
 * Letter folding for codes, acts and heading words. Unlike `text/kazakh/fold` every function here keeps the length of the
 * text, so that a place found in the folded text is the same place in the text as printed.
 */

const LATIN = 'AaBCcEeHhIiKkMmOoPpTtXxYy';
const CYRILLIC = 'АаВСсЕеНһІіКкМмОоРрТтХхУу';
/** Unicode neighbours of Kazakh letters that scanners and old keyboards write (S-PATH-01). */
const STRAY = 'ӛӚə';
const STRAY_REPAIRED = 'өӨә';
const KAZAKH = 'әғқңөұүһіё';
const RUSSIAN = 'агкноуухие';

const mapOf = (from: string, to: string): ReadonlyMap<string, string> =>
  new Map([...from].map((letter, index) => [letter, [...to][index] ?? letter]));

const LOOKALIKES = mapOf(LATIN + STRAY, CYRILLIC + STRAY_REPAIRED);
const WITHOUT_KAZAKH = mapOf(KAZAKH, RUSSIAN);

const mapUnits = (text: string, change: (unit: string) => string): string => text.split('').map(change).join('');

/** A lower-case unit of the same length (some letters, such as İ, become two when lowered). */
const lower = (unit: string): string => {
  const lowered = unit.toLowerCase();
  return lowered.length === 1 ? lowered : unit;
};

/** Latin look-alikes become Cyrillic letters: `PИ` → `РИ`. Length is kept. */
export const cyrillicLookalikes = (text: string): string => mapUnits(text, (unit) => LOOKALIKES.get(unit) ?? unit);

/**
 * A code with the signs its writer meant: look-alikes Cyrillic, `О` and `З` between digits the digits 0 and 3. A word of
 * Latin letters of which one has no Cyrillic twin (`SOP`) is Latin on purpose. Length is kept.
 */
export const repairCode = (text: string): string =>
  text
    .replace(/\p{L}+/gu, (word) => (/^[A-Za-z]+$/.test(word) && [...word].some((letter) => !LOOKALIKES.has(letter)) ? word : cyrillicLookalikes(word)))
    .replace(/(?<=\d|[.-])[Оо](?=\d)|(?<=\d)[Оо](?!\p{L})/gu, '0')
    .replace(/(?<=\d|[.-]|\p{L}\s)[Зз](?=\d|[.-]\d)/gu, '3');

/** Lower case, look-alikes repaired, Kazakh letters as on a Russian keyboard: `Ғылыми` → `гылыми`. Length is kept. */
export const foldForMatching = (text: string): string =>
  mapUnits(text, (unit) => {
    const repaired = lower(LOOKALIKES.get(unit) ?? unit);
    return WITHOUT_KAZAKH.get(repaired) ?? repaired;
  });

/** Every kind of dash becomes a hyphen-minus and every odd space a plain one. Length is kept. */
export const plainSigns = (text: string): string =>
  text.replace(/[\u2010-\u2015\u2212\uFE58\uFF0D]/g, '-').replace(/[\s\u00A0\u2000-\u200A\u202F\u200B\uFEFF]/g, ' ');

/** The text with runs of white space as one space and none at its ends: how a cell is kept as printed. */
export const squeeze = (text: string): string => text.replace(/[\s\u00A0\u202F\uFEFF\u200B]+/gu, ' ').trim();
