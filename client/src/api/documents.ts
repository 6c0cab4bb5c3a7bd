import { apiUrl, call } from './http';
import type { Page } from './model/common';
import type { ActKind, ActRow, Card, DocumentList, DocumentType, Suggestion } from './model/document';
import type { Query } from './query-string';

export const listDocuments = (query: Query, signal?: AbortSignal): Promise<DocumentList> =>
  call('/documents', { query, signal });

export const suggest = (q: string, signal?: AbortSignal): Promise<{ items: readonly Suggestion[] }> =>
  call('/suggestions', { query: { q }, signal });

export const getCard = (id: string, on: string | null): Promise<Card> => call(`/documents/${id}`, { query: { on } });

export interface NewDocument {
  readonly typeId: string;
  readonly title: Readonly<Record<'kk' | 'ru' | 'en', string | null>>;
  readonly code: string | null;
  readonly registrationNumber: string | null;
  readonly edition: { readonly issue: number | null; readonly revision: number | null } | null;
  readonly ownerUnitId: string | null;
  readonly responsibleId: string | null;
  readonly confidentiality: string;
  readonly validFrom: string | null;
  readonly actIds: readonly string[];
}

export const createDocument = (body: NewDocument): Promise<Card> =>
  call('/documents', { method: 'POST', body, once: true });

export const changeCard = (id: string, revision: number, body: Readonly<Record<string, unknown>>): Promise<Card> =>
  call(`/documents/${id}`, { method: 'PATCH', body, revision });

export interface Correction {
  readonly editionId: string;
  readonly field: string;
  readonly value: unknown;
  readonly reason: string;
}

export const correctFact = (id: string, body: Correction): Promise<Card> =>
  call(`/documents/${id}/corrections`, { method: 'POST', body, once: true });

export const addActToEdition = (id: string, body: { editionId: string; actId: string }): Promise<Card> =>
  call(`/documents/${id}/acts`, { method: 'POST', body, once: true });

export const cancelDocument = (id: string, body: { actId: string; from: string }): Promise<Card> =>
  call(`/documents/${id}/cancellation`, { method: 'POST', body, once: true });

export const fileUrl = (documentId: string, fileId: string): string => apiUrl(`/documents/${documentId}/files/${fileId}`);

export const editionFilesPath = (documentId: string, editionId: string): string =>
  `/documents/${documentId}/editions/${editionId}/files`;

export const exportUrl = (query: Query): string => apiUrl('/register/export', query);

export interface NewAct {
  readonly kind: ActKind;
  readonly body: string | null;
  readonly number: string | null;
  readonly date: string | null;
  readonly documentIds: readonly string[];
}

export const listActs = (query: Query): Promise<Page<ActRow>> => call('/acts', { query });

export const createAct = (body: NewAct): Promise<ActRow> => call('/acts', { method: 'POST', body, once: true });

export const listTypes = (): Promise<{ items: readonly DocumentType[] }> => call('/document-types');

export type TypeBody = Omit<DocumentType, 'id' | 'revision'>;

export const saveType = (type: DocumentType | null, body: TypeBody): Promise<DocumentType> =>
  type
    ? call(`/document-types/${type.id}`, { method: 'PATCH', body, revision: type.revision })
    : call('/document-types', { method: 'POST', body, once: true });
