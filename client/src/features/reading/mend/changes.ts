import type { Clause, Mending } from '../../../api/model/reading';

/** Corrections that are not saved yet, one for each thing corrected. */
export type Changes = ReadonlyMap<string, Mending>;

/** As many as the server takes at once. */
export const MOST_CHANGES = 200;

export const keyOf = (change: Mending): string =>
  change.kind === 'split' ? `split ${change.clauseId} ${change.part}` : `${change.kind} ${change.clauseId}`;

/** Puts a correction in; the same thing corrected again replaces the earlier one. */
export const withChange = (changes: Changes, change: Mending): Changes => new Map(changes).set(keyOf(change), change);

export const withoutChange = (changes: Changes, key: string): Changes => new Map([...changes].filter(([own]) => own !== key));

const rank: Readonly<Record<Mending['kind'], number>> = { split: 0, number: 1, depth: 2, heading: 3, join: 4 };

/**
 * The order in which corrections mean what was seen on the screen: a split counts paragraphs before headings are taken out of them,
 * later splits and joins of a clause go first so that the earlier ones still find their place.
 */
export const inOrder = (changes: Changes, clauses: readonly Clause[]): Mending[] => {
  const places = new Map(clauses.map(({ id, order }) => [id, order]));
  const placeOf = ({ clauseId }: Mending): number => places.get(clauseId) ?? 0;
  const partOf = (change: Mending): number => (change.kind === 'split' ? change.part : 0);
  return [...changes.values()].sort((a, b) => rank[a.kind] - rank[b.kind] || placeOf(b) - placeOf(a) || partOf(b) - partOf(a));
};

/** What the form of a clause shows: the corrected value, else what was read. */
export const valuesOf = (clause: Clause, changes: Changes) => {
  const number = changes.get(`number ${clause.id}`);
  const depth = changes.get(`depth ${clause.id}`);
  const heading = changes.get(`heading ${clause.id}`);
  return {
    number: number?.kind === 'number' ? number.number : clause.number,
    depth: depth?.kind === 'depth' ? depth.depth : clause.depth,
    isHeading: heading?.kind === 'heading' ? heading.isHeading : clause.heading !== null,
    joined: changes.has(`join ${clause.id}`),
  };
};

/** The corrections of one clause, in the order they were made. */
export const changesOf = (clauseId: string, changes: Changes): readonly Mending[] => [...changes.values()].filter((change) => change.clauseId === clauseId);
