import { address } from './address';
import type { Query } from './contract';
import { call } from './http';
import type { RecentDocument, SearchAnswer, Subscription } from './model/library';

export type SearchQuery = Query<'get', '/api/library/search'>;

export const searchLibrary = (query: SearchQuery, signal?: AbortSignal): Promise<SearchAnswer> => call('get', '/api/library/search', { query, signal });

/** What has come into force in the last 30 days. */
export const listRecent = async (): Promise<readonly RecentDocument[]> => (await call('get', '/api/library/recent', {})).items;

/** What is new among what this reader follows. */
export const listNews = async (): Promise<readonly RecentDocument[]> => (await call('get', '/api/me/news', {})).items;

export const listFavourites = async (): Promise<readonly RecentDocument[]> => (await call('get', '/api/me/favourites', {})).items;

export const listSubscriptions = async (): Promise<readonly Subscription[]> => (await call('get', '/api/me/subscriptions', {})).items;

export const subscribe = (kind: Subscription['kind'], target: string): Promise<void> =>
  call('put', '/api/me/subscriptions/{kind}/{target}', { places: { kind, target }, body: {} });

export const unsubscribe = (kind: Subscription['kind'], target: string): Promise<void> =>
  call('delete', '/api/me/subscriptions/{kind}/{target}', { places: { kind, target } });

export const feedUrls = { atom: address('/api/feed.atom'), json: address('/api/feed.json') };
