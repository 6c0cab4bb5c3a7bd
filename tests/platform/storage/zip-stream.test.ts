import { describe, expect, test } from '@jest/globals';
import { Readable } from 'node:stream';
import { unzipSync } from 'fflate';
import { zipStream } from '../../../api/platform/storage/zip-stream.js';

const whole = async (stream: Readable): Promise<Uint8Array> => Buffer.concat(await stream.toArray() as Buffer[]);
const failing = (): Readable => new Readable({ read() { this.destroy(new Error('the disk is gone')); } });

describe('a ZIP made while it is read', () => {
  test('gives every entry back as it was, whatever its name and size', async () => {
    const big = Buffer.alloc(3_000_000, 'ұлы дала ');
    const entries = unzipSync(await whole(zipStream([
      { name: 'Мазмұны.txt', content: Buffer.from('бір') },
      { name: 'бос.txt', content: Buffer.alloc(0) },
      { name: 'мәтін/үлкен.pdf', content: Readable.from([big.subarray(0, 1_000_000), big.subarray(1_000_000)]) },
    ])));
    expect(Object.keys(entries)).toEqual(['Мазмұны.txt', 'бос.txt', 'мәтін/үлкен.pdf']);
    expect(Buffer.from(entries['Мазмұны.txt'] ?? []).toString()).toBe('бір');
    expect(entries['бос.txt']).toHaveLength(0);
    expect(Buffer.compare(Buffer.from(entries['мәтін/үлкен.pdf'] ?? []), big)).toBe(0);
  });

  test('ends with the error of an entry that cannot be read: no half of an archive passes for a whole one', async () => {
    await expect(whole(zipStream([{ name: 'a', content: Buffer.from('a') }, { name: 'b', content: failing() }]))).rejects.toThrow('the disk is gone');
  });
});
