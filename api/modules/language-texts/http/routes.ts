import { defineRoute } from '../../../http/define-route.js';
import { IdParams } from '../../../http/schemas.js';
import type { ListEndedWaivers } from '../use-cases/list-ended-waivers.js';
import type { ReadStep } from '../use-cases/read-step.js';
import type { RecordFacts } from '../use-cases/record-facts.js';
import { presentEnded, presentStep } from './presenter.js';
import * as S from './schemas.js';

export interface LanguageRoutesDependencies {
  readonly readStep: ReadStep;
  readonly recordFacts: RecordFacts;
  readonly listEndedWaivers: ListEndedWaivers;
}

const answer = { status: 200, schema: S.StepAnswer } as const;

const draftRoutes = ({ readStep, recordFacts }: LanguageRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/drafts/:id/language-step', operationId: 'getDraftLanguageStep', summary: 'Which languages of a draft are in step, clause by clause',
    permission: 'signed-in', params: IdParams, query: S.DraftStepQuery, success: answer,
  }, async ({ actor, params, query }) => presentStep(actor, await readStep.draft(actor, params.id), query.clauses)),
  defineRoute({
    method: 'put', path: '/drafts/:id/languages', operationId: 'setDraftLanguages', summary: 'Say which languages a draft needs, what each text is, and which may be behind for how long',
    permission: 'signed-in', params: IdParams, body: S.DraftFacts, ifMatch: true, success: answer,
  }, async ({ actor, params, body, revision }) => {
    await recordFacts.setFacts(actor, await readStep.draft(actor, params.id), revision, body);
    return presentStep(actor, await readStep.draft(actor, params.id), 'all');
  }),
  defineRoute({
    method: 'post', path: '/drafts/:id/language-declarations', operationId: 'declareDraftClauses', summary: 'Say that clauses of a language need not follow the master text',
    permission: 'signed-in', params: IdParams, body: S.DraftDeclaration, success: { status: 201, schema: S.StepAnswer },
  }, async ({ actor, params, body }) => {
    await recordFacts.declare(actor, await readStep.draft(actor, params.id), body);
    return presentStep(actor, await readStep.draft(actor, params.id), 'all');
  }),
  defineRoute({
    method: 'delete', path: '/drafts/:id/language-declarations/:declarationId', operationId: 'takeBackDraftDeclaration', summary: 'Take back that a clause need not follow',
    permission: 'signed-in', params: S.DeclarationParams, success: answer,
  }, async ({ actor, params }) => {
    await recordFacts.takeBack(actor, await readStep.draft(actor, params.id), params.declarationId);
    return presentStep(actor, await readStep.draft(actor, params.id), 'all');
  }),
];

const documentRoutes = ({ readStep, recordFacts }: LanguageRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/documents/:id/language-step', operationId: 'getLanguageStep', summary: 'Which languages of an edition or change are in step, clause by clause; of the one in force unless one is named',
    permission: 'public', params: IdParams, query: S.StepQuery, success: answer,
  }, async ({ actor, params, query }) => presentStep(actor, await readStep.version(actor, params.id, query), query.clauses)),
  defineRoute({
    method: 'put', path: '/documents/:id/languages', operationId: 'setLanguages', summary: 'Say which languages a document needs, what each text is, and which may be behind for how long',
    permission: 'documents:manage', params: IdParams, body: S.VersionFacts, ifMatch: true, success: answer,
  }, async ({ actor, params, body: { editionId, changeNumber, ...facts }, revision }) => {
    const version = { editionId, changeNumber };
    await recordFacts.setFacts(actor, await readStep.version(actor, params.id, version), revision, facts);
    return presentStep(actor, await readStep.version(actor, params.id, version), 'all');
  }),
  defineRoute({
    method: 'post', path: '/documents/:id/language-declarations', operationId: 'declareClauses', summary: 'Say that clauses of a registered text need not follow the master text',
    permission: 'documents:manage', params: IdParams, body: S.VersionDeclaration, success: { status: 201, schema: S.StepAnswer },
  }, async ({ actor, params, body: { editionId, changeNumber, ...declaration } }) => {
    const version = { editionId, changeNumber };
    await recordFacts.declare(actor, await readStep.version(actor, params.id, version), declaration);
    return presentStep(actor, await readStep.version(actor, params.id, version), 'all');
  }),
  defineRoute({
    method: 'delete', path: '/documents/:id/language-declarations/:declarationId', operationId: 'takeBackDeclaration', summary: 'Take back that a clause of a registered text need not follow',
    permission: 'documents:manage', params: S.DeclarationParams, query: S.VersionQuery, success: answer,
  }, async ({ actor, params, query }) => {
    await recordFacts.takeBack(actor, await readStep.version(actor, params.id, query), params.declarationId);
    return presentStep(actor, await readStep.version(actor, params.id, query), 'all');
  }),
];

/** Languages in step (DOC-2). */
export const languageRoutes = (deps: LanguageRoutesDependencies) => [
  ...draftRoutes(deps),
  ...documentRoutes(deps),
  defineRoute({
    method: 'get', path: '/language-waivers/ended', operationId: 'listEndedWaivers', summary: 'Texts whose waiver has ended while they are still behind: all, or those of documents I am responsible for',
    permission: 'signed-in', success: { status: 200, schema: S.EndedWaiversAnswer },
  }, async ({ actor }) => ({ items: (await deps.listEndedWaivers(actor)).map((each) => presentEnded(actor, each)) })),
];
