import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { Absence } from '../domain/absence.js';
import { holderOn, isAbsentOn, standsFor } from '../domain/absence.js';
import type { Assignee, Task } from '../domain/approval.js';
import { tokenOf } from '../domain/approval.js';
import type { Principal, Standing } from '../domain/standing.js';
import type { Context } from './context.js';

type Asking = Pick<Context, 'directory' | 'office' | 'clock'>;

const ordersOf = (absences: readonly Absence[], personId: string, today: string): string =>
  absences.find((absence) => absence.personId === personId && isAbsentOn(absence, today as Absence['from']))?.order.number ?? '';

/** For whom an account can decide today (WF-5): by itself and back again, by the dates of the absences alone. */
export const standingOf = async ({ directory, office, clock }: Asking, { personId, rights }: Actor): Promise<Standing> => {
  const roles = rights.filter((token) => token.startsWith('role:'));
  if (personId === null) return { tokens: roles, principals: new Map() };
  const today = clock.today();
  const absences = await office.currentAbsences(today);
  const tokens = [...roles];
  const principals = new Map<string, Principal>();
  for (const id of standsFor(personId, absences, today)) {
    const own = [`person:${id}`, ...(await directory.bodiesOfSecretary(id, today)).map((body) => `secretary:${body}`)];
    tokens.push(...own);
    if (id !== personId) for (const token of own) principals.set(token, { personId: id, orderNumber: ordersOf(absences, id, today) });
  }
  return { tokens, principals };
};

/**
 * The actor's place in a task: null for their own, the principal where they stand for somebody.
 * @throws AppError `not_found` where the task is not theirs, `substitute_is_author` where a substitute would decide on their own draft (WF-4)
 */
export const placeIn = (standing: Standing, task: Task, actor: Actor, authorIds: readonly string[]): Principal | null => {
  const token = tokenOf(task.assignee);
  if (!standing.tokens.includes(token)) throw new AppError('not_found');
  const principal = standing.principals.get(token) ?? null;
  if (principal && actor.personId !== null && authorIds.includes(actor.personId)) throw new AppError('substitute_is_author');
  return principal;
};

/** Who holds the tasks of an assignee today, where that is one person. */
export const holderOf = (assignee: Assignee, secretaryId: string | null, absences: readonly Absence[], today: Absence['from']): string | null => {
  const principal = assignee.kind === 'person' ? assignee.id : assignee.kind === 'body' ? secretaryId : null;
  return principal && holderOn(principal, absences, today);
};
