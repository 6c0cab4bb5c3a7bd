/** Numbers and signs at the start of a line (files-design 5): `4.5.`, `4.6 `, `5.1.Осы`, `II.`, `А.2`, `1)`, `а)`, `–`. */

export interface LineNumber {
  /** Canonical: `4.5` */
  readonly number: string;
  /** With its signs: `4.5.` */
  readonly printed: string;
  readonly parts: readonly number[];
  readonly script: 'arabic' | 'roman' | 'annex';
  /** A single number without a dot (`1 Жоспарлау`) is a weak sign. */
  readonly dotted: boolean;
  readonly rest: string;
}

export interface LineMarker {
  readonly marker: string;
  readonly rest: string;
}

/** No part begins with a zero: `27.09` is a day. */
const ARABIC = /^(\d{1,3}(?:\.\d{1,3}){0,5})(\s?[.,]|\)|)\s*(?=[\p{L}«"“„(])/u;
/** «4.3. 30 (отыз) күн ішінде», «4.3 1-курс студенттері»: only numbers of several parts, and words after the second number. */
const ARABIC_BEFORE_NUMBER = /^(\d{1,3}(?:\.\d{1,3}){1,5})([.)]?)\s+(?=\d{1,4}(?:[-–]\d{1,4})?(?:\s?[-–]\p{L}|\s\p{L}|\s\())/u;
const ROMAN = /^([IVXІХ]{1,6})(\.)\s*(?=[\p{Lu}«"“„])/u;
const ANNEX = /^(\p{Lu})\.(\d{1,2}(?:\.\d{1,2}){0,3})(\.?)\s+(?=[\p{L}«"“„(])/u;
/** A dash before a digit belongs to the number; `o` is what Word's round bullet becomes in a PDF. */
const MARKER = /^(\(?(?:\d{1,3}|\p{L})\)|[-–—](?!\d)|[•▪●■◦*·✓➢]|[\uE000-\uF8FF]|o(?=\s))\s*(?=\S)/u;

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

const romanValue = (digits: string): number =>
  [...digits].reduce((sum, digit, index) => {
    const value = ROMAN_VALUES[digit] ?? 0;
    return sum + (value < (ROMAN_VALUES[digits[index + 1] ?? ''] ?? 0) ? -value : value);
  }, 0);

const partsOf = (number: string): number[] | null => {
  const parts = number.split('.');
  return parts.some((part) => part.startsWith('0')) ? null : parts.map(Number);
};

function readArabic(text: string): LineNumber | null {
  const match = ARABIC.exec(text) ?? ARABIC_BEFORE_NUMBER.exec(text);
  const [whole = '', number = '', sign = ''] = match ?? [];
  const parts = match ? partsOf(number) : null;
  if (parts === null) return null;
  const glued = whole === number;
  // `5Осы` is a misprint, `5.1Осы` a clause; `5)` is an item, `5.1)` a clause.
  if ((glued || sign === ')') && parts.length === 1) return null;
  return { number, printed: whole.trim(), parts, script: 'arabic', dotted: sign.trim() === '.', rest: text.slice(whole.length) };
}

function readRoman(text: string): LineNumber | null {
  const [whole, digits] = ROMAN.exec(text) ?? [];
  if (whole === undefined || digits === undefined) return null;
  const number = digits.replace(/І/g, 'I').replace(/Х/g, 'X');
  return { number, printed: whole.trim(), parts: [romanValue(number)], script: 'roman', dotted: true, rest: text.slice(whole.length) };
}

function readAnnexNumber(text: string): LineNumber | null {
  const [whole, letter, digits] = ANNEX.exec(text) ?? [];
  const parts = digits === undefined ? null : partsOf(digits);
  if (whole === undefined || parts === null) return null;
  return { number: `${letter}.${digits}`, printed: whole.trim(), parts, script: 'annex', dotted: true, rest: text.slice(whole.length) };
}

/** The number a line begins with, whether or not it is a clause's; null when it begins with none. */
export const readNumber = (text: string): LineNumber | null => readArabic(text) ?? readRoman(text) ?? readAnnexNumber(text);

/** The sign of a list item that a line begins with. */
export function readMarker(text: string): LineMarker | null {
  const [whole, marker] = MARKER.exec(text) ?? [];
  if (whole === undefined || marker === undefined) return null;
  return { marker: shownMarker(marker), rest: text.slice(whole.length) };
}

/** Bullets of symbol fonts have no form of their own outside them. */
export const shownMarker = (marker: string): string => (/^[\uE000-\uF8FFo]$/.test(marker) ? '•' : marker);
