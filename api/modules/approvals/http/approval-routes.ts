import { defineRoute } from '../../../http/define-route.js';
import { IdParams, NoBody, skipOf } from '../../../http/schemas.js';
import type { Titles } from '../../../kernel/languages.js';
import type { Context } from '../use-cases/context.js';
import type { Discuss } from '../use-cases/discuss.js';
import type { InviteReviewers } from '../use-cases/invite-reviewers.js';
import type { MeasureSpeed } from '../use-cases/measure-speed.js';
import type { ReadApprovals } from '../use-cases/read-approvals.js';
import type { Steer } from '../use-cases/steer.js';
import type { Submit } from '../use-cases/submit.js';
import { AppError } from '../../../kernel/errors.js';
import type { Actor } from '../../../kernel/actor.js';
import type { Subject } from '../ports.js';
import { withStageKeys } from '../use-cases/manage-routes.js';
import { presentApproval, presentPreview, presentRemark, presentRow } from './presenter.js';
import * as S from './schemas.js';

export interface ApprovalRoutesDependencies {
  readonly context: Context;
  readonly reads: ReadApprovals;
  readonly submit: Submit;
  readonly steer: Steer;
  readonly discuss: Discuss;
  readonly reviewers: InviteReviewers;
  readonly measureSpeed: MeasureSpeed;
  /** The subject for who prepares it or takes part. @throws AppError `not_found` */
  readonly visibleSubject: (actor: Actor, id: string) => Promise<Subject>;
  readonly typeNames: () => Promise<ReadonlyMap<string, Titles>>;
}

const approval = { status: 200, schema: S.ApprovalAnswer } as const;
const nothing = { status: 204 } as const;

const sendingRoutes = ({ submit, reads, visibleSubject }: ApprovalRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/drafts/:id/route', operationId: 'previewRoute', summary: 'The route as it would be, and what has to be mended before sending',
    permission: 'signed-in', params: IdParams, success: { status: 200, schema: S.PreviewAnswer },
  }, async ({ actor, params }) => presentPreview(await submit.preview(await visibleSubject(actor, params.id)))),
  defineRoute({
    method: 'post', path: '/drafts/:id/submission', operationId: 'submitDraft', summary: 'Sign and send along the route',
    permission: 'signed-in', params: IdParams, body: S.Submission, success: { status: 201, schema: S.ApprovalAnswer },
  }, async ({ actor, params, body }) => {
    const { id } = await submit.submit(actor, params.id, body.digest, body.signingToken);
    return presentApproval(await reads.screen(actor, id));
  }),
  defineRoute({
    method: 'post', path: '/drafts/:id/withdrawal', operationId: 'withdrawDraft', summary: 'Take it back', permission: 'signed-in',
    params: IdParams, body: S.Reason, success: nothing,
  }, ({ actor, params, body }) => submit.withdraw(actor, params.id, body.reason)),
];

const readingRoutes = ({ reads, typeNames, measureSpeed }: ApprovalRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/approvals', operationId: 'listApprovals', summary: 'All approvals, the oldest open stage first',
    permission: 'documents:manage', query: S.ApprovalsQuery, success: { status: 200, schema: S.ApprovalsAnswer },
  }, async ({ query }) => {
    const { items, total } = await reads.list(query, skipOf(query), query.pageSize);
    const names = await typeNames();
    return { items: items.map((row) => presentRow(row, names)), total, page: query.page, pageSize: query.pageSize };
  }),
  defineRoute({
    method: 'get', path: '/approvals/speed', operationId: 'speedOfDecisions', summary: 'How many working days stages take',
    permission: 'documents:manage', query: S.SpeedQuery, success: { status: 200, schema: S.SpeedAnswer },
  }, async ({ query: { from, to } }) => {
    if (to < from) throw new AppError('date_invalid', { from, to });
    return { from, to, ...await measureSpeed(from, to) };
  }),
  defineRoute({
    method: 'get', path: '/discussions', operationId: 'listDiscussions', summary: 'Drafts under discussion to which the reader is invited',
    permission: 'signed-in', success: { status: 200, schema: S.DiscussionsAnswer },
  }, async ({ actor }) => {
    const names = await typeNames();
    return { items: (await reads.discussions(actor, 0, 100)).map((row) => presentRow(row, names)) };
  }),
  defineRoute({
    method: 'get', path: '/approvals/:id', operationId: 'getApproval', summary: 'One round of a subject on its route', permission: 'signed-in',
    params: IdParams, success: approval,
  }, async ({ actor, params }) => presentApproval(await reads.screen(actor, params.id))),
  defineRoute({
    method: 'get', path: '/documents/:id/approvals', operationId: 'approvalsOfDocument', summary: 'Who agreed and approved, and when', permission: 'public',
    params: IdParams, success: { status: 200, schema: S.OfDocumentAnswer },
  }, async ({ actor, params }) => ({
    items: (await reads.ofDocument(actor, params.id)).map(({ screen, whole }) => ({ editionId: screen.course.approval.subject.id, approval: presentApproval(screen, whole) })),
  })),
];

const steeringRoutes = ({ steer }: ApprovalRoutesDependencies) => [
  defineRoute({
    method: 'post', path: '/approvals/:id/abortion', operationId: 'abortApproval', summary: 'End an approval, with a reason', permission: 'documents:manage',
    params: IdParams, body: S.Reason, success: nothing,
  }, ({ actor, params, body }) => steer.abort(actor, params.id, body.reason)),
  defineRoute({
    method: 'post', path: '/approvals/:id/participants', operationId: 'replaceParticipant', summary: 'Somebody else takes over a task', permission: 'documents:manage',
    params: IdParams, body: S.Replacement, success: nothing,
  }, ({ actor, params, body }) => steer.replaceParticipant(actor, params.id, body.taskId, body.personId, body.reason)),
  defineRoute({
    method: 'put', path: '/approvals/:id/route', operationId: 'rerouteApproval', summary: 'Other stages instead of those that have not begun', permission: 'documents:manage',
    params: IdParams, body: S.Rerouting, success: nothing,
  }, ({ actor, params, body }) => steer.reroute(actor, params.id, withStageKeys(body.stages), body.reason)),
];

const discussionRoutes = ({ discuss, reviewers }: ApprovalRoutesDependencies) => [
  defineRoute({
    method: 'post', path: '/approvals/:id/remarks/:remarkId/answer', operationId: 'answerRemark', summary: 'The author answers a remark or a comment', permission: 'signed-in',
    params: S.RemarkParams, body: S.Answer, success: nothing,
  }, ({ actor, params, body }) => discuss.answer(actor, params.id, params.remarkId, body)),
  defineRoute({
    method: 'post', path: '/approvals/:id/comments', operationId: 'addComment', summary: 'Comment on a draft under discussion', permission: 'signed-in',
    params: IdParams, body: S.StageComment, success: { status: 201, schema: S.ApprovalAnswer.shape.remarks.element },
  }, async ({ actor, params, body: { stageKey, ...comment } }) => presentRemark(await discuss.comment(actor, params.id, stageKey, comment))),
  defineRoute({
    method: 'post', path: '/approvals/:id/stages/:key/closing', operationId: 'closeDiscussion', summary: 'End a discussion', permission: 'signed-in',
    params: S.StageParams, body: S.OptionalReason, success: nothing,
  }, ({ actor, params, body }) => discuss.close(actor, params.id, params.key, body.reason)),
  defineRoute({
    method: 'post', path: '/approvals/:id/reviewers', operationId: 'inviteReviewer', summary: 'A personal link for somebody from outside', permission: 'signed-in',
    params: IdParams, body: S.Invitation, secretAnswer: true, success: { status: 201, schema: S.Invited },
  }, async ({ actor, params, body }) => {
    const { reviewer, secret } = await reviewers.invite(actor, params.id, body);
    return { id: reviewer.id, path: `/review/${secret}` };
  }),
  defineRoute({
    method: 'delete', path: '/approvals/:id/reviewers/:reviewerId', operationId: 'revokeReviewer', summary: 'The link opens nothing any more', permission: 'signed-in',
    params: S.ReviewerParams, body: NoBody, success: nothing,
  }, ({ actor, params }) => reviewers.revoke(actor, params.id, params.reviewerId)),
];

/** Approvals: sending, reading, steering, discussing. */
export const approvalRoutes = (deps: ApprovalRoutesDependencies) => [...sendingRoutes(deps), ...readingRoutes(deps), ...steeringRoutes(deps), ...discussionRoutes(deps)];
