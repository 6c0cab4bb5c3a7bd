import type { BatchItem } from '../../api/model/imports';

export interface BatchRow {
  readonly item: BatchItem;
  readonly index: number;
}

const needs = ({ refused, accepted, match }: BatchItem): number => {
  if (refused) return 2;
  if (accepted) return 3;
  return match ? 1 : 0;
};

/** What waits for a person first; the place of an item in the batch stays its name. */
export const inOrderOfNeed = (items: readonly BatchItem[]): BatchRow[] =>
  items.map((item, index) => ({ item, index })).sort((a, b) => needs(a.item) - needs(b.item) || a.index - b.index);

export interface BatchCounts {
  readonly accepted: number;
  readonly toChoose: number;
  readonly refused: number;
}

export const countsOf = (items: readonly BatchItem[]): BatchCounts => ({
  accepted: items.filter(({ accepted, match }) => accepted && match).length,
  toChoose: items.filter(({ accepted, refused }) => !accepted && !refused).length,
  refused: items.filter(({ refused }) => refused !== null).length,
});
