/** What the comparison of two texts takes and gives (DOC-3). */

/** A clause as far as it is compared; the stored clauses of the library are such. */
export interface ComparedClause {
  readonly id: string;
  /** `4.5`; null for a heading or a paragraph without a number. */
  readonly number: string | null;
  readonly heading: string | null;
  /** The headings above it, outermost first. */
  readonly path: readonly string[];
  readonly page: number | null;
  /** The body as plain text: a line for each paragraph and each row of a table. */
  readonly text: string;
  /** Cells row by row, where the file told them: in the text a cell's place is not seen. */
  readonly tables?: readonly (readonly (readonly string[])[])[];
}

/** A stretch of words. Where a `same` one differs by signs that are passed over, `before` is how the old text has it. */
export interface Run {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
  readonly before?: string;
}

export type PairKind = 'same' | 'changed' | 'moved' | 'added' | 'removed';

/** A clause of the old text with the one that it has become; one side is null for what was added or removed. */
export interface ClausePair {
  readonly kind: PairKind;
  readonly old: ComparedClause | null;
  readonly new: ComparedClause | null;
  /** The words differ: of `changed` always, of `moved` where it was changed on the way. */
  readonly wordsChanged: boolean;
  /** The same clause bears another number. */
  readonly renumbered: boolean;
  /** Nothing but signs that are passed over differ: quotation marks, dashes, white space, look-alike letters. */
  readonly onlySigns: boolean;
  /** A person should look: the clauses are little alike, or another one is as much alike. */
  readonly doubtful: boolean;
  /** Of an added clause: the old clause that most of its words stood in. */
  readonly splitFrom: string | null;
  /** Of a removed clause: the new clause that most of its words stand in now. */
  readonly mergedInto: string | null;
  /**
   * Heading and text word by word; empty where nothing is to be shown. Where the same words stand in other cells of a table,
   * its rows, with `│` between the cells.
   */
  readonly runs: readonly Run[];
}

export interface Comparison {
  /** `paragraphs`: one of the texts has neither numbers nor headings, so both were compared paragraph by paragraph. */
  readonly basis: 'clauses' | 'paragraphs';
  /** In the order of the new text; what was removed stands where it was. Every clause is in it once. */
  readonly pairs: readonly ClausePair[];
}

export type IdPair = readonly [oldId: string, newId: string];

export interface ComparisonOptions {
  /** Pairs that a person has decided on. One with an id that is not there, or not any more, is passed over. */
  readonly pairings?: readonly IdPair[];
  /** Pairs that a person has refused. */
  readonly apart?: readonly IdPair[];
  /** Signs that are passed over otherwise are changes too. */
  readonly showSigns?: boolean;
}
