import { defineRoute } from '../../../http/define-route.js';
import type { DraftTextOf } from '../ports.js';
import type { Context } from '../use-cases/context.js';
import type { InviteReviewers } from '../use-cases/invite-reviewers.js';
import { AppError } from '../../../kernel/errors.js';
import { presentRemark } from './presenter.js';
import * as S from './schemas.js';

export interface ReviewRoutesDependencies { readonly context: Context; readonly reviewers: InviteReviewers; readonly clausesOf: DraftTextOf }

/** How often one address may try a link: there are 256 bits to guess, and a mistyped one is no attack. */
const PER_MINUTE = 60;

/** What a reviewer from outside sees by a personal link: the text under discussion and their own comments, nothing else (WF-1). */
export const reviewRoutes = ({ context, reviewers, clausesOf }: ReviewRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/reviews/:secret', operationId: 'readReview', summary: 'A draft under discussion, by a personal link', permission: 'public',
    params: S.SecretParams, perMinute: PER_MINUTE, success: { status: 200, schema: S.ReviewAnswer },
  }, async ({ params }) => {
    const reviewer = await reviewers.reviewerOf(params.secret);
    const course = await context.approvals.find(reviewer.approvalId);
    const subject = course && await context.subjects.find(course.approval.subject.id);
    if (!course || !subject) throw new AppError('link_invalid');
    const open = course.approval.stages.some(({ key, state }) => key === reviewer.stageKey && state === 'open');
    if (!open) throw new AppError('discussion_closed');
    const texts = [];
    for (const { id, language } of subject.texts) {
      texts.push({ id, language, clauses: (await clausesOf(id)).map((clause) => ({ id: clause.id, number: clause.number, heading: clause.heading, text: clause.text })) });
    }
    const comments = (await context.approvals.remarksOf(reviewer.approvalId)).filter(({ by }) => by.id === reviewer.id);
    return { title: subject.title, code: subject.code, until: reviewer.until, name: reviewer.name, open, texts, comments: comments.map(presentRemark) };
  }),
  defineRoute({
    method: 'post', path: '/reviews/:secret/comments', operationId: 'commentByLink', summary: 'A comment from outside', permission: 'public',
    params: S.SecretParams, body: S.CommentInput, perMinute: PER_MINUTE, success: { status: 201, schema: S.ApprovalAnswer.shape.remarks.element },
  }, async ({ actor, params, body }) => presentRemark(await reviewers.commentByLink(params.secret, actor, body))),
];
