import type { LegalDate } from '../../../kernel/legal-date.js';
import { holds } from '../domain/period.js';
import { rightsOn } from '../domain/rights.js';
import type { Unit } from '../domain/unit.js';
import type { OrganizationContext } from './context.js';

/** The units and everything above them: one query for each level of the tree, which has few. */
export const withAncestors = async ({ units }: OrganizationContext['reading'], ids: readonly string[]): Promise<Map<string, Unit>> => {
  const known = new Map<string, Unit>();
  for (let wanted = [...new Set(ids)]; wanted.length > 0;) {
    const found = await units.byIds(wanted);
    for (const unit of found) known.set(unit.id, unit);
    const above = found.flatMap(({ parentId }) => (parentId !== null && !known.has(parentId) ? [parentId] : []));
    wanted = [...new Set(above)];
  }
  return known;
};

/** SEC-4 tokens of a person on a date; none for somebody who has left. */
export const rightsOfPerson = ({ reading }: OrganizationContext) => async (personId: string, on: LegalDate): Promise<string[]> => {
  const person = await reading.people.find(personId);
  if (!person?.active) return [];
  const assignments = await reading.assignments.ofPeopleOn([personId], on);
  const related = await reading.units.ofPerson(personId);
  const current = related.filter(({ relations }) => relations.some((relation) => relation.personId === personId && holds(relation, on)));
  const units = await withAncestors(reading, [...assignments.map(({ unitId }) => unitId), ...current.map(({ id }) => id)]);
  return rightsOn({ personId, assignments, related: current, units }, on);
};
