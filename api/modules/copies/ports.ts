import type { Actor } from '../../kernel/actor.js';
import type { Language } from '../../kernel/languages.js';
import type { Holding, Titles } from '../documents/public.js';
import type { Named, TextState } from './domain/standing.js';

/** Stamps exist in Kazakh and Russian (spec 4). */
export const stampLanguages = ['kk', 'ru'] as const;
export type StampLanguage = (typeof stampLanguages)[number];

/** What the strips of a copy say; dates and times already as people read them. */
export interface CopyFacts {
  readonly state: TextState | 'draft';
  /** When the state began, where that is known. */
  readonly stateSince: string | null;
  readonly title: Titles;
  readonly code: string | null;
  /** Null of a draft. */
  readonly edition: Named | null;
  readonly replacedBy: Named | null;
  readonly textLanguage: Language;
  /** Empty for a visitor. */
  readonly takenBy: string;
  readonly takenAt: string;
  /** Address of the validity page. */
  readonly address: string | null;
  readonly file: { readonly name: string; readonly sha256: string };
}

export interface Register {
  find(documentId: string): Promise<Holding | null>;
}

export interface KnownOriginal { readonly documentId: string; readonly sha256: string }
export interface Originals {
  find(editionId: string, language: Language): Promise<KnownOriginal | null>;
}

/** A file of a draft that the actor may see, with what its copy says of it. */
export interface DraftFile {
  readonly title: Titles;
  readonly code: string | null;
  readonly language: Language;
  readonly name: string;
  readonly sha256: string;
  readonly format: 'docx' | 'pdf';
}
/** @throws AppError `not_found` */
export type FindDraftFile = (actor: Actor, draftId: string, fileId: string) => Promise<DraftFile>;
