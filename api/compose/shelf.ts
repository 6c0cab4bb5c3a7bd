import type { Actor } from '../kernel/actor.js';
import type { Clock } from '../kernel/clock.js';
import { AppError } from '../kernel/errors.js';
import type { Documents, DocumentStore } from '../modules/documents/public.js';
import type { Shelf, ShelfDocument } from '../modules/file-batches/public.js';

const PAGE = 1000;

/** The register as files are put into it (REG-11): the edition of a document is the one that its line shows today. */
export const createShelf = ({ register, queries }: DocumentStore, documents: Pick<Documents, 'edits'>, clock: Clock): Shelf => {
  const lines = async (rights: readonly string[], documentIds?: readonly string[]) => {
    const filter = { on: clock.today(), rights, documentIds };
    const found: Awaited<ReturnType<typeof register.list>> = [];
    for (;;) {
      const page = await register.list(filter, 'code', 1, found.length, PAGE);
      found.push(...page);
      if (page.length < PAGE) return found;
    }
  };
  const shelved = async (...args: Parameters<typeof lines>): Promise<ShelfDocument[]> =>
    (await lines(...args)).map(({ documentId, title, code, registrationNumber, year, codeSearchKeys }) =>
      ({ documentId, title, code, registrationNumber, year, searchKeys: codeSearchKeys }));

  return {
    all: (rights) => shelved(rights),
    some: (ids, rights) => (ids.length === 0 ? Promise.resolve([]) : shelved(rights, ids)),
    put: async (actor: Actor, documentId, language, file) => {
      const [line] = await lines(actor.rights, [documentId]);
      if (!line) throw new AppError('not_found');
      await documents.edits.addFile(actor, documentId, { editionId: line.editionId }, language, file);
    },
    holdsSince: async (documentId, language, sha256, since) => {
      const holding = await queries.find(documentId);
      return holding?.textVersions.some((version) => version.language === language
        && version.files.some((file) => file.sha256 === sha256 && file.addedAt >= since)) ?? false;
    },
  };
};
