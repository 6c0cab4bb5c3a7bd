import { parseCode } from './code.js';
import { findEditionAtEnd } from './edition.js';
import type { CodeFamily } from './families.js';
import { foldForMatching, plainSigns, squeeze } from './letters.js';

/**
 * Finding a code however it is typed (LIB, REG-3). A key is the folded prefix, a space, and the number groups with the year
 * joined by dashes: `ҚЕ 1.24-2024` → `ке 1-24-2024`. Dots and dashes are one here: this is for finding, never for telling
 * documents apart (that is `codeKeyOf`).
 *
 * To match: a stored key fits a query key when it is equal, or begins with it and goes on with `-` (the year or the last
 * groups were not typed): `matchesCodeQuery`. A database asks for `key = q` or `q + '-' <= key < q + '.'`.
 */

const LONGEST_QUERY = 60;
const PREFIX_FIRST = /^(?<prefix>\p{L}{1,6}(?:[\s/]+\p{L}{1,6}){0,2})[\s.:№-]*(?<number>\d[\d\s.,/-]*)$/u;
const NUMBER_FIRST = /^(?<number>\d{1,3})[\s-]*(?<prefix>\p{L}{2,4})$/u;
const NUMBER_ONLY = /^(?<number>\d{1,3}(?:[.-]\d{1,3})+(?:-(?:19|20)\d{2})?)$/u;

/** Groups without their leading zeros: «сжж 1» finds СЖЖ 01. */
const groupsKey = (number: string): string =>
  number.split(/\D+/).filter((group) => group !== '').map((group) => group.replace(/^0+(?=\d)/, '')).join('-');

const prefixKey = (prefix: string): string => prefix.replace(/[\s/]+/g, '/');

const keyOf = (prefix: string, number: string): string => squeeze(`${prefixKey(prefix)} ${groupsKey(number)}`);

/** The key under which a code is stored for finding; an unknown shape keeps its folded text. */
export function codeSearchKey(code: string, families?: readonly CodeFamily[]): string {
  const { parts, canonical } = parseCode(code, families);
  if (!parts) return squeeze(foldForMatching(plainSigns(canonical)));
  return keyOf(foldForMatching(parts.prefix), `${parts.number}-${parts.year ?? ''}`);
}

/** All keys of a code: whole prefix, each of its parts (`ҚЕ/ПД` is found as `ҚЕ` and as `ПД`), and the bare number. */
export function codeSearchKeys(code: string): string[] {
  const whole = codeSearchKey(code);
  const { parts } = parseCode(code);
  if (!parts) return [whole];
  const number = groupsKey(`${parts.number}-${parts.year ?? ''}`);
  const prefixes = foldForMatching(parts.prefix).split('/');
  return [...new Set([whole, ...prefixes.map((prefix) => `${prefix} ${number}`), number])];
}

/** As the register prints it, a code is pasted with its edition behind it: «Е/ПД 3-4.04-2022 1 баспа / редакция 1». */
const withoutEdition = (query: string): string => query.slice(0, findEditionAtEnd(query)?.start ?? query.length);

function readQuery(query: string): { prefix: string; number: string } | null {
  const text = squeeze(foldForMatching(plainSigns(withoutEdition(query)))).replace(/[«»"]/g, '');
  if (text.length === 0 || text.length > LONGEST_QUERY) return null;
  const match = PREFIX_FIRST.exec(text) ?? NUMBER_FIRST.exec(text) ?? NUMBER_ONLY.exec(text);
  return match ? { prefix: match.groups?.['prefix'] ?? '', number: match.groups?.['number'] ?? '' } : null;
}

/** Words before a number that are no code prefix: «бұйрық 330», «хаттама 5», «2024 жыл». */
const NOT_A_PREFIX = /^(?:буйрык|приказ|хаттама|протокол|шешим|решение|стандарт|бет|жыл|год|номер|тармак|пункт|кодекс)$/u;

/** Whether what a person typed is a code rather than words: `СЖЖ-01`, `сжж 01 2024`, `cжж-01`, `КЕ 1.24`, `06 УСТ`. */
export function looksLikeCode(query: string): boolean {
  const read = readQuery(query);
  return read !== null && !NOT_A_PREFIX.test(read.prefix);
}

/** The key of a typed code, comparable to a stored key as described above; null when it is no code. */
export function codeQueryKey(query: string): string | null {
  const read = looksLikeCode(query) ? readQuery(query) : null;
  return read ? keyOf(read.prefix, read.number) : null;
}

/** How well a stored key fits a query key: the whole code, its beginning, or not. */
export function matchesCodeQuery(storedKey: string, queryKey: string): 'exact' | 'beginning' | null {
  if (storedKey === queryKey) return 'exact';
  return storedKey.startsWith(`${queryKey}-`) ? 'beginning' : null;
}

/** What a user types in search, as a code is written: look-alikes, Kazakh letters and signs folded, spaces single. */
export const normaliseCodeQuery = (query: string): string => squeeze(foldForMatching(plainSigns(query)));
