import type { Query } from './contract';
import { call } from './http';
import { subscribe, unsubscribe } from './library';
import type { Comparison } from './model/drafts';
import type { Clause, Marks, Mending, ReadingText, ReferenceDecision, References, StructureSection, Version } from './model/reading';

export type WantedText = Query<'get', '/api/documents/{id}/text'>;

export const getText = (id: string, query: WantedText): Promise<ReadingText> => call('get', '/api/documents/{id}/text', { places: { id }, query });

/** As many clauses as the server gives at once; fewer say that there are no more. */
const CLAUSES_A_PAGE = 200;

export interface ClausePage {
  readonly clauses: readonly Clause[];
  /** Where the next page begins; null behind the last clause. */
  readonly next: number | null;
}

export const getClauses = async (id: string, versionId: string, from: number): Promise<ClausePage> => {
  const { items } = await call('get', '/api/documents/{id}/texts/{versionId}/clauses', { places: { id, versionId }, query: { from } });
  const last = items.at(-1);
  return { clauses: items, next: last && items.length === CLAUSES_A_PAGE ? last.order + 1 : null };
};

export const getReferences = (id: string, versionId: string): Promise<References> =>
  call('get', '/api/documents/{id}/texts/{versionId}/references', { places: { id, versionId } });

export const decideReference = (id: string, referenceId: string, body: ReferenceDecision): Promise<void> =>
  call('post', '/api/documents/{id}/references/{referenceId}/decision', { places: { id, referenceId }, body });

export const addReference = (id: string, clauseId: string, targetId: string): Promise<void> =>
  call('post', '/api/documents/{id}/references', { places: { id }, body: { clauseId, targetId } });

export const getStructure = async (id: string, versionId: string): Promise<readonly StructureSection[]> =>
  (await call('get', '/api/documents/{id}/texts/{versionId}/structure', { places: { id, versionId } })).sections;

export const mendOutline = (id: string, versionId: string, revision: number, changes: readonly Mending[]): Promise<void> =>
  call('patch', '/api/documents/{id}/texts/{versionId}/outline', { places: { id, versionId }, revision, body: { changes } });

export const acceptOutline = (id: string, versionId: string, revision: number): Promise<void> =>
  call('post', '/api/documents/{id}/texts/{versionId}/outline/acceptance', { places: { id, versionId }, revision, body: {} });

export const readAgain = (id: string, versionId: string): Promise<void> =>
  call('post', '/api/documents/{id}/texts/{versionId}/extraction', { places: { id, versionId }, body: {} });

export const getMarks = (id: string): Promise<Marks> => call('get', '/api/me/marks/{id}', { places: { id } });

export const setFavourite = (id: string, wanted: boolean): Promise<void> =>
  wanted ? call('put', '/api/me/favourites/{id}', { places: { id }, body: {} }) : call('delete', '/api/me/favourites/{id}', { places: { id } });

export const setFollowed = (id: string, wanted: boolean): Promise<void> => (wanted ? subscribe('document', id) : unsubscribe('document', id));

/** Editions and changes of a document, newest first. */
export const getVersions = async (id: string): Promise<readonly Version[]> => (await call('get', '/api/documents/{id}/versions', { places: { id } })).items;

export const compareTexts = (id: string, old: string, fresh: string, signs: boolean): Promise<Comparison> =>
  call('get', '/api/documents/{id}/comparison', { places: { id }, query: { old, new: fresh, signs: String(signs) } });
