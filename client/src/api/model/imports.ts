import type { Body, Named, Reply } from '../contract';

export type Import = Named['Import'];
export type ImportSummary = Reply<'get', '/api/imports'>['items'][number];
export type ImportKind = Import['kind'];
export const importKinds: readonly ImportKind[] = ['units', 'people', 'register'];
export type ImportColumn = Import['columns'][number];

export type ImportRow = Named['ImportRow'];
export type RowState = ImportRow['state'];
export type RowDecision = ImportRow['decision'];
export const rowStates: readonly RowState[] = ['wrong', 'doubtful', 'understood'];
export type RowFlag = ImportRow['flags'][number];
export type Proposal = ImportRow['proposals'][number];
export type RowChange = Body<'patch', '/api/imports/{id}/rows/{line}'>;

export type Job = Named['Job'];

export type FileBatch = Reply<'get', '/api/file-batches/{id}'>;
export type BatchItem = FileBatch['items'][number];
export type FileMatch = BatchItem['candidates'][number];
export type BatchItemChange = Body<'patch', '/api/file-batches/{id}/items/{index}'>;
