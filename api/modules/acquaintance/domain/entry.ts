import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Titles } from '../../../kernel/languages.js';
import type { PersonThen } from './campaign.js';
import type { EntryState } from './states.js';

/** A post as it was held then, with the unit as it was called then. */
export interface PostThen {
  readonly kk: string | null;
  readonly ru: string | null;
  readonly unitId: string;
  readonly unitName: Titles;
}

export const addedReasons = ['start', 'hired', 'transferred', 'returned', 'scope-changed', 'by-hand'] as const;
export type AddedReason = (typeof addedReasons)[number];

export const closedReasons = ['left', 'moved-out', 'scope-changed', 'superseded', 'document-cancelled'] as const;
export type ClosedReason = (typeof closedReasons)[number];

export const evidenceKinds = ['click', 'password', 'code', 'paper', 'minutes', 'refusal', 'refusal-act', 'excused'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

export interface EvidenceFile { readonly sha256: string; readonly name: string; readonly size: number }

/** What proves how somebody got to know the text, or did not (ACQ-3); written once, never changed. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly number: string;
  readonly at: Date;
  /** The day that it stands for: of a signature on paper or of a meeting, the day written there. */
  readonly on: LegalDate;
  readonly textVersionId: string | null;
  readonly sha256s: readonly string[];
  /** Name and posts held then. */
  readonly person: PersonThen;
  readonly posts: readonly PostThen[];
  readonly consent: string | null;
  readonly signatureId: string | null;
  readonly recordedBy: PersonThen | null;
  readonly file: EvidenceFile | null;
  readonly minutes: { readonly number: string; readonly date: LegalDate } | null;
  readonly witnesses: readonly PersonThen[] | null;
  readonly absence: { readonly from: LegalDate; readonly to: LegalDate } | null;
  readonly note: string | null;
  readonly ip: string | null;
}

/** A dated, explained change of the list after it was frozen. */
export interface EntryNote {
  readonly kind: 'added' | 'moved' | 'closed' | 'reopened' | 'extended';
  readonly because: string;
  readonly on: LegalDate;
  readonly from: string | null;
  readonly to: string | null;
}

/** One person in one campaign. */
export interface Entry {
  readonly id: string;
  readonly revision: number;
  readonly campaignId: string;
  readonly documentId: string;
  readonly personId: string;
  readonly name: string;
  readonly posts: readonly PostThen[];
  /** The unit under which the entry is counted; null for somebody without a post. */
  readonly unitId: string | null;
  readonly state: EntryState;
  readonly added: { readonly because: AddedReason; readonly on: LegalDate };
  readonly dueOn: LegalDate;
  readonly countedFrom: LegalDate;
  readonly calendarVersion: string;
  readonly delivered: { readonly at: Date } | null;
  readonly opened: readonly { readonly textVersionId: string; readonly at: Date }[];
  readonly evidence: Evidence | null;
  /** What was recorded before: somebody who had refused or was away has confirmed later. */
  readonly earlier: readonly Evidence[];
  readonly closed: { readonly because: ClosedReason; readonly on: LegalDate } | null;
  readonly notes: readonly EntryNote[];
}

/** Whether the deadline has passed while nothing was recorded. */
export const isLate = ({ state, dueOn }: Pick<Entry, 'state' | 'dueOn'>, today: LegalDate): boolean => state === 'open' && dueOn < today;

/** The number by which a receipt is asked for: the day and the end of the entry's id. */
export const receiptNumberOf = (entryId: string, on: LegalDate): string => `${on.replaceAll('-', '')}-${entryId.slice(-8).toUpperCase()}`;
