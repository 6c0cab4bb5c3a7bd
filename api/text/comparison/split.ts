import { containment } from './likeness.js';
import type { Matching } from './matching.js';
import type { Entry } from './side.js';

/** So much of a clause must stand in the other one. */
const MOST = 0.8;
/** Fewer words stand everywhere. */
const FEWEST_WORDS = 5;

type Counterpart = (place: number) => number | undefined;

/** What the nearest clauses before and behind a place have become. */
const beside = (place: number, length: number, counterpart: Counterpart): number[] => {
  let [before, behind] = [place - 1, place + 1];
  while (before >= 0 && counterpart(before) === undefined) before -= 1;
  while (behind < length && counterpart(behind) === undefined) behind += 1;
  return [before, behind].flatMap((each) => counterpart(each) ?? []);
};

/** The clause across, of those beside it, that holds most words of a clause which has no counterpart; its own counterpart must lack them. */
const holderOf = (part: Entry | undefined, places: readonly number[], across: readonly Entry[], back: (place: number) => Entry | undefined): string | null => {
  if (!part || part.profile.words < FEWEST_WORDS) return null;
  const holder = places.find((place) => {
    const [whole, rest] = [across[place], back(place)];
    return whole && rest && containment(part.profile, whole.profile) >= MOST && containment(part.profile, rest.profile) < MOST;
  });
  return holder === undefined ? null : across[holder]?.clause.id ?? null;
};

/** The id of the old clause from which an added one beside its successor was split off, where the words show it. */
export const splitFrom = (matching: Matching, j: number): string | null => {
  const { old, fresh } = matching;
  const places = beside(j, fresh.length, (place) => matching.oldOf(place));
  return holderOf(fresh[j], places, old, (i) => fresh[matching.newOf(i) ?? -1]);
};

/** The id of the new clause that a removed one was merged into, where the words show it. */
export const mergedInto = (matching: Matching, i: number): string | null => {
  const { old, fresh } = matching;
  const places = beside(i, old.length, (place) => matching.newOf(place));
  return holderOf(old[i], places, fresh, (j) => old[matching.oldOf(j) ?? -1]);
};
