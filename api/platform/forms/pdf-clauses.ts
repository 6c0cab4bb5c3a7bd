import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import type { ClauseBody, ClauseParagraph, ClauseTable } from '../../text/clauses/clause.js';
import type { BookClause, MarkedRun } from './book.js';
import { cleanText } from './clean-text.js';
import type { FontMetrics } from './fonts.js';

const GAP = 6;
const PADDING = 3;
const LINE = 0.5;
const WIDEST_CELL = 60;
const MANY_COLUMNS = 6;
/** What is kept together must fit on a page, or pdfmake cuts it off: a row or table of more lines than this may be split. */
const MOST_LINES = 25;
const LETTERS_A_LINE = 100;
/** Characters of headings and clause that move to the next page together. */
const MOST_KEPT = 1200;

const grid: CustomTableLayout = {
  hLineWidth: () => LINE, vLineWidth: () => LINE, paddingLeft: () => PADDING, paddingRight: () => PADDING, paddingTop: () => 2, paddingBottom: () => 2,
};

/** What a setter needs of its page and font. */
export interface Setting { readonly width: number; readonly size: number; readonly metrics: FontMetrics }

/** An annex begins on a page of its own. */
const isAnnex = ({ heading, depth }: BookClause): boolean => depth === 0 && heading !== null && /^(\d+[\s-]*)?(қосымша|приложение)/iu.test(heading.trim());

const runs = (text: string, { metrics }: Setting): Content => ({ text: metrics.runs(cleanText(text)) });

/** A number or sign, and what hangs at it; the space for it follows its length. */
const hanging = (sign: string, hung: Content[], setting: Setting, indent = 0): Content => ({
  columns: [
    { width: Math.max(setting.metrics.width(`${sign} `, setting.size) + GAP, setting.size * 2), text: setting.metrics.runs(cleanText(sign)) },
    { width: '*', stack: hung },
  ],
  margin: [indent, 0, 0, 0],
});

const paragraph = ({ marker, text }: ClauseParagraph, setting: Setting): Content => {
  const set: Content = { ...(runs(text, setting) as object), alignment: 'justify', margin: [0, 0, 0, GAP / 2] } as Content;
  return marker ? hanging(marker, [set], setting, setting.size) : set;
};

/** Shares of the width by the longest text of each column, so that a narrow column of numbers leaves room for words. */
const columnWidths = ({ rows }: ClauseTable, count: number, width: number): number[] => {
  const weights = Array.from({ length: count }, (_, column) => Math.sqrt(Math.max(4, ...rows.map((row) => Math.min(WIDEST_CELL, (row[column] ?? '').length)))));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const usable = width - LINE * (count + 1) - 2 * PADDING * count;
  return weights.map((weight) => (weight / whole) * usable);
};

/** About how many lines the tallest of the rows takes. */
const linesOf = (rows: ClauseTable['rows'], columns: number): number =>
  Math.ceil((Math.max(0, ...rows.flat().map((text) => text.length)) * columns) / LETTERS_A_LINE);

const table = (item: ClauseTable, setting: Setting): Content[] => {
  const count = Math.max(1, ...item.rows.map((row) => row.length));
  const size = setting.size - (count > MANY_COLUMNS ? 3 : 1);
  const cell = (text: string, bold: boolean): TableCell => ({ text: setting.metrics.runs(cleanText(text)), bold, fontSize: size });
  const body = item.rows.map((row, index) => Array.from({ length: count }, (_, column) => cell(row[column] ?? '', index < item.headerRows)));
  if (body.length === 0) return [];
  const linesOfRow = linesOf(item.rows, count);
  // Heads are repeated on each page: tall ones would leave no room for rows.
  const headerRows = linesOf(item.rows.slice(0, item.headerRows), count) * item.headerRows < MOST_LINES / 2 ? Math.min(item.headerRows, body.length - 1) : 0;
  const parts: Content[] = [
    ...(item.caption ? [{ ...(runs(item.caption, setting) as object), italics: true, margin: [0, GAP / 2, 0, 2] } as Content] : []),
    { table: { headerRows, ...(linesOfRow < MOST_LINES && { keepWithHeaderRows: headerRows > 0 ? 1 : 0, dontBreakRows: true }), widths: columnWidths(item, count, setting.width), body }, layout: grid, margin: [0, 2, 0, GAP] },
  ];
  return linesOfRow * body.length < MOST_LINES ? [{ stack: parts, unbreakable: true }] : parts;
};

const bodyOf = (body: readonly ClauseBody[], setting: Setting): Content[] =>
  body.flatMap((item) => (item.kind === 'table' ? table(item, setting) : [paragraph(item, setting)]));

const headingOf = ({ heading, printedNumber, depth }: BookClause, setting: Setting): Content[] => {
  if (heading === null) return [];
  const text = setting.metrics.runs(cleanText([printedNumber, heading].filter(Boolean).join(' ')));
  return [{ text, bold: true, fontSize: setting.size + (depth === 0 ? 1 : 0), alignment: depth === 0 ? 'center' : 'left', margin: [0, GAP * (depth === 0 ? 2 : 1), 0, GAP] }];
};

const MARKS = { same: {}, added: { decoration: 'underline', color: '#0b4f9e' }, removed: { decoration: 'lineThrough', color: '#a11d1d' } } as const;

/** The lines of marked words; a mark is a line under or through them, not a colour alone. */
const markedLines = (marked: readonly MarkedRun[]): MarkedRun[][] => {
  const lines: MarkedRun[][] = [[]];
  for (const { kind, text } of marked) {
    text.split('\n').forEach((part, index) => {
      if (index > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ kind, text: part });
    });
  }
  return lines.filter((line) => line.length > 0);
};

const markedContent = (marked: readonly MarkedRun[], printedNumber: string | null, setting: Setting): Content[] => {
  const lines = markedLines(marked).map((line): Content => ({
    text: line.map(({ kind, text }) => ({ ...(runs(text, setting) as object), ...MARKS[kind] })) as Content[], margin: [0, 0, 0, GAP / 2],
  } as Content));
  return printedNumber === null ? lines : [hanging(printedNumber, lines, setting)];
};

const noteContent = ({ note }: BookClause, setting: Setting): Content[] =>
  (note ? [{ ...(runs(note, setting) as object), italics: true, fontSize: setting.size - 3, alignment: 'right', margin: [0, 0, 0, GAP / 2] } as Content] : []);

/** Sets one clause. A table does not hang at a number: it needs the whole width. */
const clauseContent = (clause: BookClause, setting: Setting): Content[] =>
  [...(clause.runs ? markedContent(clause.runs, clause.printedNumber, setting) : plainContent(clause, setting)), ...noteContent(clause, setting)];

const plainContent = (clause: BookClause, setting: Setting): Content[] => {
  const heading = headingOf(clause, setting);
  if (heading.length > 0 || clause.printedNumber === null) return [...heading, ...bodyOf(clause.body, setting)];
  const tablesFrom = clause.body.findIndex(({ kind }) => kind === 'table');
  const words = tablesFrom === -1 ? clause.body : clause.body.slice(0, tablesFrom);
  const rest = tablesFrom === -1 ? [] : clause.body.slice(tablesFrom);
  return [hanging(clause.printedNumber, bodyOf(words, setting), setting), ...bodyOf(rest, setting)];
};

/** Characters of a clause; one with a table counts as endless, for its height is not known. */
const lengthOf = ({ heading, body, runs: marked }: BookClause): number => marked?.reduce((sum, { text }) => sum + text.length, LETTERS_A_LINE) ?? body.reduce((sum, item) => sum + (item.kind === 'paragraph' ? item.text.length + LETTERS_A_LINE : Infinity), (heading?.length ?? 0) + LETTERS_A_LINE);

/** Clauses in groups that stay on one page: a heading with what follows it, for no heading ends a page. */
const grouped = (clauses: readonly BookClause[]): BookClause[][] => {
  const groups: BookClause[][] = [];
  let waiting: BookClause[] = [];
  for (const clause of clauses) {
    if (clause.heading !== null && clause.body.length === 0 && !clause.runs) waiting.push(clause);
    else {
      groups.push(...(lengthOf(clause) < MOST_KEPT ? [[...waiting, clause]] : [waiting, [clause]]));
      waiting = [];
    }
  }
  return [...groups, waiting].filter((group) => group.length > 0);
};

/** A text set of its clauses: headings, hanging numbers, lists, tables, annexes on pages of their own. */
export const clausesContent = (clauses: readonly BookClause[], setting: Setting): Content[] => grouped(clauses).map((group, index): Content => ({
  stack: group.flatMap((clause) => clauseContent(clause, setting)),
  unbreakable: group.length > 1 && group.reduce((sum, clause) => sum + lengthOf(clause), 0) < MOST_KEPT,
  ...(index > 0 && group[0] && isAnnex(group[0]) && { pageBreak: 'before' }),
}));
