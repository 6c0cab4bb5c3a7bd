/**
 * Abbreviations as documents define them themselves: «ішкі нормативтік құжат (бұдан әрі – ІНҚ)» and lists «ІНҚ – ішкі нормативтік
 * құжат». Source: LIB-2, search-design.md §5.5.
 */

export interface Abbreviation { readonly short: string; readonly full: string }

const IN_BRACKETS = /([^().;:\n]{4,160}?)\s*\(\s*(?:бұдан әрі|бұдан былай|әрі қарай|далее(?: по тексту)?)\s*[–—:-]\s*«?(\p{Lu}[\p{Lu}\p{N}]{1,8})»?\s*\)/gu;
const IN_LIST = /^\s*(?:[–—•-]\s*)?(\p{Lu}[\p{Lu}\p{N}]{1,8})\s*[–—-]\s*([^.;\n]{4,120})[.;]?\s*$/gmu;
/** Small words that an abbreviation passes over. */
const PASSED_OVER = /^(?:және|мен|бен|пен|и|в|по|на|о|об|для)$/iu;

const initialsOf = (words: readonly string[]): string =>
  words.flatMap((word) => word.split('-')).filter((word) => !PASSED_OVER.test(word)).map((word) => word.charAt(0).toLocaleUpperCase('kk')).join('');

const wordsOf = (text: string): string[] => text.replaceAll(/[«»"“”,]/g, ' ').split(/\s+/).filter((word) => word !== '');

/** The shortest end of the words whose initials are the abbreviation's letters. */
const namedBy = (short: string, words: readonly string[]): string | null => {
  for (let count = 2; count <= Math.min(words.length, short.length + 3); count += 1) {
    const end = words.slice(-count);
    if (initialsOf(end) === short) return end.join(' ');
  }
  return null;
};

const found = (text: string, pattern: RegExp, shortAt: 1 | 2): Abbreviation[] =>
  [...text.matchAll(pattern)].flatMap((match) => {
    const short = match[shortAt] ?? '';
    const words = wordsOf(match[shortAt === 1 ? 2 : 1] ?? '');
    const full = shortAt === 2 ? namedBy(short, words) : initialsOf(words) === short ? words.join(' ') : null;
    return full === null ? [] : [{ short, full }];
  });

/** What a text says its abbreviations stand for; only those whose letters are the initials of the words. */
export const abbreviationsIn = (text: string): Abbreviation[] => {
  const all = [...found(text, IN_BRACKETS, 2), ...found(text, IN_LIST, 1)];
  return [...new Map(all.map((item) => [`${item.short}=${item.full.toLocaleLowerCase('kk')}`, item])).values()];
};
