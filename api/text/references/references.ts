import { codeKeyOf, parseCode, type CodeParts } from '../codes/code.js';
import { defaultFamilies, type CodeFamily } from '../codes/families.js';
import { cyrillicLookalikes, plainSigns } from '../codes/letters.js';
import { numbersAfter } from './enumeration.js';
import { codePatterns, type CodePatterns } from './patterns.js';

/** A document named by its code in running text (DOC-5); never by its title, which differs from the register's. */
export interface InternalReference {
  readonly kind: 'internal';
  /** As it stands in the text. */
  readonly printed: string;
  readonly code: CodeParts;
  /** Duplicate key of REG-3; without a year it ends with `|` and fits every year of the number. */
  readonly key: string;
  readonly start: number;
  /** Not included. */
  readonly end: number;
}

/** A standard from outside, plainly recognisable: `ISO 9001:2015`, `ҚР СТ 1157-2002`. */
export interface ExternalReference {
  readonly kind: 'external';
  readonly printed: string;
  readonly start: number;
  readonly end: number;
}

export type FoundReference = InternalReference | ExternalReference;
export type Reference = FoundReference & { readonly clauseAnchor: string };

/** What a clause is, as far as references go. */
export interface ReferringClause {
  readonly anchor: string;
  readonly heading: string | null;
  readonly text: string;
}

/** References of a text in order of place. `families` name the prefixes that count as codes. */
export const findReferences = (text: string, families: readonly CodeFamily[] = defaultFamilies): FoundReference[] =>
  findWith(text, codePatterns(families), families);

/**
 * References of all clauses of a text; places count in the clause's heading and text, joined by a line break. A document's
 * own code is among them: the caller leaves it out.
 */
export function referencesOf(clauses: readonly ReferringClause[], families: readonly CodeFamily[] = defaultFamilies): Reference[] {
  const patterns = codePatterns(families);
  return clauses.flatMap(({ anchor, heading, text }) => {
    const whole = heading === null ? text : `${heading}\n${text}`;
    return findWith(whole, patterns, families).map((found) => ({ ...found, clauseAnchor: anchor }));
  });
}

function findWith(text: string, patterns: CodePatterns, families: readonly CodeFamily[]): FoundReference[] {
  // Every change keeps the length, so places are those of the text as printed.
  const signs = plainSigns(text);
  const plain = cyrillicLookalikes(signs);
  const external = externals(text, signs, patterns);
  const inside = ({ start, end }: { start: number; end: number }) => external.some((other) => start < other.end && end > other.start);
  const internal = internals(text, plain, patterns, families).filter((found) => !inside(found));
  return [...external, ...internal].sort((a, b) => a.start - b.start);
}

const externals = (text: string, signs: string, { external }: CodePatterns): ExternalReference[] =>
  [...signs.matchAll(external)].map((match) => {
    const end = match.index + match[0].length;
    return { kind: 'external', printed: text.slice(match.index, end), start: match.index, end };
  });

function internals(text: string, plain: string, patterns: CodePatterns, families: readonly CodeFamily[]): InternalReference[] {
  const usual = patterns.prefixFirst === null ? [] : [...plain.matchAll(patterns.prefixFirst)];
  const found = usual.flatMap((match) => [...reference(text, match, families), ...rowBehind(text, plain, match, families)]);
  const reversed = patterns.numberFirst === null ? [] : [...plain.matchAll(patterns.numberFirst)];
  const free = reversed.filter((match) => !found.some(({ start, end }) => match.index < end && match.index + match[0].length > start));
  return [...found, ...free.flatMap((match) => reference(text, match, families))];
}

function reference(text: string, match: RegExpExecArray, families: readonly CodeFamily[]): InternalReference[] {
  const { prefix = '', number = '', year } = match.groups ?? {};
  const tidy = number.replace(/\s+/g, '');
  const code: CodeParts = { prefix: prefix.replace(/\s*\/\s*/g, '/').replace(/\s+/g, ' '), number: tidy, year: year === undefined ? null : Number(year) };
  // One letter and a plain number («Е 4») is too little for a code.
  if (code.prefix.length === 1 && code.year === null && !/[.-]/.test(tidy)) return [];
  const start = match.index;
  const end = start + match[0].length;
  return [{ kind: 'internal', printed: text.slice(start, end), code, key: codeKeyOf(code, families), start, end }];
}

/** «УСТ 01, 02, 03»: the codes that the row names behind its first. */
function rowBehind(text: string, plain: string, match: RegExpExecArray, families: readonly CodeFamily[]): InternalReference[] {
  const { prefix = '', number: first = '' } = match.groups ?? {};
  if (prefix.length < 2) return [];
  return numbersAfter(plain, match.index + match[0].length, first).map(({ number, year, start, end }) => {
    const code: CodeParts = { prefix: prefix.replace(/\s+/g, ' '), number, year: year === undefined ? null : Number(year) };
    return { kind: 'internal', printed: text.slice(start, end), code, key: codeKeyOf(code, families), start, end };
  });
}

/** Whether a document with this key is what the reference means: one without a year fits every year (REG-3, DOC-5). */
export const isMeantBy = (documentKey: string, referenceKey: string): boolean =>
  referenceKey.endsWith('|') ? documentKey.startsWith(referenceKey) : documentKey === referenceKey;

export interface CodeInText {
  readonly printed: string;
  readonly key: string;
}

/** Where a title page says the code: «Құжат коды: …», «Шифр …». */
const CODE_LABEL = /(?:құжат(?:тың)? коды|код документа|шифр[іы]?|коды?)\s*[:–—-]?\s*([^\n]{3,40})/iu;
const HEAD_LENGTH = 6000;

/**
 * The codes that the beginning of a text bears, the likeliest to be its own first, for matching a file with a row of the
 * register (REG-11): a labelled one, then those with a year, then those said most often.
 */
export function codesInText(beginning: string, families: readonly CodeFamily[] = defaultFamilies): CodeInText[] {
  const head = beginning.slice(0, HEAD_LENGTH);
  const found = findReferences(head, families).filter((each) => each.kind === 'internal');
  const times = new Map<string, number>();
  for (const { key } of found) times.set(key, (times.get(key) ?? 0) + 1);
  const weight = ({ key, code }: InternalReference) => (code.year === null ? 0 : 1000) + (times.get(key) ?? 0);
  const ranked = [...found].sort((a, b) => weight(b) - weight(a) || a.start - b.start);
  const labelled = labelledCode(head, families);
  const codes = new Map<string, CodeInText>();
  for (const { printed, key } of [...(labelled ? [labelled] : []), ...ranked]) if (!codes.has(key)) codes.set(key, { printed, key });
  return [...codes.values()];
}

/** Behind its label a code of an unknown prefix is a code too. */
function labelledCode(head: string, families: readonly CodeFamily[]): CodeInText | null {
  const [, value] = CODE_LABEL.exec(head) ?? [];
  const { parts, printed, key } = parseCode(value ?? '', families);
  return parts?.year ? { printed, key } : null;
}
