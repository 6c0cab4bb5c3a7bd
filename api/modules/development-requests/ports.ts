import type { Actor } from '../../kernel/actor.js';
import type { LegalDate } from '../../kernel/legal-date.js';
import type { Titles } from './domain/development-request.js';

/** The document of a request as it stands in the register. */
export interface ConcernedDocument {
  readonly id: string;
  readonly typeId: string;
  readonly code: string | null;
  readonly title: Titles;
}

/** What requests ask of their neighbours; `compose` connects them. */
export interface Directory {
  /** Names of units on a date; ids that are not known are left out. */
  unitNames(ids: readonly string[], on: LegalDate): Promise<ReadonlyMap<string, Titles>>;
  /** Full names; ids that are not known are left out. */
  personNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  typeNames(): Promise<ReadonlyMap<string, Titles>>;
  /** Null for a document that is not there or that the actor may not see. */
  documentFor(actor: Actor, id: string): Promise<ConcernedDocument | null>;
  universityNames(on: LegalDate): Promise<{ readonly kk: string; readonly ru: string }>;
}

export type PlanLanguage = 'kk' | 'ru';
export type PlanFormat = 'pdf' | 'docx' | 'xlsx';

export interface PrintedPlanRow {
  readonly title: string;
  readonly kind: string;
  readonly term: string;
  readonly people: string;
  readonly state: string;
}

/** The work plan as it is printed; dates as people read them. */
export interface PrintedPlan {
  readonly year: string;
  readonly language: PlanLanguage;
  readonly organization: { readonly kk: string; readonly ru: string };
  readonly printed: string;
  readonly late: number;
  readonly groups: readonly { readonly heading: string; readonly rows: readonly PrintedPlanRow[] }[];
}

export type PlanPrinters = Record<PlanFormat, (plan: PrintedPlan) => Promise<Buffer>>;
