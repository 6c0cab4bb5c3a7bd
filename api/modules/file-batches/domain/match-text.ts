import type { BatchItem } from './batch.js';
import { answerOf, matchFile } from './match-file.js';
import type { Matchable, NameMatch } from './match-file.js';

/** Which document a file belongs to, by the first code at the beginning of its text that names one (REG-11). */
export const matchText = (codes: readonly string[], documents: readonly Matchable[]): NameMatch =>
  // Read as a name is, whose ending is cut off.
  codes.map((code) => matchFile(`${code}.text`, documents)).find(({ documentId }) => documentId !== null) ?? answerOf([]);

const placeOf = ({ documentId, language, format }: BatchItem): string => `${documentId ?? ''} ${language} ${format ?? ''}`;

/** Files that were taken to a place by their text while another file wants the same one: a person decides. */
export const rivals = (items: readonly BatchItem[]): BatchItem[] => {
  const wanted = items.filter(({ documentId, refused, accepted }) => documentId !== null && !refused && accepted);
  return wanted.filter((item) => item.matchedBy === 'text' && wanted.some((other) => other !== item && placeOf(other) === placeOf(item)));
};
