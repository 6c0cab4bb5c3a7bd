import type { FileRow } from './file-table.js';
import type { Matchable, NameMatch } from './match-file.js';
import { answerOf, matchFile } from './match-file.js';

/** A document as the rows of a table are matched to it. */
export interface Numbered extends Matchable {
  readonly registrationNumber: string | null;
  /** The year that the number belongs to. */
  readonly year: number | null;
}

/** How file names are compared: the last part of a path, whatever the case and the form of the letters. */
const nameKey = (name: string): string => (name.split(/[\\/]/).at(-1) ?? '').normalize('NFC').trim().toLowerCase();

const numberKey = (text: string): string => text.replace(/[№\s]/gu, '').replace(/^0+(?=\d)/, '');

const byNumber = ({ registrationNumber, date }: FileRow, documents: readonly Numbered[]): NameMatch => {
  const number = numberKey(registrationNumber);
  const numbered = number === '' ? [] : documents.filter((document) => numberKey(document.registrationNumber ?? '') === number);
  const year = /(?:19|20)\d{2}/.exec(date)?.[0];
  // Numbers begin anew each year: where the table says the year, it tells them apart.
  const ofYear = year === undefined ? numbered : numbered.filter((document) => document.year === Number(year));
  return answerOf((ofYear.length > 0 ? ofYear : numbered).map(({ documentId }) => documentId));
};

const byRow = (row: FileRow, documents: readonly Numbered[]): NameMatch => {
  const byCode = matchFile(row.code, documents);
  return byCode.documentId === null && byCode.candidateIds.length === 0 ? byNumber(row, documents) : byCode;
};

/** Which document a file belongs to by the rows of the table that came with it (REG-11): its code, else its number. */
export const matchByTable = (fileName: string, rows: readonly FileRow[], documents: readonly Numbered[]): NameMatch => {
  const matches = rows.filter(({ file }) => nameKey(file) === nameKey(fileName)).map((row) => byRow(row, documents));
  return answerOf(matches.flatMap(({ documentId, candidateIds }) => (documentId === null ? candidateIds : [documentId])));
};
