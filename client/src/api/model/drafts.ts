import type { Body, Named, Query, Reply } from '../contract';

export type Draft = Named['Draft'];
export type DraftKind = Draft['kind'];
export type DraftState = Draft['state'];
export type DraftText = Draft['texts'][number];
export type UnitRef = Draft['interestedUnits'][number];
export type ScopeRule = Named['ScopeRule'];
export type Titles = Draft['title'];
export type DraftRow = Reply<'get', '/api/drafts'>['items'][number];
export type DraftFacts = Body<'patch', '/api/drafts/{id}'>;
export type NewDraft = Body<'post', '/api/drafts'>;
export type DraftsQuery = Query<'get', '/api/drafts'>;

export type RoutePreview = Reply<'get', '/api/drafts/{id}/route'>;
export type StagePreview = RoutePreview['stages'][number];

export type Comparison = Named['Comparison'];
export type ComparedRow = Comparison['rows'][number];
export type ComparedClause = NonNullable<ComparedRow['old']>;
export type RowKind = ComparedRow['kind'];
export type Words = NonNullable<ComparedRow['words']>[number];
/** What the text of a draft is laid beside. */
export type ComparedWith = 'effective' | 'previous';
