import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { Holding, Language, StoredFile, TextVersion } from './document.js';
import { periodsOf } from './timeline.js';

/** Whose text a file is: of an edition's change, or of its last text where no change is named. */
export interface FilePlace { readonly editionId: string; readonly changeNumber?: number | undefined }

/**
 * Fills the gap of a registered edition whose file was not known (spec §1): once for each language and format, because an
 * approved text is immutable (VER-3). A language that has no text version yet gets one with the same validity.
 * @throws AppError `not_found`, `fact_already_known` where this language and format has a file
 */
export const addFile = (holding: Holding, { editionId, changeNumber }: FilePlace, language: Language, file: StoredFile): Holding => {
  const own = periodsOf(holding.textVersions).filter((item) => item.editionId === editionId);
  const period = changeNumber === undefined ? own.at(-1) : own.find((item) => item.changeNumber === changeNumber);
  if (!period) throw new AppError('not_found');
  const isOwn = (version: TextVersion) =>
    version.editionId === editionId && version.changeNumber === period.changeNumber && version.language === language;
  const existing = holding.textVersions.find(isOwn);
  if (existing?.files.some(({ format }) => format === file.format)) {
    throw new AppError('fact_already_known', { field: 'file', language, format: file.format });
  }
  const version: TextVersion = existing
    ? { ...existing, files: [...existing.files, file] }
    : { ...period, id: newId(), documentId: holding.document.id, language, files: [file], carriedFrom: null };
  return { ...holding, textVersions: [...holding.textVersions.filter((item) => !isOwn(item)), version] };
};

/** A stored file of a document by its id. */
export const fileOf = ({ textVersions }: Holding, fileId: string): StoredFile | undefined =>
  textVersions.flatMap(({ files }) => files).find(({ id }) => id === fileId);
