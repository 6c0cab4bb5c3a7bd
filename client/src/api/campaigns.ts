import type { Query } from './contract';
import { call } from './http';
import type { Campaign, CampaignRow, CampaignScreen, ChangeDecision, DocumentScope, EntriesQuery, EntryRow, Mark, ScopePreview, TypePolicy } from './model/acquaintance';
import type { Page } from './model/common';
import type { ScopeRule } from './model/drafts';

export type CampaignsQuery = Query<'get', '/api/acquaintance/campaigns'>;

export const listCampaigns = (query: CampaignsQuery): Promise<Page<CampaignRow>> => call('get', '/api/acquaintance/campaigns', { query });

export const getCampaign = (id: string): Promise<CampaignScreen> => call('get', '/api/acquaintance/campaigns/{id}', { places: { id } });

export const listEntries = (id: string, query: EntriesQuery): Promise<Page<EntryRow>> => call('get', '/api/acquaintance/campaigns/{id}/entries', { places: { id }, query });

export const startCampaign = (documentId: string, reason: string): Promise<Campaign> =>
  call('post', '/api/acquaintance/campaigns', { body: { documentId, reason: reason || null }, once: true });

export const extendCampaign = (id: string, dueOn: string, reason: string): Promise<Campaign> =>
  call('post', '/api/acquaintance/campaigns/{id}/extension', { places: { id }, body: { dueOn, reason }, once: true });

export const closeCampaign = (id: string, reason: string): Promise<Campaign> => call('post', '/api/acquaintance/campaigns/{id}/closing', { places: { id }, body: { reason }, once: true });

export const previewScope = (scope: readonly ScopeRule[], page: number): Promise<ScopePreview> => call('post', '/api/acquaintance/scope-preview', { body: { scope: [...scope], page } });

export const getScope = (documentId: string): Promise<DocumentScope> => call('get', '/api/documents/{id}/scope', { places: { id: documentId } });

export const saveScope = (documentId: string, revision: number, scope: readonly ScopeRule[]): Promise<DocumentScope> =>
  call('put', '/api/documents/{id}/scope', { places: { id: documentId }, body: { scope: [...scope] }, revision });

export const decideChange = (changeId: string, needed: boolean, reason: string): Promise<ChangeDecision> =>
  call('put', '/api/changes/{id}/reacquaintance', { places: { id: changeId }, body: { needed, reason } });

export const getPolicy = (typeId: string): Promise<TypePolicy> => call('get', '/api/document-types/{id}/acquaintance', { places: { id: typeId } });

export const savePolicy = ({ typeId, revision }: TypePolicy, body: { readonly mark: Mark; readonly workingDays: number }): Promise<TypePolicy> =>
  call('put', '/api/document-types/{id}/acquaintance', { places: { id: typeId }, body, revision });

export type SheetLanguage = 'kk' | 'ru';
export type SheetFormat = 'pdf' | 'docx' | 'xlsx';
export interface SheetQuery {
  readonly language: SheetLanguage;
  readonly format: SheetFormat;
  readonly which: 'all' | 'missing';
  readonly unitId?: string;
}

export const sheetUrl = (campaignId: string, query: SheetQuery): string =>
  `/api/acquaintance/campaigns/${encodeURIComponent(campaignId)}/sheet?${new URLSearchParams({ ...query }).toString()}`;
