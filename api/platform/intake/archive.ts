import type { Readable } from 'node:stream';
import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { entryName } from './entry-name.js';
import { Refusal } from './inspection.js';
import type { IntakeLimits } from './limits.js';

/** A ZIP whose directory has been looked at: names are safe and unique, sizes are within bounds as far as declared. */
export interface Archive {
  readonly names: readonly string[];
  /** The same with what people see: the name as it was written and the declared size in bytes. */
  readonly entries: readonly { readonly name: string; readonly printedName: string; readonly size: number }[];
  /** Reads an entry; more bytes than declared break the stream off. */
  read(name: string): AsyncIterable<Uint8Array>;
  close(): void;
}

/** Opens a ZIP and checks its central directory before anything is unpacked (files-design 4.2). */
export async function openArchive(file: string, limits: IntakeLimits['archive']): Promise<Archive> {
  const zip = await openPromise(file, {
    lazyEntries: true,
    autoClose: false,
    validateEntrySizes: true,
    strictFileNames: true,
  }).catch((error: unknown) => {
    throw refusalOf(error);
  });
  // A fault that comes after reading was broken off must not end the process.
  zip.on('error', () => undefined);
  try {
    const entries = await readDirectory(zip, limits);
    return {
      names: [...entries.keys()],
      entries: [...entries].map(([name, entry]) => ({ name, printedName: entryName(entry), size: entry.uncompressedSize })),
      read: (name) => readEntry(zip, entries.get(name)),
      close: () => zip.close(),
    };
  } catch (error) {
    zip.close();
    throw refusalOf(error);
  }
}

async function readDirectory(zip: ZipFile, limits: IntakeLimits['archive']): Promise<Map<string, Entry>> {
  if (zip.entryCount > limits.entries) {
    throw Refusal.because('file_bomb', 'entries', { found: zip.entryCount, limit: limits.entries });
  }
  const entries = new Map<string, Entry>();
  const folded = new Set<string>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    checkEntry(entry, limits);
    total += entry.uncompressedSize;
    if (total > limits.totalBytes) throw Refusal.because('file_bomb', 'total_size', { limit: limits.totalBytes });
    // Word looks names up without regard to case, so two such names would be two different files in two programs.
    const key = entry.fileName.toLowerCase();
    if (folded.has(key)) throw Refusal.because('file_corrupt', 'duplicate_names', { name: entry.fileName });
    folded.add(key);
    entries.set(entry.fileName, entry);
  }
  return entries;
}

function checkEntry(entry: Entry, limits: IntakeLimits['archive']): void {
  const name = entry.fileName;
  if (entry.isEncrypted()) throw Refusal.because('file_encrypted', 'entry', { name });
  if (entry.uncompressedSize > limits.entryBytes) {
    throw Refusal.because('file_bomb', 'entry_size', { name, limit: limits.entryBytes });
  }
  const isBig = entry.uncompressedSize > limits.ratioFrom;
  if (isBig && entry.uncompressedSize > entry.compressedSize * limits.ratio) {
    throw Refusal.because('file_bomb', 'ratio', { name, limit: limits.ratio });
  }
}

async function* readEntry(zip: ZipFile, entry: Entry | undefined): AsyncGenerator<Uint8Array> {
  if (!entry) throw Refusal.because('file_corrupt', 'parts_missing');
  try {
    const stream: Readable = await zip.openReadStreamPromise(entry);
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    throw refusalOf(error, entry.fileName);
  }
}

/** yauzl tells its faults apart by their words only. */
function refusalOf(error: unknown, name = ''): Refusal {
  if (error instanceof Refusal) return error;
  const message = error instanceof Error ? error.message : '';
  if (/too many bytes in the stream|size mismatch for stored file/.test(message)) {
    return Refusal.because('file_bomb', 'forged_size', { name });
  }
  if (message.includes('strong encryption')) return Refusal.because('file_encrypted', 'entry', { name });
  if (/invalid relative path|absolute path|invalid characters in fileName/.test(message)) {
    return Refusal.because('file_corrupt', 'unsafe_names');
  }
  return Refusal.because('file_corrupt', 'unreadable', { name });
}
