import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { Holding, Language, StoredFile, TextVersion } from './document.js';
import { periodsOf } from './timeline.js';

/**
 * Fills the gap of a registered edition whose file was not known (spec §1): once for each language and format, because an
 * approved text is immutable (VER-3). A language that has no text version yet gets one with the same validity.
 * @throws AppError `not_found`, `fact_already_known` where this language and format has a file
 */
export const addFile = (holding: Holding, editionId: string, language: Language, file: StoredFile): Holding => {
  const period = periodsOf(holding.textVersions).filter((item) => item.editionId === editionId).at(-1);
  if (!period) throw new AppError('not_found');
  const isOwn = (version: TextVersion) =>
    version.editionId === editionId && version.changeNumber === period.changeNumber && version.language === language;
  const existing = holding.textVersions.find(isOwn);
  if (existing?.files.some(({ format }) => format === file.format)) {
    throw new AppError('fact_already_known', { field: 'file', language, format: file.format });
  }
  const version: TextVersion = existing
    ? { ...existing, files: [...existing.files, file] }
    : { ...period, id: newId(), documentId: holding.document.id, language, files: [file] };
  return { ...holding, textVersions: [...holding.textVersions.filter((item) => !isOwn(item)), version] };
};

/** A stored file of a document by its id. */
export const fileOf = ({ textVersions }: Holding, fileId: string): StoredFile | undefined =>
  textVersions.flatMap(({ files }) => files).find(({ id }) => id === fileId);
