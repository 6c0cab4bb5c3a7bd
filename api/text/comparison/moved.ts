/**
 * Which places of a list keep their order: the longest row of growing values.
 * @param values where each place has gone
 */
export const inOrder = (values: readonly number[]): Set<number> => {
  /** The place that ends the best row of each length, and for each place the one before it in its row. */
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  values.forEach((value, place) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
      else high = middle;
    }
    before[place] = ends[low - 1];
    ends[low] = place;
  });
  const kept = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = before[place]) kept.add(place);
  return kept;
};
