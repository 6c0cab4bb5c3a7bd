import type { Difference } from './difference.js';
import { contentOf } from './difference.js';
import type { LineageOf, Row, RowLink } from './row.js';
import { keyOfLink, keysOf, linkOf } from './row.js';

/** Where a row explains one difference, it says what that says; where several, each under its number. */
export const textsOf = (differences: readonly Difference[]): { readonly oldText: string; readonly newText: string } => {
  const side = (name: 'old' | 'new'): string => differences
    .flatMap(({ [name]: clause }) => (clause ? [differences.length > 1 ? [clause.number ?? '', contentOf(clause)].filter(Boolean).join(' ') : contentOf(clause)] : []))
    .join('\n');
  return { oldText: side('old'), newText: side('new') };
};

type Fits = (link: RowLink, difference: Difference) => boolean;

/** From the surest to the least sure: the same pair, the same old clause, the same clause under its lineage, a new one under its number. */
const fitsOf = (lineageOf: LineageOf): readonly Fits[] => [
  (link, { key }) => keyOfLink(link) === key,
  ({ oldId }, { old }) => oldId !== null && old?.id === oldId,
  ({ lineageId }, { old }) => lineageId !== null && old !== null && lineageOf(old.id) === lineageId,
  ({ oldId, oldNumber }, { old }) => oldId !== null && oldNumber !== null && old?.number === oldNumber,
  ({ oldId, newNumber }, { old, new: fresh }) => oldId === null && newNumber !== null && old === null && fresh?.number === newNumber,
];

/**
 * Finds again which differences the rows of a language explain, when a text or the pairing of the clauses has changed; what cannot be found
 * stays and is stale. Each difference goes to one row at most.
 * @returns the rows that have changed
 */
export const relink = (rows: readonly Row[], differences: readonly Difference[], lineageOf: LineageOf): Row[] => {
  const found = new Map<RowLink, Difference>();
  const taken = new Set<string>();
  const links = rows.flatMap((row) => row.links);
  for (const fits of fitsOf(lineageOf)) {
    for (const link of links) {
      if (found.has(link)) continue;
      const difference = differences.find((each) => !taken.has(each.key) && fits(link, each));
      if (!difference) continue;
      found.set(link, difference);
      taken.add(difference.key);
    }
  }
  return rows.flatMap((row) => {
    if (row.links.length === 0) return [];
    const explained = row.links.flatMap((link) => found.get(link) ?? []);
    const next: Row = {
      ...row, links: row.links.map((link) => { const difference = found.get(link); return difference ? linkOf(difference, lineageOf) : link; }),
      ...(explained.length === row.links.length && textsOf(explained)),
    };
    return JSON.stringify(next) === JSON.stringify(row) ? [] : [next];
  });
};

/** Whether a row says it explains something that is not there. */
export const isStale = (row: Pick<Row, 'links'>, keys: ReadonlySet<string>): boolean => keysOf(row).some((key) => !keys.has(key));

/** The differences that no row explains; those that several rows explain are named too, because one must. */
export const unexplained = (rows: readonly Pick<Row, 'links'>[], differences: readonly Difference[]): Difference[] => {
  const times = new Map<string, number>();
  for (const key of rows.flatMap(keysOf)) times.set(key, (times.get(key) ?? 0) + 1);
  return differences.filter(({ key }) => times.get(key) !== 1);
};
