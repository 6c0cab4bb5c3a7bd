import { address } from './address';
import type { Query, Reply } from './contract';
import { call } from './http';
import type {
  Change, ChangeFacts, ChangeLine, ChangeRow, ChangesQuery, ClauseEdit, Differences, EditableText, NewRow, Pairings, Recording, RowEdit,
} from './model/changes';
import type { Language, Page } from './model/common';

type Rows = Reply<'get', '/api/changes/{id}/rows'>;

export const listChanges = (query: ChangesQuery): Promise<Page<ChangeLine>> => call('get', '/api/changes', { query });

export const beginChange = (documentId: string): Promise<Change> => call('post', '/api/changes', { body: { documentId }, once: true });

export const getChange = (id: string): Promise<Change> => call('get', '/api/changes/{id}', { places: { id } });

export const saveFacts = ({ id, revision }: Change, body: ChangeFacts): Promise<Change> => call('patch', '/api/changes/{id}', { places: { id }, body, revision });

export const getDifferences = (id: string, language: Language): Promise<Differences> => call('get', '/api/changes/{id}/differences', { places: { id }, query: { language } });

export const savePairings = ({ id, revision }: Change, body: Pairings): Promise<Differences> => call('put', '/api/changes/{id}/pairings', { places: { id }, body, revision });

export const listRows = (id: string): Promise<Rows> => call('get', '/api/changes/{id}/rows', { places: { id } });

export const proposeRows = (id: string, language: Language): Promise<Rows> => call('post', '/api/changes/{id}/rows/proposal', { places: { id }, body: { language }, once: true });

export const addRow = (id: string, body: NewRow): Promise<Rows> => call('post', '/api/changes/{id}/rows', { places: { id }, body, once: true });

export const changeRow = (id: string, { id: rowId, revision }: ChangeRow, body: RowEdit): Promise<Rows> =>
  call('patch', '/api/changes/{id}/rows/{rowId}', { places: { id, rowId }, body, revision });

export const removeRow = (id: string, { id: rowId, revision }: ChangeRow): Promise<Rows> => call('delete', '/api/changes/{id}/rows/{rowId}', { places: { id, rowId }, body: {}, revision });

export const getClauses = (id: string, language: Language): Promise<EditableText> => call('get', '/api/changes/{id}/clauses', { places: { id }, query: { language } });

export const saveEdits = ({ id, revision }: Change, language: Language, edits: readonly ClauseEdit[]): Promise<EditableText> =>
  call('put', '/api/changes/{id}/clause-edits', { places: { id }, body: { language, edits }, revision });

export const makeText = (id: string, language: Language): Promise<Change> => call('post', '/api/changes/{id}/text', { places: { id }, body: { language }, once: true });

export const takeNewerBase = ({ id, revision }: Change): Promise<Change> => call('post', '/api/changes/{id}/rebase', { places: { id }, revision, once: true });

export const recordChange = ({ id, revision }: Change, body: Recording): Promise<Change> => call('post', '/api/changes/{id}/recording', { places: { id }, body, revision, once: true });

export const listRegistered = (documentId: string): Promise<Reply<'get', '/api/documents/{id}/changes'>> => call('get', '/api/documents/{id}/changes', { places: { id: documentId } });

export const listChangedClauses = (documentId: string, version: string): Promise<Reply<'get', '/api/documents/{id}/clause-changes'>> =>
  call('get', '/api/documents/{id}/clause-changes', { places: { id: documentId }, query: { version } });

export const changeSheetUrl = (documentId: string, query: Query<'get', '/api/documents/{id}/change-sheet'>): string => address('/api/documents/{id}/change-sheet', { id: documentId }, query);

export const noticeUrl = (id: string, query: Query<'get', '/api/changes/{id}/print'>): string => address('/api/changes/{id}/print', { id }, query);
