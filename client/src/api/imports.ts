import type { Query, Reply } from './contract';
import { call } from './http';
import type { Page } from './model/common';
import type { BatchItemChange, FileBatch, Import, ImportKind, ImportRow, ImportSummary, Job, RowChange } from './model/imports';
import { upload } from './upload';

type Progress = (share: number) => void;

export const startImport = (kind: ImportKind, file: File, onProgress: Progress): Promise<Import> => {
  const form = new FormData();
  form.set('kind', kind);
  form.set('file', file);
  return upload('/api/imports', {}, form, onProgress);
};

export const listImports = (): Promise<{ items: readonly ImportSummary[] }> => call('get', '/api/imports', {});
export const getImport = (id: string): Promise<Import> => call('get', '/api/imports/{id}', { places: { id } });

export const listImportRows = (id: string, query: Query<'get', '/api/imports/{id}/rows'>): Promise<Page<ImportRow>> => call('get', '/api/imports/{id}/rows', { places: { id }, query });

export const mapColumns = ({ id, revision }: Import, mapping: Readonly<Record<string, string | null>>): Promise<Import> =>
  call('patch', '/api/imports/{id}/mapping', { places: { id }, body: { mapping }, revision });

export const changeRow = (id: string, line: number, body: RowChange): Promise<ImportRow> =>
  call('patch', '/api/imports/{id}/rows/{line}', { places: { id, line }, body });

export const commitImport = (id: string): Promise<{ jobId: string }> => call('post', '/api/imports/{id}/commit', { places: { id }, body: {}, once: true });

export const reopenImport = (id: string): Promise<Import> => call('post', '/api/imports/{id}/reopening', { places: { id }, body: {} });

export const abandonImport = (id: string): Promise<void> => call('delete', '/api/imports/{id}', { places: { id } });

export const getJob = (id: string): Promise<Job> => call('get', '/api/jobs/{id}', { places: { id } });
export const cancelJob = (id: string): Promise<void> => call('post', '/api/jobs/{id}/cancellation', { places: { id }, body: {} });

export const startFileBatch = (files: readonly File[], onProgress: Progress): Promise<Reply<'post', '/api/file-batches'>> => {
  const form = new FormData();
  for (const file of files) form.append('files', file);
  return upload('/api/file-batches', {}, form, onProgress);
};

export const getFileBatch = (id: string): Promise<FileBatch> => call('get', '/api/file-batches/{id}', { places: { id } });

export const changeBatchItem = (id: string, index: number, body: BatchItemChange): Promise<void> =>
  call('patch', '/api/file-batches/{id}/items/{index}', { places: { id, index }, body });

export const commitFileBatch = (id: string): Promise<{ jobId: string }> =>
  call('post', '/api/file-batches/{id}/commit', { places: { id }, body: {}, once: true });
