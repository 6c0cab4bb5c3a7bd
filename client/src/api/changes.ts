import { call } from './http';
import type {
  Change, ChangedClause, ChangeFacts, ChangeRow, ClauseEdit, Differences, EditableText, EditionChanges, NewRow, Pairings, Recording, RowEdit,
} from './model/changes';
import type { Language } from './model/common';

type Send = <T>(verb: string, path: string, options: object) => Promise<T>;
// The routes are being written; their generated shapes come with them.
const send = call as unknown as Send;

interface Rows {
  readonly items: readonly ChangeRow[];
}

export const beginChange = (documentId: string): Promise<Change> => send('post', '/api/changes', { body: { documentId }, once: true });

export const getChange = (id: string): Promise<Change> => send('get', '/api/changes/{id}', { places: { id } });

export const saveFacts = ({ id, revision }: Change, body: ChangeFacts): Promise<Change> => send('patch', '/api/changes/{id}', { places: { id }, body, revision });

export const getDifferences = (id: string, language: Language): Promise<Differences> => send('get', '/api/changes/{id}/differences', { places: { id }, query: { language } });

export const savePairings = ({ id, revision }: Change, body: Pairings): Promise<Differences> => send('put', '/api/changes/{id}/pairings', { places: { id }, body, revision });

export const listRows = (id: string): Promise<Rows> => send('get', '/api/changes/{id}/rows', { places: { id } });

export const proposeRows = (id: string, language: Language): Promise<Rows> =>
  send('post', '/api/changes/{id}/rows/proposal', { places: { id }, body: { language }, once: true });

export const addRow = (id: string, body: NewRow): Promise<Rows> => send('post', '/api/changes/{id}/rows', { places: { id }, body, once: true });

export const changeRow = (id: string, { id: rowId, revision }: ChangeRow, body: RowEdit): Promise<Rows> =>
  send('patch', '/api/changes/{id}/rows/{rowId}', { places: { id, rowId }, body, revision });

export const removeRow = (id: string, { id: rowId, revision }: ChangeRow): Promise<Rows> =>
  send('delete', '/api/changes/{id}/rows/{rowId}', { places: { id, rowId }, body: {}, revision });

export const getClauses = (id: string, language: Language): Promise<EditableText> =>
  send('get', '/api/changes/{id}/clauses', { places: { id }, query: { language } });

export const saveEdits = ({ id, revision }: Change, language: Language, edits: readonly ClauseEdit[]): Promise<EditableText> =>
  send('put', '/api/changes/{id}/clause-edits', { places: { id }, body: { language, edits }, revision });

export const makeText = (id: string, language: Language): Promise<Change> => send('post', '/api/changes/{id}/text', { places: { id }, body: { language }, once: true });

export const takeNewerBase = ({ id, revision }: Change): Promise<Change> => send('post', '/api/changes/{id}/rebase', { places: { id }, revision, once: true });

export const recordChange = ({ id, revision }: Change, body: Recording): Promise<Change> => send('post', '/api/changes/{id}/recording', { places: { id }, body, revision, once: true });

export const listChanges = (documentId: string): Promise<{ readonly editions: readonly EditionChanges[] }> => send('get', '/api/documents/{id}/changes', { places: { id: documentId } });

export const listChangedClauses = (documentId: string, version: string): Promise<{ readonly items: readonly ChangedClause[] }> =>
  send('get', '/api/documents/{id}/clause-changes', { places: { id: documentId }, query: { version } });

export type SheetLanguage = 'kk' | 'ru';
export type SheetFormat = 'pdf' | 'docx';

export const changeSheetUrl = (documentId: string, query: { readonly edition: string; readonly language: SheetLanguage; readonly format: SheetFormat }): string =>
  `/api/documents/${encodeURIComponent(documentId)}/change-sheet?${new URLSearchParams(query).toString()}`;
