import { foldForMatching, plainSigns, squeeze } from '../codes/letters.js';

/** A table as read from a file: rows of cell texts; blank rows are kept so that row numbers are those of the file. */
export type Table = readonly (readonly string[])[];

/** Something doubtful or wrong about a row. `cell` is the field it concerns, `params` go into the translated message. */
export interface Flag<Code extends string, Cell extends string> {
  readonly code: Code;
  readonly cell: Cell;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The cell's text with white space squeezed; a cell that is not there is empty. */
export const cellAt = (row: readonly string[], column: number | undefined): string =>
  column === undefined ? '' : squeeze(row[column] ?? '');

export const isBlank = (row: readonly string[]): boolean => row.every((cell) => squeeze(cell) === '');

/** An English word stays English; in any other a Latin letter is a look-alike. */
const foldWord = (word: string): string => (/^[A-Za-z]+$/.test(word) ? word.toLowerCase() : foldForMatching(word));

/** How heading words are compared: folded, no punctuation, single spaces. `№` stays, for it is a heading. */
export const headingKey = (text: string): string =>
  squeeze(plainSigns(text).replace(/[^\p{L}\p{N}№#]+/gu, ' ').replace(/\p{L}+/gu, foldWord));
