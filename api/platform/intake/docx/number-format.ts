/** Writes a count as the formats of numbering.xml do (files-design 4). */

/** Letters repeat when they run out (aa, bb); a hostile start value must not fill the memory. */
const MOST_LETTERS = 20;
const LATIN = 'abcdefghijklmnopqrstuvwxyz';
/** Word leaves ё, й, ъ, ы, ь out. */
const RUSSIAN = 'абвгдежзиклмнопрстуфхцчшщэюя';
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
];

function letters(value: number, alphabet: string): string {
  const rounds = Math.ceil(value / alphabet.length);
  if (value < 1 || rounds > MOST_LETTERS) return String(value);
  return alphabet.charAt((value - 1) % alphabet.length).repeat(rounds);
}

function roman(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return text;
}

const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimalZero: (value) => String(value).padStart(2, '0'),
  lowerLetter: (value) => letters(value, LATIN),
  upperLetter: (value) => letters(value, LATIN).toUpperCase(),
  russianLower: (value) => letters(value, RUSSIAN),
  russianUpper: (value) => letters(value, RUSSIAN).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  none: () => '',
};

export const formatNumber = (value: number, format: string): string =>
  Object.hasOwn(FORMATS, format) ? (FORMATS[format]?.(value) ?? '') : String(value);
