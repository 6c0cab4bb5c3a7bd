import type { Body, Named, Query, Reply } from '../contract';

export type Mark = Named['AcquaintanceMark'];
export const marks: readonly Mark[] = ['click', 'password', 'code'];
export type EntryState = Named['EntryState'];
export const entryStates: readonly EntryState[] = ['open', 'confirmed', 'paper', 'minutes', 'refused', 'excused', 'closed', 'superseded'];

/** One document that I am to get to know, or have. */
export type MyEntry = Named['MyAcquaintance'];
export type EntryScreen = Named['AcquaintanceScreen'];
export type EntryText = EntryScreen['texts'][number];
export type ChangedWords = NonNullable<EntryScreen['changes']>[number];
export type Receipt = Named['AcquaintanceReceipt'];
export type Confirmation = Body<'post', '/api/acquaintance/entries/{id}/confirmation'>;

export type ReaderRemark = Named['ReaderRemark'];
export type ReaderRemarkKind = ReaderRemark['kind'];
export type ReaderRemarks = Reply<'get', '/api/documents/{id}/remarks'>;
export type NewReaderRemark = Body<'post', '/api/documents/{id}/remarks'>;

export type UnitCounts = Reply<'get', '/api/acquaintance/units'>['items'][number];
export type Counts = Pick<UnitCounts, 'total' | 'done' | 'open' | 'late'>;

export type UnitScreen = Reply<'get', '/api/acquaintance/units/{unitId}'>;

/** Somebody on the list of a campaign. */
export type EntryRow = Named['AcquaintanceRow'];
export type EntriesQuery = Query<'get', '/api/acquaintance/units/{unitId}/entries'>;

/** What stands on paper; sent as one text beside the scan. */
export interface PaperRecord {
  readonly campaignId: string;
  readonly on: string;
  readonly entryIds: readonly string[];
}
export interface MinutesRecord {
  readonly campaignId: string;
  readonly number: string;
  readonly date: string;
  readonly entryIds: readonly string[];
}
export interface RefusalAct {
  readonly witnesses: readonly string[];
  readonly on: string;
  readonly note: string;
}
export type Excuse = Body<'post', '/api/acquaintance/entries/{id}/excuse'>;

export type Campaign = Named['AcquaintanceCampaign'];
export type CampaignState = Campaign['state'];
export type CampaignScreen = Named['AcquaintanceCampaignScreen'];
export type CampaignRow = Pick<CampaignScreen, 'campaign' | 'counts'>;
export type CampaignCounts = CampaignScreen['counts'];
export type CampaignDay = CampaignScreen['byDay'][number];
export type CampaignUnit = CampaignScreen['byUnit'][number];
export type CampaignDecision = CampaignScreen['decisions'][number];

export type ScopePreview = Reply<'post', '/api/acquaintance/scope-preview'>;
export type DocumentScope = Reply<'get', '/api/documents/{id}/scope'>;
export type ChangeDecision = Reply<'put', '/api/changes/{id}/reacquaintance'>;
export type TypePolicy = Reply<'get', '/api/document-types/{id}/acquaintance'>;
