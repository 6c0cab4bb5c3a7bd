import { createHash, randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { FileMissingError, type FileCondition, type FileStore, type StoredFile } from './port.js';
import { sweep } from './sweep.js';

/**
 * Opens the file store in a folder, which is created when it is not there. A file lies at `ab/cd/abcd…`, unfinished
 * uploads lie in `tmp`.
 */
export async function openFileStore(directory: string): Promise<FileStore> {
  const temporary = path.join(directory, 'tmp');
  await mkdir(temporary, { recursive: true, mode: 0o700 });
  const place = (sha256: string) => placeOf(directory, sha256);
  return {
    put: (content) => put(content, temporary, place),
    open: async (sha256) => openStored(sha256, place(sha256)),
    locate: place,
    exists: async (sha256) => (await sizeOf(place(sha256))) !== undefined,
    verify: async (sha256) => verify(sha256, place(sha256)),
    sweepUnreferenced: (isReferenced, olderThan) => sweep(directory, temporary, isReferenced, olderThan),
  };
}

/** Refuses anything but a hash, so that no name from outside can leave the folder. */
function placeOf(directory: string, sha256: string): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new TypeError('a stored file is named by 64 lower-case hex digits');
  return path.join(directory, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
}

async function put(
  content: Readable | Uint8Array,
  temporary: string,
  place: (sha256: string) => string,
): Promise<StoredFile> {
  const unfinished = path.join(temporary, randomUUID());
  try {
    const stored = await writeDown(content, unfinished);
    const target = place(stored.sha256);
    await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
    // Always renamed, also over an equal file: that heals a damaged one and renews the time the sweep looks at.
    await rename(unfinished, target);
    await syncFolder(path.dirname(target));
    return stored;
  } catch (error) {
    await unlink(unfinished).catch(() => undefined);
    throw error;
  }
}

async function writeDown(content: Readable | Uint8Array, file: string): Promise<StoredFile> {
  const hash = createHash('sha256');
  let size = 0;
  const handle = await open(file, 'wx', 0o600);
  try {
    for await (const chunk of content instanceof Uint8Array ? [content] : content) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array);
      hash.update(bytes);
      size += bytes.byteLength;
      await writeAll(handle, bytes);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { sha256: hash.digest('hex'), size };
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.byteLength; ) {
    at += (await handle.write(bytes, at, bytes.byteLength - at)).bytesWritten;
  }
}

/** Without this a power cut may keep the file and lose its name. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function openStored(sha256: string, file: string): Promise<Readable> {
  try {
    return (await open(file, 'r')).createReadStream();
  } catch (error) {
    if (isMissing(error)) throw new FileMissingError(sha256);
    throw error;
  }
}

async function verify(sha256: string, file: string): Promise<FileCondition> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of await openStored(sha256, file)) hash.update(chunk as Buffer);
  } catch (error) {
    if (error instanceof FileMissingError) return 'missing';
    throw error;
  }
  return hash.digest('hex') === sha256 ? 'ok' : 'damaged';
}

async function sizeOf(file: string): Promise<number | undefined> {
  try {
    return (await stat(file)).size;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}
