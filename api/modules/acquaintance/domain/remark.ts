import type { PersonThen } from './campaign.js';

export const remarkKinds = ['question', 'suggestion'] as const;
export type RemarkKind = (typeof remarkKinds)[number];

/** What a reader asks or suggests about a document or one clause of it. */
export interface ReaderRemark {
  readonly id: string;
  readonly documentId: string;
  readonly kind: RemarkKind;
  readonly clauseId: string | null;
  readonly clauseNumber: string | null;
  readonly text: string;
  readonly by: PersonThen;
  readonly at: Date;
  readonly answer: { readonly by: PersonThen; readonly at: Date; readonly text: string } | null;
}
