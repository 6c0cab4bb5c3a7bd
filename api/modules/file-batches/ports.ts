import type { Actor } from '../../kernel/actor.js';
import type { BatchLanguage, Format } from './domain/batch.js';
import type { Matchable } from './domain/match-file.js';

/** A document as the preview names it and as files are matched to it. */
export interface ShelfDocument extends Matchable {
  readonly title: { readonly kk: string | null; readonly ru: string | null; readonly en: string | null };
}

export interface NewFile {
  readonly sha256: string;
  readonly size: number;
  readonly name: string;
  readonly format: Format;
  readonly hasText: boolean;
}

/** The register as files are put into it; `compose.ts` connects it to the documents module. */
export interface Shelf {
  /** Every document of the register that these rights let one see. */
  all(rights: readonly string[]): Promise<readonly ShelfDocument[]>;
  /** Those of them that may be seen. */
  some(ids: readonly string[], rights: readonly string[]): Promise<readonly ShelfDocument[]>;
  /**
   * Puts a file into the edition that counts today, in one transaction with its journal row.
   * @throws AppError `fact_already_known` where language and format have a file; `not_found`, `forbidden`
   */
  put(actor: Actor, documentId: string, language: BatchLanguage, file: NewFile): Promise<void>;
  /** Whether the document has had these bytes in this language since then. */
  holdsSince(documentId: string, language: BatchLanguage, sha256: string, since: Date): Promise<boolean>;
}

export type Inspected =
  | { readonly refused: false; readonly kind: string; readonly hasText?: boolean }
  | { readonly refused: true; readonly code: string; readonly params: Readonly<Record<string, string | number>> };

/** DOC-6: type by content, limits, in a process of its own. */
export type Inspect = (path: string, name: string) => Promise<Inspected>;
