import type { LegalDate } from '../../../kernel/legal-date.js';
import { holds } from '../domain/period.js';
import type { Assignment, Person } from '../domain/person.js';
import { branchOf } from '../domain/tree.js';
import type { Unit } from '../domain/unit.js';
import { nameOn } from '../domain/unit.js';
import type { OrganizationContext } from './context.js';

/** The account behind a person, as the identity module tells it. */
export interface PersonAccount { readonly id: string; readonly login: string; readonly state: string }
export type AccountsOf = (personIds: readonly string[]) => Promise<ReadonlyMap<string, PersonAccount>>;

export interface PeopleQuery {
  readonly q?: string | undefined;
  /** The unit and everything below it. */
  readonly unit?: string | undefined;
  readonly active?: boolean | undefined;
  readonly on: LegalDate;
}

const present = (person: Person, posts: readonly Assignment[], units: ReadonlyMap<string, Unit>, on: LegalDate, account: PersonAccount | null) => ({
  ...person,
  account,
  assignments: posts.map(({ id, unitId, positionKk, positionRu, from, to }) => {
    const unit = units.get(unitId);
    const { kk, ru } = unit ? nameOn(unit, on) : { kk: null, ru: null };
    return { id, unitId, unit: { kk, ru }, positionKk, positionRu, from, to };
  }),
});

export type PersonView = ReturnType<typeof present>;

/** Everybody with a post in the unit or below it on the date. */
export const peopleInUnit = ({ reading }: OrganizationContext) => async (unitId: string, on: LegalDate): Promise<string[]> => {
  const branch = branchOf(unitId, (await reading.units.all()).filter((unit) => holds(unit, on)));
  const posts = await reading.assignments.inUnitsOn(branch, on);
  return [...new Set(posts.map(({ personId }) => personId))];
};

/** People as they were on a date, in Kazakh order. */
export const peopleViews = (context: OrganizationContext, accountsOf: AccountsOf) => {
  const { reading } = context;
  const viewsOf = async (people: readonly Person[], posts: readonly Assignment[], on: LegalDate): Promise<PersonView[]> => {
    const units = new Map((await reading.units.byIds([...new Set(posts.map(({ unitId }) => unitId))])).map((unit) => [unit.id, unit]));
    const accounts = await accountsOf(people.map(({ id }) => id));
    return people.map((person) =>
      present(person, posts.filter(({ personId }) => personId === person.id), units, on, accounts.get(person.id) ?? null));
  };

  return {
    list: async ({ q, unit, active, on }: PeopleQuery, skip: number, limit: number) => {
      const ids = unit === undefined ? undefined : await peopleInUnit(context)(unit, on);
      const { items, total } = await reading.people.page({ q, active, ids }, skip, limit);
      const posts = await reading.assignments.ofPeopleOn(items.map(({ id }) => id), on);
      return { items: await viewsOf(items, posts, on), total };
    },
    /** One person with every post, past and to come. */
    card: async (id: string, on: LegalDate): Promise<PersonView> => {
      const person = await reading.people.get(id);
      const [view] = await viewsOf([person], await reading.assignments.ofPerson(id), on);
      return view ?? present(person, [], new Map(), on, null);
    },
  };
};
