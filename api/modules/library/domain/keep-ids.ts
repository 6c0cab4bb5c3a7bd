import { newId } from '../../../kernel/ids.js';
import type { Clause } from '../../../text/clauses/clause.js';
import type { LibraryText, StoredClause } from './library-text.js';

/**
 * Gives the clauses of a new reading their ids: a clause that is found again under its anchor keeps the one that links,
 * references and remarks point to, and its descent (DOC-1).
 */
export const keepIds = ({ id, documentId }: LibraryText, previous: readonly Pick<StoredClause, 'id' | 'anchor' | 'lineageId'>[], clauses: readonly Clause[]): StoredClause[] => {
  const known = new Map(previous.map((clause) => [clause.anchor, clause]));
  return clauses.map((clause, order) => {
    const before = known.get(clause.anchor);
    const own = before?.id ?? newId();
    return { ...clause, id: own, lineageId: before?.lineageId ?? own, textVersionId: id, documentId, order };
  });
};

/** The clauses of a text under another version of it. */
export const copyOf = (clauses: readonly StoredClause[], textVersionId: string): StoredClause[] =>
  clauses.map((clause) => ({ ...clause, id: newId(), textVersionId }));
