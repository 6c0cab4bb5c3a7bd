import { CsvError, parse } from 'csv-parse/sync';
import { decodeText, type TableEncoding } from './encoding.js';
import { TableRefused } from './refused.js';

const DELIMITERS = [';', '\t', ',', '|'] as const;

/** The text outside quotes, where a delimiter counts. */
const unquoted = (text: string): string => text.replace(/"(?:[^"]|"")*"/g, '""');

/** The delimiter that most lines have equally often; a comma inside a sentence is not steady. */
function sniffDelimiter(text: string): string {
  const lines = unquoted(text.slice(0, 100_000)).split(/\r\n|\n|\r/).filter((line) => line.trim() !== '').slice(0, 200);
  const scored = DELIMITERS.map((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length - 1).filter((count) => count > 0);
    const most = Math.max(0, ...[...new Set(counts)].map((count) => counts.filter((other) => other === count).length));
    return { delimiter, score: most };
  });
  return scored.reduce((best, next) => (next.score > best.score ? next : best)).delimiter;
}

/** «sep=;» is Excel's own hint on the first line. */
function splitHint(text: string): { body: string; hint: string | null } {
  const hint = /^sep=(.)\r?\n/i.exec(text);
  return hint ? { body: text.slice(hint[0].length), hint: hint[1] ?? null } : { body: text, hint: null };
}

/** The apostrophe that `neutralise` puts before a formula sign, so that an exported table reads back as it was. */
const withoutNeutraliser = (cell: string): string => cell.replace(/^'(?=[=+\-@\t\r])/, '');

function parseRows(text: string, delimiter: string, fileName: string): string[][] {
  try {
    const rows = parse(text, { delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: false }) as string[][];
    return rows.map((row) => row.map(withoutNeutraliser));
  } catch (error) {
    const line = error instanceof CsvError ? Number((error as unknown as { lines?: number }).lines ?? 0) : 0;
    throw new TableRefused('table_csv_broken', { file: fileName, line });
  }
}

/** Reads CSV with `;`, `,` or tabs and quotes, in UTF-8, UTF-16, Windows-1251 or KZ-1048 (REG-7). */
export function readCsv(bytes: Buffer, fileName: string): { rows: string[][]; encoding: TableEncoding } {
  const { text, encoding } = decodeText(bytes, fileName);
  const { body, hint } = splitHint(text);
  const rows = parseRows(body, hint ?? sniffDelimiter(body), fileName);
  return { rows: hint === null ? rows : [[], ...rows], encoding };
}
