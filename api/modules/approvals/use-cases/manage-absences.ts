import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Absence } from '../domain/absence.js';
import { checkAbsence } from '../domain/absence.js';
import type { Context } from './context.js';
import { personIdOf } from './context.js';

export interface AbsenceInput {
  /** Null: the actor's own. */
  readonly personId: string | null;
  readonly substituteId: string;
  readonly from: LegalDate;
  readonly to: LegalDate;
  readonly order: Absence['order'];
}

/** Absences and substitutes (WF-5): one's own, or anybody's by the quality office. */
export const createManageAbsences = (context: Context) => {
  const { uow, directory, approvals } = context;

  const requireOwn = (actor: Actor, personId: string): void => {
    if (actor.personId !== personId && !actor.permissions.includes('documents:manage')) throw new AppError('forbidden');
  };

  /** Tasks of the absent would pass to somebody who wrote what they are about (WF-4). */
  const requireNotAuthor = async ({ personId, substituteId }: Absence): Promise<void> => {
    const open = await approvals.openOf(`person:${personId}`);
    const concerned = await approvals.byIds([...new Set(open.map(({ approvalId }) => approvalId))]);
    if (concerned.some(({ authorIds }) => authorIds.includes(substituteId))) throw new AppError('substitute_is_author');
  };

  const asObject = async ({ personId }: Absence) => ({ kind: 'person', id: personId, label: (await directory.people([personId])).get(personId)?.name ?? personId });

  return {
    /** @throws AppError of `checkAbsence`, `unknown_person`, `substitute_is_author`, `forbidden` */
    add: async (actor: Actor, input: AbsenceInput): Promise<Absence> => {
      const personId = input.personId ?? personIdOf(actor);
      requireOwn(actor, personId);
      const people = await directory.people([personId, input.substituteId]);
      if (!people.get(personId) || !people.get(input.substituteId)?.active) throw new AppError('unknown_person');
      const absence: Absence = { ...input, id: newId(), revision: 1, personId };
      return uow.run(async (work) => {
        checkAbsence(absence, await work.office.absencesOf(personId));
        await requireNotAuthor(absence);
        await work.office.addAbsence(absence);
        await work.audit.record({ actor, action: 'approvals.add-absence', object: await asObject(absence), changes: [
          { field: 'substitute', from: null, to: people.get(input.substituteId)?.name }, { field: 'from', from: null, to: absence.from },
          { field: 'to', from: null, to: absence.to }, { field: 'order', from: null, to: absence.order },
        ] });
        return absence;
      });
    },
    /** Somebody is back earlier: `to` is the last day of the absence. @throws AppError `absence_ends_before_it_begins`, `absence_overlaps` */
    end: (actor: Actor, id: string, to: LegalDate): Promise<Absence> => uow.run(async (work) => {
      const before = await work.office.absence(id);
      requireOwn(actor, before.personId);
      const after = { ...before, to };
      checkAbsence(after, await work.office.absencesOf(before.personId));
      const revision = await work.office.saveAbsence(after);
      await work.audit.record({ actor, action: 'approvals.end-absence', object: await asObject(after), changes: [{ field: 'to', from: before.to, to }] });
      return { ...after, revision };
    }),
  };
};
export type ManageAbsences = ReturnType<typeof createManageAbsences>;
