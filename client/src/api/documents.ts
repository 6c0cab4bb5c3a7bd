import { address } from './address';
import type { Body, Query, Reply } from './contract';
import { call } from './http';
import type { Page } from './model/common';
import type { Act, ActRow, Card, DocumentList, DocumentType, Suggestion } from './model/document';
import { upload } from './upload';

export type DocumentsQuery = Query<'get', '/api/documents'>;

export const listDocuments = (query: DocumentsQuery, signal?: AbortSignal): Promise<DocumentList> => call('get', '/api/documents', { query, signal });

export const suggest = (q: string, signal?: AbortSignal): Promise<{ items: readonly Suggestion[] }> =>
  call('get', '/api/suggestions', { query: { q }, signal });

export const getCard = (id: string, on: string | null): Promise<Card> => call('get', '/api/documents/{id}', { places: { id }, query: { on } });

export type NewDocument = Required<Body<'post', '/api/documents'>>;

export const createDocument = (body: NewDocument): Promise<Card> => call('post', '/api/documents', { body, once: true });

export const suggestNumber = (typeId: string): Promise<Reply<'get', '/api/register/next-number'>> =>
  call('get', '/api/register/next-number', { query: { typeId } });

export const changeCard = (id: string, revision: number, body: Body<'patch', '/api/documents/{id}'>): Promise<Card> =>
  call('patch', '/api/documents/{id}', { places: { id }, body, revision });

export const publishDocument = (id: string, revision: number, body: Body<'post', '/api/documents/{id}/publication'>): Promise<Card> =>
  call('post', '/api/documents/{id}/publication', { places: { id }, body, revision });

export type Correction = Body<'post', '/api/documents/{id}/corrections'>;

export const correctFact = (id: string, body: Correction): Promise<Card> =>
  call('post', '/api/documents/{id}/corrections', { places: { id }, body, once: true });

export const addActToEdition = (id: string, body: Body<'post', '/api/documents/{id}/acts'>): Promise<Card> =>
  call('post', '/api/documents/{id}/acts', { places: { id }, body, once: true });

export const cancelDocument = (id: string, body: Body<'post', '/api/documents/{id}/cancellation'>): Promise<Card> =>
  call('post', '/api/documents/{id}/cancellation', { places: { id }, body, once: true });

export const fileUrl = (id: string, fileId: string): string => address('/api/documents/{id}/files/{fileId}', { id, fileId });

export const addFile = (id: string, editionId: string, form: FormData, onProgress: (share: number) => void): Promise<Card> =>
  upload('/api/documents/{id}/editions/{editionId}/files', { id, editionId }, form, onProgress);

export const exportUrl = (query: Query<'get', '/api/register/export'>): string => address('/api/register/export', {}, query);

export type NewAct = Required<Body<'post', '/api/acts'>>;

export const listActs = (query: Query<'get', '/api/acts'>): Promise<Page<ActRow>> => call('get', '/api/acts', { query });

export const createAct = (body: NewAct): Promise<Act> => call('post', '/api/acts', { body, once: true });

export const listTypes = (): Promise<Reply<'get', '/api/document-types'>> => call('get', '/api/document-types', {});

/** An empty document of a type with its standard clauses, to be written on. */
export const templateUrl = (id: string, language: 'kk' | 'ru'): string => address('/api/document-types/{id}/template', { id }, { language });

export type TypeBody = Body<'post', '/api/document-types'>;

export const saveType = (type: DocumentType | null, body: TypeBody): Promise<DocumentType> =>
  type
    ? call('patch', '/api/document-types/{id}', { places: { id: type.id }, body, revision: type.revision })
    : call('post', '/api/document-types', { body, once: true });
