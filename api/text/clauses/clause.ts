/**
 * What INQ knows of a text: a list of clauses in reading order, each with its place in the tree of headings. Source: DOC-1, DOC-4.
 */

/** A line of a clause as people read it; lists keep the mark that stood before the item («1)», «а)», «–»). */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  readonly marker: string | null;
}

/** A table that stands inside a clause. */
export interface Table {
  readonly kind: 'table';
  readonly caption: string | null;
  readonly rows: readonly (readonly string[])[];
  /** How many of the first rows are headings. */
  readonly headerRows: number;
}

export type BodyPart = Paragraph | Table;

export interface Clause {
  /** What a link names behind `#c-`: the number («11.3»), its repetition («11.3~2»), or a stable name where no number is. */
  readonly anchor: string;
  /** Without the trailing full stop («4.5»); null for an unnumbered part. */
  readonly number: string | null;
  /** As it stands in the text («4.5.»). */
  readonly printedNumber: string | null;
  /** The clause's own heading; null when it is only text. */
  readonly heading: string | null;
  /** The headings above it, outermost first, with their numbers. */
  readonly path: readonly string[];
  /** 0 for a section of the document. */
  readonly depth: number;
  /** The page on which it begins, from 1; null where the file holds no pages (DOCX). */
  readonly page: number | null;
  readonly body: readonly BodyPart[];
  /** Heading and body as plain text, for search. */
  readonly text: string;
}

/** What makes an outline doubtful, for the person who looks it over (DOC-1). */
export interface OutlineFinding {
  readonly code: 'no_structure' | 'number_missing' | 'number_out_of_order' | 'number_repeated' | 'clause_very_long' | 'heading_doubtful';
  /** Of the clause where it was seen; null for the whole text. */
  readonly anchor: string | null;
  readonly params: Readonly<Record<string, string | number>>;
}
