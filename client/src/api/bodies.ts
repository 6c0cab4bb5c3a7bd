import { address } from './address';
import { call } from './http';
import type { Agenda, OwnBody, Protocol } from './model/approvals-office';
import type { Page } from './model/common';
import { upload } from './upload';

export const listMyBodies = (): Promise<{ readonly items: readonly OwnBody[] }> => call('get', '/api/bodies/mine', {});

export const getAgenda = (id: string): Promise<Agenda> => call('get', '/api/bodies/{id}/agenda', { places: { id } });

export const agendaUrl = (id: string, language: 'kk' | 'ru', date: string | null): string =>
  address('/api/bodies/{id}/agenda/print', { id }, { language, date });

export const listProtocols = (id: string, page: number): Promise<Page<Protocol>> =>
  call('get', '/api/bodies/{id}/protocols', { places: { id }, query: { page } });

/** One decision of a protocol, for one item of the agenda. */
export interface ProtocolDecision {
  readonly taskId: string;
  readonly outcome: string;
  readonly note: string | null;
  readonly checkerId: string | null;
  readonly digest: string;
}

export interface NewProtocol {
  readonly number: string;
  readonly date: string;
  readonly decisions: readonly ProtocolDecision[];
}

/** The facts go as one text beside the extract, which may be missing. */
export const recordProtocol = (id: string, protocol: NewProtocol, extract: File | null, onProgress: (share: number) => void): Promise<Protocol> => {
  const form = new FormData();
  form.set('data', JSON.stringify(protocol));
  if (extract) form.set('extract', extract);
  return upload('/api/bodies/{id}/protocols', { id }, form, onProgress);
};

export const extractUrl = (id: string): string => address('/api/protocols/{id}/extract', { id });
