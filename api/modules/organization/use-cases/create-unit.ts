import type { Actor } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import type { UnitEdit } from '../domain/edit-unit.js';
import { editUnit, emptyUnit, peopleOf } from '../domain/edit-unit.js';
import type { Names, Unit } from '../domain/unit.js';
import type { OrganizationContext } from './context.js';
import { checkPeople, saveUnit } from './save-unit.js';

export interface NewUnit extends UnitEdit { readonly code: string; readonly name: Names }

/** Creates a unit or a body (ORG-1); its name and relations hold from the day on which it begins. */
export const createUnit = ({ uow }: OrganizationContext) => (facts: NewUnit, actor: Actor): Promise<Unit> =>
  uow.run(async (work) => {
    await checkPeople(work, peopleOf(facts));
    return saveUnit(work, actor, null, editUnit(emptyUnit(newId(), facts.code), facts, facts.from ?? null));
  });
