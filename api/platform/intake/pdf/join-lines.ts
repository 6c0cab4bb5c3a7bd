import type { Block, Paragraph, Table } from '../../../text/clauses/block.js';
import { endsWithLeaders } from '../../../text/clauses/contents-list.js';
import { isCapitals } from '../../../text/clauses/display-text.js';
import { readMarker, readNumber } from '../../../text/clauses/line-start.js';
import { isCaption, isContentsTitle, readNamedHeading } from '../../../text/clauses/named-headings.js';
import { joinLines } from './page-lines.js';
import { isCentred, type TextFrame } from './text-frame.js';
import type { TextLine } from './text-line.js';

/** A line begins further right by this many letter sizes: a new paragraph's indent. */
const INDENT = 0.9;

/** Puts lines together to paragraphs, over the ends of pages too (files-design 4); tables stand between them. */
export function blocksOf(lines: readonly TextLine[], frame: TextFrame): Block[] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    if (group && !beginsParagraph(group, line, frame)) group.push(line);
    else groups.push([line]);
  }
  return groups.map((group) => tableOf(group[0]) ?? paragraphOf(group, frame));
}

function tableOf(line: TextLine | undefined): Table | null {
  if (!line?.table) return null;
  const { rows, boldHead } = line.table;
  return { kind: 'table', page: line.page, rows, headerRows: boldHead && rows.length > 1 ? 1 : 0, rowPages: rows.map(() => line.page) };
}

function paragraphOf(group: readonly TextLine[], frame: TextFrame): Paragraph {
  const [first] = group;
  return {
    kind: 'paragraph',
    text: joinLines(group.map(({ text }) => text)),
    page: first?.page ?? null,
    headingLevel: null,
    // The bold head of a table is no heading.
    bold: group.every(({ bold, isRow }) => bold && !isRow),
    capitals: false,
    centred: group.every((line) => isCentred(line, frame)),
    autoNumber: null,
    list: null,
    inContents: false,
  };
}

function beginsParagraph(group: readonly TextLine[], line: TextLine, frame: TextFrame): boolean {
  const [first = line] = group;
  const last = group.at(-1) ?? line;
  if (line.isRow || last.isRow) return true;
  if (Math.abs(line.size - last.size) > last.size * 0.12) return true;
  if (startsLikeOne(line.text, last.text) || endsWithLeaders(last.text)) return true;
  if (line.page === last.page && isFarBelow(last, line, frame)) return true;
  if (isRestOfHeading(first, last, line, frame)) return false;
  return line.bold !== last.bold || isIndented(first, last, line, frame) || wouldFit(first, last, line, frame);
}

/** The author broke «4. ОҚУҒА ҚАБЫЛДАУ / ЖӘНЕ ТІРКЕУ» by hand: capitals in the middle, line under line. */
function isRestOfHeading(first: TextLine, last: TextLine, line: TextLine, frame: TextFrame): boolean {
  const bothCentred = isCentred(last, frame) && isCentred(line, frame);
  return bothCentred && readNumber(first.text) !== null && isCapitals(last.text) && isCapitals(line.text) && !/[.:;]$/.test(last.text);
}

/** By its own words. A number without a dot may be the middle of a sentence, and so may a dash where nothing has ended before it. */
function startsLikeOne(text: string, before: string): boolean {
  const number = readNumber(text);
  if (number) return number.dotted || (number.parts.length > 1 && !/^\d/.test(number.rest));
  if (/^[-–—]/.test(text) && !/[.:;,!?]$/.test(before)) return false;
  return readMarker(text) !== null || isCaption(text) || isContentsTitle(text) || readNamedHeading(text) !== null;
}

function isFarBelow(last: TextLine, line: TextLine, { pitch }: TextFrame): boolean {
  const step = line.y - last.y;
  return step <= 0 || step > last.size * pitch * 1.45;
}

const isItem = ({ text }: TextLine): boolean => readMarker(text) !== null || readNumber(text) !== null;

/** Items hang: their further lines stand right of the sign. */
function isIndented(first: TextLine, last: TextLine, line: TextLine, frame: TextFrame): boolean {
  if (isCentred(line, frame) && isCentred(last, frame)) return false;
  const item = isItem(first);
  if (line.x0 > last.x0 + line.size * INDENT) return !(item && last === first);
  const hangs = item && last !== first && last.x0 > first.x0 + line.size * INDENT;
  return hangs && line.x0 < last.x0 - line.size * INDENT;
}

/** Lines are filled before they are broken: where the next word had room, the author ended the paragraph. */
function wouldFit(first: TextLine, last: TextLine, line: TextLine, frame: TextFrame): boolean {
  const width = frame.right - frame.left;
  // Above a line at the margin stands the indented beginning of the same paragraph rather than a centred line.
  const centred = !isItem(first) && isCentred(last, frame) && line.x0 > frame.left + line.size * INDENT;
  const room = centred ? width - (last.x1 - last.x0) : frame.right - last.x1;
  const [word = ''] = line.text.split(' ');
  const letter = (line.x1 - line.x0) / Math.max(line.text.length, 1);
  return room > letter * (word.length + 1) + last.size * 0.3;
}
