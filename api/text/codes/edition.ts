import { foldForMatching, plainSigns } from './letters.js';

/** The two axes of an edition (REG-6): баспа/issue and редакция/revision. What is not printed is null, never 1. */
export interface Edition {
  readonly issue: number | null;
  readonly revision: number | null;
}

export interface FoundEdition {
  readonly edition: Edition;
  /** Where the edition stands in the text it was found in. */
  readonly start: number;
  readonly end: number;
}

type Axis = keyof Edition;

/** Words are written as they fold: `баспа`, `редакциясы`, `ред.`, `нұсқа`. */
const ISSUE_WORD = '(?:баспа(?:сы)?|басылым(?:ы)?|бас(?=\\.)|издани[ея]|изд|issue)';
const REVISION_WORD = '(?:редакци[яи](?:сы)?|ред|нуска(?:сы)?|верси[яи]|revision|rev|version)';
const WORD = `(?<!\\p{L})(?:${ISSUE_WORD}|${REVISION_WORD})(?!\\p{L})\\.?`;
/** «Бірінші редакция» is a draft of the lifecycle, so only the second and later may be printed as words. */
const ORDINALS: readonly (readonly [folded: string, value: number])[] = [
  ['екинши', 2], ['ушинши', 3], ['тортинши', 4], ['бесинши', 5], ['втор', 2], ['треть', 3], ['четверт', 4], ['пят', 5],
];
const ORDINAL_WORD = `(?<!\\p{L})(?:${ORDINALS.map(([folded]) => folded).join('|')})(?:ое|ая|ой|е|я)?(?!\\p{L})`;
/** A small number, as digits, Roman or a word; the year of a code before it must not lend its last digits. */
const VALUE = `(?:\\d{1,2}(?!\\d)|(?<!\\p{L})(?:х|и{1,3}|иv|vи{0,3})(?![\\d\\p{L}])|${ORDINAL_WORD})`;
const NUMBER = `(?<![\\d.-])${VALUE}`;
const SUFFIX = '(?:\\s*-\\s*(?:ши|шы|е|ое|я|ая|й))?';
const BEFORE = `${NUMBER}${SUFFIX}[\\s.-]*${WORD}`;
const AFTER = `${WORD}[\\s:№.-]*${VALUE}${SUFFIX}`;
const UNIT = `(?:${BEFORE}|${AFTER})`;
const JOINT = '[\\s/,;|]*';
const PHRASE = `${UNIT}(?:${JOINT}(?:${UNIT}|${WORD}))?`;

const ANYWHERE = new RegExp(PHRASE, 'u');
const AT_END = new RegExp(`[\\s,;(–-]*${PHRASE}[\\s).;/]*$`, 'u');
const PIECE = new RegExp(`(?<word>${WORD})|(?<number>(?<!\\d)${VALUE})`, 'gu');
const IS_ISSUE = new RegExp(`^${ISSUE_WORD}`, 'u');

const ROMAN: Readonly<Record<string, number>> = { и: 1, ии: 2, иии: 3, иv: 4, v: 5, vи: 6, vии: 7, vиии: 8, х: 10 };
const valueOf = (number: string): number =>
  ROMAN[number] ?? ORDINALS.find(([folded]) => number.startsWith(folded))?.[1] ?? Number(number);
const axisOf = (word: string): Axis => (IS_ISSUE.test(word) ? 'issue' : 'revision');

/** Reads the words and numbers of one edition phrase; the first word has the first number, the second word the second. */
function readPhrase(phrase: string): Edition {
  const pieces = [...phrase.matchAll(PIECE)];
  const words = pieces.filter((piece) => piece.groups?.['word']).map((piece) => axisOf(piece[0]));
  const numbers = pieces.filter((piece) => piece.groups?.['number']).map((piece) => valueOf(piece[0]));
  const edition: Record<Axis, number | null> = { issue: null, revision: null };
  words.forEach((axis, index) => {
    edition[axis] ??= numbers[index] ?? null;
  });
  return edition;
}

const findWith = (pattern: RegExp, text: string): FoundEdition | null => {
  const match = pattern.exec(foldForMatching(plainSigns(text)));
  return match ? { edition: readPhrase(match[0]), start: match.index, end: match.index + match[0].length } : null;
};

/** The edition printed anywhere in a code cell: `1 баспа / редакция 1`, `Редакция 1` (REG-6). */
export const findEdition = (text: string): FoundEdition | null => findWith(ANYWHERE, text);

/** The edition printed behind a title: `… ережесі (2 баспа)`. Words inside a title are no edition (REG-6). */
export const findEditionAtEnd = (text: string): FoundEdition | null => findWith(AT_END, text);

/** Reads a column that holds editions only; a bare number belongs to the axis the column is named after (REG-6). */
export function readEditionCell(text: string, bareAxis: Axis = 'revision'): Edition | null {
  const found = findEdition(text);
  if (found) return found.edition;
  const bare = /^\s*(\d{1,2})\s*$/.exec(text);
  return bare ? { issue: null, revision: null, [bareAxis]: Number(bare[1]) } : null;
}
