import type { Actor } from '../../../kernel/actor.js';
import type { AuditChange } from '../../../kernel/audit.js';
import type { Course, Task } from '../domain/approval.js';
import { isAfter, phaseOf } from '../domain/progress.js';
import { timesOf } from '../domain/stage-time.js';
import type { EditionAction, EditionState } from '../../documents/public.js';
import type { Notice, Subject } from '../ports.js';
import type { Context, Work } from './context.js';
import { asObject, labelOf } from './context.js';
import { recipientsOf } from './recipients.js';

/** Where its author works at it. */
const hrefOf = ({ kind, id }: Subject['ref']): string => `/${kind === 'change' ? 'changes' : 'drafts'}/${id}`;

export interface Step {
  readonly actor: Actor;
  readonly subject: Subject;
  /** Null for the first of a round. */
  readonly before: Course | null;
  readonly after: Course;
  readonly action: string;
  readonly changes: readonly AuditChange[];
}

const ended: Partial<Record<Course['approval']['state'], EditionAction>> = { returned: 'return', rejected: 'withdraw', withdrawn: 'withdraw', aborted: 'withdraw' };

/** What a step means for the subject: its state follows the part of the route that has been reached (spec §1). */
export const movesOf = (state: EditionState, { approval }: Course): EditionAction[] => {
  const end = ended[approval.state];
  if (end) return state === 'draft' ? ['submit', end] : [end];
  const phase = phaseOf(approval) ?? 'registration';
  return [
    ...(state === 'draft' ? ['submit' as const] : []),
    ...((state === 'draft' || state === 'coordination') && isAfter(phase, 'coordination') ? ['send-to-approval' as const] : []),
    ...(state !== 'approved' && state !== 'registered' && isAfter(phase, 'approval') ? ['approve' as const] : []),
  ];
};

/** Tasks that a step has opened. */
const newlyOpen = (before: Course | null, after: Course): Task[] => {
  const open = new Set(before?.tasks.filter(({ state }) => state === 'open').map(({ id }) => id));
  return after.tasks.filter(({ id, state }) => state === 'open' && !open.has(id));
};

const toAuthors: Partial<Record<Course['approval']['state'], string>> = { returned: 'approvals.returned', rejected: 'approvals.rejected', aborted: 'approvals.aborted' };

/** Saves what a decision made of a course, with all that goes with it: the subject's state, the times, the notices, the journal. */
export const createTakeStep = (context: Context) => {
  const noticesOf = async ({ subject, before, after }: Step): Promise<Notice[]> => {
    const { approval } = after;
    const params = { title: labelOf(subject), person: subject.author.name };
    const asked: Notice[] = [];
    for (const task of newlyOpen(before, after)) {
      for (const personId of await recipientsOf(context, task.assignee)) {
        asked.push({
          personId, kind: task.kind === 'check-edits' ? 'approvals.edits-to-check' : 'approvals.task-opened', key: `task:${task.id}`, mail: 'digest',
          params: { ...params, dueOn: task.dueOn ?? '' }, href: `/tasks/${task.id}`,
        });
      }
    }
    const tell = (kind: string, detail = ''): Notice[] => subject.authorIds.map((personId) => ({
      personId, kind, key: `${kind}:${approval.id}${detail}`, mail: 'digest', params: { ...params, reason: approval.endReason ?? '' }, href: hrefOf(subject.ref),
    }));
    const ending = before?.approval.state === 'running' ? toAuthors[approval.state] : undefined;
    const approved = before !== null && movesOf(subject.state, after).includes('approve');
    const held = approval.stages.find(({ key, state }) => state === 'remarks' && before?.approval.stages.find((stage) => stage.key === key)?.state !== 'remarks');
    return [...asked, ...(ending ? tell(ending) : []), ...(approved ? tell('approvals.approved') : []), ...(held ? tell('approvals.remarks', held.key) : [])];
  };

  return async (work: Work, step: Step): Promise<Course> => {
    const { actor, subject, before, after, action, changes } = step;
    const saved = before ? await work.approvals.save(after, before) : await work.approvals.add(after);
    const subjects = context.subjects.in(work);
    // What is written into a round that is over moves nobody any more.
    const moves = before && before.approval.state !== 'running' ? [] : movesOf(subject.state, after);
    for (const move of moves) await subjects.move(subject.ref.id, move, actor);
    await work.office.addStageTimes(timesOf(before, after, subject.ownerUnitId, context.timeZone));
    await context.notify(await noticesOf(step), work.session);
    await work.outbox.append([{ type: 'approvals.changed', aggregateId: saved.approval.id, revision: saved.approval.revision }]);
    await work.audit.record({ actor, action, object: asObject(subject), changes });
    return saved;
  };
};
export type TakeStep = ReturnType<typeof createTakeStep>;
