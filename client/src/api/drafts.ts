import { early, earlyUpload } from './early';
import type { Page } from './model/common';
import type { Approval } from './model/approvals';
import type { Comparison, Draft, DraftFacts, DraftReading, DraftRow, NewDraft, RoutePreview } from './model/drafts';

export interface DraftsQuery {
  readonly mine: boolean;
  readonly state?: string;
  readonly page?: number;
  readonly pageSize?: number;
}

export const listDrafts = (query: DraftsQuery): Promise<Page<DraftRow>> => early('get', '/api/drafts', { query: { ...query } });

export const createDraft = (body: NewDraft): Promise<Draft> => early('post', '/api/drafts', { body, once: true });

export const getDraft = (id: string): Promise<Draft> => early('get', '/api/drafts/{id}', { places: { id } });

export const changeDraft = ({ id, revision }: Draft, body: DraftFacts): Promise<Draft> => early('patch', '/api/drafts/{id}', { places: { id }, body, revision });

export const addDraftFile = (id: string, form: FormData, onProgress: (share: number) => void): Promise<Draft> =>
  earlyUpload('/api/drafts/{id}/files', { id }, form, onProgress);

export const removeDraftText = (id: string, language: string): Promise<Draft> => early('delete', '/api/drafts/{id}/texts/{language}', { places: { id, language }, body: {} });

export const draftFileUrl = (id: string, fileId: string): string => `/api/drafts/${encodeURIComponent(id)}/files/${encodeURIComponent(fileId)}`;

export const getDraftText = (id: string, textId: string): Promise<DraftReading> => early('get', '/api/drafts/{id}/texts/{textId}', { places: { id, textId } });

export type ComparedWith = 'effective' | 'previous';

export const compareDraft = (id: string, language: string, basis: ComparedWith): Promise<Comparison> =>
  early('get', '/api/drafts/{id}/comparison', { places: { id }, query: { language, with: basis } });

export const previewRoute = (id: string): Promise<RoutePreview> => early('get', '/api/drafts/{id}/route', { places: { id } });

export const submitDraft = ({ id, signing: { digest } }: Draft, signingToken: string): Promise<Approval> =>
  early('post', '/api/drafts/{id}/submission', { places: { id }, body: { digest, signingToken }, once: true });

export const withdrawDraft = (id: string, reason: string): Promise<void> => early('post', '/api/drafts/{id}/withdrawal', { places: { id }, body: { reason }, once: true });
