import type { FileKind } from './inspection.js';

const KB = 1024;
const MB = 1024 * KB;

/** Measured bounds of honest files (files-design 4); the size of a file is the university's choice (DOC-6). */
export interface IntakeLimits {
  readonly accept: readonly FileKind[];
  readonly fileBytes: number;
  readonly pages: number;
  readonly archive: {
    readonly entries: number;
    readonly entryBytes: number;
    readonly totalBytes: number;
    /** Unpacked to packed, asked of entries over `ratioFrom` bytes. */
    readonly ratio: number;
    readonly ratioFrom: number;
    readonly xmlDepth: number;
  };
  readonly pdf: {
    /** One stream that is no picture, unpacked. */
    readonly streamBytes: number;
    readonly imageBytes: number;
    readonly totalBytes: number;
  };
  /** Of the child process that inspects. */
  readonly timeoutMs: number;
  readonly memoryBytes: number;
}

export const defaultLimits: IntakeLimits = {
  accept: ['docx', 'pdf'],
  fileBytes: 50 * MB,
  pages: 2000,
  archive: {
    entries: 5000,
    entryBytes: 60 * MB,
    totalBytes: 150 * MB,
    ratio: 150,
    ratioFrom: MB,
    xmlDepth: 400,
  },
  pdf: { streamBytes: 100 * MB, imageBytes: 400 * MB, totalBytes: 2048 * MB },
  timeoutMs: 30_000,
  memoryBytes: 700_000_000,
};
