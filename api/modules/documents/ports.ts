import type { Actor } from '../../kernel/actor.js';
import type { LegalDate } from '../../kernel/legal-date.js';
import type { AuditChange } from '../../kernel/audit.js';
import type { OpenTransaction, SharedTransaction } from '../../kernel/transaction.js';
import type { Titles } from './domain/document.js';
import type { Draft } from './domain/draft.js';
import type { PrintedGroup, PrintLanguage } from './domain/printed-register.js';

/** What the register asks of its neighbours; `compose.ts` connects them. */
export interface Directory {
  unitNames(ids: readonly string[], on: LegalDate): Promise<ReadonlyMap<string, Titles>>;
  personNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  universityNames(on: LegalDate): Promise<{ readonly kk: string; readonly ru: string }>;
}

export interface HistoryRow {
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly changes: readonly AuditChange[];
}

/** The journal of a document and of the drafts that became its editions, latest first. */
export type HistoryOf = (objectIds: readonly string[], limit: number) => Promise<HistoryRow[]>;

export interface TitleSearch {
  /** Documents in the order of their rank; null while the engine does not answer. */
  find(text: string, rights: readonly string[], on: LegalDate, limit: number): Promise<string[] | null>;
  /** Where the query's words stand in a text, as ranges of characters. */
  highlighter(query: string): (text: string) => { start: number; end: number }[];
}

/** The register as it is printed (REG-8); dates already as people read them. */
export interface PrintedTable {
  readonly groups: readonly PrintedGroup[];
  readonly language: PrintLanguage;
  readonly organization: { readonly kk: string; readonly ru: string };
  readonly on: string;
  readonly printed: string;
}

export type RegisterFormat = 'xlsx' | 'csv' | 'docx' | 'pdf';
export type RegisterPrinters = Record<RegisterFormat, (table: PrintedTable) => Promise<Buffer>>;

/** Where a draft stands on its route, as lists show it. */
export interface DraftStanding {
  readonly approvalId: string;
  readonly stage: { readonly kind: string; readonly name: Titles | null; readonly dueOn: LegalDate | null; readonly late: boolean } | null;
}

/** Approvals, as drafts ask them; they know drafts only as subjects, so `compose.ts` connects the two. */
export interface DraftApprovals {
  /** Whether the actor sees the draft because its route names him. */
  takesPart(actor: Actor, draftId: string): Promise<boolean>;
  mayReplaceText(draftId: string): Promise<boolean>;
  standings(draftIds: readonly string[]): Promise<ReadonlyMap<string, DraftStanding>>;
  /** @throws AppError `text_frozen` */
  textReplaced(actor: Actor, draftId: string, transaction: SharedTransaction): Promise<void>;
}

/** What reading a draft's text has come to; the library reads it. */
export interface TextReading { readonly state: string; readonly clauses: number; readonly pages: number | null }
export interface DraftTexts { readings(textIds: readonly string[]): Promise<ReadonlyMap<string, TextReading>> }

/** What a change's registration gives it (CHG-1). */
export interface ChangeRegistration {
  readonly registrationNumber: string | null;
  readonly validFrom: LegalDate | null;
  readonly actIds: readonly string[];
}

/** Change notices, as drafts of kind `change` ask them: the draft holds the texts, the notice all else (docs/adr/0011). */
export interface DraftNotices {
  /** What a signature binds besides the texts, by draft; inside a transaction as that sees it. */
  signedFacts(draftIds: readonly string[], session?: OpenTransaction): Promise<ReadonlyMap<string, unknown>>;
  /** @throws AppError `change_incomplete`, `change_unexplained`, `change_base_superseded` */
  requireComplete(draft: Draft, transaction: SharedTransaction): Promise<void>;
  /** Puts an approved change into the register. @throws AppError of `registerChange`, `change_base_superseded`, `registration_number_taken` */
  register(draft: Draft, facts: ChangeRegistration, actor: Actor, transaction: SharedTransaction): Promise<{ readonly editionId: string }>;
}

/** Development requests that drafts are begun from (WF-8). */
export interface DraftRequests {
  begin(actor: Actor, requestId: string, draftId: string, transaction: SharedTransaction): Promise<unknown>;
  finish(actor: Actor, requestId: string, transaction: SharedTransaction): Promise<unknown>;
}
