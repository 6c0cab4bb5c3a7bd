import type { LegalDate } from '../../../kernel/legal-date.js';
import { holds } from '../domain/period.js';
import type { Assignment } from '../domain/person.js';
import { fullName } from '../domain/person.js';
import type { Unit } from '../domain/unit.js';
import { nameOn } from '../domain/unit.js';
import type { OrganizationContext } from './context.js';

interface InTwoLanguages { readonly kk: string | null; readonly ru: string | null }

/** A person as a signature names them: full name, post and unit as they are on the date; nulls where there is no post. */
export interface Signer { readonly name: string; readonly post: InTwoLanguages; readonly unit: InTwoLanguages }

const headedBy = (personId: string, units: readonly Unit[], on: LegalDate): Set<string> =>
  new Set(units.filter(({ relations }) => relations.some((relation) => relation.kind === 'head' && relation.personId === personId && holds(relation, on)))
    .map(({ id }) => id));

const unitNameOn = (unit: Unit | undefined, on: LegalDate): InTwoLanguages => {
  if (!unit) return { kk: null, ru: null };
  const { kk, ru } = nameOn(unit, on);
  return { kk, ru };
};

/**
 * Who signs, on a date. Of several posts: the one in the unit asked for, else one in a unit that the person heads, else the
 * one held longest.
 * @param unitId for which unit the person acts; null where it does not matter
 * @returns null where there is no such person
 */
export const signerOf = ({ reading }: OrganizationContext) => async (personId: string, on: LegalDate, unitId: string | null): Promise<Signer | null> => {
  const person = await reading.people.find(personId);
  if (!person) return null;
  const posts = await reading.assignments.ofPeopleOn([personId], on);
  const headed = headedBy(personId, await reading.units.ofPerson(personId), on);
  const post: Assignment | undefined = posts.find((held) => held.unitId === unitId) ?? posts.find((held) => headed.has(held.unitId)) ?? posts[0];
  const [unit] = post ? await reading.units.byIds([post.unitId]) : [];
  return { name: fullName(person), post: { kk: post?.positionKk ?? null, ru: post?.positionRu ?? null }, unit: unitNameOn(unit, on) };
};
