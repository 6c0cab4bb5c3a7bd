/**
 * What a reader of files (DOCX, PDF) hands over: the text in reading order, without running heads and page numbers, with
 * what little is known of its look. Source: DOC-1, files-design 4 and 5.
 */

export interface Paragraph {
  readonly kind: 'paragraph';
  /** As printed, without an automatic number; a line break inside is `\n`. */
  readonly text: string;
  /** From 1; null where the file knows no pages (DOCX). */
  readonly page: number | null;
  /** 1–9 when a heading style or an outline level says so. */
  readonly headingLevel: number | null;
  /** All its letters are bold. */
  readonly bold: boolean;
  /** All its letters are capitals, typed or by formatting. */
  readonly capitals: boolean;
  readonly centred: boolean;
  /** What the program prints before the text: `4.5`, `1)`, `–`. */
  readonly autoNumber: string | null;
  /** Which automatic list numbers it; paragraphs of one list count together. */
  readonly list: string | null;
  /** The file says that it is an entry of the contents list. */
  readonly inContents: boolean;
}

export interface Table {
  readonly kind: 'table';
  readonly page: number | null;
  readonly rows: readonly (readonly string[])[];
  readonly headerRows: number;
  /** The page on which each row begins, where the file tells it. */
  readonly rowPages?: readonly number[];
}

export type Block = Paragraph | Table;

/**
 * Whether the paragraphs are the author's own (`typed`) or were put together from lines of a page (`joined`), where a
 * number at a line's start may be the middle of a sentence.
 */
export type ParagraphSource = 'typed' | 'joined';
