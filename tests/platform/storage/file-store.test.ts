import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { openFileStore } from '../../../api/platform/storage/file-store.js';
import { FileMissingError, type FileStore } from '../../../api/platform/storage/port.js';

const CONTENT = Buffer.from('Сапа жөнінде жетекшілік');
const HASH = createHash('sha256').update(CONTENT).digest('hex');
const NEVER_STORED = '0'.repeat(64);

let directory: string;
let store: FileStore;

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), 'inq-store-'));
  store = await openFileStore(directory);
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const placeOf = (hash: string) => path.join(directory, hash.slice(0, 2), hash.slice(2, 4), hash);
const makeOld = (file: string) => utimes(file, new Date('2020-01-01'), new Date('2020-01-01'));
const unfinished = () => readdir(path.join(directory, 'tmp'));

describe('storing', () => {
  it('names a file by its content and gives it back', async () => {
    expect(await store.put(CONTENT)).toEqual({ sha256: HASH, size: CONTENT.length });
    expect(await buffer(await store.open(HASH))).toEqual(CONTENT);
    expect(await store.exists(HASH)).toBe(true);
    expect(await unfinished()).toEqual([]);
  });

  it('takes a stream, and the same content twice or at once, as one file', async () => {
    const chunks = [CONTENT.subarray(0, 5), CONTENT.subarray(5)];
    const results = await Promise.all([store.put(Readable.from(chunks)), store.put(CONTENT), store.put(CONTENT)]);
    expect(new Set(results.map((result) => result.sha256))).toEqual(new Set([HASH]));
    expect(await store.verify(HASH)).toBe('ok');
    expect(await unfinished()).toEqual([]);
  });

  it('leaves nothing behind when the upload breaks off', async () => {
    const broken = Readable.from(
      (function* () {
        yield CONTENT;
        throw new Error('connection lost');
      })(),
    );
    await expect(store.put(broken)).rejects.toThrow('connection lost');
    expect(await unfinished()).toEqual([]);
    expect(await store.exists(HASH)).toBe(false);
  });

  it('stores an empty file', async () => {
    const { sha256, size } = await store.put(Buffer.alloc(0));
    expect(size).toBe(0);
    expect(await buffer(await store.open(sha256))).toHaveLength(0);
  });
});

describe('reading', () => {
  it('says that a file is missing', async () => {
    await expect(store.open(NEVER_STORED)).rejects.toThrow(FileMissingError);
    expect(await store.exists(NEVER_STORED)).toBe(false);
    expect(await store.verify(NEVER_STORED)).toBe('missing');
  });

  it('refuses names that are no hash', async () => {
    await expect(store.open('../../etc/passwd')).rejects.toThrow(TypeError);
    await expect(store.verify(HASH.toUpperCase())).rejects.toThrow(TypeError);
  });

  it('notices damage, and heals it when the content comes again', async () => {
    await store.put(CONTENT);
    await writeFile(placeOf(HASH), 'something else');
    expect(await store.verify(HASH)).toBe('damaged');
    await store.put(CONTENT);
    expect(await store.verify(HASH)).toBe('ok');
  });
});

describe('sweeping', () => {
  const limit = new Date('2021-01-01');
  const nobody = async () => false;

  it('removes what is old and unreferenced only', async () => {
    const old = await store.put(Buffer.from('old'));
    const needed = await store.put(Buffer.from('needed'));
    const fresh = await store.put(Buffer.from('fresh'));
    await makeOld(placeOf(old.sha256));
    await makeOld(placeOf(needed.sha256));
    const result = await store.sweepUnreferenced(async (hash) => hash === needed.sha256, limit);
    expect(result).toEqual({ examined: 3, removed: 1, bytes: 3 });
    expect(await store.exists(old.sha256)).toBe(false);
    expect(await store.exists(needed.sha256)).toBe(true);
    expect(await store.exists(fresh.sha256)).toBe(true);
  });

  it('keeps an old file that is put again while the sweep asks about it', async () => {
    await store.put(CONTENT);
    await makeOld(placeOf(HASH));
    const putMeanwhile = async () => {
      await store.put(CONTENT);
      return false;
    };
    expect((await store.sweepUnreferenced(putMeanwhile, limit)).removed).toBe(0);
    expect(await store.verify(HASH)).toBe('ok');
  });

  it('removes unfinished uploads, and puts back what a killed sweep had moved aside', async () => {
    const upload = path.join(directory, 'tmp', 'half-an-upload');
    await writeFile(upload, 'half');
    await makeOld(upload);
    const aside = path.join(directory, 'tmp', `sweep-${HASH}`);
    await store.put(CONTENT);
    await writeFile(aside, CONTENT);
    await store.sweepUnreferenced(async () => true, limit);
    expect(await unfinished()).toEqual([]);
    expect(await store.verify(HASH)).toBe('ok');
    await writeFile(upload, 'half');
    await store.sweepUnreferenced(nobody, limit);
    expect(await unfinished()).toEqual(['half-an-upload']);
  });
});
