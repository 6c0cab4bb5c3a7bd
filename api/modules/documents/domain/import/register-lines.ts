import { parseCode } from '../../../../text/codes/code.js';
import { fieldText, type ColumnMapping } from '../../../../text/tables/columns.js';
import { cellAt, headingKey, isBlank, type Table } from '../../../../text/tables/table.js';
import type { RegisterCells } from './register-row.js';
import type { RegisterField } from './register-flags.js';

/** A line of the file that is no document, kept so that a person sees nothing was lost. */
export interface SkippedLine {
  readonly line: number;
  readonly reason: 'group_heading' | 'repeated_heading' | 'column_numbers' | 'page_furniture' | 'before_headings';
  readonly text: string;
}

export interface RegisterLines {
  readonly cells: readonly RegisterCells[];
  readonly skipped: readonly SkippedLine[];
}

interface Layout {
  readonly columns: ColumnMapping<RegisterField>;
  readonly firstDataRow: number;
  readonly headings: readonly string[];
}

const FIELDS: readonly RegisterField[] = ['no', 'type', 'title', 'code', 'edition', 'registrationNumber', 'acts'];
/** «62 беттен 33 бет», «56 беттің 14 беті», «стр. 5», totals under the table. */
const PAGE_FURNITURE = /^(?:\d+ бет\p{L}* \d+ бет\p{L}*|(?:стр|страница|бет|page) ?\d+(?: из \d+| of \d+)?|(?:барлыгы|жиыны|итого|всего|total)(?: \d+)?.*)$/u;

const filledCells = (row: readonly string[]): string[] => row.map((_, column) => cellAt(row, column)).filter((cell) => cell !== '');

/** A heading row has one text: alone, or repeated by a merged cell that was written out. */
function groupHeading(row: readonly string[]): string | null {
  const texts = new Set(filledCells(row));
  const [only] = texts;
  return texts.size === 1 && only && /\p{L}/u.test(only) ? only : null;
}

/** Headings printed again at the top of a page, whole or as one of their lines. */
function isRepeatedHeading(row: readonly string[], headings: readonly string[]): boolean {
  const keys = headings.map(headingKey);
  const filled = row.map((cell, column) => ({ key: headingKey(cell), heading: keys[column] ?? '' })).filter(({ key }) => key !== '');
  return filled.length > 1 && filled.every(({ key, heading }) => heading !== '' && heading.includes(key));
}

/** The row «1 2 3 4 5» that offices print under the headings. */
const isColumnNumbers = (row: readonly string[]): boolean => {
  const filled = filledCells(row);
  return filled.length > 2 && filled.every((cell, index) => cell === String(index + 1));
};

/** A title goes on in small letters or brackets, or in more words than a group heading has that is not in capitals. */
const WORDS_OF_A_HEADING = 5;
const isTailOfTitle = (text: string): boolean =>
  /^[\p{Ll}(,;–-]/u.test(text) || (text !== text.toUpperCase() && text.split(' ').length > WORDS_OF_A_HEADING);

/** The rest of a code that a page has torn off: an edition, or a number without a prefix. */
const isTailOfCode = (text: string): boolean => text !== '' && !/^\d+[.)]\s*\p{L}/u.test(text) && parseCode(text).parts === null && /\d/.test(text);

/** The only text of a line goes on with the line above when it is an act (acts have digits) or the tail of a title or a code. */
const goesOn = (row: readonly string[], columns: ColumnMapping<RegisterField>, text: string): boolean =>
  (fieldText(row, columns, 'acts') === text && /\d/.test(text)) ||
  (fieldText(row, columns, 'title') === text && isTailOfTitle(text)) ||
  (fieldText(row, columns, 'code') === text && isTailOfCode(text));

function cellsOf(row: readonly string[], line: number, layout: Layout, group: string): RegisterCells {
  const texts = Object.fromEntries(FIELDS.map((field) => [field, fieldText(row, layout.columns, field)])) as Record<RegisterField, string>;
  const editionHeading = layout.headings[layout.columns.edition?.[0] ?? -1] ?? '';
  return { ...texts, type: texts.type === '' ? group : texts.type, line, editionHeading, continued: false };
}

/** A line without number and code goes on with the document above it: a further act, or the tail of a title or a code. */
const isContinuation = (cells: RegisterCells): boolean =>
  cells.no === '' && cells.registrationNumber === '' && (cells.code === '' || isTailOfCode(cells.code)) && (cells.title === '' || isTailOfTitle(cells.title));

/** A page broke within a row: its number and the beginning of its title stand above, all the rest below. */
const completes = (last: RegisterCells, cells: RegisterCells): boolean =>
  last.no !== '' && cells.no === '' && last.code === '' && last.registrationNumber === '' && last.acts === '' && cells.code !== '';

const join = (one: string, other: string): string => [one, other].filter((text) => text !== '').join(' ');

const continued = (cells: RegisterCells, more: RegisterCells): RegisterCells => ({
  ...cells,
  title: join(cells.title, more.title),
  code: join(cells.code, more.code),
  registrationNumber: join(cells.registrationNumber, more.registrationNumber),
  acts: join(cells.acts, more.acts),
  continued: true,
});

/** Sorts the lines of a register into documents, group headings and furniture (REG-7). */
export function sortLines(table: Table, layout: Layout): RegisterLines {
  const cells: RegisterCells[] = [];
  const skipped: SkippedLine[] = [];
  let group = '';
  const skip = (line: number, reason: SkippedLine['reason'], row: readonly string[]): void => {
    skipped.push({ line, reason, text: filledCells(row).join(' ') });
  };
  table.forEach((row, index) => {
    const line = index + 1;
    if (isBlank(row)) return;
    if (index < layout.firstDataRow) return skip(line, 'before_headings', row);
    if (isRepeatedHeading(row, layout.headings)) return skip(line, 'repeated_heading', row);
    if (isColumnNumbers(row)) return skip(line, 'column_numbers', row);
    const last = cells.at(-1);
    const heading = groupHeading(row);
    if (heading && PAGE_FURNITURE.test(headingKey(heading))) return skip(line, 'page_furniture', row);
    const read = cellsOf(row, line, layout, group);
    if (last && (completes(last, read) || (isContinuation(read) && (!heading || goesOn(row, layout.columns, heading))))) {
      cells[cells.length - 1] = continued(last, read);
      return undefined;
    }
    if (heading) {
      group = heading;
      return skip(line, 'group_heading', row);
    }
    cells.push(read);
    return undefined;
  });
  return { cells, skipped };
}
