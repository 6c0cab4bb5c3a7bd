import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { PersonImport, PersonStanding } from '../domain/person-row.js';
import { personAfter, postAfter, proposePerson } from '../domain/person-row.js';
import type { Decision, Imported } from '../domain/proposals.js';
import { decisionOf } from '../domain/proposals.js';
import type { AlsoInTransaction, OrganizationContext } from './context.js';
import { checkPost } from './change-person.js';
import { savePerson } from './save-person.js';

type Reading = Pick<OrganizationContext['reading'], 'units' | 'people' | 'assignments'>;

const standingOf = async ({ units, people, assignments }: Reading, row: PersonImport): Promise<PersonStanding> => {
  const person = await people.byNumber(row.personnelNumber);
  const unit = row.unitCode === null ? null : await units.byCode(row.unitCode);
  return { person, assignments: person ? await assignments.ofPerson(person.id) : [], unitId: unit?.id ?? null };
};

/** Importing people row by row (ORG-5): what a row would change, and doing it; the same row twice changes nothing. */
export const personImport = ({ uow, reading, clock }: OrganizationContext) => {
  const decidePerson = async (row: PersonImport): Promise<Decision> => {
    const standing = await standingOf(reading, row);
    return decisionOf(standing.person?.id ?? null, proposePerson(row, standing));
  };

  const importPerson = (row: PersonImport, actor: Actor, alsoInTransaction: AlsoInTransaction = async () => undefined): Promise<Imported> =>
    uow.run(async (work) => {
      const standing = await standingOf(work, row);
      const { person, assignments, unitId } = standing;
      if (row.unitCode !== null && unitId === null) throw new AppError('unknown_unit', { unit: row.unitCode });
      await alsoInTransaction(work.session);
      const { outcome } = decisionOf(person?.id ?? null, proposePerson(row, standing));
      if (outcome === 'unchanged' && person) return { outcome, id: person.id };
      const id = person?.id ?? newId();
      const post = postAfter(row, standing, { personId: id, newId: newId() });
      if (post) await checkPost(work, post);
      const others = assignments.filter((assignment) => assignment.id !== post?.id);
      const after = { person: personAfter(row, standing, id), assignments: post ? [...others, post] : others };
      await savePerson(work, actor, person && { person, assignments }, after, { clock });
      return { outcome: person ? 'changed' : 'created', id };
    });

  return { decidePerson, importPerson };
};
