import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import { defineRoute } from '../../../http/define-route.js';
import { IdParams, NoBody, skipOf } from '../../../http/schemas.js';
import type { DevelopmentRequest } from '../domain/development-request.js';
import { mayDecide, requireSeen } from '../policy.js';
import type { RequestStore } from '../requests.mongo.js';
import type { FileRequest } from '../use-cases/file-request.js';
import type { MoveRequest } from '../use-cases/move-request.js';
import type { Present } from './presenter.js';
import * as S from './schemas.js';

export interface RequestRoutesDependencies {
  readonly store: RequestStore;
  readonly fileRequest: FileRequest;
  readonly move: MoveRequest;
  readonly present: Present;
}

const answer = { status: 200, schema: S.RequestAnswer } as const;

const presentOne = (present: Present) => async (actor: Actor, request: DevelopmentRequest) => {
  const [shown] = await present(actor, [request]);
  if (!shown) throw new AppError('not_found');
  return shown;
};

const readingOf = ({ store, present, fileRequest }: RequestRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/development-requests', operationId: 'listDevelopmentRequests', summary: 'Development requests: mine, or all that I may see',
    permission: 'signed-in', query: S.RequestsQuery, success: { status: 200, schema: S.RequestsAnswer },
  }, async ({ actor, query }) => {
    const { page, pageSize, whose, state, year } = query;
    const all = mayDecide(actor) ? null : actor.rights;
    const rights = whose === 'mine' ? [`person:${actor.personId ?? ''}`] : all;
    const { items, total } = await store.page({ rights, state, year }, skipOf(query), pageSize);
    return { items: await present(actor, items), total, page, pageSize };
  }),
  defineRoute({
    method: 'get', path: '/development-requests/:id', operationId: 'getDevelopmentRequest', summary: 'A development request', permission: 'signed-in',
    params: IdParams, success: answer,
  }, async ({ actor, params }) => {
    const request = await store.find(params.id);
    if (!request) throw new AppError('not_found');
    requireSeen(actor, request);
    return presentOne(present)(actor, request);
  }),
  defineRoute({
    method: 'post', path: '/development-requests', operationId: 'fileDevelopmentRequest', summary: 'Ask for a document to be developed, renewed or cancelled',
    permission: 'signed-in', body: S.NewRequest, success: { status: 201, schema: S.RequestAnswer },
  }, async ({ actor, body }) => presentOne(present)(actor, await fileRequest(actor, body))),
];

const decisionsOf = ({ move, present }: RequestRoutesDependencies) => [
  defineRoute({
    method: 'post', path: '/development-requests/:id/acceptance', operationId: 'acceptDevelopmentRequest', summary: 'Take a request into the work plan',
    permission: 'documents:manage', params: IdParams, body: S.Acceptance, success: answer,
  }, async ({ actor, params, body }) => presentOne(present)(actor, await move.accept(actor, params.id, body))),
  defineRoute({
    method: 'post', path: '/development-requests/:id/refusal', operationId: 'declineDevelopmentRequest', summary: 'Refuse a request, with the reason',
    permission: 'documents:manage', params: IdParams, body: S.Refusal, success: answer,
  }, async ({ actor, params, body }) => presentOne(present)(actor, await move.decline(actor, params.id, body.reason))),
  defineRoute({
    method: 'post', path: '/development-requests/:id/withdrawal', operationId: 'withdrawDevelopmentRequest', summary: 'Take my request back',
    permission: 'signed-in', params: IdParams, body: NoBody, success: answer,
  }, async ({ actor, params }) => presentOne(present)(actor, await move.withdraw(actor, params.id))),
];

/** Development requests (WF-8). */
export const requestRoutes = (deps: RequestRoutesDependencies) => [...readingOf(deps), ...decisionsOf(deps)];
