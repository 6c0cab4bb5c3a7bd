import type { ActKind } from './act-tokens.js';

/** The words for acts as they fold, to which a misspelt word is compared. */
const WORDS: readonly (readonly [word: string, kind: ActKind])[] = [
  ['хаттама', 'protocol'], ['протокол', 'protocol'], ['буйрык', 'order'], ['приказ', 'order'], ['шешим', 'decision'], ['решение', 'decision'],
];

/** How many letters must be put in, taken out or changed to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (const [column, wanted] of [...other].entries()) {
      const change = (row[column] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? other.length;
}

/** The kind that a folded word with one wrong letter meant (`хаттма`, `6уйрык`); null when it is another word (REG-5). */
export function misspeltKind(folded: string): ActKind | null {
  const word = folded.replace(/^6/, 'б');
  return WORDS.find(([meant]) => Math.abs(meant.length - word.length) < 2 && distance(word, meant) === 1)?.[1] ?? null;
}
