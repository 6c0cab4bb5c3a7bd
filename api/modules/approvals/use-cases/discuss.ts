import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { Course, Remark, Stage } from '../domain/approval.js';
import { answered, closeDiscussion } from '../domain/change-course.js';
import type { Context, Work } from './context.js';
import { asObject, personOf, presentFor } from './context.js';
import type { RemarkInput } from './decide.js';
import type { TakeStep } from './take-step.js';

/** The open discussion of a course. @throws AppError `discussion_closed` */
export const openDiscussion = ({ approval }: Course, key: string): Stage => {
  const stage = approval.stages.find((item) => item.key === key);
  if (!stage || stage.audience === null || stage.state !== 'open') throw new AppError('discussion_closed');
  return stage;
};

/** @throws AppError `forbidden` for anybody but the author and the working group */
export const requireAuthor = ({ personId }: Actor, { approval }: Course): void => {
  if (personId === null || !approval.authorIds.includes(personId)) throw new AppError('forbidden');
};

/** Puts a comment on an open discussion. */
export const addComment = async (work: Work, course: Course, stage: Stage, by: Remark['by'], input: RemarkInput, at: Date): Promise<Remark> => {
  const comment: Remark = { ...input, id: newId(), approvalId: course.approval.id, stageKey: stage.key, taskId: null, kind: 'comment', by, at, answer: null };
  await work.approvals.addRemarks([comment]);
  return comment;
};

/** Remarks and their answers, and the comments of a discussion (WF-1, WF-2). */
export const createDiscuss = (context: Context, takeStep: TakeStep) => {
  const { uow, subjects, clock, notify } = context;

  return {
    /** The author answers, once; with the last answer the stage goes on. @throws AppError `forbidden`, `remark_answered` */
    answer: (actor: Actor, approvalId: string, remarkId: string, answer: { readonly text: string; readonly accepted: boolean }): Promise<void> => uow.run(async (work) => {
      const before = await work.approvals.get(approvalId);
      requireAuthor(actor, before);
      const remark = await work.approvals.remark(remarkId);
      if (!remark || remark.approvalId !== approvalId) throw new AppError('not_found');
      await work.approvals.answerRemark(remarkId, { ...answer, by: await personOf(context, actor), at: clock.now() });
      const subject = await subjects.in(work).get(before.approval.subject.id);
      const unanswered = before.unanswered - (remark.kind === 'remark' ? 1 : 0);
      const after = answered({ ...before, unanswered }, await presentFor(context, before.approval.stages));
      await takeStep(work, { actor, subject, before, after, action: 'approvals.answer-remark', changes: [
        { field: 'remark', from: null, to: remark.text }, { field: 'answer', from: null, to: answer.text }, { field: 'accepted', from: null, to: answer.accepted },
      ] });
      const isOurs = (await context.directory.people([remark.by.id])).has(remark.by.id);
      if (isOurs) {
        await notify([{
          personId: remark.by.id, kind: remark.kind === 'remark' ? 'approvals.remark-answered' : 'approvals.comment-answered', key: `answer:${remarkId}`, mail: 'none',
          params: { title: asObject(subject).label, person: actor.name }, href: `/approvals/${approvalId}`,
        }], work.session);
      }
    }),

    /** A comment of somebody whom the discussion invites. @throws AppError `not_found` for others, `discussion_closed` */
    comment: (actor: Actor, approvalId: string, stageKey: string, input: RemarkInput): Promise<Remark> => uow.run(async (work) => {
      const course = await work.approvals.get(approvalId);
      const stage = openDiscussion(course, stageKey);
      if (!stage.audience?.some((token) => actor.rights.includes(token))) throw new AppError('not_found');
      const comment = await addComment(work, course, stage, await personOf(context, actor), input, clock.now());
      const subject = await subjects.in(work).get(course.approval.subject.id);
      await work.audit.record({ actor, action: 'approvals.comment', object: asObject(subject), changes: [{ field: 'comment', from: null, to: input.text }] });
      return comment;
    }),

    /** @throws AppError `forbidden`, `comments_unanswered`, `discussion_running` before its last day, `reason_required` where the office ends it early */
    close: (actor: Actor, approvalId: string, stageKey: string, reason: string | null): Promise<void> => uow.run(async (work) => {
      const before = await work.approvals.get(approvalId);
      const office = actor.permissions.includes('documents:manage');
      if (!office) requireAuthor(actor, before);
      const stage = openDiscussion(before, stageKey);
      const early = stage.deadline !== null && clock.today() < stage.deadline.dueOn;
      if (early && !office) throw new AppError('discussion_running', { until: stage.deadline?.dueOn ?? '' });
      if (early && !reason) throw new AppError('reason_required', { outcome: 'close' });
      const open = (await work.approvals.remarksOf(approvalId)).filter(({ kind, stageKey: key, answer }) => kind === 'comment' && key === stageKey && answer === null).length;
      const subject = await subjects.in(work).get(before.approval.subject.id);
      const after = closeDiscussion(before, stageKey, open, await presentFor(context, before.approval.stages));
      await takeStep(work, { actor, subject, before, after, action: 'approvals.close-discussion', changes: [{ field: 'reason', from: null, to: reason }] });
    }),
  };
};
export type Discuss = ReturnType<typeof createDiscuss>;
