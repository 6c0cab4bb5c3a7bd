import { Readable } from 'node:stream';
import { Zip, ZipPassThrough } from 'fflate';

export interface ZipEntry {
  /** With folders, parted by `/`. */
  readonly name: string;
  readonly content: Buffer | Readable;
}

/**
 * A ZIP of the entries in their order, not compressed (PDF and DOCX are already): it is made while it is read, so that its size
 * is not held in memory. Destroyed with the error of an entry that cannot be read.
 */
export const zipStream = (entries: readonly ZipEntry[]): Readable => Readable.from(chunksOf(entries), { objectMode: false });

async function* chunksOf(entries: readonly ZipEntry[]): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  let failure: Error | null = null;
  const archive = new Zip((error, chunk) => {
    if (error) failure = error;
    else ready.push(chunk);
  });
  const drained = function* (): Generator<Uint8Array> {
    if (failure) throw failure;
    for (let chunk = ready.shift(); chunk; chunk = ready.shift()) yield chunk;
  };
  for (const { name, content } of entries) {
    const file = new ZipPassThrough(name);
    archive.add(file);
    for await (const chunk of Buffer.isBuffer(content) ? [content] : content) {
      file.push(chunk as Uint8Array);
      yield* drained();
    }
    file.push(new Uint8Array(0), true);
    yield* drained();
  }
  archive.end();
  yield* drained();
}
