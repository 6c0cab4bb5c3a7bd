/**
 * Takes glued words apart («жекеоқужоспары»), guarded so that it never acts as a stemmer.
 * Source: LIB-2, search-design.md §5.1 step 6.
 */

const SHORTEST_GLUED = 9;
const SHORTEST_PART = 3;
const MOST_PARTS = 4;

/** Endings that look like words of a collection; a split at one of them is a wrong split. */
const ENDINGS = new Set(
  ('лар лер дар дер тар тер нын нин дын дин тын тин нан нен дан ден тан тен мен бен пен дагы деги тагы теги ндагы ндеги ' +
    'сы си ымыз имиз ган ген кан кен тын тин нда нде')
    .split(' '),
);

function isSuffix(part: string): boolean {
  return ENDINGS.has(part);
}

/**
 * The fewest known words that make up `folded`, in order; empty when it is short, known itself, or does not come apart.
 * `isKnown` says whether the collection has a word. Source: LIB-2.
 */
export function splitGlued(folded: string, isKnown: (part: string) => boolean): string[] {
  if (folded.length < SHORTEST_GLUED || isKnown(folded)) return [];
  // best[i]: the fewest parts that make up the first i letters.
  const best: (string[] | undefined)[] = [[]];
  for (let end = SHORTEST_PART; end <= folded.length; end += 1) {
    for (let start = 0; start <= end - SHORTEST_PART; start += 1) {
      const before = best[start];
      const part = folded.slice(start, end);
      if (before === undefined || before.length >= MOST_PARTS || isSuffix(part) || !isKnown(part)) continue;
      const now = best[end];
      if (now === undefined || before.length + 1 < now.length) best[end] = [...before, part];
    }
  }
  const parts = best[folded.length] ?? [];
  return parts.length > 1 ? parts : [];
}

/**
 * Every way to take a long word apart in two, for whoever can only ask about words one by one; never at an ending.
 * Source: LIB-2.
 */
export function partings(folded: string): [left: string, right: string][] {
  if (folded.length < SHORTEST_GLUED) return [];
  const pairs: [string, string][] = [];
  for (let at = SHORTEST_PART; at <= folded.length - SHORTEST_PART; at += 1) pairs.push([folded.slice(0, at), folded.slice(at)]);
  return pairs.filter(([, right]) => !isSuffix(right));
}
