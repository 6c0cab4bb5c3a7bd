import type { LegalDate } from '../../../kernel/legal-date.js';
import { fullName } from '../domain/person.js';
import { holdersOn } from '../domain/relation.js';
import type { Names } from '../domain/unit.js';
import { nameOn } from '../domain/unit.js';
import type { OrganizationContext } from './context.js';

export interface PersonNamed { readonly id: string; readonly name: string; readonly active: boolean }

/** A unit or body as those see it who need a decision of it. */
export interface UnitOffices {
  readonly id: string;
  readonly kind: 'unit' | 'body' | 'group';
  readonly name: Names;
  readonly parentId: string | null;
  readonly headId: string | null;
  readonly secretaryId: string | null;
}

/** Who holds what on a day: for routes, tasks and letters. Ids that are not known are left out. */
export const officers = ({ reading }: OrganizationContext) => ({
  unitOffices: async (ids: readonly string[], on: LegalDate): Promise<Map<string, UnitOffices>> =>
    new Map((await reading.units.byIds(ids)).map((unit) => [unit.id, {
      id: unit.id, kind: unit.kind, name: nameOn(unit, on), parentId: unit.parentId,
      headId: holdersOn(unit.relations, 'head', on)[0] ?? null, secretaryId: holdersOn(unit.relations, 'secretary', on)[0] ?? null,
    }])),
  people: async (ids: readonly string[]): Promise<Map<string, PersonNamed>> =>
    new Map((await reading.people.byIds(ids)).map((person) => [person.id, { id: person.id, name: fullName(person), active: person.active }])),
  /** Units in which a person has a post on the day, in the order in which the posts began. */
  unitsOfPerson: async (personId: string, on: LegalDate): Promise<string[]> =>
    [...new Set((await reading.assignments.ofPeopleOn([personId], on)).map(({ unitId }) => unitId))],
  /** Who holds a post of this name, in Kazakh or Russian, on the day. */
  holdersOfPosition: async (position: string, on: LegalDate): Promise<string[]> =>
    [...new Set((await reading.assignments.inPositionOn(position, on)).map(({ personId }) => personId))],
  /** Bodies whose secretary the person is on the day. */
  bodiesOfSecretary: async (personId: string, on: LegalDate): Promise<string[]> =>
    (await reading.units.ofPerson(personId)).filter(({ kind, relations }) => kind === 'body' && holdersOn(relations, 'secretary', on).includes(personId)).map(({ id }) => id),
});
