import { defineRoute } from '../../../http/define-route.js';
import { IdParams, skipOf } from '../../../http/schemas.js';
import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Titles } from '../../../kernel/languages.js';
import type { ScopeRule } from '../domain/campaign.js';
import type { Directory, Register } from '../ports.js';
import type { PreviewScope } from '../use-cases/preview-scope.js';
import type { ReadLists } from '../use-cases/read-lists.js';
import type { StartCampaigns } from '../use-cases/start-campaigns.js';
import type { SteerCampaigns } from '../use-cases/steer-campaigns.js';
import { presentCampaign, presentCounts, presentDecision, presentPreviewed, presentRow, presentUnit } from './presenter.js';
import * as S from './schemas.js';

export interface OfficeRoutesDependencies {
  readonly lists: ReadLists;
  readonly start: StartCampaigns;
  readonly steer: SteerCampaigns;
  readonly previewScope: PreviewScope;
  readonly register: Register;
  readonly directory: Pick<Directory, 'unitOffices' | 'people'>;
  readonly today: () => LegalDate;
}

const campaignRoutes = ({ lists, start, steer }: OfficeRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/acquaintance/campaigns', operationId: 'listCampaigns', summary: 'All campaigns, the latest first', permission: 'documents:manage',
    query: S.CampaignsQuery, success: { status: 200, schema: S.CampaignsAnswer },
  }, async ({ query }) => {
    const { items, total } = await lists.campaigns(query, skipOf(query), query.pageSize);
    return { items: items.map(({ campaign, counts }) => ({ campaign: presentCampaign(campaign), counts: presentCounts(counts) })), total, page: query.page, pageSize: query.pageSize };
  }),
  defineRoute({
    method: 'get', path: '/acquaintance/campaigns/:id', operationId: 'getCampaign', summary: 'A campaign by unit and day', permission: 'documents:manage',
    params: IdParams, success: { status: 200, schema: S.CampaignScreen },
  }, async ({ params }) => {
    const { campaign, counts, byUnit, byDay, filling } = await lists.dashboard(params.id);
    return {
      campaign: presentCampaign(campaign), counts: presentCounts(counts), byDay, byUnit: byUnit.map(presentUnit), decisions: campaign.decisions.map(presentDecision),
      job: filling && { phase: filling.phase, done: filling.done, total: filling.total, added: filling.added, finishedAt: filling.finishedAt?.toISOString() ?? null },
    };
  }),
  defineRoute({
    method: 'get', path: '/acquaintance/campaigns/:id/entries', operationId: 'listCampaignEntries', summary: 'The people of a campaign', permission: 'documents:manage',
    params: IdParams, query: S.EntriesQuery, success: { status: 200, schema: S.EntriesAnswer },
  }, async ({ params, query }) => {
    const { items, total } = await lists.campaignEntries(params.id, query, skipOf(query), query.pageSize);
    return { items: items.map(presentRow), total, page: query.page, pageSize: query.pageSize };
  }),
  defineRoute({
    method: 'post', path: '/acquaintance/campaigns', operationId: 'startCampaign', summary: 'Start the acquaintance of a document by hand', permission: 'documents:manage',
    body: S.StartInput, success: { status: 201, schema: S.CampaignAnswer },
  }, async ({ actor, body }) => presentCampaign(await start.byHand(actor, body.documentId, body.reason))),
  defineRoute({
    method: 'post', path: '/acquaintance/campaigns/:id/extension', operationId: 'extendCampaign', summary: 'Give more time', permission: 'documents:manage',
    params: IdParams, body: S.ExtensionInput, success: { status: 200, schema: S.CampaignAnswer },
  }, async ({ actor, params, body }) => presentCampaign(await steer.extend(actor, params.id, body))),
  defineRoute({
    method: 'post', path: '/acquaintance/campaigns/:id/closing', operationId: 'closeCampaign', summary: 'End a campaign', permission: 'documents:manage',
    params: IdParams, body: S.ReasonInput, success: { status: 200, schema: S.CampaignAnswer },
  }, async ({ actor, params, body }) => presentCampaign(await steer.close(actor, params.id, body.reason))),
];

const decisionRoutes = ({ steer }: OfficeRoutesDependencies) => [
  defineRoute({
    method: 'put', path: '/changes/:id/reacquaintance', operationId: 'decideReacquaintance', summary: 'Whether a change needs a new acquaintance', permission: 'documents:manage',
    params: IdParams, body: S.DecisionInput, success: { status: 200, schema: S.DecisionAnswer },
  }, async ({ actor, params, body }) => {
    const { decision: { changeId, needed, reason, by, at }, campaignId } = await steer.decide(actor, params.id, body.needed, body.reason);
    return { changeId, needed, reason, by: { id: by.id, name: by.name }, at: at.toISOString(), campaignId };
  }),
  defineRoute({
    method: 'get', path: '/document-types/:id/acquaintance', operationId: 'getAcquaintancePolicy', summary: 'How documents of a type are got to know', permission: 'documents:manage',
    params: IdParams, success: { status: 200, schema: S.PolicyAnswer },
  }, ({ params }) => steer.policy(params.id)),
  defineRoute({
    method: 'put', path: '/document-types/:id/acquaintance', operationId: 'setAcquaintancePolicy', summary: 'The mark asked for and the working days given', permission: 'documents:manage',
    params: IdParams, body: S.PolicyInput, ifMatch: true, success: { status: 200, schema: S.PolicyAnswer },
  }, ({ actor, params, body, revision }) => steer.setPolicy(actor, { typeId: params.id, ...body, revision })),
];

const scopeRoutes = ({ previewScope, register, directory, today }: OfficeRoutesDependencies) => {
  const named = async (scope: readonly ScopeRule[]): Promise<{ kind: string; id: string; name: Titles }[]> => {
    const units = await directory.unitOffices(scope.flatMap((rule) => (rule.kind === 'unit' || rule.kind === 'group' ? [rule.id] : [])), today());
    const people = await directory.people(scope.flatMap((rule) => (rule.kind === 'person' ? [rule.id] : [])));
    return scope.flatMap((rule) => {
      if (rule.kind === 'everybody') return [];
      const name = people.get(rule.id)?.name;
      return [{ kind: rule.kind, id: rule.id, name: units.get(rule.id)?.name ?? { kk: name ?? null, ru: name ?? null, en: name ?? null } }];
    });
  };
  return [
    defineRoute({
      method: 'post', path: '/acquaintance/scope-preview', operationId: 'previewScope', summary: 'How many people a scope reaches, and who', permission: 'documents:manage',
      body: S.ScopePreviewInput, success: { status: 200, schema: S.ScopePreview },
    }, async ({ body }) => {
      const { total, byUnit, page } = await previewScope(body.scope, skipOf(body), body.pageSize);
      return { total, byUnit: [...byUnit], sample: page.map(({ standing, place }) => presentPreviewed(standing, place?.unitId ?? null)), page: body.page, pageSize: body.pageSize };
    }),
    defineRoute({
      method: 'get', path: '/documents/:id/scope', operationId: 'getScope', summary: 'Who must know a document, by rule', permission: 'documents:manage',
      params: IdParams, success: { status: 200, schema: S.ScopeAnswer },
    }, async ({ actor, params }) => {
      const document = await register.visible(actor, params.id);
      if (!document) throw new AppError('not_found');
      return { revision: document.revision, scope: [...document.scope], named: await named(document.scope) };
    }),
    defineRoute({
      method: 'put', path: '/documents/:id/scope', operationId: 'setScope', summary: 'Change who must know a document', permission: 'documents:manage',
      params: IdParams, body: S.ScopeInput, ifMatch: true, success: { status: 200, schema: S.ScopeAnswer },
    }, async ({ actor, params, body, revision }) => {
      await register.setScope(actor, params.id, revision, body.scope);
      const document = await register.document(params.id);
      if (!document) throw new AppError('not_found');
      return { revision: document.revision, scope: [...document.scope], named: await named(document.scope) };
    }),
  ];
};

/** What the quality office does. */
export const officeRoutes = (deps: OfficeRoutesDependencies) => [...campaignRoutes(deps), ...decisionRoutes(deps), ...scopeRoutes(deps)];
