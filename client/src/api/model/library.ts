import type { Reply } from '../contract';

export type SearchAnswer = Reply<'get', '/api/library/search'>;
export type SearchHit = SearchAnswer['hits'][number];
export type ClauseHit = SearchHit['clauses'][number];
export type NearDocument = SearchAnswer['near'][number];
export type SearchFacetName = keyof SearchAnswer['facets'];

export type RecentDocument = Reply<'get', '/api/library/recent'>['items'][number];
export type Subscription = Reply<'get', '/api/me/subscriptions'>['items'][number];
