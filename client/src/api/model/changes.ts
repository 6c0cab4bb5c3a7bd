import type { Body, Named, Query, Reply } from '../contract';

export type Change = Named['Change'];
export type Cause = NonNullable<Change['cause']>;
export const causes: readonly Cause[] = ['law', 'external-standard', 'internal-document', 'suggestion', 'audit', 'other'];
export type ChangeFacts = Body<'patch', '/api/changes/{id}'>;
export type ChangeLine = Reply<'get', '/api/changes'>['items'][number];
export type ChangesQuery = Query<'get', '/api/changes'>;

export type Differences = Named['ChangeDifferences'];
export type Difference = Differences['items'][number];
export type Pairings = Body<'put', '/api/changes/{id}/pairings'>;

export type ChangeRow = Named['ChangeRow'];
export type ChangeRowKind = ChangeRow['kind'];
export const rowKinds: readonly ChangeRowKind[] = ['change', 'addition', 'deletion', 'move'];
export type Weight = NonNullable<ChangeRow['weight']>;
export const weights: readonly Weight[] = ['editorial', 'substantial'];
export type RowFacts = Pick<ChangeRow, 'kind' | 'clauseNumber' | 'paragraph' | 'page' | 'wording'>;
export type RowEdit = Body<'patch', '/api/changes/{id}/rows/{rowId}'>;
export type NewRow = RowFacts & Pick<ChangeRow, 'language' | 'oldText' | 'newText' | 'differences'>;

export type EditableText = Named['EditableClauses'];
export type EditableClause = EditableText['items'][number];
export type ClauseWords = EditableClause['inserted'][number];
export type EditAction = 'replace' | 'remove' | 'insert-after';
export interface ClauseEdit extends ClauseWords {
  /** Null: before the first clause. */
  readonly clauseId: string | null;
  readonly action: EditAction;
}

/** Of a past change: what the office knows from paper. */
export type Recording = Body<'post', '/api/changes/{id}/recording'>;

export type EditionChanges = Named['DocumentChanges']['editions'][number];
export type RegisteredChange = EditionChanges['changes'][number];

export type ChangedClause = Reply<'get', '/api/documents/{id}/clause-changes'>['items'][number];
export type ClauseChange = ChangedClause['changes'][number];
