import type { Actor } from '../../kernel/actor.js';
import type { Language } from '../../kernel/languages.js';
import type { Format, Refusal } from './domain/batch.js';
import type { Numbered } from './domain/match-by-table.js';

/** A document as the preview names it and as files are matched to it. */
export interface ShelfDocument extends Numbered {
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
  put(actor: Actor, documentId: string, language: Language, file: NewFile): Promise<void>;
  /** Whether the document has had these bytes in this language since then. */
  holdsSince(documentId: string, language: Language, sha256: string, since: Date): Promise<boolean>;
}

export type Inspected =
  | { readonly refused: false; readonly kind: string; readonly hasText?: boolean }
  | { readonly refused: true; readonly code: string; readonly params: Readonly<Record<string, string | number>> };

/** A file that was over the limit when it was dropped: nothing of it was kept. Sizes in bytes. */
export interface OversizeFile {
  readonly name: string;
  readonly size: number;
  readonly limit: number;
}

export interface PackedFile {
  readonly name: string;
  /** As declared, in bytes. */
  readonly size: number;
  content(): AsyncIterable<Uint8Array>;
}

/** Gives the files of a ZIP one after another. @returns why the ZIP is refused; what was taken before must not be used then */
export type Unpack = (path: string, take: (file: PackedFile) => Promise<void>) => Promise<Refusal | null>;

/** The rows of a CSV or XLSX. @throws AppError `table_refused` with the reason */
export type ReadTable = (file: { readonly path: string; readonly name: string }) => Promise<string[][]>;

/** The codes that stand at the beginning of a text, in its order; none for a scan or an unreadable file (REG-11). */
export type CodesOf = (path: string, name: string) => Promise<readonly string[]>;

/** DOC-6: type by content, limits, in a process of its own. */
export type Inspect = (path: string, name: string) => Promise<Inspected>;
