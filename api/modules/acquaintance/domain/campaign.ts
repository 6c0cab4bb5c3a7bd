import type { Language, Titles } from '../../../kernel/languages.js';
import type { LegalDate } from '../../../kernel/legal-date.js';

/** How somebody says «таныстым», as the policy of the document's type asks; none of them is an electronic digital signature (ACQ-3). */
export const marks = ['click', 'password', 'code'] as const;
export type Mark = (typeof marks)[number];

/**
 * `starting`: its list is being made · `open` · `closed` by the quality office: nobody is reminded any more, who has not confirmed still can ·
 * `superseded` by a later text of the document.
 */
export const campaignStates = ['starting', 'open', 'closed', 'superseded'] as const;
export type CampaignState = (typeof campaignStates)[number];

/** Somebody as they were called when it happened. */
export interface PersonThen { readonly id: string | null; readonly name: string }

/** Who must know the document: rules joined by "or", as the register keeps them (ACQ-1). */
export type ScopeRule =
  | { readonly kind: 'everybody' }
  | { readonly kind: 'unit'; readonly id: string; readonly withSubunits: boolean }
  | { readonly kind: 'position' | 'role' | 'group' | 'person'; readonly id: string };

/** A text that is to be known, by the hashes of its files; a later editorial change adds its own, and then that one is read. */
export interface CampaignText {
  readonly textVersionId: string;
  readonly language: Language;
  readonly changeNumber: number;
  readonly sha256s: readonly string[];
}

/** A date with the way it was counted (ACQ-2): a later edit of the calendar does not move it. */
export interface Deadline {
  readonly dueOn: LegalDate;
  readonly workingDays: number;
  readonly countedFrom: LegalDate;
  readonly calendarVersion: string;
  readonly preliminary: boolean;
}

export const decisionKinds = ['start', 'extension', 'closing', 'scope', 'text'] as const;

/** What was decided about a campaign after the rule had started it, or by whom it was started by hand. */
export interface CampaignDecision {
  readonly kind: (typeof decisionKinds)[number];
  readonly reason: string;
  readonly by: PersonThen;
  readonly at: Date;
}

/** The acquaintance of one text: of an edition (change number 0) or of a change. */
export interface Campaign {
  readonly id: string;
  readonly revision: number;
  readonly documentId: string;
  readonly editionId: string;
  readonly changeId: string | null;
  readonly changeNumber: number;
  readonly issue: number | null;
  readonly editionRevision: number | null;
  readonly typeId: string;
  readonly title: Titles;
  readonly code: string | null;
  readonly texts: readonly CampaignText[];
  readonly scope: readonly ScopeRule[];
  readonly mark: Mark;
  readonly state: CampaignState;
  readonly approvedOn: LegalDate | null;
  readonly startsOn: LegalDate;
  readonly deadline: Deadline;
  readonly createdBy: PersonThen;
  readonly createdAt: Date;
  readonly closedOn: LegalDate | null;
  /** The document ended without a successor. */
  readonly cancelledOn: LegalDate | null;
  readonly decisions: readonly CampaignDecision[];
}

/** Whether people who come into its scope are to get to know this text: the latest of a document that is not cancelled. */
export const isLiving = ({ state, cancelledOn }: Pick<Campaign, 'state' | 'cancelledOn'>): boolean => state !== 'superseded' && cancelledOn === null;

/** The texts that are read today: those of the latest change that the campaign takes in. */
export const currentTexts = ({ texts }: Pick<Campaign, 'texts'>): CampaignText[] => {
  const latest = Math.max(...texts.map(({ changeNumber }) => changeNumber));
  return texts.filter(({ changeNumber }) => changeNumber === latest);
};

/** How the journal and letters call it. */
export const campaignLabel = ({ code, title }: Pick<Campaign, 'code' | 'title'>): string =>
  [code, title.kk ?? title.ru ?? title.en].filter(Boolean).join(' · ');
