import { dateAt, type WrittenDate } from '../tables/written-date.js';
import type { BodyFinder } from './bodies.js';
import { foldForMatching, plainSigns, squeeze } from './letters.js';
import { misspeltKind } from './misspelt-kind.js';

/** What an approving act can be (REG-5). */
export type ActKind = 'protocol' | 'order' | 'decision';

/** The pieces of an act cell, in the order printed. */
export type ActToken =
  | { readonly type: 'kind'; readonly kind: ActKind; readonly sure: boolean }
  | { readonly type: 'body'; readonly name: string; readonly known: boolean }
  | { readonly type: 'number'; readonly number: string; readonly marked: boolean }
  | { readonly type: 'date'; readonly written: WrittenDate }
  | { readonly type: 'unread'; readonly text: string };

interface Cursor {
  readonly printed: string;
  readonly folded: string;
  readonly position: number;
  readonly findBody: BodyFinder;
}
interface Step {
  readonly length: number;
  readonly token?: ActToken;
}

/** Words as they fold. Directives are orders of a kind, resolutions decisions of a kind; both are said to be doubtful. */
const KINDS: readonly (readonly [kind: ActKind, sure: boolean, words: string])[] = [
  ['protocol', true, 'хаттама\\p{L}*|хат|протокол\\p{L}*|прот|minutes|protocol'],
  ['order', true, 'буйры[кг]\\p{L}*|буйр|приказ\\p{L}*|прик|пр|order'],
  ['order', false, 'оким\\p{L}*|распоряжени\\p{L}*'],
  ['decision', true, 'шешим\\p{L}*|решени\\p{L}*|decision'],
  ['decision', false, 'каулы\\p{L}*|постановлени\\p{L}*'],
];
const KIND_PATTERNS = KINDS.map(([kind, sure, words]) => ({ kind, sure, pattern: new RegExp(`(?:${words})(?!\\p{L})\\.*`, 'uy') }));

/** The rector signs orders and is no collegial body, though «Басқарма Төрағасы – Ректор» names one. */
const RECTOR = /баскарма\s*торага\p{L}*[\s-]*(?:ректор\p{L}*)?|председател\p{L}*\s*правлени\p{L}*[\s-]*(?:ректор\p{L}*)?|ректор(?!ат)\p{L}*/uy;
/** Words that carry nothing: «от», its lost first letter, «жылғы», «отырысы», «үзінді». */
const FILLER = /(?:от|т|о|ж|жж|г|гг|гж|жыл\p{L}*|год\p{L}*|куни|кунги|датасы|номир\p{L}*|номер\p{L}*|отырыс\p{L}*|мажилис\p{L}*|жиналыс\p{L}*|заседани\p{L}*|нын|нин|дын|дин|тын|тин|узинди\p{L}*|коширме\p{L}*|выписка|из|бойынша|бекитил\p{L}*|утвержд\p{L}*|жане|и|университет\p{L}*|кеак|ке ак|нао)(?!\p{L})\.*/uy;
const GAP = /[\s.…,¸;:()[\]"«»“”'’_/|-]+/uy;
const NUMBER_SIGN = /(?:№|n[oо°º]?\.?(?=\s*\d)|#|н(?=\s*\d))\s*[.:]*\s*/uy;
/** `330`, `12/1`, `330-т`, `25ө`; a suffix that begins a date is not one. «т», «от», «ж», «г» behind a number are fillers. */
const NUMBER = /\d+(?:\s?[/-]\s?(?!\d{1,2}[.,]\d)(?:\d{1,4}|\p{L}{1,2})(?![\p{L}\d]))*(?:(?!от|[тжг])\p{L}(?!\p{L}))?/uy;
const DOTTED_DATE = /\d{1,2}\s?[.,/]\s?\d{1,2}\s?[.,/]\s?\d{2,4}/uy;
/** A run of words that ends in a word for a collegial body, or a short abbreviation in capitals. */
const UNKNOWN_BODY = /(?:(?!хаттама|протокол|буйры|приказ)\p{L}+[\s,-]+){0,8}?(?:кенес|комитет|комисси|совет)\p{L}*(?!\p{L})/uy;
const CAPITALS = /\p{Lu}{2,6}(?!\p{L})/uy;
/** A word whose first letter may have been read as a digit. */
const MAYBE_KIND = /6?\p{L}{4,9}(?!\p{L})\.*/uy;
/** The letter О in a date is a zero. */
const ZERO_AS_LETTER = /(?<=\d)о(?=\d|[.\s-]+\d)|(?<=\d\.\s?)о(?=\d)/gu;
const WORD = /\p{L}+\.*|\d+|\S/uy;

const lengthAt = (pattern: RegExp, text: string, position: number): number => {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0].length ?? 0;
};

const startsWord = ({ folded, position }: Cursor): boolean => position === 0 || !/\p{L}/u.test(folded.charAt(position - 1));
const slice = ({ printed, position }: Cursor, length: number): string => printed.slice(position, position + length);

const readGap = ({ folded, position }: Cursor): Step | null => {
  const length = lengthAt(GAP, folded, position);
  return length > 0 ? { length } : null;
};

const readDate = ({ printed, folded, position }: Cursor): Step | null => {
  if (position > 0 && /\d/.test(folded.charAt(position - 1))) return null;
  const read = dateAt(folded, position);
  const written = read && { ...read, unusual: read.unusual || /\d[oо]|[oо]\d/iu.test(printed.slice(position, position + read.length)) };
  return written ? { length: written.length, token: { type: 'date', written } } : null;
};

const numberToken = (cursor: Cursor, length: number, marked: boolean): Step => ({
  length,
  token: { type: 'number', number: slice(cursor, length).replace(/\s+/g, ''), marked },
});

/** `№ 330`; a sign followed by a date is an act whose number was left out. */
function readMarkedNumber(cursor: Cursor): Step | null {
  const sign = lengthAt(NUMBER_SIGN, cursor.folded, cursor.position);
  if (sign === 0) return null;
  const behind = { ...cursor, position: cursor.position + sign };
  const length = lengthAt(DOTTED_DATE, behind.folded, behind.position) > 0 ? 0 : lengthAt(NUMBER, behind.folded, behind.position);
  if (length === 0) return { length: sign };
  const step = numberToken(behind, length, true);
  return { ...step, length: sign + length };
}

const readBareNumber = (cursor: Cursor): Step | null => {
  const length = lengthAt(NUMBER, cursor.folded, cursor.position);
  return length > 0 ? numberToken(cursor, length, false) : null;
};

function readKind(cursor: Cursor): Step | null {
  if (!startsWord(cursor)) return null;
  for (const { kind, sure, pattern } of KIND_PATTERNS) {
    const length = lengthAt(pattern, cursor.folded, cursor.position);
    if (length > 0) return { length, token: { type: 'kind', kind, sure } };
  }
  return null;
}

function readBody(cursor: Cursor): Step | null {
  const known = cursor.findBody(cursor.folded, cursor.position);
  return known ? { length: known.length, token: { type: 'body', name: known.name, known: true } } : null;
}

const readFiller = (cursor: Cursor): Step | null => {
  if (!startsWord(cursor)) return null;
  const length = lengthAt(RECTOR, cursor.folded, cursor.position) || lengthAt(FILLER, cursor.folded, cursor.position);
  return length > 0 ? { length } : null;
};

function readUnknownBody(cursor: Cursor): Step | null {
  if (!startsWord(cursor)) return null;
  const length = lengthAt(UNKNOWN_BODY, cursor.folded, cursor.position) || lengthAt(CAPITALS, cursor.printed, cursor.position);
  return length > 0 ? { length, token: { type: 'body', name: squeeze(slice(cursor, length)), known: false } } : null;
}

/** «хаттма», «бұйрьқ»: read and said to be doubtful. */
function readMisspeltKind(cursor: Cursor): Step | null {
  if (!startsWord(cursor)) return null;
  const length = lengthAt(MAYBE_KIND, cursor.folded, cursor.position);
  const kind = length > 0 ? misspeltKind(cursor.folded.slice(cursor.position, cursor.position + length).replace(/\.+$/, '')) : null;
  return kind ? { length, token: { type: 'kind', kind, sure: false } } : null;
}

function readUnread(cursor: Cursor): Step {
  const length = lengthAt(WORD, cursor.folded, cursor.position) || 1;
  return { length, token: { type: 'unread', text: slice(cursor, length) } };
}

/** Order matters: a rector before a board, a date before a number, known before unknown. */
const READERS = [readGap, readMarkedNumber, readDate, readKind, readFiller, readBody, readMisspeltKind, readUnknownBody, readBareNumber] as const;

/** Cuts an act cell into its pieces; every character is in a piece or is punctuation (REG-5). */
export function tokenizeActs(printed: string, findBody: BodyFinder): ActToken[] {
  const folded = foldForMatching(plainSigns(printed)).replace(ZERO_AS_LETTER, '0');
  const tokens: ActToken[] = [];
  let position = 0;
  while (position < folded.length) {
    const cursor: Cursor = { printed, folded, position, findBody };
    const step = READERS.reduce<Step | null>((found, read) => found ?? read(cursor), null) ?? readUnread(cursor);
    if (step.token) tokens.push(step.token);
    position += step.length;
  }
  return tokens;
}
