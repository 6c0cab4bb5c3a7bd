import type { Clause, OutlineFinding } from '../../text/clauses/clause.js';
import type { AcceptedFile, RefusalCode, RefusalParams } from './inspection.js';

/** Kept with every text: a frozen one says which reader made it (DOC-1). Raised with each change of the outcome. */
export const EXTRACTOR_VERSION = '4';

export interface ExtractedText {
  readonly refused: null;
  readonly kind: 'docx' | 'pdf';
  /** Null for a DOCX, which holds no pages. */
  readonly pages: number | null;
  /** Pictures of pages: nothing to search (DOC-6). */
  readonly scan: boolean;
  readonly extractorVersion: string;
  /** In reading order. */
  readonly clauses: readonly Clause[];
  /** What is doubtful about the outline. */
  readonly findings: readonly OutlineFinding[];
  /** Title page and what else precedes the first clause, as plain text: the document's code stands there (REG-11). */
  readonly front: string;
}

export interface RefusedText {
  readonly refused: { readonly code: RefusalCode; readonly params: RefusalParams };
}

export type Extraction = ExtractedText | RefusedText;

/** What the child sends: that the gate is behind it, the clauses in portions, so that no single message holds up the server, then the rest. */
export type ExtractionMessage =
  | { readonly opened: Pick<AcceptedFile, 'pages'> }
  | { readonly clauses: readonly Clause[] }
  | { readonly done: Omit<ExtractedText, 'clauses'> | RefusedText };
