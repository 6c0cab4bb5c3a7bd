import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import { hashOfSecret, newId, newSecret } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Course, Remark, Stage } from '../domain/approval.js';
import { answered, closeDiscussion } from '../domain/change-course.js';
import type { Reviewer } from '../domain/reviewer.js';
import { isOpenOn } from '../domain/reviewer.js';
import type { Subject } from '../ports.js';
import type { Context, Work } from './context.js';
import { asObject, personOf, presentFor } from './context.js';
import type { RemarkInput } from './decide.js';
import type { TakeStep } from './take-step.js';

/** How many comments one reviewer's link may leave: a link that has got about is no mailbox. */
const MOST_COMMENTS = 200;

const openDiscussion = ({ approval }: Course, key: string): Stage => {
  const stage = approval.stages.find((item) => item.key === key);
  if (!stage || stage.audience === null || stage.state !== 'open') throw new AppError('discussion_closed');
  return stage;
};

/** Remarks and their answers, comments of a discussion, and the people from outside who are asked for theirs (WF-1, WF-2). */
export const createDiscuss = (context: Context, takeStep: TakeStep) => {
  const { uow, subjects, clock, office, notify } = context;

  const requireAuthor = (actor: Actor, { approval }: Course): void => {
    if (actor.personId === null || !approval.authorIds.includes(actor.personId)) throw new AppError('forbidden');
  };

  const addComment = async (work: Work, course: Course, stage: Stage, by: Remark['by'], input: RemarkInput): Promise<Remark> => {
    const comment: Remark = { ...input, id: newId(), approvalId: course.approval.id, stageKey: stage.key, taskId: null, kind: 'comment', by, at: clock.now(), answer: null };
    await work.approvals.addRemarks([comment]);
    return comment;
  };

  const reviewerOf = async (secret: string): Promise<Reviewer> => {
    const reviewer = await office.reviewerByHash(hashOfSecret(secret));
    if (!reviewer || !isOpenOn(reviewer, clock.today())) throw new AppError('link_invalid');
    return reviewer;
  };

  return {
    reviewerOf,

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
      const comment = await addComment(work, course, stage, await personOf(context, actor), input);
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

    /** Invites somebody from outside; the link's secret is told once. @throws AppError `discussion_closed`, `forbidden`, `date_invalid` */
    invite: (actor: Actor, approvalId: string, invited: { readonly stageKey: string; readonly name: string; readonly email: string | null; readonly until: LegalDate }): Promise<{ reviewer: Reviewer; secret: string }> =>
      uow.run(async (work) => {
        const course = await work.approvals.get(approvalId);
        if (!actor.permissions.includes('documents:manage')) requireAuthor(actor, course);
        openDiscussion(course, invited.stageKey);
        if (invited.until < clock.today()) throw new AppError('date_invalid', { date: invited.until });
        const secret = newSecret();
        const reviewer: Reviewer = { ...invited, id: newId(), approvalId, hash: hashOfSecret(secret), revokedAt: null, invitedBy: { id: actor.personId ?? '', name: actor.name } };
        await work.office.addReviewer(reviewer);
        const subject = await subjects.in(work).get(course.approval.subject.id);
        await work.audit.record({ actor, action: 'approvals.invite-reviewer', object: asObject(subject), changes: [{ field: 'reviewer', from: null, to: invited.name }, { field: 'until', from: null, to: invited.until }] });
        return { reviewer, secret };
      }),

    revoke: (actor: Actor, approvalId: string, reviewerId: string): Promise<void> => uow.run(async (work) => {
      const course = await work.approvals.get(approvalId);
      if (!actor.permissions.includes('documents:manage')) requireAuthor(actor, course);
      await work.office.revokeReviewer(reviewerId, approvalId, clock.now());
      const subject = await subjects.in(work).get(course.approval.subject.id);
      await work.audit.record({ actor, action: 'approvals.revoke-reviewer', object: asObject(subject), changes: [{ field: 'reviewer', from: reviewerId, to: null }] });
    }),

    /** A comment from outside. @throws AppError `link_invalid`, `discussion_closed`, `too_many_comments` */
    commentByLink: async (secret: string, actor: Actor, input: RemarkInput): Promise<Remark> => {
      const reviewer = await reviewerOf(secret);
      return uow.run(async (work) => {
        const course = await work.approvals.get(reviewer.approvalId);
        const stage = openDiscussion(course, reviewer.stageKey);
        const own = (await work.approvals.remarksOf(reviewer.approvalId)).filter(({ by }) => by.id === reviewer.id);
        if (own.length >= MOST_COMMENTS) throw new AppError('too_many_comments', { most: MOST_COMMENTS });
        const comment = await addComment(work, course, stage, { id: reviewer.id, name: reviewer.name }, input);
        const subject: Subject = await subjects.in(work).get(course.approval.subject.id);
        await work.audit.record({ actor, action: 'approvals.comment', object: asObject(subject), changes: [{ field: 'reviewer', from: null, to: reviewer.name }, { field: 'comment', from: null, to: input.text }] });
        return comment;
      });
    },
  };
};
export type Discuss = ReturnType<typeof createDiscuss>;
