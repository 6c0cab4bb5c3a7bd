import type { Assignee } from '../domain/approval.js';
import { holderOn } from '../domain/absence.js';
import type { Context } from './context.js';

type Asking = Pick<Context, 'directory' | 'office' | 'clock'>;

/** Who has to act for an assignee today: the substitute of somebody who is away, the secretary of a body, all who hold a role. */
export const recipientsOf = async ({ directory, office, clock }: Asking, assignee: Assignee): Promise<string[]> => {
  const today = clock.today();
  if (assignee.kind === 'role') return directory.personsOfRole(assignee.id);
  const principal = assignee.kind === 'body' ? (await directory.unitOffices([assignee.id], today)).get(assignee.id)?.secretaryId ?? null : assignee.id;
  return principal === null ? [] : [holderOn(principal, await office.currentAbsences(today), today)];
};
