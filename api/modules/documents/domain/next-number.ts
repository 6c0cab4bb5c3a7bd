import { escapePattern } from '../../../text/escape-pattern.js';

/** Registration numbers are printed with two digits at least: 09 (REG-4). */
export const printedNumber = (number: number): string => String(number).padStart(2, '0');

/** The value of a plain number; null for `162.1` and the like, which nobody counts on from. */
export const countedNumber = (text: string | null): number | null => (text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null);

/** The code that a type's pattern (`УСТ {n}-{year}`) makes of a number. */
export const codeByPattern = (pattern: string, number: number, year: number): string =>
  pattern.replace('{n}', printedNumber(number)).replace('{year}', String(year));

/** The number in a canonical code that follows the pattern; null when it does not. */
export const numberInCode = (pattern: string | null, canonical: string | null, year: number): number | null => {
  if (!pattern?.includes('{n}') || canonical === null) return null;
  const source = escapePattern(pattern).replace('\\{n\\}', '(\\d{1,6})').replace('\\{year\\}', String(year));
  const match = new RegExp(`^${source}$`, 'u').exec(canonical);
  return match ? Number(match[1]) : null;
};
