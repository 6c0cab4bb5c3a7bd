import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import { endAssignments } from '../domain/person.js';
import { releasePerson } from '../domain/relation.js';
import type { CloseAccounts, OrganizationContext } from './context.js';
import { personFile, savePerson } from './save-person.js';
import { saveUnit } from './save-unit.js';

export interface Deactivation {
  readonly id: string;
  readonly revision: number;
  /** The first day without the person; today when left out. */
  readonly on?: LegalDate | undefined;
}

/** A person leaves: posts and offices end on the day, the accounts are disabled at once, and everything stays readable on earlier days (ORG-5). */
export const deactivatePerson = ({ uow, clock }: OrganizationContext, closeAccounts: CloseAccounts) => (command: Deactivation, actor: Actor) =>
  uow.run(async (work) => {
    const on = command.on ?? clock.today();
    if (on > clock.today()) throw new AppError('date_invalid', { latest: clock.today() });
    const before = await personFile(work, command.id);
    if (before.person.revision !== command.revision) throw new AppError('stale_revision');
    if (!before.person.active) throw new AppError('invalid_transition');
    for (const unit of await work.units.ofPerson(command.id)) {
      await saveUnit(work, actor, unit, { ...unit, relations: releasePerson(unit.relations, command.id, on) });
    }
    await closeAccounts(command.id, actor, work);
    const after = { person: { ...before.person, active: false }, assignments: endAssignments(before.assignments, on) };
    return savePerson(work, actor, before, after, { clock }, 'person.deactivated');
  });
