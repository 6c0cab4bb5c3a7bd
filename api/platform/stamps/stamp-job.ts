/** What is printed in the strips of each page, already in words. */
export interface StampText {
  /** State of the text, as it is called: ҚОЛДАНЫСТА, КҮШІ ЖОЙЫЛДЫ, ЖОБА … */
  readonly state: string;
  /** Code and edition, at the right of the head. */
  readonly about: string;
  /** Beside the QR code, the first line bold; where it leads comes last. */
  readonly lines: readonly string[];
  /** «{pages} беттен {page} бет». */
  readonly page: string;
  /** Address of the validity page; null where there is none (drafts). */
  readonly qr: string | null;
  /** Across every page of what is not in force any more. */
  readonly across: string | null;
}

/** A sheet before a file that may not be changed; the file itself comes with it, byte for byte. */
export interface CoverText {
  readonly title: string;
  readonly subtitle: string;
  readonly paragraphs: readonly string[];
  readonly pageText: string;
  /** Name of the file as it is attached. */
  readonly fileName: string;
}

export interface StampWords {
  readonly stamp: StampText;
  /** Why there is a cover sheet, in words for each kind. */
  readonly cover: Readonly<Record<CoverKind, CoverText>>;
}

/** Kinds of files that get a cover sheet: signed ones also have their pages stamped, locked ones are only attached. */
export const coverKinds = ['signed', 'owner_locked'] as const;
export type CoverKind = (typeof coverKinds)[number];

/** Why a file cannot be stamped (DIST-2); the client translates `stampRefusal.<reason>`. */
export const stampRefusals = ['no_pdf', 'password', 'damaged', 'active_content', 'too_many_pages', 'timeout', 'memory', 'crashed'] as const;
export type StampRefusal = (typeof stampRefusals)[number];

/** What the child process is told to do. */
export interface StampJob {
  readonly file: string;
  /** Where the stamped copy is written. */
  readonly target: string;
  readonly words: StampWords;
  readonly limits: { readonly pages: number; readonly timeoutMs: number; readonly memoryBytes: number };
}

export type StampOutcome =
  | { readonly refused: null; readonly cover: CoverKind | null; readonly pages: number; readonly sha256: string; readonly size: number }
  | { readonly refused: StampRefusal };
