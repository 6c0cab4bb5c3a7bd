import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import { hashOfSecret, newId, newSecret } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Remark } from '../domain/approval.js';
import type { Reviewer } from '../domain/reviewer.js';
import { isOpenOn } from '../domain/reviewer.js';
import type { Context } from './context.js';
import { asObject } from './context.js';
import type { RemarkInput } from './decide.js';
import { addComment, openDiscussion, requireAuthor } from './discuss.js';

/** How many comments one reviewer's link may leave: a link that has got about is no mailbox. */
const MOST_COMMENTS = 200;

/** People from outside who are asked for their comments, by a personal link with an end (WF-1). */
export const createInviteReviewers = ({ uow, subjects, clock, office }: Context) => {
  const reviewerOf = async (secret: string): Promise<Reviewer> => {
    const reviewer = await office.reviewerByHash(hashOfSecret(secret));
    if (!reviewer || !isOpenOn(reviewer, clock.today())) throw new AppError('link_invalid');
    return reviewer;
  };

  return {
    reviewerOf,

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
        const comment = await addComment(work, course, stage, { id: reviewer.id, name: reviewer.name }, input, clock.now());
        const subject = await subjects.in(work).get(course.approval.subject.id);
        await work.audit.record({ actor, action: 'approvals.comment', object: asObject(subject), changes: [{ field: 'reviewer', from: null, to: reviewer.name }, { field: 'comment', from: null, to: input.text }] });
        return comment;
      });
    },
  };
};
export type InviteReviewers = ReturnType<typeof createInviteReviewers>;
