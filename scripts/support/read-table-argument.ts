import path from 'node:path';
import { readTableFile } from '../../api/compose/read-table-file.js';
import { AppError } from '../../api/kernel/errors.js';
import { answer, refuse } from './arguments.js';

/** The rows of a CSV or XLSX file; a refused one is answered with its code and ends the command. */
export const readTableArgument = async (file: string | undefined): Promise<string[][]> => {
  if (file === undefined) return refuse('Which file? npm run -s register:import -- FILE --dry-run --json');
  try {
    return await readTableFile({ path: file, name: path.basename(file) });
  } catch (error) {
    if (!(error instanceof AppError)) return refuse(String(error instanceof Error ? error.message : error));
    answer({ refused: { code: error.code, params: error.params } });
    return process.exit(1);
  }
};
