import { call } from './http';
import type { Page } from './model/common';
import type { BatchItemChange, FileBatch, Import, ImportRow, Job, RowChange } from './model/imports';
import type { Query } from './query-string';
import { upload } from './upload';

type Progress = (share: number) => void;

export const startImport = (kind: string, file: File, onProgress: Progress): Promise<Import> => {
  const form = new FormData();
  form.set('kind', kind);
  form.set('file', file);
  return upload('/imports', form, onProgress);
};

export const listImports = (): Promise<{ items: readonly Import[] }> => call('/imports');
export const getImport = (id: string): Promise<Import> => call(`/imports/${id}`);

export const listImportRows = (id: string, query: Query): Promise<Page<ImportRow>> =>
  call(`/imports/${id}/rows`, { query });

export const mapColumns = (imported: Import, mapping: Readonly<Record<string, string | null>>): Promise<Import> =>
  call(`/imports/${imported.id}/mapping`, { method: 'PATCH', body: { mapping }, revision: imported.revision });

export const changeRow = (id: string, line: number, body: RowChange): Promise<ImportRow> =>
  call(`/imports/${id}/rows/${line}`, { method: 'PATCH', body });

export const commitImport = (id: string): Promise<{ jobId: string }> =>
  call(`/imports/${id}/commit`, { method: 'POST', body: {}, once: true });

export const abandonImport = (id: string): Promise<void> => call(`/imports/${id}`, { method: 'DELETE' });

export const getJob = (id: string): Promise<Job> => call(`/jobs/${id}`);
export const cancelJob = (id: string): Promise<void> => call(`/jobs/${id}/cancellation`, { method: 'POST', body: {} });

export const startFileBatch = (files: readonly File[], onProgress: Progress): Promise<{ id: string }> => {
  const form = new FormData();
  for (const file of files) form.append('files', file);
  return upload('/file-batches', form, onProgress);
};

export const getFileBatch = (id: string): Promise<FileBatch> => call(`/file-batches/${id}`);

export const changeBatchItem = (id: string, index: number, body: BatchItemChange): Promise<unknown> =>
  call(`/file-batches/${id}/items/${index}`, { method: 'PATCH', body });

export const commitFileBatch = (id: string): Promise<{ jobId: string }> =>
  call(`/file-batches/${id}/commit`, { method: 'POST', body: {}, once: true });
