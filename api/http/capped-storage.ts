import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { unlink } from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { StorageEngine } from 'multer';

/**
 * Writes files to the folder; one over its limit is read to its end and not kept, so that the other files of the request
 * still arrive. Such a file has an empty path and its whole size.
 * @param limitOf how many bytes a file of this name may have
 */
export const cappedStorage = (folder: string, limitOf: (name: string) => number): StorageEngine => {
  const take = async (stream: Readable, target: string, limit: number) => {
    let size = 0;
    const capped = async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        size += chunk.length;
        if (size <= limit) yield chunk;
      }
    };
    const remove = () => unlink(target).catch(() => undefined);
    try {
      await pipeline(stream, capped, createWriteStream(target, { mode: 0o600 }));
    } catch (error) {
      await remove();
      throw error;
    }
    if (size <= limit) return { path: target, size };
    await remove();
    return { path: '', size };
  };
  return {
    _handleFile: (_request, file, done) => {
      const target = path.join(folder, randomUUID());
      take(file.stream, target, limitOf(file.originalname)).then((taken) => done(null, taken), done);
    },
    _removeFile: (_request, file, done) => {
      if (file.path === '') return done(null);
      unlink(file.path).then(() => done(null), done);
    },
  };
};
