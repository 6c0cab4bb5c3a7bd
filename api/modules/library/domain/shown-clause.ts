import type { LibraryText, Language, StoredClause } from './library-text.js';

/**
 * What a hit shows of a clause. It lies in the index beside the clause's words, so that an answer needs one read of the store: the access-checked
 * one of the documents (LIB-3, LIB-4).
 */
export interface ShownClause extends Pick<StoredClause, 'anchor' | 'number' | 'heading' | 'path' | 'page' | 'text'> {
  readonly language: Language;
  /** The edition and the change whose text it is: in the archive they say which line of the register belongs to it. */
  readonly editionId: string;
  readonly changeNumber: number;
}

type Version = Pick<LibraryText, 'language' | 'editionId' | 'changeNumber'>;

/** As the index keeps it. */
export const writeShown = ({ anchor, number, heading, path, page, text }: StoredClause, { language, editionId, changeNumber }: Version): string => {
  const shown: ShownClause = { anchor, number, heading, path, page, text, language, editionId, changeNumber };
  return JSON.stringify(shown);
};

/** As the index gave it back. */
export const readShown = (shown: string): ShownClause => JSON.parse(shown) as ShownClause;
