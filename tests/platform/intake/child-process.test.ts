import { describe, expect, it } from '@jest/globals';
import { deflateSync } from 'node:zlib';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { inspectFile } from '../../../api/platform/intake/inspect-file.js';
import { makePdf } from './make-pdf.js';
import { makeDocx } from './make-zip.js';
import { inspectContent, refused } from './temporary-files.js';

const MB = 1024 * 1024;

/** A bomb that goes off while the file is parsed, before any gate can count: only the operating system stops it. */
function objectStreamBomb(bytes: number): Buffer {
  const packed = deflateSync(Buffer.alloc(bytes, '0 '));
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n1 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`),
    packed,
    Buffer.from('\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF'),
  ]);
}

describe('the limits of the child process', () => {
  it('refuses a file that is too large, with both sizes', async () => {
    const result = await inspectContent(Buffer.alloc(2000, 'a'), 'a.pdf', { fileBytes: 1000 });
    expect(result).toEqual(refused('file_too_large', 'size', { size: 2000, limit: 1000 }));
  });

  it('refuses what takes too much memory', async () => {
    const result = await inspectContent(objectStreamBomb(200 * MB), 'a.pdf', { memoryBytes: 250_000_000 });
    expect(result).toEqual(refused('file_processing_failed', 'memory'));
  });

  it('refuses what takes too long', async () => {
    const result = await inspectContent(makeDocx(), 'a.docx', { timeoutMs: 1 });
    expect(result).toEqual(refused('file_processing_failed', 'timeout'));
  });

  it('refuses when the check itself breaks down', async () => {
    expect(await inspectFile('/nowhere/at/all', 'a.docx')).toEqual(refused('file_processing_failed', 'crashed'));
  });

  it('keeps the event loop free and answers many at once, each its own', async () => {
    const bomb = makeDocx({ 'word/media/a.bin': Buffer.alloc(16 * MB, 'a') });
    const pdf = await makePdf({ pages: 150, text: 'a' });
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const results = await Promise.all([
      inspectContent(bomb, 'a.docx'),
      inspectContent(pdf, 'a.pdf'),
      inspectContent(makeDocx(), 'a.docx'),
      inspectContent(makeDocx(), 'a.pdf'),
    ]);
    delay.disable();
    expect(results).toEqual([
      refused('file_bomb', 'ratio'),
      expect.objectContaining({ kind: 'pdf', pages: 150 }),
      expect.objectContaining({ kind: 'docx' }),
      refused('file_type_mismatch', 'extension'),
    ]);
    expect(delay.max / 1e6).toBeLessThan(250);
  });
});
