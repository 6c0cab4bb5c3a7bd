import { TableRefused } from './refused.js';

/** A register of thousands of rows has well under a megabyte; these limits only stop what is no register. */
export const tableLimits = {
  bytes: 20 * 1024 * 1024,
  rows: 100_000,
  zipEntries: 2_000,
  unpackedBytes: 200 * 1024 * 1024,
  /** XML packs to about a twentieth; a bomb to a thousandth. */
  packingRatio: 200,
} as const;

/** Refuses a file by its size before anybody reads it; commands and uploads ask this first. */
export function requireTableSize(bytes: number, fileName: string): void {
  if (bytes > tableLimits.bytes) {
    throw new TableRefused('table_file_too_large', { file: fileName, megabytes: Math.ceil(bytes / 1_048_576), limit: tableLimits.bytes / 1_048_576 });
  }
}
