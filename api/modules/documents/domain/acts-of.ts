import type { Edition, Holding } from './document.js';

/** The acts that stand behind a text: those of the edition, and those of the change that made it, if one did. */
export const actIdsOf = (edition: Edition, changeNumber: number): string[] =>
  [...edition.actIds, ...(edition.changes.find(({ number }) => number === changeNumber)?.actIds ?? [])];

/** The acts of the change itself; of the edition where no change is meant. */
export const ownActIdsOf = (edition: Edition, changeNumber: number): readonly string[] =>
  (changeNumber === 0 ? edition.actIds : edition.changes.find(({ number }) => number === changeNumber)?.actIds ?? []);

/** Every act of a document. */
export const allActIds = ({ editions }: Pick<Holding, 'editions'>): string[] =>
  editions.flatMap(({ actIds, changes }) => [...actIds, ...changes.flatMap((change) => change.actIds)]);
