import yauzl from 'yauzl';
import { tableLimits } from './limits.js';
import { TableRefused } from './refused.js';

const bomb = (reason: string): TableRefused => new TableRefused('table_zip_bomb', { reason });

/** Unpacks one entry to nowhere and counts: a header may lie about the size, the stream cannot. */
async function measure(zip: yauzl.ZipFile, entry: yauzl.Entry, allowed: number): Promise<number> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  let bytes = 0;
  for await (const chunk of stream) {
    bytes += (chunk as Buffer).length;
    if (bytes > allowed) throw bomb('size');
  }
  return bytes;
}

const openZip = (bytes: Buffer): Promise<yauzl.ZipFile> =>
  new Promise((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, zip) => (error ? reject(error) : resolve(zip)));
  });

const nextEntry = (zip: yauzl.ZipFile): Promise<yauzl.Entry | null> =>
  new Promise((resolve, reject) => {
    const done = (entry: yauzl.Entry | null): void => {
      zip.removeAllListeners();
      resolve(entry);
    };
    zip.once('entry', done).once('end', () => done(null)).once('error', reject);
    zip.readEntry();
  });

/** Walks a ZIP within the limits and returns the names in it; throws `TableRefused` on a bomb. */
async function walk(zip: yauzl.ZipFile, packed: number): Promise<string[]> {
  if (zip.entryCount > tableLimits.zipEntries) throw bomb('entries');
  const allowed = Math.min(tableLimits.unpackedBytes, Math.max(packed * tableLimits.packingRatio, 1_048_576));
  const names: string[] = [];
  let unpacked = 0;
  for (let entry = await nextEntry(zip); entry; entry = await nextEntry(zip)) {
    names.push(entry.fileName);
    if (unpacked + entry.uncompressedSize > allowed) throw bomb('size');
    if (!entry.fileName.endsWith('/')) unpacked += await measure(zip, entry, allowed - unpacked);
  }
  return names;
}

/** The gate before any XLSX reader: count and real sizes of the entries; returns their names (architecture, «Files»). */
export async function passZipGate(bytes: Buffer): Promise<string[]> {
  try {
    return await walk(await openZip(bytes), bytes.length);
  } catch (error) {
    if (error instanceof TableRefused) throw error;
    throw new TableRefused('table_zip_broken', { reason: error instanceof Error ? error.message : 'unknown' });
  }
}
