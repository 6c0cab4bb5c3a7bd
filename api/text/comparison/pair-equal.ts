import type { Matching } from './matching.js';
import type { Entry } from './side.js';

const placesByKey = (entries: readonly Entry[]): Map<string, number[]> => {
  const places = new Map<string, number[]>();
  entries.forEach(({ key }, index) => {
    const list = places.get(key);
    if (list) list.push(index);
    else places.set(key, [index]);
  });
  return places;
};

type Fits = (i: number, j: number) => boolean;

const pairWhere = (matching: Matching, olds: readonly number[], news: readonly number[], fits: Fits): void => {
  for (const i of olds) {
    const j = news.find((each) => matching.mayPair(i, each) && fits(i, each));
    if (j !== undefined) matching.pair(i, j);
  }
};

const inOrder = (matching: Matching, olds: readonly number[], news: readonly number[]): void => {
  const [free, freeNew] = [olds.filter((i) => matching.newOf(i) === undefined), news.filter((j) => matching.oldOf(j) === undefined)];
  for (const i of free) {
    const j = freeNew.find((each) => matching.mayPair(i, each));
    if (j !== undefined) matching.pair(i, j, free.length !== freeNew.length);
  }
};

/** Clauses that read the same: those that stand once first, then repeated ones by their neighbours, their number, their order. */
export const pairEqual = (matching: Matching): void => {
  const [olds, news] = [placesByKey(matching.old), placesByKey(matching.fresh)];
  const repeated: { readonly here: readonly number[]; readonly there: readonly number[]; readonly wordless: boolean }[] = [];
  for (const [key, here] of olds) {
    const there = news.get(key) ?? [];
    const [i, j] = [here[0] ?? 0, there[0] ?? 0];
    const wordless = key === '';
    if (!wordless && here.length === 1 && there.length === 1 && matching.mayPair(i, j)) matching.pair(i, j);
    else if (there.length > 0) repeated.push({ here, there, wordless });
  }
  const sameNumber: Fits = (i, j) => {
    const [old, fresh] = [matching.old[i], matching.fresh[j]];
    return old?.clause.number === fresh?.clause.number && old?.parent === fresh?.parent;
  };
  for (const { here, there, wordless } of repeated) {
    pairWhere(matching, here, there, (i, j) => matching.followsPair(i, j));
    pairWhere(matching, [...here].reverse(), there, (i, j) => matching.precedesPair(i, j));
    pairWhere(matching, here, there, sameNumber);
    // Two clauses without a word have nothing in common but that.
    if (!wordless) inOrder(matching, here, there);
  }
};
