import type { LegalDate } from '../../../kernel/legal-date.js';
import { newId } from '../../../kernel/ids.js';
import type { Period } from './period.js';
import { closeAt, continueWith, holds, vacateFrom } from './period.js';

/** What a person can be to a unit beside working in it; these are relations, not roles (ORG-2). */
export const relationKinds = ['head', 'secretary', 'quality-manager', 'member'] as const;
export type RelationKind = (typeof relationKinds)[number];

/** One person at a time holds each of these; members are many. */
export type SingleRelation = Exclude<RelationKind, 'member'>;

export interface Relation extends Period {
  readonly id: string;
  readonly kind: RelationKind;
  readonly personId: string;
}

/** Who holds the relation on the date. */
export const holdersOn = (relations: readonly Relation[], kind: RelationKind, on: LegalDate): string[] =>
  relations.filter((relation) => relation.kind === kind && holds(relation, on)).map(({ personId }) => personId);

/** The relations in which the person (nobody when null) holds the office from `since` on. */
export const appoint = (relations: readonly Relation[], kind: SingleRelation, personId: string | null, since: LegalDate | null): Relation[] => {
  const others = relations.filter((relation) => relation.kind !== kind);
  const series = relations.filter((relation) => relation.kind === kind);
  if (personId === null) return [...others, ...vacateFrom(series, since)];
  return [...others, ...continueWith<Omit<Relation, keyof Period>>(series, since, { id: newId(), kind, personId })];
};

// Before every date that a relation can begin on: for what has held from the beginning.
const BEGINNING = '0000-01-01' as LegalDate;

/** The relations in which exactly these persons are members from `since` on; earlier memberships keep their dates. */
export const seatMembers = (relations: readonly Relation[], personIds: readonly string[], since: LegalDate | null): Relation[] => {
  const start = since ?? BEGINNING;
  const kept = relations.flatMap((relation) => {
    if (relation.kind !== 'member' || !holds(relation, start) || personIds.includes(relation.personId)) return [relation];
    return relation.from === since ? [] : [closeAt(relation, start)];
  });
  const seated = holdersOn(kept, 'member', start);
  const joining = [...new Set(personIds)].filter((personId) => !seated.includes(personId));
  return [...kept, ...joining.map((personId): Relation => ({ id: newId(), kind: 'member', personId, from: since, to: null }))];
};

/** The relations after the person has left everything on the date. */
export const releasePerson = (relations: readonly Relation[], personId: string, on: LegalDate): Relation[] =>
  relations.map((relation) => (relation.personId === personId ? closeAt(relation, on) : relation));
