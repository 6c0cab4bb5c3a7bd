import type { Actor } from '../../../kernel/actor.js';
import { systemActor } from '../../../kernel/actor.js';
import type { AuditChange } from '../../../kernel/audit.js';
import { AppError } from '../../../kernel/errors.js';
import type { OpenTransaction, SharedTransaction } from '../../../kernel/transaction.js';
import type { Course } from '../domain/approval.js';
import { mayReplaceText, replaceParticipant, replaceText, reroute } from '../domain/change-course.js';
import type { Now } from '../domain/progress.js';
import { advance, endRound } from '../domain/progress.js';
import type { Route, StageTemplate } from '../domain/route.js';
import { checkAllParticipants, checkOrder } from '../domain/route.js';
import { requireOtherApprover, stagesFor } from '../domain/start-approval.js';
import type { Context, Repositories, Work } from './context.js';
import { labelOf, presentFor } from './context.js';
import type { FindParticipants } from './find-participants.js';
import type { TakeStep } from './take-step.js';

interface Steering { readonly action: string; readonly reason: string; readonly changes?: readonly AuditChange[]; readonly days?: readonly number[] }

/** What the quality office does to a running approval, always with a reason (WF-6), and what a changed text does to it (WF-2). */
export const createSteer = (context: Context, findParticipants: FindParticipants, takeStep: TakeStep, repositoriesIn: (session: OpenTransaction) => Repositories) => {
  const { uow, subjects, directory, clock } = context;

  const steer = (actor: Actor, approvalId: string, { action, reason, changes = [], days = [] }: Steering, decide: (course: Course, now: Now, work: Work) => Promise<Course> | Course): Promise<void> =>
    uow.run(async (work) => {
      if (!actor.permissions.includes('documents:manage')) throw new AppError('forbidden');
      const before = await work.approvals.get(approvalId);
      const subject = await subjects.in(work).get(before.approval.subject.id);
      const now = await presentFor(context, [...before.approval.stages, ...days.map((workingDays) => ({ workingDays, openedOn: null }))]);
      const after = await decide(before, now, work);
      await takeStep(work, { actor, subject, before, after, action, changes: [...changes, { field: 'reason', from: null, to: reason }] });
    });

  /** Who has to do it no more is told; a role or a body is nobody to tell. */
  const tellReplaced = async (work: Work, { approval, tasks }: Course, taskId: string): Promise<void> => {
    const assignee = tasks.find(({ id }) => id === taskId)?.assignee;
    if (assignee?.kind !== 'person') return;
    const subject = await subjects.in(work).get(approval.subject.id);
    await context.notify([{
      personId: assignee.id, kind: 'approvals.replaced', key: `replaced:${taskId}`, mail: 'none', params: { title: labelOf(subject), person: subject.author.name }, href: '/tasks',
    }], work.session);
  };

  return {
    abort: (actor: Actor, approvalId: string, reason: string): Promise<void> =>
      steer(actor, approvalId, { action: 'approvals.abort', reason }, (course, now) => endRound(course, 'abort', reason, now)),

    /** @throws AppError `unknown_person`, `task_already_decided`, `participant_taken`, `author_is_sole_approver` for an author of the draft */
    replaceParticipant: async (actor: Actor, approvalId: string, taskId: string, personId: string, reason: string): Promise<void> => {
      const person = (await directory.people([personId])).get(personId);
      if (!person?.active) throw new AppError('unknown_person');
      return steer(actor, approvalId, { action: 'approvals.replace-participant', reason, changes: [{ field: 'participant', from: null, to: person.name }] }, async (course, now, work) => {
        if (course.approval.authorIds.includes(personId)) throw new AppError('author_is_sole_approver');
        const after = replaceParticipant(course, taskId, { kind: 'person', id: personId, label: person.name }, now);
        await tellReplaced(work, course, taskId);
        return after;
      });
    },

    /**
     * Other stages instead of those that have not begun; what no route may lack must be left or be over.
     * @throws AppError of `checkAllParticipants` and `checkOrder`, `stage_without_participants`, `author_is_sole_approver`
     */
    reroute: (actor: Actor, approvalId: string, waiting: readonly StageTemplate[], reason: string): Promise<void> =>
      steer(actor, approvalId, { action: 'approvals.reroute', reason, days: waiting.map(({ workingDays }) => workingDays), changes: [{ field: 'route', from: null, to: waiting.map(({ kind }) => kind) }] },
        async (course, now) => {
          const begun = course.approval.stages.filter(({ state }) => state !== 'waiting');
          const subject = await subjects.find(course.approval.subject.id);
          if (!subject) throw new AppError('not_found');
          checkAllParticipants(waiting);
          checkOrder([...begun, ...waiting]);
          const route: Route = { id: course.approval.routeId, revision: 0, subjectKind: subject.ref.kind, typeId: null, name: { kk: null, ru: null, en: null }, stages: waiting, retired: false };
          const stages = stagesFor(route, await findParticipants(waiting, subject, clock.today()));
          requireOtherApprover([...begun, ...stages], course.approval.authorIds);
          return advance(reroute(course, stages), now);
        }),

    /**
     * The text of a subject is about to change, inside the transaction that changes it: agreements fall as the route says.
     * @throws AppError `text_frozen` where it may not change any more
     */
    textReplaced: async (actor: Actor, subjectId: string, transaction: SharedTransaction): Promise<void> => {
      const work = { ...repositoriesIn(transaction.session), ...transaction };
      const before = await work.approvals.latestOf(subjectId);
      if (!before || before.approval.state !== 'running') return;
      const subject = await subjects.in(work).get(subjectId);
      const after = replaceText(before, await presentFor(context, before.approval.stages));
      await takeStep(work, { actor, subject, before, after, action: 'approvals.text-replaced', changes: [{ field: 'digest', from: null, to: subject.digest }] });
    },

    /**
     * What the subject changes is another text now: a round that runs ends by a return to the author, and everybody's open task with it. Nothing is
     * done to one that does not run, so it may be asked twice.
     */
    returnSuperseded: (subjectId: string, reason: string): Promise<void> => uow.run(async (work) => {
      const before = await work.approvals.latestOf(subjectId);
      if (!before || before.approval.state !== 'running') return;
      const subject = await subjects.in(work).get(subjectId);
      const after = endRound(before, 'return', reason, await presentFor(context, before.approval.stages));
      await takeStep(work, { actor: systemActor('changes'), subject, before, after, action: 'approvals.return-superseded', changes: [{ field: 'reason', from: null, to: reason }] });
    }),

    /** Whether the author may put in another text while the approval runs. */
    mayReplaceText: async (subjectId: string): Promise<boolean> => {
      const course = await context.approvals.latestOf(subjectId);
      return course === null || course.approval.state !== 'running' || mayReplaceText(course);
    },
  };
};
export type Steer = ReturnType<typeof createSteer>;
