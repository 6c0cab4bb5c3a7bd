import type { Config } from '../config/load.js';
import { AppError } from '../kernel/errors.js';
import type { Clock } from '../kernel/clock.js';
import { createCopies } from '../modules/copies/public.js';
import type { CopiesDependencies } from '../modules/copies/public.js';
import type { Documents } from '../modules/documents/public.js';
import type { Transactions } from '../platform/mongo/unit-of-work.js';
import { qrPath } from '../platform/stamps/qr-picture.js';
import { createStampPrinter } from '../platform/stamps/stamp-printer.js';
import type { FileStore } from '../platform/storage/port.js';
import type { Stores } from './stores.js';

export interface CopyParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly stores: Stores;
  readonly transactions: Transactions;
  readonly documents: Documents;
  readonly files: FileStore;
}

const draftFileOf = ({ readDrafts }: Documents, { queries }: Stores['documents']): CopiesDependencies['findDraftFile'] => async (actor, draftId, fileId) => {
  const draft = await readDrafts.visible(actor, draftId);
  const text = [...draft.texts, ...draft.pastTexts].find(({ files }) => files.some(({ id }) => id === fileId));
  const file = text?.files.find(({ id }) => id === fileId);
  if (!text || !file) throw new AppError('not_found');
  const code = draft.isNewDocument ? null : (await queries.codesOf([draft.documentId])).get(draft.documentId) ?? null;
  return { title: draft.title, code, language: text.language, name: file.name, sha256: file.sha256, format: file.format };
};

/** Connects copies with the register, drafts, originals and the stamps. */
export const copiesOf = ({ config, clock, stores, transactions, documents, files }: CopyParts) => createCopies({
  transactions, clock, timeZone: config.timeZone, publicUrl: config.publicUrl, store: stores.copies,
  register: { find: stores.documents.queries.find }, originals: { find: stores.originals.find },
  findDraftFile: draftFileOf(documents, stores.documents), stamp: createStampPrinter(files.locate), openFile: files.open, qrOf: qrPath,
});
