import type { LegalDate } from '../../kernel/legal-date.js';
import type { SlipSheet } from './domain/slips.js';

export interface UniversityNames { readonly nameKk: string; readonly nameRu: string; readonly nameEn: string }

/** What identity needs to know of the organization; the organization module provides it. */
export interface Organization {
  /** Rights tokens of a person on a date: `unit:…`, `position:…`, `head:…` (SEC-4). */
  rightsOfPerson(personId: string, on: LegalDate): Promise<readonly string[]>;
  /** Null where there is no such person. */
  contactOfPerson(personId: string): Promise<{ readonly email: string | null } | null>;
  /** Ids of the people assigned to a unit or a unit below it. */
  peopleInUnit(unitId: string, on: LegalDate): Promise<readonly string[]>;
  universityNames(on: LegalDate): Promise<UniversityNames>;
}

/** Prints the slips as PDF. */
export type RenderSlips = (sheet: SlipSheet) => Promise<Buffer>;
