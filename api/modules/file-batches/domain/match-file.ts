import { cyrillicLookalikes } from '../../../text/codes/letters.js';
import { plainName, tokensOf } from './name-tokens.js';
import type { Token } from './name-tokens.js';

/** A document as files are matched to it. */
export interface Matchable {
  readonly documentId: string;
  readonly code: string | null;
  /** The keys of `text/codes/code-query`, the whole code first. */
  readonly searchKeys: readonly string[];
}

export interface NameMatch {
  readonly documentId: string | null;
  /** All that fit equally well, when they are several or when the fit is too weak to be the answer. */
  readonly candidateIds: readonly string[];
}

/** How much of a code stands in the name. The number alone could be a date or another type's: never an answer by itself. */
const WHOLE = 3;
const IN_PART = 2;
const NUMBER_ALONE = 1;

interface Pattern { readonly texts: readonly string[]; readonly rank: number; readonly endsOpen: boolean }
interface Hit { readonly documentId: string; readonly code: string; readonly rank: number; readonly start: number; readonly end: number }

const YEAR = /^(?:19|20)\d{2}$/;
const MOST_CANDIDATES = 20;

const patternsOf = (key: string, isWhole: boolean): Pattern[] => {
  const texts = key.match(/\p{L}+|\d+/gu) ?? [];
  const numbers = texts.filter((text) => /^\d/.test(text));
  if (numbers.length === 0) return [];
  const hasYear = numbers.length > 1 && YEAR.test(numbers.at(-1) ?? '');
  if (numbers.length === texts.length) {
    // Two groups and a year at least: «01-2024» is the number of a document of every type.
    return hasYear && numbers.length > 2 ? [{ texts, rank: NUMBER_ALONE, endsOpen: false }] : [];
  }
  const whole = { texts, rank: isWhole ? WHOLE : IN_PART, endsOpen: !hasYear };
  return hasYear && isWhole ? [whole, { texts: texts.slice(0, -1), rank: IN_PART, endsOpen: true }] : [whole];
};

/** Where the pattern stands in the name. A code without its year must not go on: `ҚЕ 1.2` is not in `ҚЕ 1.24` or `ҚЕ 1.2-3`. */
const placesOf = ({ texts, endsOpen, rank }: Pattern, tokens: readonly Token[]): [Token, Token][] =>
  tokens.flatMap((first, at) => {
    const fits = texts.every((text, index) => {
      const token = tokens[at + index];
      return token?.text === text && (index === 0 || token.joined);
    });
    const last = tokens[at + texts.length - 1];
    if (!fits || !last) return [];
    const next = tokens[at + texts.length];
    const goesOn = endsOpen && next?.isNumber === true && next.joined;
    const before = tokens[at - 1];
    const startsInside = rank === NUMBER_ALONE && first.joined && before?.isNumber === true;
    return goesOn || startsInside ? [] : [[first, last]];
  });

const hitsOf = ({ documentId, code, searchKeys }: Matchable, tokens: readonly Token[]): Hit[] =>
  searchKeys.flatMap((key, index) => patternsOf(key, index === 0)).flatMap((pattern) =>
    placesOf(pattern, tokens).map(([first, last]) => ({ documentId, code: code ?? '', rank: pattern.rank, start: first.start, end: last.end })));

/** `ПД 4.1-2` also stands in `ҚЕ-ПД 4.1-2`: the longer reading is meant. */
const outermost = (hits: readonly Hit[]): Hit[] => hits.filter((hit) => !hits.some((other) =>
  other.start <= hit.start && other.end >= hit.end && other.end - other.start > hit.end - hit.start));

const compact = (text: string): string => cyrillicLookalikes(text).replace(/\s+/g, '').toUpperCase();

/** Codes that differ in a dot or a Kazakh letter only are found alike; printed exactly so, the name means one of them. */
const printedSo = (hits: readonly Hit[], plain: string): readonly Hit[] => {
  const exact = hits.filter(({ start, end, code }) => compact(plain.slice(start, end)) === compact(code));
  return exact.length > 0 ? hits.filter((hit) =>
    exact.includes(hit) || !exact.some(({ start, end }) => start === hit.start && end === hit.end)) : hits;
};

/** One document is the answer, several are a choice for a person. */
export const answerOf = (ids: readonly string[], isSure = true): NameMatch => {
  const different = [...new Set(ids)];
  const [only] = different;
  return different.length === 1 && only !== undefined && isSure
    ? { documentId: only, candidateIds: [] }
    : { documentId: null, candidateIds: different.slice(0, MOST_CANDIDATES) };
};

/** Which document a file belongs to, by the code that stands anywhere in its name (REG-11). */
export const matchFile = (fileName: string, documents: readonly Matchable[]): NameMatch => {
  const plain = plainName(fileName);
  const tokens = tokensOf(plain);
  const all = documents.flatMap((document) => hitsOf(document, tokens));
  const best = Math.max(0, ...all.map(({ rank }) => rank));
  const hits = printedSo(outermost(all.filter(({ rank }) => rank === best)), plain);
  return answerOf(hits.map(({ documentId }) => documentId), best > NUMBER_ALONE);
};
