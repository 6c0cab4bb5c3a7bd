import { address } from './address';
import type { Named, Reply } from './contract';
import { call } from './http';

export type Original = Named['Original'];
export type SheetLanguage = 'kk' | 'ru';
export type SheetFormat = 'pdf' | 'docx';

export const listOriginals = (documentId: string): Promise<Reply<'get', '/api/documents/{id}/originals'>> =>
  call('get', '/api/documents/{id}/originals', { places: { id: documentId } });

export const originalUrl = (documentId: string, { editionId, language }: Original): string =>
  address('/api/documents/{id}/originals/{editionId}/{language}', { id: documentId, editionId, language });

export const sheetUrl = (approvalId: string, format: SheetFormat, language: SheetLanguage): string =>
  address('/api/approvals/{id}/sheet', { id: approvalId }, { format, language });
