import type { LegalDate } from '../../../kernel/legal-date.js';
import { holds } from '../domain/period.js';
import type { Assignment, Person } from '../domain/person.js';
import { fullName } from '../domain/person.js';
import type { Relation } from '../domain/relation.js';
import { branchOf, lineOf } from '../domain/tree.js';
import type { Names, Unit } from '../domain/unit.js';
import { nameOn } from '../domain/unit.js';
import type { OrganizationContext } from './context.js';
import { withAncestors } from './rights-of-person.js';

/** A post or an office that somebody holds, with the unit's line upwards, nearest first. */
export interface HeldPlace {
  readonly unitId: string;
  readonly unitName: Names;
  readonly unitKind: Unit['kind'];
  readonly line: readonly string[];
  /** Null for an office (head, member, …), which is no post. */
  readonly post: { readonly kk: string | null; readonly ru: string | null } | null;
  readonly from: LegalDate | null;
}

/** Somebody in the organisation on a day; posts in the order in which they began, then offices. */
export interface PersonStanding {
  readonly personId: string;
  readonly name: string;
  readonly active: boolean;
  readonly firstOn: LegalDate | null;
  readonly postsEver: number;
  readonly places: readonly HeldPlace[];
}

/** Somebody with the posts held on a day, as evidence names them. */
export interface PostHolder {
  readonly personId: string;
  readonly name: string;
  readonly active: boolean;
  readonly posts: readonly { readonly kk: string | null; readonly ru: string | null; readonly unitId: string; readonly unitName: Names }[];
}

const firstDayOf = (posts: readonly Assignment[]): LegalDate | null =>
  (posts.some(({ from }) => from === null) ? null : posts.flatMap(({ from }) => from ?? []).sort()[0] ?? null);

const byPerson = <T extends { readonly personId: string }>(items: readonly T[]): Map<string, T[]> => {
  const grouped = new Map<string, T[]>();
  for (const item of items) grouped.set(item.personId, [...grouped.get(item.personId) ?? [], item]);
  return grouped;
};

const leading: readonly Relation['kind'][] = ['head', 'quality-manager'];

/** Who belongs where, for lists of many people. Ids that are not known are left out. */
export const audience = ({ reading }: OrganizationContext) => {
  const placesOf = (posts: readonly Assignment[], offices: readonly (Relation & { readonly unitId: string })[], units: ReadonlyMap<string, Unit>, on: LegalDate): HeldPlace[] => {
    const place = (unitId: string, post: HeldPlace['post'], from: LegalDate | null): HeldPlace[] => {
      const unit = units.get(unitId);
      return unit ? [{ unitId, unitName: nameOn(unit, on), unitKind: unit.kind, line: lineOf(unitId, units), post, from }] : [];
    };
    return [
      ...posts.flatMap(({ unitId, positionKk, positionRu, from }) => place(unitId, { kk: positionKk, ru: positionRu }, from)),
      ...offices.flatMap(({ unitId, from }) => place(unitId, null, from)),
    ];
  };

  const standingsOf = async (people: readonly Person[], on: LegalDate): Promise<PersonStanding[]> => {
    const personIds = people.map(({ id }) => id);
    const posts = byPerson(await reading.assignments.ofPeople(personIds));
    const related = await reading.units.ofPeople(personIds);
    const offices = byPerson(related.flatMap(({ id, relations }) => relations.filter((relation) => holds(relation, on)).map((relation) => ({ ...relation, unitId: id }))));
    const units = await withAncestors(reading, [...[...posts.values()].flat().map(({ unitId }) => unitId), ...related.map(({ id }) => id)]);
    return people.map((person) => {
      const ever = posts.get(person.id) ?? [];
      const held = person.active ? ever.filter((post) => holds(post, on)) : [];
      return {
        personId: person.id, name: fullName(person), active: person.active, firstOn: firstDayOf(ever), postsEver: ever.length,
        places: placesOf(held, person.active ? offices.get(person.id) ?? [] : [], units, on),
      };
    });
  };

  return {
    standings: async (personIds: readonly string[], on: LegalDate): Promise<PersonStanding[]> => standingsOf(await reading.people.byIds(personIds), on),
    /** Those who have not left, in pages by id. @param after the last id of the page before; empty for the beginning */
    activeStandings: async (after: string, limit: number, on: LegalDate): Promise<PersonStanding[]> => standingsOf(await reading.people.activePage(after, limit), on),
    postHolders: async (personIds: readonly string[], on: LegalDate): Promise<PostHolder[]> => {
      const people = await reading.people.byIds(personIds);
      const held = await reading.assignments.ofPeopleOn(personIds, on);
      const units = new Map((await reading.units.byIds(held.map(({ unitId }) => unitId))).map((unit) => [unit.id, unit]));
      const posts = byPerson(held.flatMap(({ personId, unitId, positionKk, positionRu }) => {
        const unit = units.get(unitId);
        return unit ? [{ personId, kk: positionKk, ru: positionRu, unitId, unitName: nameOn(unit, on) }] : [];
      }));
      return people.map((person) => ({
        personId: person.id, name: fullName(person), active: person.active, posts: (posts.get(person.id) ?? []).map(({ personId: _personId, ...post }) => post),
      }));
    },
    countActivePeople: (): Promise<number> => reading.people.countActive(),
    /** The units whose head or quality manager the person is, each with everything below it. */
    unitsLedBy: async (personId: string, on: LegalDate): Promise<string[]> => {
      const led = (await reading.units.ofPerson(personId))
        .filter(({ relations }) => relations.some((relation) => relation.personId === personId && leading.includes(relation.kind) && holds(relation, on)));
      if (led.length === 0) return [];
      const all = await reading.units.all();
      return [...new Set(led.flatMap(({ id }) => branchOf(id, all)))];
    },
    /** The unit and everything below it. */
    branch: async (unitId: string): Promise<string[]> => branchOf(unitId, await reading.units.all()),
    /** Everybody who has, or ever had, a post or an office in these units. */
    peopleEverIn: async (unitIds: readonly string[]): Promise<string[]> => {
      const posts = await reading.assignments.everInUnits(unitIds);
      const units = await reading.units.byIds(unitIds);
      return [...new Set([...posts.map(({ personId }) => personId), ...units.flatMap(({ relations }) => relations.map(({ personId }) => personId))])];
    },
    /** People whose posts or offices began or ended on a day after the one up to and with the other. */
    turnedIn: async (after: LegalDate, upTo: LegalDate): Promise<string[]> => {
      const turned = (date: LegalDate | null): boolean => date !== null && date > after && date <= upTo;
      const posts = await reading.assignments.turnedIn(after, upTo);
      const offices = (await reading.units.all()).flatMap(({ relations }) => relations.filter(({ from, to }) => turned(from) || turned(to)));
      return [...new Set([...posts, ...offices].map(({ personId }) => personId))];
    },
  };
};
