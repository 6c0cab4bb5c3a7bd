import type { Content, CustomTableLayout, TableCell } from 'pdfmake/interfaces.js';
import type { ClauseBody, ClauseParagraph, ClauseTable } from '../../text/clauses/clause.js';
import type { BookClause } from './book.js';
import { cleanText } from './clean-text.js';
import type { FontMetrics } from './fonts.js';

const GAP = 6;
const PADDING = 3;
const LINE = 0.5;
const WIDEST_CELL = 60;
const MANY_COLUMNS = 6;
/** A table of so many rows stays whole, with its caption. */
const FEW_ROWS = 8;
/** Characters of a cell that may be taller than what is left of a page: what is taller than a whole page would be cut off. */
const LONG_CELL = 400;
/** Characters of a clause that moves to the next page with its heading, and how many headings may go with it. */
const MOST_KEPT = 1200;
const MOST_HEADINGS = 8;

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

const table = (item: ClauseTable, setting: Setting): Content[] => {
  const count = Math.max(1, ...item.rows.map((row) => row.length));
  const size = setting.size - (count > MANY_COLUMNS ? 3 : 1);
  const cell = (text: string, bold: boolean): TableCell => ({ text: setting.metrics.runs(cleanText(text)), bold, fontSize: size });
  const body = item.rows.map((row, index) => Array.from({ length: count }, (_, column) => cell(row[column] ?? '', index < item.headerRows)));
  if (body.length === 0) return [];
  const longest = Math.max(...item.rows.flat().map((text) => text.length));
  const headerRows = Math.min(item.headerRows, body.length - 1);
  const parts: Content[] = [
    ...(item.caption ? [{ ...(runs(item.caption, setting) as object), italics: true, margin: [0, GAP / 2, 0, 2] } as Content] : []),
    { table: { headerRows, ...(longest < LONG_CELL && { keepWithHeaderRows: headerRows > 0 ? 1 : 0, dontBreakRows: true }), widths: columnWidths(item, count, setting.width), body }, layout: grid, margin: [0, 2, 0, GAP] },
  ];
  return body.length > FEW_ROWS || longest * body.length > MOST_KEPT ? parts : [{ stack: parts, unbreakable: true }];
};

const bodyOf = (body: readonly ClauseBody[], setting: Setting): Content[] =>
  body.flatMap((item) => (item.kind === 'table' ? table(item, setting) : [paragraph(item, setting)]));

const headingOf = ({ heading, printedNumber, depth }: BookClause, setting: Setting): Content[] => {
  if (heading === null) return [];
  const text = setting.metrics.runs(cleanText([printedNumber, heading].filter(Boolean).join(' ')));
  return [{ text, bold: true, fontSize: setting.size + (depth === 0 ? 1 : 0), alignment: depth === 0 ? 'center' : 'left', margin: [0, GAP * (depth === 0 ? 2 : 1), 0, GAP] }];
};

/** Sets one clause. A table does not hang at a number: it needs the whole width. */
const clauseContent = (clause: BookClause, setting: Setting): Content[] => {
  const heading = headingOf(clause, setting);
  if (heading.length > 0 || clause.printedNumber === null) return [...heading, ...bodyOf(clause.body, setting)];
  const tablesFrom = clause.body.findIndex(({ kind }) => kind === 'table');
  const words = tablesFrom === -1 ? clause.body : clause.body.slice(0, tablesFrom);
  const rest = tablesFrom === -1 ? [] : clause.body.slice(tablesFrom);
  return [hanging(clause.printedNumber, bodyOf(words, setting), setting), ...bodyOf(rest, setting)];
};

const isShort = ({ body, heading }: BookClause): boolean =>
  (heading === null || body.length > 0) && body.every((item) => item.kind === 'paragraph') && body.reduce((sum, item) => sum + (item.kind === 'paragraph' ? item.text.length : 0), 0) < MOST_KEPT;

/** Clauses in groups that stay on one page: a heading with what follows it, for no heading ends a page. */
const grouped = (clauses: readonly BookClause[]): BookClause[][] => {
  const groups: BookClause[][] = [];
  let waiting: BookClause[] = [];
  for (const clause of clauses) {
    if (clause.heading !== null && clause.body.length === 0) waiting.push(clause);
    else {
      groups.push(...(isShort(clause) ? [[...waiting, clause]] : [waiting, [clause]]));
      waiting = [];
    }
  }
  return [...groups, waiting].filter((group) => group.length > 0);
};

/** A text set of its clauses: headings, hanging numbers, lists, tables, annexes on pages of their own. */
export const clausesContent = (clauses: readonly BookClause[], setting: Setting): Content[] => grouped(clauses).map((group, index): Content => ({
  stack: group.flatMap((clause) => clauseContent(clause, setting)),
  unbreakable: group.length > 1 && group.length < MOST_HEADINGS,
  ...(index > 0 && group[0] && isAnnex(group[0]) && { pageBreak: 'before' }),
}));
