import type { Named, Reply } from '../contract';

export type DocumentRow = Named['RegisterRow'];
export type Card = Named['DocumentCard'];
export type DocumentType = Named['DocumentType'];
export type StoredFile = Named['StoredFile'];
export type Act = Named['Act'];
export type ActRow = Reply<'get', '/api/acts'>['items'][number];
export type DocumentList = Reply<'get', '/api/documents'>;
export type Suggestion = Reply<'get', '/api/suggestions'>['items'][number];

export type Edition = Card['editions'][number];
export type EditionName = NonNullable<DocumentRow['edition']>;
export type HistoryEntry = Card['history'][number];
export type Abilities = Card['abilities'];
export type FacetName = keyof DocumentList['facets'];
export type FacetValue = DocumentList['facets'][FacetName][number];

export type DocumentStatus = Card['status'];
/** The states that a list can be asked for. */
export const documentStatuses = ['in_force', 'upcoming', 'cancelled'] as const satisfies readonly DocumentRow['status'][];
export type EditionStatus = Edition['status'];
export type Confidentiality = DocumentRow['confidentiality'];
export const confidentialities: readonly Confidentiality[] = ['public', 'internal', 'restricted'];
export type Level = DocumentRow['level'];
export const levels: readonly Level[] = ['strategic', 'regulatory', 'operational', 'monitoring'];
export type ActKind = Act['kind'];
export const actKinds: readonly ActKind[] = ['protocol', 'order', 'decision'];
