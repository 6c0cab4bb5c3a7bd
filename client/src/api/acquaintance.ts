import { call } from './http';
import type {
  Confirmation, EntriesQuery, EntryRow, EntryScreen, Excuse, MinutesRecord, MyEntry, NewReaderRemark, PaperRecord, ReaderRemark, Receipt, RefusalAct, UnitCounts,
} from './model/acquaintance';
import type { Page } from './model/common';
import { upload } from './upload';

type Send = <T>(verb: string, path: string, options: object) => Promise<T>;
type SendForm = <T>(path: string, places: object, form: FormData, onProgress: (share: number) => void) => Promise<T>;
// The routes are being written; their generated shapes come with them.
const send = call as unknown as Send;
const sendForm = upload as unknown as SendForm;

const entry = '/api/acquaintance/entries/{id}';

/* Mine */

export const listMine = (state: 'open' | 'done', page: number): Promise<Page<MyEntry>> => send('get', '/api/acquaintance/mine', { query: { state, page } });

export const countMine = (): Promise<{ readonly open: number; readonly late: number }> => send('get', '/api/acquaintance/mine/count', {});

export const getEntry = (id: string): Promise<EntryScreen> => send('get', entry, { places: { id } });

export const recordOpening = (id: string, textVersionId: string): Promise<void> => send('post', `${entry}/opening`, { places: { id }, body: { textVersionId } });

export const sendCode = (id: string, textVersionId: string): Promise<{ readonly sentTo: string; readonly expiresAt: string }> =>
  send('post', `${entry}/code`, { places: { id }, body: { textVersionId }, once: true });

export const confirmEntry = (id: string, body: Confirmation): Promise<Receipt> => send('post', `${entry}/confirmation`, { places: { id }, body, once: true });

export const refuseEntry = (id: string, note: string): Promise<Receipt> => send('post', `${entry}/refusal`, { places: { id }, body: { note }, once: true });

export const getReceipt = (id: string): Promise<Receipt> => send('get', `${entry}/receipt`, { places: { id } });

/* Questions and suggestions */

const remarks = '/api/documents/{id}/remarks';

export interface ReaderRemarks extends Page<ReaderRemark> {
  readonly mayAnswer: boolean;
}

export const listRemarks = (id: string, page: number): Promise<ReaderRemarks> => send('get', remarks, { places: { id }, query: { page } });

export const addRemark = (id: string, body: NewReaderRemark): Promise<ReaderRemark> => send('post', remarks, { places: { id }, body, once: true });

export const answerRemark = (id: string, remarkId: string, text: string): Promise<ReaderRemark> =>
  send('post', `${remarks}/{remarkId}/answer`, { places: { id, remarkId }, body: { text }, once: true });

/* A unit */

const unit = '/api/acquaintance/units/{unitId}';

export const listMyUnits = (): Promise<{ readonly items: readonly UnitCounts[] }> => send('get', '/api/acquaintance/units', {});

export const listUnitEntries = (unitId: string, query: EntriesQuery): Promise<Page<EntryRow>> => send('get', `${unit}/entries`, { places: { unitId }, query });

export const remindUnit = (unitId: string, campaignId: string | null): Promise<{ readonly reminded: number }> =>
  send('post', `${unit}/reminders`, { places: { unitId }, body: { campaignId }, once: true });

const formOf = (data: object, file: File | null): FormData => {
  const form = new FormData();
  form.append('data', JSON.stringify(data));
  if (file) form.append('file', file);
  return form;
};

type Recorded = Promise<{ readonly recorded: number }>;
type Progress = (share: number) => void;

export const recordPaper = (unitId: string, data: PaperRecord, file: File | null, onProgress: Progress): Recorded => sendForm(`${unit}/paper`, { unitId }, formOf(data, file), onProgress);

export const recordMinutes = (unitId: string, data: MinutesRecord, file: File | null, onProgress: Progress): Recorded => sendForm(`${unit}/minutes`, { unitId }, formOf(data, file), onProgress);

export const recordRefusalAct = (id: string, data: RefusalAct, file: File | null, onProgress: Progress): Promise<void> => sendForm(`${entry}/refusal-act`, { id }, formOf(data, file), onProgress);

export const excuseEntry = (id: string, body: Excuse): Promise<void> => send('post', `${entry}/excuse`, { places: { id }, body, once: true });

export const evidenceFileUrl = (id: string): string => `/api/acquaintance/entries/${encodeURIComponent(id)}/file`;
