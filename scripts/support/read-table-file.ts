import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { requireTableSize } from '../../api/platform/tables/limits.js';
import { readTable } from '../../api/platform/tables/read-table.js';
import { TableRefused } from '../../api/platform/tables/refused.js';
import { answer, refuse } from './arguments.js';

/** The rows of a CSV or XLSX file; a refused one is answered with its code and ends the command. */
export const readTableFile = async (file: string | undefined): Promise<string[][]> => {
  if (file === undefined) return refuse('Which file? npm run -s register:import -- FILE --dry-run --json');
  try {
    requireTableSize(statSync(file).size, path.basename(file));
    return (await readTable(readFileSync(file), path.basename(file))).rows;
  } catch (error) {
    if (!(error instanceof TableRefused)) return refuse(String(error instanceof Error ? error.message : error));
    answer({ refused: { code: error.code, params: error.params } });
    return process.exit(1);
  }
};
