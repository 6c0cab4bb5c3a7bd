import { address } from './address';
import type { Reply } from './contract';
import { call } from './http';
import type { Language, Page } from './model/common';
import type { Approval } from './model/approvals';
import type { ComparedWith, Comparison, Draft, DraftFacts, DraftRow, DraftsQuery, NewDraft, RoutePreview } from './model/drafts';
import { upload } from './upload';

export const listDrafts = (query: DraftsQuery): Promise<Page<DraftRow>> => call('get', '/api/drafts', { query });

export const createDraft = (body: NewDraft): Promise<Draft> => call('post', '/api/drafts', { body, once: true });

export const getDraft = (id: string): Promise<Draft> => call('get', '/api/drafts/{id}', { places: { id } });

export const changeDraft = ({ id, revision }: Draft, body: DraftFacts): Promise<Draft> => call('patch', '/api/drafts/{id}', { places: { id }, body, revision });

export const addDraftFile = (id: string, form: FormData, onProgress: (share: number) => void): Promise<Draft> => upload('/api/drafts/{id}/files', { id }, form, onProgress);

export const removeDraftText = (id: string, language: Language): Promise<Draft> => call('delete', '/api/drafts/{id}/texts/{language}', { places: { id, language }, body: {} });

export const draftFileUrl = (id: string, fileId: string): string => address('/api/drafts/{id}/files/{fileId}', { id, fileId });

export const getDraftText = (id: string, textId: string): Promise<Reply<'get', '/api/drafts/{id}/texts/{textId}'>> => call('get', '/api/drafts/{id}/texts/{textId}', { places: { id, textId } });

export const compareDraft = (id: string, language: Language, basis: ComparedWith): Promise<Comparison> =>
  call('get', '/api/drafts/{id}/comparison', { places: { id }, query: { language, with: basis } });

export const previewRoute = (id: string): Promise<RoutePreview> => call('get', '/api/drafts/{id}/route', { places: { id } });

export const submitDraft = ({ id, signing: { digest } }: Draft, signingToken: string): Promise<Approval> =>
  call('post', '/api/drafts/{id}/submission', { places: { id }, body: { digest, signingToken }, once: true });

export const withdrawDraft = (id: string, reason: string): Promise<void> => call('post', '/api/drafts/{id}/withdrawal', { places: { id }, body: { reason }, once: true });
