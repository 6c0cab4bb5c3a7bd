import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { UnitEdit } from '../domain/edit-unit.js';
import { editUnit, peopleOf } from '../domain/edit-unit.js';
import type { Unit } from '../domain/unit.js';
import type { OrganizationContext } from './context.js';
import { checkPeople, saveUnit } from './save-unit.js';

export interface UnitChange {
  readonly id: string;
  readonly revision: number;
  readonly edit: UnitEdit;
  /** From when a new name or relation holds; today when left out. */
  readonly since?: LegalDate | undefined;
}

/** Changes a unit; earlier names and heads stay readable on their dates (ORG-3). */
export const changeUnit = ({ uow, clock }: OrganizationContext) => (change: UnitChange, actor: Actor): Promise<Unit> =>
  uow.run(async (work) => {
    const unit = await work.units.get(change.id);
    if (unit.revision !== change.revision) throw new AppError('stale_revision');
    await checkPeople(work, peopleOf(change.edit));
    return saveUnit(work, actor, unit, editUnit(unit, change.edit, change.since ?? clock.today()));
  });
