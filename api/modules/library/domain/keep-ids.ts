import { newId } from '../../../kernel/ids.js';
import type { Clause } from '../../../text/clauses/clause.js';
import type { LibraryText, StoredClause } from './library-text.js';

/**
 * Gives the clauses of a new reading their ids: a clause that is found again under its anchor keeps the one that links,
 * references and remarks point to (DOC-1).
 */
export const keepIds = ({ id, documentId }: LibraryText, previous: readonly { id: string; anchor: string }[], clauses: readonly Clause[]): StoredClause[] => {
  const known = new Map(previous.map((clause) => [clause.anchor, clause.id]));
  return clauses.map((clause, order) => ({ ...clause, id: known.get(clause.anchor) ?? newId(), textVersionId: id, documentId, order }));
};
