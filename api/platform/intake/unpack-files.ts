import { openArchive } from './archive.js';
import type { RefusedFile } from './inspection.js';
import { Refusal } from './inspection.js';
import { defaultLimits } from './limits.js';

/** A file inside a ZIP. `size` in bytes is what the ZIP declares; reading breaks off where it holds more. */
export interface PackedFile {
  readonly name: string;
  readonly size: number;
  content(): AsyncIterable<Uint8Array>;
}

const ENTRIES = 2000;
const TIMES_A_FILE = 40;

/** Put in by systems, not by people. */
const LEFT_BY_SYSTEMS = /^__MACOSX\/|(?:^|\/)(?:\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/**
 * Gives the files of a ZIP one after another, behind the gates of archives (files-design 4.2): entries, sizes, ratio, names that
 * would leave the folder, passwords. A file over the limit of one file is given too: whoever takes it says so by name.
 * @param fileBytes what one file may have
 * @returns why the ZIP is refused; what was taken before that must not be used
 */
export const unpackFiles = async (
  path: string, fileBytes: number, take: (file: PackedFile) => Promise<void>,
): Promise<RefusedFile | null> => {
  const totalBytes = TIMES_A_FILE * fileBytes;
  try {
    const archive = await openArchive(path, { ...defaultLimits.archive, entries: ENTRIES, entryBytes: totalBytes, totalBytes });
    try {
      for (const { name, printedName, size } of archive.entries) {
        if (name.endsWith('/') || LEFT_BY_SYSTEMS.test(name)) continue;
        await take({ name: printedName, size, content: () => archive.read(name) });
      }
    } finally {
      archive.close();
    }
    return null;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refused: true, code: error.code, params: error.params };
  }
};
