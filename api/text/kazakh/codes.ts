import type { NumberToken, Token, WordToken } from './tokens.js';

/**
 * Code terms: what makes «Е/ПД 3-1.03», «УСТ-01», «06 УСТ» or «№330 бұйрық» findable as one thing in an engine that
 * knows no proximity. Dots and dashes are never folded into each other: 2.6-3-2020 and 2-6-3-2020 are two documents
 * (REG-3). Source: LIB-2 (codes and numbers as their own terms).
 */

const DASHES = /[\u2010-\u2015\u2212]/g;
/** Between the parts of one number: a dot, a slash, or a dash that may stand between spaces («1.24 - 2024»). */
const JOINT = /^(?:[./]| ?[-\u2010-\u2015\u2212] ?)$/;
/** Between a word and the number that belongs to it («Бұйрық. №211», «Хаттама№1», «УСТ-01»). */
const NEIGHBOUR = /^[\s.,:№#/()\u2010-\u2015-]{0,4}$/;

/** Numbers joined to one code number: "3-1.03-2022" and its beginnings "3-1.03" and "3-1". */
function chains(text: string, tokens: readonly Token[]): { whole: string[]; beginnings: string[]; members: Set<Token> } {
  const whole: string[] = [];
  const beginnings: string[] = [];
  const members = new Set<Token>();
  for (let first = 0; first < tokens.length; ) {
    let chain = '';
    let last = first;
    const parts: string[] = [];
    for (; last < tokens.length; last += 1) {
      const token = tokens[last];
      if (token?.kind !== 'number') break;
      if (last > first) {
        const joint = text.slice(tokens[last - 1]?.end, token.start);
        if (!JOINT.test(joint)) break;
        chain += joint.replace(DASHES, '-').trim();
      }
      chain += text.slice(token.start, token.end);
      if (last > first) parts.push(chain);
    }
    const complete = parts.pop();
    if (complete !== undefined) {
      whole.push(complete);
      beginnings.push(...parts);
      for (const token of tokens.slice(first, last)) members.add(token);
    }
    first = Math.max(last, first + 1);
  }
  return { whole, beginnings, members };
}

/** Key of a word beside a number, the same for «УСТ 01», «уст-1» and «01 УСТ». */
function pair(word: WordToken, number: NumberToken): string {
  return `${word.stem}#${number.value}`;
}

/** A word and a number that stand side by side, in either order. */
function pairs(text: string, tokens: readonly Token[]): string[] {
  const found: string[] = [];
  for (let index = 1; index < tokens.length; index += 1) {
    const left = tokens[index - 1];
    const right = tokens[index];
    if (left === undefined || right === undefined || !NEIGHBOUR.test(text.slice(left.end, right.start))) continue;
    if (left.kind === 'word' && right.kind === 'number') found.push(pair(left, right));
    if (left.kind === 'number' && right.kind === 'word') found.push(pair(right, left));
  }
  return found;
}

/** Code terms of a text for the index: whole number chains, their beginnings, and word-number pairs. Source: LIB-2. */
export function codeTerms(text: string, tokens: readonly Token[]): string[] {
  const { whole, beginnings } = chains(text, tokens);
  return [...whole, ...beginnings, ...pairs(text, tokens)];
}

/**
 * Code terms of a query: only what was typed, never a beginning of it; and the numbers that are no more than a part of
 * such a code. Source: LIB-2.
 */
export function queryCodeTerms(text: string, tokens: readonly Token[]): { terms: string[]; members: ReadonlySet<Token> } {
  const { whole, members } = chains(text, tokens);
  return { terms: [...new Set([...whole, ...pairs(text, tokens)])], members };
}
