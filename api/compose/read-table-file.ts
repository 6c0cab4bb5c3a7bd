import { readFile, stat } from 'node:fs/promises';
import { AppError } from '../kernel/errors.js';
import { requireTableSize } from '../platform/tables/limits.js';
import { readTable } from '../platform/tables/read-table.js';
import { TableRefused } from '../platform/tables/refused.js';

/**
 * The rows of a CSV or XLSX file on the disk.
 * @throws AppError `table_refused` with the reason
 */
export const readTableFile = async ({ path: file, name }: { path: string; name: string }): Promise<string[][]> => {
  try {
    requireTableSize((await stat(file)).size, name);
    return (await readTable(await readFile(file), name)).rows;
  } catch (error) {
    if (error instanceof TableRefused) throw new AppError('table_refused', { reason: error.code, ...error.params });
    throw error;
  }
};
