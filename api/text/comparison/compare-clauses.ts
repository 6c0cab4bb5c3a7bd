import type { ClausePair, ComparedClause, Comparison, ComparisonOptions, Run } from './comparison.js';
import { Matching } from './matching.js';
import { inOrder } from './moved.js';
import { pairAlike, pairInPlace } from './pair-alike.js';
import { pairEqual } from './pair-equal.js';
import { areStructured, entryOf, paragraphsOf, type Entry } from './side.js';
import { mergedInto, splitFrom } from './split.js';
import { wordRuns } from './word-runs.js';
import { textKey } from './words.js';

const NOTHING = { wordsChanged: false, renumbered: false, onlySigns: false, doubtful: false, splitFrom: null, mergedInto: null, runs: [] } as const;

/** The same words in other cells: a cross that has gone from one column to the next. */
const cellsDiffer = ({ rows }: Entry, other: Entry): boolean => rows !== null && other.rows !== null && textKey(rows) !== textKey(other.rows);

const runsOf = (old: Entry, fresh: Entry, showSigns: boolean): Run[] => {
  if (old.key !== fresh.key || showSigns) return wordRuns(old.content, fresh.content, showSigns);
  return wordRuns(old.rows ?? '', fresh.rows ?? '');
};

const pairWith = (old: Entry, fresh: Entry, moved: boolean, doubtful: boolean, showSigns: boolean): ClausePair => {
  const differs = old.content !== fresh.content;
  const moves = old.key === fresh.key && cellsDiffer(old, fresh);
  const onlySigns = differs && old.key === fresh.key && !moves;
  const wordsChanged = moves || (differs && (showSigns || !onlySigns));
  const [before, after] = [old.clause.number, fresh.clause.number];
  return {
    ...NOTHING, kind: moved ? 'moved' : wordsChanged ? 'changed' : 'same', old: old.clause, new: fresh.clause, wordsChanged, onlySigns, doubtful,
    renumbered: before !== null && after !== null && before !== after,
    runs: wordsChanged ? runsOf(old, fresh, showSigns && !moves) : [],
  };
};

const decide = (old: readonly Entry[], fresh: readonly Entry[], { pairings = [], apart = [] }: ComparisonOptions): Matching => {
  const matching = new Matching(old, fresh, apart);
  const places = (entries: readonly Entry[]) => new Map(entries.map(({ clause }, index) => [clause.id, index]));
  const [oldPlaces, newPlaces] = [places(old), places(fresh)];
  for (const [oldId, newId] of pairings) {
    const [i, j] = [oldPlaces.get(oldId), newPlaces.get(newId)];
    if (i !== undefined && j !== undefined && matching.mayPair(i, j)) matching.pair(i, j);
  }
  pairEqual(matching);
  pairAlike(matching);
  pairInPlace(matching);
  return matching;
};

const pairsOf = (matching: Matching, showSigns: boolean): ClausePair[] => {
  const { old, fresh } = matching;
  const paired = old.flatMap((_, i) => (matching.newOf(i) === undefined ? [] : [i]));
  const kept = inOrder(paired.map((i) => matching.newOf(i) ?? 0));
  const stays = new Set(paired.filter((_, index) => kept.has(index)));
  /** What was removed, by the place in the new text of what it stood behind. */
  const removed = new Map<number, ClausePair[]>();
  let place = -1;
  old.forEach(({ clause, content }, i) => {
    if (stays.has(i)) place = matching.newOf(i) ?? place;
    if (matching.newOf(i) !== undefined) return;
    const gone: ClausePair = { ...NOTHING, kind: 'removed', old: clause, new: null, mergedInto: mergedInto(matching, i), runs: content === '' ? [] : [{ kind: 'removed', text: content }] };
    removed.set(place, [...(removed.get(place) ?? []), gone]);
  });
  const pairs = fresh.map(({ clause, content }, j): ClausePair => {
    const i = matching.oldOf(j);
    const [before, after] = [i === undefined ? undefined : old[i], fresh[j]];
    if (i !== undefined && before && after) return pairWith(before, after, !stays.has(i), matching.isDoubtful(i), showSigns);
    return { ...NOTHING, kind: 'added', old: null, new: clause, splitFrom: splitFrom(matching, j), runs: content === '' ? [] : [{ kind: 'added', text: content }] };
  });
  return [...(removed.get(-1) ?? []), ...pairs.flatMap((pair, j) => [pair, ...(removed.get(j) ?? [])])];
};

/**
 * Compares two texts clause by clause (DOC-3); what is not alike enough is removed and added, what is uncertain says so.
 * The ids of each list must be unique in it; where paragraphs are compared they are `id/1`, `id/2` …
 */
export const compareClauses = (old: readonly ComparedClause[], fresh: readonly ComparedClause[], options: ComparisonOptions = {}): Comparison => {
  const structured = areStructured(old, fresh);
  const entries = (clauses: readonly ComparedClause[]): Entry[] => (structured ? clauses : paragraphsOf(clauses)).map(entryOf);
  const matching = decide(entries(old), entries(fresh), options);
  return { basis: structured ? 'clauses' : 'paragraphs', pairs: pairsOf(matching, options.showSigns ?? false) };
};
