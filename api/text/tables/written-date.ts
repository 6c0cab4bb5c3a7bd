import { foldForMatching, plainSigns } from '../codes/letters.js';

/** A date as a person wrote it (REG-7). `date` is null when it does not exist in the calendar: it is never mended. */
export interface WrittenDate {
  readonly date: string | null;
  readonly unusual: boolean;
  /** Length of what was read, with `ж.`, `г.`, `жылғы` behind it. */
  readonly length: number;
}

/** First letters of the month names, Kazakh and Russian, as they fold. */
const MONTHS: readonly (readonly string[])[] = [
  ['кантар', 'январ'], ['акпан', 'феврал'], ['наурыз', 'март'], ['сауир', 'апрел'], ['мамыр', 'май', 'мая'], ['маусым', 'июн'],
  ['шилде', 'июл'], ['тамыз', 'август'], ['кыркуйек', 'сентябр'], ['казан', 'октябр'], ['караша', 'ноябр'], ['желтоксан', 'декабр'],
];
const MONTH = `(?:${MONTHS.flat().join('|')})\\p{L}*`;
const SIGN = '\\s*[.,/-]+\\s*';
const YEAR_WORD = '(?:\\s*(?:жылгы|жылы|жыл|гж|ж|года|году|год|г)(?!\\p{L})(?:\\s*\\.)*)?';
const QUOTED_DAY = '[«"“]?(?<day>\\d{1,2})[»"”]?';

type Reader = readonly [pattern: RegExp, usual: (groups: Record<string, string>) => boolean];
const sticky = (source: string): RegExp => new RegExp(source + YEAR_WORD, 'uy');

/** Which spellings say exactly one thing; all others are read and flagged. */
const always = (): boolean => true;
const never = (): boolean => false;
const isDot = (sign: string | undefined): boolean => (sign ?? '').trim() === '.';

const READERS: readonly Reader[] = [
  [sticky(`(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?!\\d)`), always],
  [sticky(`(?<year>\\d{4})[./](?<month>\\d{1,2})[./](?<day>\\d{1,2})(?!\\d)`), never],
  [sticky(`(?<day>\\d{1,2})(?<one>${SIGN}|\\s+)(?<month>\\d{1,2})(?<two>${SIGN}|\\s+)(?<year>\\d{4})(?!\\d)`), (g) => isDot(g['one']) && isDot(g['two'])],
  [sticky(`(?<day>\\d{1,2})${SIGN}(?<month>\\d{1,2})${SIGN}(?<year>\\d{2})(?!\\s*[.,/-]?\\d)`), never],
  [sticky(`(?<day>\\d{2})\\.?(?<month>\\d{2})\\.?(?<year>(?:19|20)\\d{2})(?!\\d)`), never],
  [sticky(`${QUOTED_DAY}[\\s.-]*(?<month>${MONTH})[\\s.,-]*(?<year>\\d{4})(?!\\d)`), always],
  [sticky(`(?<year>\\d{4})${YEAR_WORD}[\\s,]*${QUOTED_DAY}[\\s-]*(?<month>${MONTH})`), always],
];
/** Years outside are typing slips; the date is kept and flagged. */
const FIRST_LIKELY_YEAR = 1950;
const LAST_LIKELY_YEAR = 2100;

const monthNumber = (text: string): number =>
  /^\d/.test(text) ? Number(text) : MONTHS.findIndex((names) => names.some((name) => text.startsWith(name))) + 1;
const fullYear = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

/** `YYYY-MM-DD` when the day exists, else null. */
function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = year >= 1900 && date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** Reads a date that begins at `position` of a text already folded by `foldForMatching(plainSigns(…))`; null when none does. */
export function dateAt(folded: string, position: number): WrittenDate | null {
  for (const [pattern, isUsual] of READERS) {
    pattern.lastIndex = position;
    const match = pattern.exec(folded);
    if (!match) continue;
    const groups = match.groups as Record<string, string>;
    const year = fullYear(groups['year'] ?? '');
    const likely = year >= FIRST_LIKELY_YEAR && year <= LAST_LIKELY_YEAR;
    const date = calendarDate(year, monthNumber(groups['month'] ?? ''), Number(groups['day']));
    return { date, unusual: !isUsual(groups) || !likely, length: match[0].length };
  }
  return null;
}

/** Reads a cell that holds one date and nothing else: `27.12.2023 ж.`, `2023-12-27`, `27 желтоқсан 2023 ж.` (REG-7, ORG-5). */
export function readDateCell(cell: string): WrittenDate | null {
  const folded = foldForMatching(plainSigns(cell)).trim();
  const found = dateAt(folded, 0);
  return found && /^[\s.]*$/.test(folded.slice(found.length)) ? found : null;
}
