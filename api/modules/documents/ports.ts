import type { LegalDate } from '../../kernel/legal-date.js';
import type { AuditChange } from '../../kernel/audit.js';
import type { Titles } from './domain/document.js';
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

/** The journal of one object, latest first. */
export type HistoryOf = (objectId: string, limit: number) => Promise<HistoryRow[]>;

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
