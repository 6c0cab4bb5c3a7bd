import { newId } from '../../../kernel/ids.js';
import { isMeantBy, referencesOf } from '../../../text/references/references.js';
import type { StoredClause } from './library-text.js';

/** `found` in the text by its code · `confirmed` or `rejected` by a person · `added` by hand (DOC-5). */
export const referenceStates = ['found', 'confirmed', 'rejected', 'added'] as const;
export type ReferenceState = (typeof referenceStates)[number];

/** One text naming another document or an external act. */
export interface Reference {
  readonly id: string;
  readonly documentId: string;
  readonly textVersionId: string;
  readonly clauseId: string;
  readonly anchor: string;
  /** Place among the references of the text. */
  readonly order: number;
  readonly kind: 'internal' | 'external';
  readonly printed: string;
  /** The duplicate key that the code fits (REG-3); one that ends with `|` fits every year. Null for an external act or one added by hand. */
  readonly key: string | null;
  /** The document that a person named. */
  readonly targetId: string | null;
  readonly state: ReferenceState;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
}

const identity = ({ clauseId, key, printed }: Pick<Reference, 'clauseId' | 'key' | 'printed'>): string => `${clauseId}/${key ?? printed}`;

/** The references that a text's clauses make, each once a clause; a document's own code is no reference. */
export const referencesIn = (textVersionId: string, clauses: readonly StoredClause[], ownKey: string | null): Reference[] => {
  const byAnchor = new Map(clauses.map((clause) => [clause.anchor, clause]));
  const made = referencesOf(clauses).flatMap((found, order): Reference[] => {
    const clause = byAnchor.get(found.clauseAnchor);
    const key = found.kind === 'internal' ? found.key : null;
    if (!clause || (key !== null && ownKey !== null && isMeantBy(ownKey, key))) return [];
    return [{
      id: newId(), documentId: clause.documentId, textVersionId, clauseId: clause.id, anchor: clause.anchor, order, kind: found.kind, printed: found.printed, key,
      targetId: null, state: 'found', decidedBy: null, decidedAt: null,
    }];
  });
  return [...new Map(made.map((reference) => [identity(reference), reference])).values()];
};

/** What a new reading of a text leaves of its references: decisions of people stay as long as their clause does. */
export const keepDecisions = (previous: readonly Reference[], found: readonly Reference[], clauses: readonly StoredClause[]): Reference[] => {
  const decided = new Map(previous.filter(({ state }) => state !== 'found').map((reference) => [identity(reference), reference]));
  const anchors = new Map(clauses.map(({ id, anchor }) => [id, anchor]));
  const added = previous.filter(({ state, clauseId }) => state === 'added' && anchors.has(clauseId));
  return [
    ...found.map((reference) => ({ ...(decided.get(identity(reference)) ?? reference), anchor: reference.anchor, order: reference.order })),
    ...added.map((reference) => ({ ...reference, anchor: anchors.get(reference.clauseId) ?? reference.anchor })),
  ];
};
