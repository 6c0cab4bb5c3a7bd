import { cyrillicLookalikes } from '../codes/letters.js';
import { escapePattern } from '../escape-pattern.js';
import type { CodeFamily } from '../codes/families.js';

/** How codes stand in running text, for a given set of prefixes. All are asked of text with plain signs. */
export interface CodePatterns {
  /** `УСТ 01`, `УСТ-01`, `ҚЕ 1.24-2024`; null without prefixes. */
  readonly prefixFirst: RegExp | null;
  /** `06 УСТ` */
  readonly numberFirst: RegExp | null;
  readonly external: RegExp;
}

/** No spaces inside: a sentence may end behind a code and the next begin with a number. */
const GROUPS = '\\d{1,3}(?!\\d)(?:[.-]\\d{1,3}(?!\\d))*';
const YEAR = '(?:19|20)\\d{2}(?!\\d)';
const STANDARDS =
  /(?<![\p{L}\d])(?:(?:ХС|МС)\s+)?(?:ҚР\s?СТ|СТ\s?РК|СТ\s?ҚР|МЕМСТ|ГОСТ(?:\s?Р)?|ИСО|ISO|МЭК|IEC)(?:[\s/]{1,3}(?:ҚР\s?СТ|СТ\s?РК|ИСО|ISO|МЭК|IEC))*\s?-?\s?\d{1,6}(?:[.-]\d{1,4})*(?::\d{4})?/gu;

/** `Е/ПД` may be written `Е / ПД`, `ҮК НҮ` with any space; the longest prefix goes first. */
const alternatives = (prefixes: readonly string[]): string =>
  [...new Set(prefixes.map((prefix) => cyrillicLookalikes(prefix)))]
    .sort((a, b) => b.length - a.length)
    .map((prefix) => escapePattern(prefix).replace(/\//g, '\\s?\\/\\s?').replace(/ /g, '\\s+'))
    .join('|');

const built = new WeakMap<readonly CodeFamily[], CodePatterns>();

export function codePatterns(families: readonly CodeFamily[]): CodePatterns {
  const known = built.get(families);
  if (known) return known;
  const prefixes = families.flatMap(({ prefixes: each }) => each);
  const two = prefixes.filter((prefix) => prefix.length > 1);
  const patterns: CodePatterns = {
    prefixFirst:
      prefixes.length === 0
        ? null
        : new RegExp(
            `(?<![\\p{L}\\d/])(?<prefix>${alternatives(prefixes)})(?!\\p{L})[\\s.-]{0,3}(?<number>${GROUPS})(?:(?:\\s?-\\s?|[./])(?<year>${YEAR}))?(?![\\d:])`,
            'gu',
          ),
    numberFirst:
      two.length === 0 ? null : new RegExp(`(?<![\\d.,:№-]|№\\s)(?<number>\\d{2,3})\\s(?<prefix>${alternatives(two)})(?![\\p{L}/])`, 'gu'),
    external: STANDARDS,
  };
  built.set(families, patterns);
  return patterns;
}
