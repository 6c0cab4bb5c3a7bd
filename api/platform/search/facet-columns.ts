import { FACETS, type FacetCount, type FacetName, type SearchEntry } from './port.js';

/**
 * Facet values of all entries as one array of small numbers for each facet, so that counting thousands of matches
 * walks one array instead of thousands of objects. Source: LIB-3 (facets within the latency budget).
 */
export class FacetColumns {
  /** For each facet and entry number: which list of values the entry has. */
  readonly #columns = new Map<FacetName, number[]>(FACETS.map((facet) => [facet, []]));
  readonly #lists: (readonly string[])[] = [];
  readonly #listNumbers = new Map<string, number>();

  /** Keeps the facets of the entry with this number. */
  set(entryNumber: number, facets: SearchEntry['facets']): void {
    for (const [facet, column] of this.#columns) column[entryNumber] = this.#listNumber(facets[facet] ?? []);
  }

  /** Values of a facet by count among these entries. */
  count(entryNumbers: readonly number[], facet: FacetName): FacetCount[] {
    const column = this.#columns.get(facet) ?? [];
    const perList = new Uint32Array(this.#lists.length);
    for (const entryNumber of entryNumbers) {
      const list = column[entryNumber] ?? 0;
      perList[list] = (perList[list] ?? 0) + 1;
    }
    const counts = new Map<string, number>();
    perList.forEach((count, list) => {
      if (count > 0) for (const value of this.#lists[list] ?? []) counts.set(value, (counts.get(value) ?? 0) + count);
    });
    return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  }

  #listNumber(values: readonly string[]): number {
    const key = JSON.stringify(values);
    const known = this.#listNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.#lists.push([...new Set(values)]) - 1;
    this.#listNumbers.set(key, number);
    return number;
  }
}
