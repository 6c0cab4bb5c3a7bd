import readXlsxFile from 'read-excel-file/node';
import { TableRefused } from './refused.js';
import { passZipGate } from './zip-gate.js';

const pad = (number: number): string => String(number).padStart(2, '0');

/** Dates of a workbook have no time zone; they are written as the register prints them. */
const dateText = (date: Date): string => `${pad(date.getUTCDate())}.${pad(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`;

/** 162.1 is stored as 162.09999999999999; fifteen digits are what a spreadsheet shows. */
const numberText = (stored: string): string => {
  const number = Number(stored);
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : stored;
};

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  return String(value as string | boolean);
}

const isFilled = (rows: readonly (readonly string[])[]): boolean => rows.some((row) => row.filter((cell) => cell.trim() !== '').length > 1);

async function readSheets(bytes: Buffer, fileName: string): Promise<{ sheet: string; rows: string[][] }[]> {
  try {
    const sheets = await readXlsxFile<string>(bytes, { trim: false, parseNumber: numberText });
    return sheets.map(({ sheet, data }) => ({ sheet, rows: data.map((row) => row.map(cellText)) }));
  } catch (error) {
    throw new TableRefused('table_zip_broken', { file: fileName, reason: error instanceof Error ? error.message : 'unknown' });
  }
}

/** Reads the first sheet with a table in it; numbers stay as they are stored, text such as "09" stays text (REG-7). */
export async function readXlsx(bytes: Buffer, fileName: string): Promise<{ rows: string[][]; sheet: string }> {
  const names = await passZipGate(bytes);
  if (!names.includes('xl/workbook.xml')) throw new TableRefused('table_not_a_table', { file: fileName });
  const sheets = await readSheets(bytes, fileName);
  const chosen = sheets.find(({ rows }) => isFilled(rows)) ?? sheets[0];
  if (!chosen) throw new TableRefused('table_empty', { file: fileName });
  return chosen;
}
