import type { Readable } from 'node:stream';

/** What the store knows of a file it holds. */
export interface StoredFile {
  /** SHA-256 of the content, 64 lower-case hex digits: the file's only name. */
  readonly sha256: string;
  readonly size: number;
}

export type FileCondition = 'ok' | 'missing' | 'damaged';

/** What a sweep did. */
export interface SweepResult {
  readonly examined: number;
  readonly removed: number;
  readonly bytes: number;
}

/**
 * Content-addressed file store (architecture, Files): a file is written before the transaction that refers to it,
 * never changed, and swept when nothing refers to it.
 */
export interface FileStore {
  /** Stores the content; storing it again is harmless and makes it fresh for the sweep. */
  put(content: Readable | Uint8Array): Promise<StoredFile>;
  /** Opens a stored file; rejects with `FileMissingError` when it is not there. */
  open(sha256: string): Promise<Readable>;
  /** Where the file lies, for a process that reads it by itself; it must not be changed there. */
  locate(sha256: string): string;
  exists(sha256: string): Promise<boolean>;
  /** Reads the file again and compares its content with its name. */
  verify(sha256: string): Promise<FileCondition>;
  /** Removes files that were last put before `olderThan` and that nothing refers to. */
  sweepUnreferenced(isReferenced: (sha256: string) => Promise<boolean>, olderThan: Date): Promise<SweepResult>;
}

/** Asked for a file that the store does not hold. */
export class FileMissingError extends Error {
  constructor(readonly sha256: string) {
    super(`file ${sha256} is not in the store`);
    this.name = 'FileMissingError';
  }
}
