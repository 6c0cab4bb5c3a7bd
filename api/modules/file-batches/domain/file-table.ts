import { recognise } from '../../../text/tables/columns.js';
import type { FieldRule } from '../../../text/tables/columns.js';
import { readRecords } from '../../../text/tables/records.js';
import type { Table } from '../../../text/tables/table.js';

/** One row of the table that goes with exported files: which document a file is. Empty texts where there is no cell. */
export interface FileRow {
  readonly file: string;
  readonly code: string;
  readonly registrationNumber: string;
  readonly date: string;
}

const looksLikeFiles = (cells: readonly string[]): number =>
  cells.filter((cell) => /\.(?:docx?|pdf|rtf|xlsx?)$/i.test(cell)).length / Math.max(1, cells.length);

/** Heading words as they fold (see `headingKey`): Kazakh, Russian, English. */
const rules: readonly FieldRule<keyof FileRow>[] = [
  { field: 'file', headings: [[/файл|(?:^|\s)file|вложени|тиркелим|косымша файл/u, 1], [/^(?:путь|path|жолы)$/u, 0.8]], content: looksLikeFiles },
  { field: 'code', headings: [[/(?:^|\s)(?:код(?!екс)|шифр|code|индекс|белгиси)\p{L}*/u, 1], [/обозначени|белгилен/u, 0.9]] },
  { field: 'registrationNumber', headings: [[/тирке[уy]\p{L}* (?:номир|номер|сан|№)|регистрацион\p{L}* (?:номер|№)|^рег ?(?:№|номер|n)|registration/u, 1.1], [/^(?:тиркеу|рег\p{L}*)/u, 0.7], [/^(?:номер|номир\p{L}*|№|number)(?: документа)?$/u, 0.6]] },
  { field: 'date', headings: [[/тирке[уy]\p{L}* куни|дата регистрации|registration date/u, 1.2], [/куни|дата|date/u, 0.7], [/^(?:жыл\p{L}*|год|year)$/u, 0.8]] },
];

/** The rows of a table that names files and, beside each, a code or a registration number; null for any other table. */
export const readFileTable = (table: Table): readonly FileRow[] | null => {
  const { columns } = recognise(table, rules);
  if (!columns.file || !(columns.code || columns.registrationNumber)) return null;
  return readRecords(table, rules, ['file']).records.map(({ cells }) => cells).filter(({ file }) => file !== '');
};
