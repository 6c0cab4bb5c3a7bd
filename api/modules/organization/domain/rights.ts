import type { LegalDate } from '../../../kernel/legal-date.js';
import { holds } from './period.js';
import type { Assignment } from './person.js';
import { foldedText } from './person.js';
import { lineOf } from './tree.js';
import type { Unit } from './unit.js';

export interface Belonging {
  readonly personId: string;
  readonly assignments: readonly Assignment[];
  /** The units to which the person has relations. */
  readonly related: readonly Unit[];
  /** Those units, the units of the posts, and everything above them. */
  readonly units: ReadonlyMap<string, Pick<Unit, 'id' | 'parentId' | 'kind'>>;
}

/** The token of a post; folded, so that a scope written without Kazakh letters reaches it too. */
export const positionToken = ({ positionKk, positionRu }: Pick<Assignment, 'positionKk' | 'positionRu'>): string =>
  `position:${foldedText(positionKk ?? positionRu ?? '')}`;

/**
 * What the person's place in the organisation gives the right to see on the date, as SEC-4 tokens. The unit's ancestors are
 * among them, so that what is for a faculty is for its departments; not so for a students' group (ORG-4), which is an audience
 * of its own.
 */
export const rightsOn = ({ personId, assignments, related, units }: Belonging, on: LegalDate): string[] => {
  const posts = assignments.filter((assignment) => holds(assignment, on));
  const relations = related.flatMap((unit) => unit.relations
    .filter((relation) => relation.personId === personId && holds(relation, on))
    .map(({ kind }) => ({ kind, unitId: unit.id })));
  const belongsTo = [...posts, ...relations].map(({ unitId }) => unitId);
  const groupIds = belongsTo.filter((id) => units.get(id)?.kind === 'group');
  const unitIds = belongsTo.filter((id) => !groupIds.includes(id)).flatMap((id) => lineOf(id, units));
  return [...new Set([
    `person:${personId}`,
    ...unitIds.map((id) => `unit:${id}`),
    ...groupIds.map((id) => `group:${id}`),
    ...posts.map(positionToken),
    ...relations.filter(({ kind }) => kind === 'head' || kind === 'secretary').map(({ kind, unitId }) => `${kind}:${unitId}`),
  ])];
};
