import { readdir, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { SweepResult } from './port.js';

/**
 * Removes stored files that are older than `olderThan` and that nothing refers to, and unfinished uploads of that age.
 * A file is first moved aside and looked at once more: an equal file put in between is found and moved back, so that a
 * transaction that is about to refer to it does not lose it.
 */
export async function sweep(
  directory: string,
  temporary: string,
  isReferenced: (sha256: string) => Promise<boolean>,
  olderThan: Date,
): Promise<SweepResult> {
  let examined = 0;
  let removed = 0;
  let bytes = 0;
  for (const file of await storedFiles(directory)) {
    examined += 1;
    const sha256 = path.basename(file);
    if (!(await isOlder(file, olderThan)) || (await isReferenced(sha256))) continue;
    const aside = path.join(temporary, `sweep-${sha256}`);
    if (!(await moved(file, aside))) continue;
    const found = await stat(aside);
    if (found.mtime >= olderThan) {
      await rename(aside, file);
      continue;
    }
    await unlink(aside);
    removed += 1;
    bytes += found.size;
  }
  await removeUnfinished(directory, temporary, isReferenced, olderThan);
  return { examined, removed, bytes };
}

async function storedFiles(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** A sweep that was killed between moving aside and removing leaves `sweep-…`: it is put back when it is needed. */
async function removeUnfinished(
  directory: string,
  temporary: string,
  isReferenced: (sha256: string) => Promise<boolean>,
  olderThan: Date,
): Promise<void> {
  for (const name of await readdir(temporary)) {
    const file = path.join(temporary, name);
    const sha256 = /^sweep-([0-9a-f]{64})$/.exec(name)?.[1];
    if (sha256 !== undefined && (await isReferenced(sha256))) {
      await moved(file, path.join(directory, sha256.slice(0, 2), sha256.slice(2, 4), sha256));
    } else if (await isOlder(file, olderThan)) {
      await unlink(file).catch(ignoreMissing);
    }
  }
}

async function isOlder(file: string, limit: Date): Promise<boolean> {
  try {
    return (await stat(file)).mtime < limit;
  } catch (error) {
    ignoreMissing(error);
    return false;
  }
}

async function moved(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    ignoreMissing(error);
    return false;
  }
}

/** Another process may have removed the file first; that is no fault. */
function ignoreMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}
