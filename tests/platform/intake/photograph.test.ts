import { expect, test } from '@jest/globals';
import { inspectPhotograph, photographLimits } from '../../../api/platform/intake/inspect-photograph.js';
import { jpegOf, pngOf } from '../../support/photographs.js';
import { inspectContent, refused, withFile } from './temporary-files.js';

const inspect = (content: Uint8Array, name: string) => withFile(content, (file) => inspectPhotograph(file, name));

test('DOC-6: a photograph is known by its first bytes and its headers, whatever the case of its ending', async () => {
  expect(await inspect(jpegOf(3000, 4000), 'парақ.JPG')).toEqual({ refused: false, kind: 'jpeg' });
  expect(await inspect(jpegOf(1, 1), 'парақ.jpeg')).toEqual({ refused: false, kind: 'jpeg' });
  expect(await inspect(pngOf(800, 600), 'парақ.png')).toEqual({ refused: false, kind: 'png' });
});

test('DOC-6: what is no photograph is left to the other gates', async () => {
  for (const content of ['', 'MZ', '%PDF-1.7', 'GIF89a', '<svg/>']) expect(await inspect(Buffer.from(content), 'парақ.jpg')).toBeNull();
});

test('DOC-6: another ending, a torn file, no size, sides beyond measure, too many bytes are refused', async () => {
  expect(await inspect(jpegOf(10, 10), 'парақ.png')).toEqual(refused('file_type_mismatch', 'extension', { extension: 'png', detected: 'jpeg' }));
  expect(await inspect(pngOf(10, 10), 'парақ.html')).toEqual(refused('file_type_mismatch', 'extension'));
  expect(await inspect(jpegOf(10, 10).subarray(0, 12), 'парақ.jpg')).toEqual(refused('file_corrupt', 'unreadable'));
  expect(await inspect(pngOf(10, 10).subarray(0, -12), 'парақ.png')).toEqual(refused('file_corrupt', 'unreadable'));
  expect(await inspect(jpegOf(0, 10), 'парақ.jpg')).toEqual(refused('file_corrupt', 'unreadable'));
  expect(await inspect(pngOf(photographLimits.side + 1, 10), 'парақ.png')).toEqual(refused('file_bomb', 'total_size'));
  expect(await inspect(Buffer.concat([jpegOf(10, 10), Buffer.alloc(photographLimits.bytes)]), 'парақ.jpg')).toEqual(refused('file_too_large', 'size'));
});

test('DOC-6: the gate of documents takes no photograph', async () => {
  expect(await inspectContent(jpegOf(10, 10), 'парақ.jpg')).toEqual(refused('file_type_unknown', 'not_accepted'));
  expect(await inspectContent(pngOf(10, 10), 'парақ.pdf')).toEqual(refused('file_type_unknown', 'not_accepted'));
});
