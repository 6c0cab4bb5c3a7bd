import { createReadStream } from 'node:fs';
import type { AcquaintanceDependencies } from '../modules/acquaintance/public.js';
import type { Documents } from '../modules/documents/public.js';
import { fileRefusal } from '../modules/documents/public.js';
import { inspectPhotograph } from '../platform/intake/inspect-photograph.js';
import type { FileStore } from '../platform/storage/port.js';

/** What proves acquaintance on paper: as a document is let in, and besides a photograph of the sheet, which nothing else takes. */
export const evidenceFilesOf = (documents: Pick<Documents, 'takeIn'>, files: Pick<FileStore, 'open' | 'put'>): AcquaintanceDependencies['files'] => ({
  takeIn: async (file) => {
    const photograph = file ? await inspectPhotograph(file.path, file.name) : null;
    if (!file || !photograph) {
      const { sha256, name, size } = await documents.takeIn(file);
      return { sha256, name, size };
    }
    if (photograph.refused) throw fileRefusal(photograph, file.name);
    return { ...await files.put(createReadStream(file.path)), name: file.name };
  },
  open: files.open,
});
