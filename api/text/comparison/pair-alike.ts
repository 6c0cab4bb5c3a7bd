import { likeness } from './likeness.js';
import type { Matching } from './matching.js';
import type { Entry } from './side.js';

/** Below this two clauses are no versions of one another. */
const ALIKE = 0.5;
/** Above this nobody needs to look. */
const SURELY_ALIKE = 0.6;
/** Enough between neighbours that belong together. */
const ALIKE_IN_PLACE = 0.35;
/** A word or a pair of words that so many clauses have tells them apart no more. */
const COMMON = 40;
const MOST_CANDIDATES = 8;
const SAME_NUMBER = 0.1;
const SAME_PARENT = 0.1;
const SAME_PLACE = 0.05;
/** A second candidate so near makes the choice doubtful. */
const NEAR = 0.05;

interface Candidate {
  readonly i: number;
  readonly j: number;
  readonly alike: number;
  readonly score: number;
}

const indexOf = (entries: readonly Entry[], places: readonly number[]): Map<string, number[]> => {
  const index = new Map<string, number[]>();
  for (const place of places) {
    for (const gram of entries[place]?.profile.grams ?? []) {
      const list = index.get(gram);
      if (list) list.push(place);
      else index.set(gram, [place]);
    }
  }
  return index;
};

/** The new clauses that share the most rare words with an old one, and the one that bears its number. */
const candidatesOf = (entry: Entry, index: ReadonlyMap<string, readonly number[]>, byNumber: ReadonlyMap<string, readonly number[]>): Set<number> => {
  const weights = new Map<number, number>();
  for (const gram of entry.profile.grams) {
    const places = index.get(gram) ?? [];
    if (places.length > COMMON) continue;
    for (const place of places) weights.set(place, (weights.get(place) ?? 0) + 1 / places.length);
  }
  const best = [...weights].sort(([, a], [, b]) => b - a).slice(0, MOST_CANDIDATES).map(([place]) => place);
  return new Set([...best, ...(byNumber.get(entry.clause.number ?? '') ?? []).slice(0, MOST_CANDIDATES)]);
};

const candidates = (matching: Matching): Candidate[] => {
  const { old, fresh } = matching;
  const free = matching.freeNew();
  const index = indexOf(fresh, free);
  const byNumber = new Map<string, number[]>();
  for (const j of free) {
    const number = fresh[j]?.clause.number ?? null;
    if (number !== null) byNumber.set(number, [...(byNumber.get(number) ?? []), j]);
  }
  return matching.freeOld().flatMap((i) => {
    const entry = old[i];
    if (!entry) return [];
    return [...candidatesOf(entry, index, byNumber)].flatMap((j): Candidate[] => {
      const other = fresh[j];
      if (!other || !matching.mayPair(i, j)) return [];
      const alike = likeness(entry.profile, other.profile);
      if (alike < ALIKE) return [];
      const number = entry.clause.number !== null && entry.clause.number === other.clause.number ? SAME_NUMBER : 0;
      const parent = entry.parent === other.parent ? SAME_PARENT : 0;
      const place = matching.followsPair(i, j) || matching.precedesPair(i, j) ? SAME_PLACE : 0;
      return [{ i, j, alike, score: alike + number + parent + place }];
    });
  });
};

/** Whether another clause would have done nearly as well. */
const rivals = (all: readonly Candidate[]): ((chosen: Candidate) => boolean) => {
  const bySide = (side: 'i' | 'j'): Map<number, Candidate[]> => {
    const groups = new Map<number, Candidate[]>();
    for (const each of all) groups.set(each[side], [...(groups.get(each[side]) ?? []), each]);
    return groups;
  };
  const [ofOld, ofNew] = [bySide('i'), bySide('j')];
  return (chosen) => [...(ofOld.get(chosen.i) ?? []), ...(ofNew.get(chosen.j) ?? [])].some((other) => other !== chosen && other.score > chosen.score - NEAR);
};

/** Clauses that say nearly the same, the likest first; number, heading above and neighbours decide between equals. */
export const pairAlike = (matching: Matching): void => {
  const found = candidates(matching).sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const hasRival = rivals(found);
  for (const candidate of found) {
    const { i, j, alike } = candidate;
    if (matching.mayPair(i, j)) matching.pair(i, j, alike < SURELY_ALIKE || hasRival(candidate));
  }
};

const isBareHeading = ({ clause }: Entry): boolean => clause.heading !== null && clause.text === '';

/** Between neighbours that belong together: little alike, or a heading that was worded anew. A person should look. */
export const pairInPlace = (matching: Matching): void => {
  for (const i of matching.freeOld()) {
    const j = (matching.newOf(i - 1) ?? -1) + 1;
    const [old, fresh] = [matching.old[i], matching.fresh[j]];
    if (!old || !fresh || !matching.mayPair(i, j) || !matching.followsPair(i, j)) continue;
    const headings = isBareHeading(old) && isBareHeading(fresh) && old.clause.number === fresh.clause.number;
    if ((headings || likeness(old.profile, fresh.profile) >= ALIKE_IN_PLACE) && matching.precedesPair(i, j)) matching.pair(i, j, true);
  }
};
