import type { LegalDate } from '../../../kernel/legal-date.js';
import { holds } from '../domain/period.js';
import type { Person } from '../domain/person.js';
import { foldedText, fullName } from '../domain/person.js';
import type { RelationKind } from '../domain/relation.js';
import { holdersOn } from '../domain/relation.js';
import type { Unit } from '../domain/unit.js';
import { nameOn } from '../domain/unit.js';
import type { OrganizationContext } from './context.js';

interface Named { readonly id: string; readonly name: string }

const present = (unit: Unit, on: LegalDate, people: ReadonlyMap<string, Person>, count: number) => {
  const named = (kind: RelationKind): Named[] => holdersOn(unit.relations, kind, on).flatMap((id) => {
    const person = people.get(id);
    return person ? [{ id, name: fullName(person) }] : [];
  });
  const { id, code, kind, abbreviation, parentId, from, to, revision } = unit;
  return {
    id, code, kind, abbreviation, parentId, from, to, revision, name: nameOn(unit, on), people: count,
    head: named('head')[0] ?? null,
    secretary: named('secretary')[0] ?? null,
    qualityManager: named('quality-manager')[0] ?? null,
    members: named('member'),
  };
};

export type UnitView = ReturnType<typeof present>;

/** Units as they were on a date. There are a few hundred at most, so the whole tree is read at once. */
export const unitViews = ({ reading }: OrganizationContext) => {
  const viewsOf = async (units: readonly Unit[], on: LegalDate): Promise<UnitView[]> => {
    const people = await reading.people.byIds([...new Set(units.flatMap(({ relations }) => relations.map(({ personId }) => personId)))]);
    const posts = await reading.assignments.inUnitsOn(units.map(({ id }) => id), on);
    const byId = new Map(people.map((person) => [person.id, person]));
    const staff = new Map<string, Set<string>>();
    for (const { unitId, personId } of posts) staff.set(unitId, (staff.get(unitId) ?? new Set()).add(personId));
    return units.map((unit) => present(unit, on, byId, staff.get(unit.id)?.size ?? 0));
  };

  const matches = (unit: Unit, wanted: string, on: LegalDate) => {
    const { kk, ru, en } = nameOn(unit, on);
    return [unit.code, unit.abbreviation, kk, ru, en].some((text) => text !== null && foldedText(text).includes(wanted));
  };

  return {
    list: async ({ q, on }: { q?: string | undefined; on: LegalDate }, skip: number, limit: number) => {
      const wanted = foldedText(q ?? '');
      const found = (await reading.units.all()).filter((unit) => holds(unit, on) && matches(unit, wanted, on));
      return { items: await viewsOf(found.slice(skip, skip + limit), on), total: found.length };
    },
    /** One unit with its names and relations through time. */
    card: async (id: string, on: LegalDate) => {
      const unit = await reading.units.get(id);
      const [view] = await viewsOf([unit], on);
      return view && { ...view, names: unit.names, relations: unit.relations };
    },
  };
};
