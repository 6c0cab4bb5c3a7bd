import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Bytes } from './dependencies.js';

/** Gives stored bytes as a file on the disk for as long as the work lasts. */
export const withCopy = async <T>(bytes: Pick<Bytes, 'open'>, sha256: string, work: (file: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'inq-batch-'));
  try {
    const copy = path.join(folder, sha256);
    await pipeline(await bytes.open(sha256), createWriteStream(copy));
    return await work(copy);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
