import { tableLimits, requireTableSize } from './limits.js';
import { readCsv } from './read-csv.js';
import { readXlsx } from './read-xlsx.js';
import { TableRefused } from './refused.js';
import type { TableEncoding } from './encoding.js';

/** A file read as a table. Blank rows are kept, so that the row's place is its line in the file. */
export interface ReadTable {
  readonly kind: 'csv' | 'xlsx';
  readonly encoding?: TableEncoding;
  readonly sheet?: string;
  readonly rows: string[][];
}

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
/** The container of old Excel files and of encrypted new ones. */
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const NOT_TABLES = ['%PDF', '\u0089PNG', '\u00FF\u00D8\u00FF', 'GIF8', '{\\rtf', '<!DOCTYPE', '<html', 'Rar!', '7z\u00BC\u00AF', '\u001F\u008B'].map((mark) => Buffer.from(mark, 'latin1'));

const beginsWith = (bytes: Buffer, mark: Buffer): boolean => bytes.subarray(0, mark.length).equals(mark);

async function readByContent(bytes: Buffer, fileName: string): Promise<ReadTable> {
  if (beginsWith(bytes, ZIP)) return { kind: 'xlsx', ...(await readXlsx(bytes, fileName)) };
  return { kind: 'csv', ...readCsv(bytes, fileName) };
}

/**
 * Reads a CSV or XLSX file as rows of texts; what it is decides its content, never its name. Throws `TableRefused` with a code of its own
 * for everything that is not a table (REG-7, issue 3 «What bad input gets»).
 */
export async function readTable(bytes: Buffer, fileName: string): Promise<ReadTable> {
  requireTableSize(bytes.length, fileName);
  if (bytes.length === 0) throw new TableRefused('table_empty', { file: fileName });
  if (beginsWith(bytes, OLE)) throw new TableRefused('table_old_excel', { file: fileName });
  if (NOT_TABLES.some((mark) => beginsWith(bytes, mark))) throw new TableRefused('table_not_a_table', { file: fileName });
  const table = await readByContent(bytes, fileName);
  if (table.rows.length > tableLimits.rows) throw new TableRefused('table_too_many_rows', { file: fileName, limit: tableLimits.rows });
  if (!table.rows.some((row) => row.some((cell) => cell.trim() !== ''))) throw new TableRefused('table_empty', { file: fileName });
  return table;
}
