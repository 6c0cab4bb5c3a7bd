import type { LegalDate } from '../../../kernel/legal-date.js';
import { defineRoute } from '../../../http/define-route.js';
import { IdParams, pageQuery, skipOf } from '../../../http/schemas.js';
import { z } from 'zod';
import type { StoredRule } from '../domain/synonym.js';
import type { MissStore } from '../search-misses.mongo.js';
import type { SynonymStore } from '../synonyms.mongo.js';
import type { ManageSynonyms } from '../use-cases/manage-synonyms.js';
import type { RebuildIndex } from '../use-cases/rebuild-index.js';
import type { DocumentHit } from '../use-cases/search-library.js';
import type { TryQuery } from '../use-cases/try-query.js';
import * as S from './manage-schemas.js';
import type { Names } from './presenter.js';
import { presentHit } from './presenter.js';

export interface IndexHealth {
  readonly engine: string;
  readonly available: boolean;
  readonly entries: number | null;
  readonly documents: number | null;
  readonly expectedEntries: number;
  /** Events that the index has not followed yet. */
  readonly waiting: number;
}

export interface SearchRoutesDependencies {
  readonly synonyms: Pick<SynonymStore, 'page'>;
  readonly manageSynonyms: ManageSynonyms;
  readonly tryQuery: TryQuery;
  readonly misses: Pick<MissStore, 'page'>;
  readonly rebuild: RebuildIndex;
  readonly indexHealth: () => Promise<IndexHealth>;
  readonly namesFor: (unitIds: readonly string[], on: LegalDate) => Promise<Names>;
  readonly today: () => LegalDate;
}

type RuleAnswer = z.input<typeof S.RuleAnswer>;
const presentRule = ({ id, revision, rule, state, origin, documentId }: StoredRule): RuleAnswer => ({
  id, revision, state, origin, documentId,
  rule: rule.kind === 'both' ? { kind: 'both', terms: [...rule.terms] } : { kind: 'oneWay', from: [...rule.from], to: [...rule.to] },
});

const synonymRoutes = ({ synonyms, manageSynonyms }: SearchRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/search/synonyms', operationId: 'listSynonyms', summary: 'Synonyms and abbreviations by state', permission: 'library:manage',
    query: S.RulesQuery, success: { status: 200, schema: S.RulesAnswer },
  }, async ({ query }) => {
    const { items, total } = await synonyms.page(query.state, query.q, skipOf(query), query.pageSize);
    return { items: items.map(presentRule), total, page: query.page, pageSize: query.pageSize };
  }),
  defineRoute({
    method: 'post', path: '/search/synonyms', operationId: 'addSynonym', summary: 'Add a rule', permission: 'library:manage', body: S.NewRule,
    success: { status: 201, schema: S.RuleAnswer },
  }, async ({ actor, body }) => presentRule(await manageSynonyms.add(actor, body.rule))),
  defineRoute({
    method: 'patch', path: '/search/synonyms/:id', operationId: 'editSynonym', summary: 'Change a rule or decide about a proposal',
    permission: 'library:manage', params: IdParams, body: S.RuleEdit, ifMatch: true, success: { status: 200, schema: S.RuleAnswer },
  }, async ({ actor, params, body, revision }) => presentRule(await manageSynonyms.edit(actor, params.id, revision, body))),
  defineRoute({
    method: 'delete', path: '/search/synonyms/:id', operationId: 'removeSynonym', summary: 'Take a rule out', permission: 'library:manage',
    params: IdParams, success: { status: 204 },
  }, ({ actor, params }) => manageSynonyms.remove(actor, params.id)),
];

const trialRoute = ({ tryQuery, namesFor, today }: SearchRoutesDependencies) => defineRoute({
  method: 'post', path: '/search/trials', operationId: 'tryQuery', summary: 'Try a query, with a rule that is not saved yet', permission: 'library:manage',
  body: S.Trial, success: { status: 200, schema: S.TrialAnswer },
}, async ({ actor, body }) => {
  const { words, now, alternatives } = await tryQuery(actor, body.query, body.rule);
  const names = await namesFor([], today());
  const present = (hits: readonly DocumentHit[]) => hits.map((hit) => presentHit(hit, names));
  return {
    words: words.map(({ typed, alternatives: other }) => ({ typed, alternatives: [...other] })),
    now: present(now), alternatives: alternatives.map(({ text, hits }) => ({ text, hits: present(hits) })),
  };
});

const indexRoutes = ({ misses, rebuild, indexHealth }: SearchRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/search/misses', operationId: 'listMisses', summary: 'What people searched for in vain', permission: 'library:manage',
    query: z.strictObject(pageQuery), success: { status: 200, schema: S.MissesAnswer },
  }, async ({ query }) => {
    const { items, total } = await misses.page(skipOf(query), query.pageSize);
    return {
      items: items.map(({ query: text, count, firstAt, lastAt }) => ({ query: text, count, firstAt: firstAt.toISOString(), lastAt: lastAt.toISOString() })),
      total, page: query.page, pageSize: query.pageSize,
    };
  }),
  defineRoute({
    method: 'get', path: '/search/index', operationId: 'getIndex', summary: 'What the search index holds and should hold', permission: 'library:manage',
    success: { status: 200, schema: S.IndexAnswer },
  }, async () => ({ ...(await indexHealth()), rebuild: await rebuild.progress() })),
  defineRoute({
    method: 'post', path: '/search/rebuilds', operationId: 'rebuildIndex', summary: 'Build the index anew while the old one serves',
    permission: 'library:manage', success: { status: 202, schema: S.RebuildAnswer },
  }, async ({ actor }) => ({ jobId: await rebuild.start(actor) })),
];

/** The search as the quality office keeps it (LIB-2, LIB-5). */
export const searchRoutes = (deps: SearchRoutesDependencies) => [...synonymRoutes(deps), trialRoute(deps), ...indexRoutes(deps)];
