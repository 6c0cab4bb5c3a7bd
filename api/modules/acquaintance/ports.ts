import type { Actor } from '../../kernel/actor.js';
import type { LegalDate } from '../../kernel/legal-date.js';
import type { Language, Titles } from '../../kernel/languages.js';
import type { OpenTransaction } from '../../kernel/transaction.js';
import type { ScopeRule } from './domain/campaign.js';
import type { PostThen } from './domain/entry.js';
import type { Standing } from './domain/scope.js';

export interface TextFile { readonly sha256: string; readonly format: string; readonly name: string }

/** A text of the register: one (edition, change) with its languages. */
export interface RegisteredText {
  readonly documentId: string;
  readonly typeId: string;
  readonly code: string | null;
  readonly title: Titles;
  readonly editionId: string;
  readonly issue: number | null;
  readonly editionRevision: number | null;
  readonly changeNumber: number;
  readonly changeId: string | null;
  readonly masterLanguage: Language;
  readonly approvedOn: LegalDate | null;
  readonly texts: readonly { readonly textVersionId: string; readonly language: Language; readonly files: readonly TextFile[] }[];
}

/** A document as its acquaintance sees it. */
export interface RegisteredDocument {
  readonly documentId: string;
  readonly revision: number;
  readonly ownerUnitId: string | null;
  readonly responsibleId: string | null;
  /** The scope as the card says it today. */
  readonly scope: readonly ScopeRule[];
  readonly cancelledFrom: LegalDate | null;
  /** Every registered text, the latest last. */
  readonly texts: readonly RegisteredText[];
}

/** The register of documents. */
export interface Register {
  /** Null where there is no such document. */
  document(documentId: string): Promise<RegisteredDocument | null>;
  /** Null for what the actor may not see. */
  visible(actor: Actor, documentId: string): Promise<RegisteredDocument | null>;
  /** Changes the scope on the card. @throws AppError `not_found`, `forbidden`, `stale_revision` */
  setScope(actor: Actor, documentId: string, revision: number, scope: readonly ScopeRule[]): Promise<void>;
}

/** A row of a registered change, as who must get to know it reads it. */
export interface ChangedClause { readonly language: Language; readonly clauseNumber: string | null; readonly kind: string; readonly oldText: string | null; readonly newText: string | null; readonly wording: string | null }

/** Registered changes, as far as acquaintance must know them. */
export interface Changes {
  /** Null where there is no such registered change. */
  find(changeId: string): Promise<{ readonly documentId: string; readonly editionId: string; readonly number: number; readonly substantial: boolean } | null>;
  rows(changeId: string): Promise<readonly ChangedClause[]>;
}

export interface UnitNamed { readonly id: string; readonly kind: string; readonly name: Titles; readonly parentId: string | null; readonly headId: string | null }

/** The organization. */
export interface Directory {
  standings(personIds: readonly string[], on: LegalDate): Promise<Standing[]>;
  /** People with the posts that they hold on a day, in the order in which these began. */
  postHolders(personIds: readonly string[], on: LegalDate): Promise<readonly { readonly personId: string; readonly name: string; readonly active: boolean; readonly posts: readonly PostThen[] }[]>;
  /** Those who have not left, in pages by id. @param after the last id of the page before; empty for the beginning */
  activeStandings(after: string, limit: number, on: LegalDate): Promise<Standing[]>;
  countActivePeople(): Promise<number>;
  peopleEverIn(unitIds: readonly string[]): Promise<string[]>;
  turnedIn(after: LegalDate, upTo: LegalDate): Promise<string[]>;
  unitsLedBy(personId: string, on: LegalDate): Promise<string[]>;
  branch(unitId: string): Promise<string[]>;
  unitOffices(ids: readonly string[], on: LegalDate): Promise<ReadonlyMap<string, UnitNamed>>;
  people(ids: readonly string[]): Promise<ReadonlyMap<string, { readonly id: string; readonly name: string; readonly active: boolean }>>;
  contactOf(personId: string): Promise<{ readonly name: string; readonly email: string | null } | null>;
  personsOfRole(role: string): Promise<string[]>;
  /** Who is away on a day, of these people. */
  awayOn(personIds: readonly string[], on: LegalDate): Promise<ReadonlyMap<string, { readonly from: LegalDate; readonly to: LegalDate }>>;
  foldedText(text: string): string;
}

export interface WorkingDays {
  deadline(from: LegalDate, workingDays: number): Promise<{ readonly dueOn: LegalDate; readonly calendarRevision: string; readonly preliminary: boolean }>;
  workingDaysBetween(from: LegalDate, to: LegalDate): Promise<number>;
  addWorkingDays(from: LegalDate, count: number): Promise<LegalDate>;
  isWorkingDay(date: LegalDate): Promise<boolean>;
}

export interface TokenUse { readonly actor: Actor; readonly action: string; readonly objectId: string; readonly digest: string }

/** Re-authentication and signatures (WF-4). */
export interface Signer {
  /** @throws AppError `reauthentication_required` */
  consume(token: string, use: TokenUse, session: OpenTransaction): Promise<void>;
  noting<T>(use: TokenUse, work: () => Promise<T>): Promise<T>;
  sign(wish: {
    readonly actor: Actor; readonly unitId: string | null; readonly onBehalfOf: null; readonly meaning: string;
    readonly subject: { readonly kind: string; readonly id: string; readonly label: string }; readonly stageId: null; readonly taskId: string | null;
    readonly textVersions: readonly { readonly id: string; readonly language: Language; readonly files: readonly TextFile[] }[];
    readonly consentText: string;
  }, session: OpenTransaction): Promise<{ readonly id: string }>;
}

export interface Notice {
  readonly personId: string;
  readonly kind: string;
  readonly params: Readonly<Record<string, string>>;
  readonly href: string;
  /** Unique for a person: the same notice twice is one. */
  readonly key: string;
  readonly mail: 'digest' | 'daily' | 'none';
}
export type Notify = (notices: readonly Notice[], session: OpenTransaction) => Promise<void>;

/** Sends the one letter that cannot wait for a digest. */
export interface CodePost {
  readonly available: boolean;
  send(to: string, facts: { readonly personId: string; readonly name: string; readonly code: string; readonly title: string }): Promise<void>;
}

/** Jobs that outlive the process. */
export interface Jobs { enqueue(kind: string, subjectId: string, createdBy: string, total: number, transaction: OpenTransaction): Promise<string> }

/** What an installation remembers of itself. */
export interface Marks { read(name: string): Promise<string | null>; write(name: string, state: string): Promise<void> }

/** The words agreed to, in the language in which they were shown. */
export type ConsentText = Readonly<Record<Language, string>>;
