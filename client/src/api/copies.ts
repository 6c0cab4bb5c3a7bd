import { address } from './address';
import type { Named, Reply } from './contract';
import { callForFile, call } from './http';
import type { Language } from './model/common';

export type Validity = Named['Validity'];
export type NamedText = Named['NamedText'];
export type StampLanguage = 'kk' | 'ru';

/** Stamps exist in Kazakh and Russian. */
export const stampLanguage = (page: Language): StampLanguage => (page === 'ru' ? 'ru' : 'kk');

export const getValidity = (token: string): Promise<Validity> => call('get', '/api/validity/{token}', { places: { token } });

export const getQr = (id: string, versionId: string): Promise<Reply<'get', '/api/documents/{id}/versions/{versionId}/qr'>> =>
  call('get', '/api/documents/{id}/versions/{versionId}/qr', { places: { id, versionId } });

export const stampedText = (id: string, versionId: string, stamp: StampLanguage): Promise<Blob> =>
  callForFile('get', '/api/documents/{id}/versions/{versionId}/stamped', { places: { id, versionId }, query: { stamp } });

export const stampedOriginal = (id: string, editionId: string, language: Language, stamp: StampLanguage): Promise<Blob> =>
  callForFile('get', '/api/documents/{id}/originals/{editionId}/{language}/stamped', { places: { id, editionId, language }, query: { stamp } });

export const stampedDraft = (id: string, fileId: string, stamp: StampLanguage): Promise<Blob> =>
  callForFile('get', '/api/drafts/{id}/files/{fileId}/stamped', { places: { id, fileId }, query: { stamp } });

export const unstampedUrl = (id: string, versionId: string): string => address('/api/documents/{id}/versions/{versionId}/unstamped', { id, versionId });

/** The PDF as the reading view draws it. */
export const shownUrl = (id: string, fileId: string): string => address('/api/documents/{id}/files/{fileId}/shown', { id, fileId });
