import { address } from './address';
import { call } from './http';
import type {
  Confirmation, EntriesQuery, EntryRow, EntryScreen, Excuse, MinutesRecord, MyEntry, NewReaderRemark, PaperRecord, ReaderRemark, ReaderRemarks, Receipt, RefusalAct, UnitCounts, UnitScreen,
} from './model/acquaintance';
import type { Page } from './model/common';
import { upload } from './upload';

/* Mine */

export const listMine = (state: 'open' | 'done', page: number): Promise<Page<MyEntry>> => call('get', '/api/acquaintance/mine', { query: { state, page } });

export const listMineOfDocument = (documentId: string): Promise<Page<MyEntry>> => call('get', '/api/acquaintance/mine', { query: { state: 'open', documentId } });

export const countMine = (): Promise<{ readonly open: number; readonly late: number }> => call('get', '/api/acquaintance/mine/count', {});

export const getEntry = (id: string): Promise<EntryScreen> => call('get', '/api/acquaintance/entries/{id}', { places: { id } });

export const recordOpening = (id: string, textVersionId: string): Promise<void> => call('post', '/api/acquaintance/entries/{id}/opening', { places: { id }, body: { textVersionId } });

export const sendCode = (id: string, textVersionId: string): Promise<{ readonly sentTo: string; readonly expiresAt: string }> =>
  call('post', '/api/acquaintance/entries/{id}/code', { places: { id }, body: { textVersionId }, once: true });

export const confirmEntry = (id: string, body: Confirmation): Promise<Receipt> => call('post', '/api/acquaintance/entries/{id}/confirmation', { places: { id }, body, once: true });

export const refuseEntry = (id: string, note: string): Promise<Receipt> => call('post', '/api/acquaintance/entries/{id}/refusal', { places: { id }, body: { note }, once: true });

export const getReceipt = (id: string): Promise<Receipt> => call('get', '/api/acquaintance/entries/{id}/receipt', { places: { id } });

/* Questions and suggestions */

export const listRemarks = (id: string, page: number): Promise<ReaderRemarks> => call('get', '/api/documents/{id}/remarks', { places: { id }, query: { page } });

export const addRemark = (id: string, body: NewReaderRemark): Promise<ReaderRemark> => call('post', '/api/documents/{id}/remarks', { places: { id }, body, once: true });

export const answerRemark = (id: string, remarkId: string, text: string): Promise<ReaderRemark> =>
  call('post', '/api/documents/{id}/remarks/{remarkId}/answer', { places: { id, remarkId }, body: { text }, once: true });

/* A unit */

export const listMyUnits = (): Promise<{ readonly items: readonly UnitCounts[] }> => call('get', '/api/acquaintance/units', {});

export const getUnit = (unitId: string): Promise<UnitScreen> => call('get', '/api/acquaintance/units/{unitId}', { places: { unitId } });

export const listUnitEntries = (unitId: string, query: EntriesQuery): Promise<Page<EntryRow>> => call('get', '/api/acquaintance/units/{unitId}/entries', { places: { unitId }, query });

export const remindUnit = (unitId: string, campaignId: string | null): Promise<{ readonly reminded: number }> =>
  call('post', '/api/acquaintance/units/{unitId}/reminders', { places: { unitId }, body: { campaignId }, once: true });

const formOf = (data: object, file: File | null): FormData => {
  const form = new FormData();
  form.append('data', JSON.stringify(data));
  if (file) form.append('file', file);
  return form;
};

type Recorded = Promise<{ readonly recorded: number }>;
type Progress = (share: number) => void;

export const recordPaper = (unitId: string, data: PaperRecord, file: File | null, onProgress: Progress): Recorded => upload('/api/acquaintance/units/{unitId}/paper', { unitId }, formOf(data, file), onProgress);

export const recordMinutes = (unitId: string, data: MinutesRecord, file: File | null, onProgress: Progress): Recorded => upload('/api/acquaintance/units/{unitId}/minutes', { unitId }, formOf(data, file), onProgress);

export const recordRefusalAct = (id: string, data: RefusalAct, file: File | null, onProgress: Progress): Promise<Receipt> => upload('/api/acquaintance/entries/{id}/refusal-act', { id }, formOf(data, file), onProgress);

export const excuseEntry = (id: string, body: Excuse): Promise<Receipt> => call('post', '/api/acquaintance/entries/{id}/excuse', { places: { id }, body, once: true });

export const evidenceFileUrl = (id: string): string => address('/api/acquaintance/entries/{id}/file', { id });
