/** The clause tree of one text (DOC-1): a list in reading order; `depth` and `path` make it a tree. */

export interface ClauseParagraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** `1)`, `а)`, `–`: the item's sign, which is not in the text. */
  readonly marker: string | null;
}

export interface ClauseTable {
  readonly kind: 'table';
  readonly caption: string | null;
  readonly rows: readonly (readonly string[])[];
  readonly headerRows: number;
  /** The page on which each row begins, where the file tells it. */
  readonly rowPages?: readonly number[];
}

export type ClauseBody = ClauseParagraph | ClauseTable;

export interface Clause {
  /** Unique in the text: `11.3`, its second occurrence `11.3~2`, an unnumbered heading `u-3`, a mere paragraph `p-3`. */
  readonly anchor: string;
  /** Canonical, without the trailing dot: `4.5`, `II`, `А.2`; null for a heading without a number. */
  readonly number: string | null;
  /** The number with the signs of the file: `4.5.` */
  readonly printedNumber: string | null;
  /** The clause's own heading; null when the number stands before ordinary text. */
  readonly heading: string | null;
  /** The headings above it, outermost first, with their numbers as printed. */
  readonly path: readonly string[];
  /** 0 for the outermost. */
  readonly depth: number;
  /** Where it begins. */
  readonly page: number | null;
  readonly body: readonly ClauseBody[];
  /** The body as plain text for search and comparison: a line for each paragraph and each row of a table. */
  readonly text: string;
}

export type FindingCode =
  /** params: before, number — a number of the sequence is not there */
  | 'number_missing'
  /** params: before, number */
  | 'number_out_of_order'
  /** params: number */
  | 'number_repeated'
  /** params: printed — looks like a clause's number, stands out of place and was taken for text */
  | 'number_doubtful'
  /** params: length (characters) */
  | 'clause_very_long'
  /** Neither numbers nor headings were found: each paragraph is a clause */
  | 'no_structure';

/** A doubt of the outline, for the owner who can mend it (DOC-1). */
export interface OutlineFinding {
  readonly code: FindingCode;
  /** The clause it is about. */
  readonly anchor: string | null;
  readonly page: number | null;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface Outline {
  readonly clauses: readonly Clause[];
  readonly findings: readonly OutlineFinding[];
  /** Title page and whatever else precedes the first clause, contents list left out. */
  readonly front: string;
}

const lineOf = (item: ClauseBody): string =>
  item.kind === 'paragraph'
    ? [item.marker, item.text].filter((part) => part !== null).join(' ')
    : [...(item.caption === null ? [] : [item.caption]), ...item.rows.map((row) => row.filter((cell) => cell !== '').join(' | '))].join('\n');

export const plainText = (body: readonly ClauseBody[]): string => body.map(lineOf).join('\n');
