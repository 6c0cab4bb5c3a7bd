/**
 * Folding: what people type on a Russian keyboard and what the document says become one string.
 * Source: LIB-2, search-design.md §5.2.
 */

const FOLDED: Readonly<Record<string, string>> = {
  ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и', ё: 'е', э: 'е',
  ı: 'i', ß: 'ss',
};
const FOLDABLE = new RegExp(`[${Object.keys(FOLDED).join('')}]`, 'gu');
const LOOSE: Readonly<Record<string, string>> = { ы: 'и', й: 'и', щ: 'ш', ъ: '', ь: '' };

/**
 * Lower case, Kazakh letters to their neighbours on a Russian keyboard, Latin accents off (й stays: it is a letter).
 * Expects a word that `normaliseWord` has repaired. Idempotent.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase().normalize('NFC').replace(FOLDABLE, (letter) => FOLDED[letter] ?? letter);
  // Only what is left as a separate or Latin accent goes; decomposing й and ё would merge letters that differ.
  return lower.replace(/[^\u0400-\u04FF]+/g, (other) => other.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** Letters that people mix up become one: ы й→и, щ→ш, signs dropped. Idempotent. */
export function mergeLetters(folded: string): string {
  return folded.replace(/[ыйщъь]/g, (letter) => LOOSE[letter] ?? letter);
}

/**
 * The second, looser folding, applied after stemming: mixed-up letters merged, doubled letters single.
 * Makes «комисия», «студентер», «мемлекетык» right. Idempotent.
 */
export function foldLoosely(folded: string): string {
  return mergeLetters(folded).replace(/(\p{L})\1+/gu, '$1');
}
