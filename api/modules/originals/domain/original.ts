import type { Language } from '../../../kernel/languages.js';

/** The original (түпнұсқа) of a registered edition in one language: made once, and never changed (WF-7). */
export interface Original {
  readonly id: string;
  readonly editionId: string;
  readonly documentId: string;
  readonly approvalId: string;
  readonly language: Language;
  readonly sha256: string;
  /** In bytes. */
  readonly size: number;
  readonly madeAt: Date;
  /** SHA-256 of the files that were approved. */
  readonly sources: readonly string[];
}

/** Generated documents exist in Kazakh and Russian (spec 4). */
export const formLanguages = ['kk', 'ru'] as const;
export type FormLanguage = (typeof formLanguages)[number];

/** In which language the furniture of a text is: its own, Kazakh for English. */
export const formLanguageOf = (language: Language): FormLanguage => (language === 'ru' ? 'ru' : 'kk');
