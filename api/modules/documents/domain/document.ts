import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Language, Titles } from '../../../kernel/languages.js';
import type { EditionState } from './edition-state.js';

export type { Language, Titles };

export const confidentialities = ['public', 'internal', 'restricted'] as const;
export type Confidentiality = (typeof confidentialities)[number];

/** Where a fact comes from (REG-7): read in a register or a file, assumed for want of one, or entered by a person. */
export const origins = ['register', 'file', 'assumed', 'person'] as const;
export type Origin = (typeof origins)[number];

export const fileFormats = ['docx', 'pdf'] as const;
export type FileFormat = (typeof fileFormats)[number];

export const actKinds = ['protocol', 'order', 'decision'] as const;
export type ActKind = (typeof actKinds)[number];

/** The three values of a code (REG-3), and the folded forms by which people find it however they type it. */
export interface DocumentCode {
  readonly printed: string;
  readonly canonical: string;
  /** Family, number and year: two documents with one key are proposed duplicates. */
  readonly duplicateKey: string;
  /** The whole key first; a stored key fits a typed one as `text/codes/code-query` says. */
  readonly searchKeys: readonly string[];
  readonly year: number | null;
}

/** Who must know the document (REG-2, ACQ-1): rules, kept as data, joined by "or". */
export type ScopeRule =
  | { readonly kind: 'everybody' }
  | { readonly kind: 'unit'; readonly id: string; readonly withSubunits: boolean }
  | { readonly kind: 'position' | 'role' | 'group' | 'person'; readonly id: string };

/** The facts of the card that may change while the text stays (VER-3); each version holds from its day on. */
export interface CardFacts {
  /** Null: from the beginning. */
  readonly since: LegalDate | null;
  readonly ownerUnitId: string | null;
  readonly responsibleId: string | null;
  readonly confidentiality: Confidentiality;
  readonly process: string | null;
  readonly keywords: readonly string[];
  readonly reviewMonths: number | null;
  readonly scope: readonly ScopeRule[];
}

export interface StoredFile {
  readonly id: string;
  readonly sha256: string;
  readonly format: FileFormat;
  readonly name: string;
  readonly size: number;
  /** False: a scan, not searchable (DOC-6). */
  readonly hasText: boolean;
  readonly addedAt: Date;
  readonly addedBy: string;
}

/** What is in force is one thing (VER-1): edition + change number + language, with its files and its validity. */
export interface TextVersion {
  readonly id: string;
  readonly documentId: string;
  readonly editionId: string;
  readonly changeNumber: number;
  readonly language: Language;
  readonly validFrom: LegalDate;
  readonly validTo: LegalDate | null;
  /** The start is not known and was taken from the last act or the day of the import. */
  readonly startAssumed: boolean;
  readonly files: readonly StoredFile[];
  /** The text version from which a change has taken this language's text over as it was; null for a text of its own. */
  readonly carriedFrom: string | null;
}

export interface Edition {
  readonly id: string;
  readonly documentId: string;
  readonly ordinal: number;
  /** Баспа and редакция: two axes, either may be unknown; never assumed to be 1 (REG-6). */
  readonly issue: number | null;
  readonly revision: number | null;
  readonly state: EditionState;
  readonly title: Titles;
  readonly registrationNumber: string | null;
  readonly actIds: readonly string[];
  readonly recordedAt: Date;
  /** From this day on the edition is cancelled without a successor (WF-10). */
  readonly cancelledFrom: LegalDate | null;
  /** The change notices registered to it, in the order of their numbers (VER-4). */
  readonly changes: readonly EditionChange[];
}

/** A registered change of an edition, as far as the register must know it; the notice and its rows are kept by the module of changes. */
export interface EditionChange {
  readonly id: string;
  /** Within the edition, from 1. */
  readonly number: number;
  readonly registrationNumber: string | null;
  readonly actIds: readonly string[];
  readonly recordedAt: Date;
}

/** Somebody has looked for personal data, others' rights and commercial secrets, and the text may be shown to everybody (LIB-6). */
export interface PublicationCheck {
  /** With whom in public relations it was agreed, and when. */
  readonly agreedWith: string;
  readonly agreedOn: LegalDate;
  readonly checkedBy: string;
  readonly checkedOn: LegalDate;
}

/** The lasting identity (spec §1). */
export interface Document {
  readonly id: string;
  readonly revision: number;
  readonly typeId: string;
  readonly code: DocumentCode | null;
  readonly aliases: readonly string[];
  readonly registrationNumber: string | null;
  /** The code's year, with which the registration number is unique (REG-4). */
  readonly registrationYear: number | null;
  readonly masterLanguage: Language;
  /** Place in the printed register. */
  readonly registerOrder: number | null;
  readonly facts: readonly CardFacts[];
  /** Null unless the document is public. */
  readonly publication: PublicationCheck | null;
  readonly origins: Readonly<Record<string, Origin>>;
}

/** A document with everything that shares its invariant: at most one (edition, change) in force at any instant. */
export interface Holding {
  readonly document: Document;
  readonly editions: readonly Edition[];
  readonly textVersions: readonly TextVersion[];
}

/** An act of approval: one order may approve nineteen documents, so it is its own record (REG-5). */
export interface Act {
  readonly id: string;
  readonly revision: number;
  readonly kind: ActKind;
  readonly body: string | null;
  readonly number: string | null;
  readonly date: LegalDate | null;
}

export const levels = ['strategic', 'regulatory', 'operational', 'monitoring'] as const;
export type Level = (typeof levels)[number];

export interface DocumentType {
  readonly id: string;
  readonly revision: number;
  readonly name: Titles;
  readonly level: Level;
  readonly codePattern: string | null;
  readonly reviewMonths: number | null;
  readonly retention: string | null;
  readonly order: number;
}
