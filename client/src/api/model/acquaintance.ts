import type { Language, Localized } from './common';
import type { ScopeRule } from './drafts';

export const marks = ['click', 'password', 'code'] as const;
export type Mark = (typeof marks)[number];
export const entryStates = ['open', 'confirmed', 'paper', 'minutes', 'refused', 'excused', 'closed', 'superseded'] as const;
export type EntryState = (typeof entryStates)[number];
export type EvidenceKind = 'click' | 'password' | 'code' | 'paper' | 'minutes' | 'refusal' | 'refusal-act' | 'excused';
export type CampaignState = 'starting' | 'open' | 'closed' | 'superseded';

interface Person {
  readonly id: string;
  readonly name: string;
}
interface PersonThen {
  readonly id: string | null;
  readonly name: string;
}
interface Period {
  readonly from: string;
  readonly to: string;
}
interface Post {
  readonly kk: string | null;
  readonly ru: string | null;
  readonly unitId: string;
  readonly unitName: Localized;
}
interface DocumentName {
  readonly id: string;
  readonly code: string | null;
  readonly title: Localized;
}
export interface EditionLabel {
  readonly issue: number | null;
  readonly revision: number | null;
  readonly changeNumber: number;
}

/** One document that I am to get to know, or have. */
export interface MyEntry {
  readonly id: string;
  readonly campaignId: string;
  readonly documentId: string;
  readonly code: string | null;
  readonly title: Localized;
  readonly editionLabel: EditionLabel;
  readonly dueOn: string;
  readonly workingDaysLeft: number;
  readonly late: boolean;
  readonly state: EntryState;
  readonly opened: boolean;
  readonly mark: Mark;
  readonly evidence: { readonly kind: EvidenceKind; readonly at: string; readonly on: string } | null;
  readonly receiptNumber: string | null;
}

export interface EntryText {
  readonly textVersionId: string;
  readonly language: Language;
  readonly sha256s: readonly string[];
  readonly opened: boolean;
}

export interface ChangedWords {
  readonly clauseNumber: string | null;
  readonly kind: string;
  readonly oldText: string | null;
  readonly newText: string | null;
  readonly wording: string | null;
}

/** What the screen of one entry shows. */
export interface EntryScreen extends MyEntry {
  readonly texts: readonly EntryText[];
  readonly changes: readonly ChangedWords[] | null;
  readonly approvedOn: string | null;
  readonly startsOn: string;
  readonly countedFrom: string;
  readonly preliminary: boolean;
  readonly consent: { readonly kk: string; readonly ru: string; readonly en: string };
  readonly digest: string;
  readonly abilities: { readonly confirm: boolean; readonly refuse: boolean };
}

export interface Receipt {
  readonly number: string;
  readonly at: string;
  readonly on: string;
  readonly kind: EvidenceKind;
  readonly name: string;
  readonly posts: readonly Post[];
  readonly document: DocumentName;
  readonly edition: EditionLabel;
  readonly textVersionId: string | null;
  readonly sha256s: readonly string[];
  readonly consent: string | null;
  readonly note: string | null;
  readonly recordedBy: PersonThen | null;
  readonly minutes: { readonly number: string; readonly date: string } | null;
  readonly witnesses: readonly PersonThen[] | null;
  readonly absence: Period | null;
}

export interface Confirmation {
  readonly textVersionId: string;
  readonly digest: string;
  readonly signingToken?: string;
  readonly code?: string;
}

export type ReaderRemarkKind = 'question' | 'suggestion';
export interface ReaderRemark {
  readonly id: string;
  readonly documentId: string;
  readonly kind: ReaderRemarkKind;
  readonly clauseId: string | null;
  readonly clauseNumber: string | null;
  readonly text: string;
  readonly by: PersonThen;
  readonly at: string;
  readonly answer: { readonly by: PersonThen; readonly at: string; readonly text: string } | null;
}
export type NewReaderRemark = Pick<ReaderRemark, 'kind' | 'clauseId' | 'clauseNumber' | 'text'>;

export interface Counts {
  readonly total: number;
  readonly done: number;
  readonly open: number;
  readonly late: number;
}
export interface UnitCounts extends Counts {
  readonly unitId: string;
  readonly name: Localized;
  readonly parentId: string | null;
}

/** Somebody on the list of a campaign. */
export interface EntryRow {
  readonly entryId: string;
  readonly person: Person;
  readonly posts: readonly Post[];
  readonly unitId: string | null;
  readonly document: DocumentName;
  readonly campaignId: string;
  readonly state: EntryState;
  readonly dueOn: string;
  readonly late: boolean;
  readonly delivered: string | null;
  readonly opened: string | null;
  readonly added: { readonly because: string; readonly on: string };
  readonly evidence: {
    readonly kind: EvidenceKind;
    readonly on: string;
    readonly at: string;
    readonly number: string;
    readonly recordedBy: PersonThen | null;
    readonly note: string | null;
    readonly file: boolean;
    readonly absence: Period | null;
  } | null;
  readonly closed: { readonly because: string; readonly on: string } | null;
  readonly away: Period | null;
}

export interface EntriesQuery {
  readonly [name: string]: string | number | boolean | null | undefined;
  readonly campaignId?: string;
  readonly unitId?: string;
  readonly state?: EntryState | '';
  readonly late?: 'true' | null;
  readonly missing?: 'true' | null;
  readonly q?: string;
  readonly page?: number;
  readonly pageSize?: number;
}

export interface PaperRecord {
  readonly campaignId: string;
  readonly on: string;
  readonly entryIds: readonly string[];
}
export interface MinutesRecord {
  readonly campaignId: string;
  readonly number: string;
  readonly date: string;
  readonly entryIds: readonly string[];
}
export interface RefusalAct {
  readonly witnesses: readonly string[];
  readonly on: string;
  readonly note: string;
}
export interface Excuse extends Period {
  readonly reason: string;
}

export interface Campaign {
  readonly id: string;
  readonly revision: number;
  readonly documentId: string;
  readonly editionId: string;
  readonly changeId: string | null;
  readonly edition: EditionLabel;
  readonly title: Localized;
  readonly code: string | null;
  readonly texts: readonly { readonly textVersionId: string; readonly language: Language }[];
  readonly scope: readonly ScopeRule[];
  readonly mark: Mark;
  readonly state: CampaignState;
  readonly approvedOn: string | null;
  readonly startsOn: string;
  readonly deadline: { readonly dueOn: string; readonly workingDays: number; readonly countedFrom: string; readonly calendarVersion: string; readonly preliminary: boolean };
  readonly createdBy: PersonThen;
  readonly createdAt: string;
  readonly closedOn: string | null;
  readonly cancelledOn: string | null;
}
export interface CampaignCounts extends Counts {
  readonly confirmed: number;
  readonly byClick: number;
  readonly byPassword: number;
  readonly byCode: number;
  readonly paper: number;
  readonly minutes: number;
  readonly refused: number;
  readonly excused: number;
  readonly closed: number;
  readonly superseded: number;
}
export interface CampaignRow {
  readonly campaign: Campaign;
  readonly counts: CampaignCounts;
}
export interface CampaignDay {
  readonly on: string;
  readonly done: number;
  readonly total: number;
}
export interface CampaignUnit extends Counts {
  readonly unitId: string | null;
  readonly name: Localized;
}
export interface CampaignDecision {
  readonly kind: 'start' | 'extension' | 'closing' | 'scope' | 'text';
  readonly reason: string;
  readonly by: PersonThen;
  readonly at: string;
}
export interface CampaignScreen extends CampaignRow {
  readonly byDay: readonly CampaignDay[];
  readonly byUnit: readonly CampaignUnit[];
  readonly job: { readonly phase: 'people' | 'notices' | 'done'; readonly done: number; readonly total: number; readonly added: number; readonly finishedAt: string | null } | null;
  readonly decisions: readonly CampaignDecision[];
}

export interface ScopePreview {
  readonly total: number;
  readonly byUnit: readonly { readonly unitId: string | null; readonly name: Localized; readonly count: number }[];
  readonly sample: readonly { readonly person: Person; readonly posts: readonly Post[]; readonly unitId: string | null }[];
  readonly page: number;
  readonly pageSize: number;
}
export interface DocumentScope {
  readonly revision: number;
  readonly scope: readonly ScopeRule[];
}
export interface ChangeDecision {
  readonly changeId: string;
  readonly needed: boolean;
  readonly reason: string;
  readonly by: PersonThen;
  readonly at: string;
  readonly campaignId: string | null;
}
export interface TypePolicy {
  readonly typeId: string;
  readonly revision: number;
  readonly mark: Mark;
  readonly workingDays: number;
}
