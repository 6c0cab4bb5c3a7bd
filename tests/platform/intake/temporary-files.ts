import { expect } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { extractText, type ReadingLimits } from '../../../api/platform/intake/extract-text.js';
import type { Extraction } from '../../../api/platform/intake/extraction.js';
import { inspectFile } from '../../../api/platform/intake/inspect-file.js';
import type { Inspection } from '../../../api/platform/intake/inspection.js';
import type { IntakeLimits } from '../../../api/platform/intake/limits.js';

/** Writes the content under a name that says nothing, as an upload does, and inspects it. */
export const inspectContent = (content: Uint8Array, fileName: string, limits: Partial<IntakeLimits> = {}): Promise<Inspection> =>
  withFile(content, (file) => inspectFile(file, fileName, limits));

export const extractContent = (content: Uint8Array, fileName: string, limits: Partial<ReadingLimits> = {}): Promise<Extraction> =>
  withFile(content, (file) => extractText(file, fileName, limits));

export async function withFile<Result>(content: Uint8Array, use: (file: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'inq-intake-'));
  try {
    const file = path.join(folder, 'upload');
    await writeFile(file, content);
    return await use(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const refused = (code: string, reason: string, params: Record<string, unknown> = {}) =>
  expect.objectContaining({ refused: true, code, params: expect.objectContaining({ reason, ...params }) });

export const unreadable = (code: string, reason: string) =>
  expect.objectContaining({ refused: { code, params: expect.objectContaining({ reason }) } });
