import type { LegalDate } from '../../../kernel/legal-date.js';
import { defineRoute } from '../../../http/define-route.js';
import { IdParams, NoBody } from '../../../http/schemas.js';
import type { RegisterEntry } from '../../documents/public.js';
import type { RecentDocuments } from '../use-cases/recent-documents.js';
import type { FeedText } from './feed.js';
import { atomFeed, jsonFeed, JsonFeed } from './feed.js';
import * as S from './manage-schemas.js';
import type { Names } from './presenter.js';
import { presentNear } from './presenter.js';

export interface PersonalRoutesDependencies {
  readonly recentDocuments: RecentDocuments;
  readonly namesFor: (unitIds: readonly string[], on: LegalDate) => Promise<Names>;
  readonly today: () => LegalDate;
  readonly feedText: () => Promise<FeedText>;
}

const list = { status: 200, schema: S.RecentAnswer } as const;

const listsOf = ({ recentDocuments, namesFor, today }: PersonalRoutesDependencies) => {
  const present = async (lines: readonly RegisterEntry[]) => {
    const { types } = await namesFor([], today());
    return { items: lines.map((line) => ({ ...presentNear(line), type: types.get(line.typeId) ?? null, validFrom: line.validFrom })) };
  };
  return [
    defineRoute({
      method: 'get', path: '/library/recent', operationId: 'listRecent', summary: 'What has come into force lately', permission: 'public', success: list,
    }, async ({ actor }) => present(await recentDocuments.recent(actor))),
    defineRoute({
      method: 'get', path: '/me/news', operationId: 'listNews', summary: 'What is new among what I follow', permission: 'signed-in', success: list,
    }, async ({ actor }) => present(await recentDocuments.news(actor))),
    defineRoute({
      method: 'get', path: '/me/favourites', operationId: 'listFavourites', summary: 'My favourites', permission: 'signed-in', success: list,
    }, async ({ actor }) => present(await recentDocuments.favourites(actor))),
  ];
};

const marksOf = ({ recentDocuments }: PersonalRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/me/marks/:id', operationId: 'getMarks', summary: 'Whether I keep or follow a document', permission: 'signed-in',
    params: IdParams, success: { status: 200, schema: S.MarksAnswer },
  }, ({ actor, params }) => recentDocuments.marks(actor, params.id)),
  defineRoute({
    method: 'put', path: '/me/favourites/:id', operationId: 'addFavourite', summary: 'Keep a document', permission: 'signed-in', params: IdParams,
    body: NoBody, success: { status: 204 },
  }, ({ actor, params }) => recentDocuments.setFavourite(actor, params.id, true)),
  defineRoute({
    method: 'delete', path: '/me/favourites/:id', operationId: 'removeFavourite', summary: 'Keep a document no longer', permission: 'signed-in',
    params: IdParams, success: { status: 204 },
  }, ({ actor, params }) => recentDocuments.setFavourite(actor, params.id, false)),
  defineRoute({
    method: 'get', path: '/me/subscriptions', operationId: 'listSubscriptions', summary: 'What I follow', permission: 'signed-in',
    success: { status: 200, schema: S.SubscriptionsAnswer },
  }, async ({ actor }) => ({ items: (await recentDocuments.subscriptions(actor)).map(({ kind, target, at }) => ({ kind, target, at: at.toISOString() })) })),
  defineRoute({
    method: 'put', path: '/me/subscriptions/:kind/:target', operationId: 'subscribe', summary: 'Follow a document, a type or a unit', permission: 'signed-in',
    params: S.SubscriptionParams, body: NoBody, success: { status: 204 },
  }, ({ actor, params }) => recentDocuments.subscribe(actor, params.kind, params.target)),
  defineRoute({
    method: 'delete', path: '/me/subscriptions/:kind/:target', operationId: 'unsubscribe', summary: 'Follow it no longer', permission: 'signed-in',
    params: S.SubscriptionParams, success: { status: 204 },
  }, ({ actor, params }) => recentDocuments.unsubscribe(actor, params.kind, params.target)),
];

const feedsOf = ({ recentDocuments, feedText }: PersonalRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/feed.atom', operationId: 'atomFeed', summary: 'Public documents that came into force, for the university’s site (Atom)',
    permission: 'public', success: { status: 200, download: true },
  }, async () => ({
    fileName: 'feed.atom', contentType: 'application/atom+xml; charset=utf-8', inline: true as const,
    content: Buffer.from(atomFeed(await recentDocuments.feed(), await feedText())),
  })),
  defineRoute({
    method: 'get', path: '/feed.json', operationId: 'jsonFeed', summary: 'The same as JSON Feed 1.1', permission: 'public',
    success: { status: 200, schema: JsonFeed },
  }, async () => jsonFeed(await recentDocuments.feed(), await feedText())),
];

/** News, favourites, subscriptions and the site's feed (LIB-6). */
export const personalRoutes = (deps: PersonalRoutesDependencies) => [...listsOf(deps), ...marksOf(deps), ...feedsOf(deps)];
