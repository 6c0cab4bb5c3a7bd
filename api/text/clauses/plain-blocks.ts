import type { Block, Paragraph, Table } from './block.js';
import { readMarker, readNumber } from './line-start.js';
import { isCaption, readNamedHeading } from './named-headings.js';

const PLAIN: Omit<Paragraph, 'text' | 'page'> = {
  kind: 'paragraph', headingLevel: null, bold: false, capitals: false, centred: false, autoNumber: null, list: null, inContents: false,
};
/** Lines that were broken at a width are no longer than this, and most paragraphs are more than one. */
const WIDEST = 130;
/** A line that fills so much of the width goes on in the next. */
const FILLED = 0.75;
const PAGE_NUMBER = /^(?:\d{1,4} ?бет(?:тен|тің|тін) ?\d{1,4} ?бет(?:і)?|(?:стр(?:аница|\.)?|page|бет) ?\d{1,4}(?: ?(?:из|of|\/) ?\d{1,4})?|[-–—]? ?\d{1,4} ?[-–—]?)$/iu;

interface Line { readonly text: string; readonly page: number | null; readonly blankBefore: boolean }

/** How many lines at either end of a page are looked at: a framed head is several. */
const ENDS = 8;

const mask = (text: string): string => text.replace(/\d+/g, '#');

/** The lines of the pages without what is printed on each: page numbers and lines that come again on most pages. */
const linesOf = (text: string): Line[] => {
  const pages = text.replace(/\r\n?/g, '\n').split('\f');
  const paged = pages.length > 1;
  const ends = pages.map((page) => page.split('\n').map((line) => line.trim()).filter((line) => line !== '')).map((lines) => new Set([...lines.slice(0, ENDS), ...lines.slice(-ENDS)].map(mask)));
  const times = new Map<string, number>();
  for (const line of ends.flatMap((set) => [...set])) times.set(line, (times.get(line) ?? 0) + 1);
  const isFurniture = (line: string): boolean => paged && (PAGE_NUMBER.test(line) || (times.get(mask(line)) ?? 0) >= Math.max(3, pages.length * 0.5));
  return pages.flatMap((page, index) => {
    let blank = false;
    return page.split('\n').flatMap((raw): Line[] => {
      const line = raw.trim();
      if (line === '') blank = true;
      if (line === '' || isFurniture(line)) return [];
      const kept = { text: line, page: paged ? index + 1 : null, blankBefore: blank };
      blank = false;
      return [kept];
    });
  });
};

const cellsOf = (line: string): string[] | null => {
  const bare = line.startsWith('|') ? line.slice(1).replace(/\|$/, '') : line;
  const cells = line.includes('\t') ? line.split('\t') : bare.split('|');
  return cells.length > 1 ? cells.map((cell) => cell.trim()) : null;
};

/** `1<tab>Text` is a number that a tab sets apart, and no row. */
const isRow = (line: string): boolean => {
  const cells = cellsOf(line);
  return cells !== null && !(cells.length === 2 && line.includes('\t') && /^(?:\d{1,3}(?:\.\d{1,3})*[.)]?|\p{L}\)|[-–—•])$/u.test(cells[0] ?? ''));
};

const startsLikeOne = (text: string): boolean => readNumber(text) !== null || readMarker(text) !== null || isCaption(text) || readNamedHeading(text) !== null;

/** Whether the lines were broken at a width: nearly all are short and few paragraphs end where a line does. */
const isBroken = (lines: readonly Line[]): boolean => {
  const long = lines.filter(({ text }) => text.length > WIDEST).length;
  const going = lines.filter(({ text }, index) => !/[.:;!?]$/u.test(text) && /^\p{Ll}/u.test(lines[index + 1]?.text ?? '') && !startsLikeOne(lines[index + 1]?.text ?? '')).length;
  return long <= lines.length * 0.02 && going >= lines.length * 0.15;
};

const widthOf = (lines: readonly Line[]): number => {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
};

/** A line that goes on where the one before it was filled; pages and blank lines inside a sentence do not end it. */
const goesOn = (before: Line, line: Line, width: number): boolean => {
  if (isRow(before.text) || isRow(line.text)) return false;
  if (before.page !== line.page) return !/[.:;!?]$/u.test(before.text) && /^\p{Ll}/u.test(line.text) && !startsLikeOne(line.text);
  if (line.blankBefore) return before.text.length >= width * FILLED && /^\p{Ll}/u.test(line.text) && !/[.:;!?]$/u.test(before.text) && !startsLikeOne(line.text);
  return before.text.length >= width * FILLED && !startsLikeOne(line.text);
};

const joined = (a: string, b: string): string => (/[\p{L}\p{N}][-/\u00AD]$/u.test(a) && !/^(?:және|мен|немесе|и|или)(?!\p{L})/iu.test(b) ? `${a}${b}` : `${a} ${b}`);

/** Lines that the writer's program broke are put together again; others are paragraphs as they stand. */
const paragraphsOf = (lines: readonly Line[]): Line[] => {
  if (!isBroken(lines)) return [...lines];
  const width = widthOf(lines);
  const paragraphs: { line: Line; last: Line }[] = [];
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && goesOn(open.last, line, width)) paragraphs[paragraphs.length - 1] = { line: { ...open.line, text: joined(open.line.text, line.text) }, last: line };
    else paragraphs.push({ line, last: line });
  }
  return paragraphs.map(({ line }) => line);
};

/** The table with one more row. */
const withRow = (table: Table, cells: string[], page: number | null): Table =>
  ({ ...table, rows: [...table.rows, cells], ...(table.rowPages && page !== null && { rowPages: [...table.rowPages, page] }) });

const newTable = (cells: string[], page: number | null): Table => ({ kind: 'table', page, rows: [cells], headerRows: 1, ...(page !== null && { rowPages: [page] }) });

/**
 * Plain text as the readers of files hand their texts over: a line is a paragraph unless a program broke the lines, `|` or
 * tabs between cells make rows of a table, a form feed begins a page. Pure.
 */
export const plainBlocks = (text: string): Block[] => {
  const blocks: Block[] = [];
  for (const { text: line, page, blankBefore } of paragraphsOf(linesOf(text))) {
    const last = blocks.at(-1);
    const open = last?.kind === 'table' && !blankBefore ? last : null;
    const cells = cellsOf(line);
    const isOfTable = open !== null && cells?.length === open.rows[0]?.length;
    if (cells === null || !(isOfTable || isRow(line))) blocks.push({ ...PLAIN, text: line, page });
    // `|---|---|` under a head.
    else if (/^[\s|:-]+$/.test(line)) continue;
    else if (open) blocks[blocks.length - 1] = withRow(open, cells, page);
    else blocks.push(newTable(cells, page));
  }
  return blocks;
};
