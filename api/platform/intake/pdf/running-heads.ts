import { readNumber } from '../../../text/clauses/line-start.js';
import type { TextLine } from './text-line.js';

/** How many lines at either end of a page are looked at: a framed head names university, document, code and edition. */
const ENDS = 8;
/** Further in than this, a line is furniture only when all lines outside it are. */
const OUTERMOST = 3;
/** Share of the pages that bear a running head; chapters may have their own. */
const SHARE = 0.3;
/** In a text of so few pages, behind its title page, a line that comes twice is furniture. */
const SHORT = 4;
const PAGE_OF_PAGES = /^(?:\d{1,4} ?бет(?:тен|тің|тін) ?\d{1,4} ?бет(?:і)?|(?:стр(?:аница|\.)?|page|бет) ?\d{1,4}(?: ?(?:из|of|\/) ?\d{1,4})?)$/iu;

/** Leaves running heads and page numbers out: what comes again at the same end of many pages, digits aside (files-design 4). */
export function withoutRunningHeads(pages: readonly (readonly TextLine[])[]): TextLine[][] {
  const times = new Map<string, number>();
  for (const page of pages) {
    const keys = endsOf(page).flatMap(({ side, lines }) => lines.map((line) => mask(side, line)));
    for (const key of new Set(keys)) times.set(key, (times.get(key) ?? 0) + 1);
  }
  const often = pages.length <= SHORT ? 2 : Math.max(3, pages.length * SHARE);
  const comesAgain = (side: End['side'], line: TextLine): boolean => (times.get(mask(side, line)) ?? 0) >= often;
  return pages.map((page) => {
    const gone = new Set(endsOf(page).flatMap(({ side, lines }) => furnitureOf(lines, (line) => comesAgain(side, line) || isPageNumber(line))));
    return page.filter((line) => !gone.has(line));
  });
}

interface End {
  readonly side: 'top' | 'bottom';
  /** From the edge of the page inwards. */
  readonly lines: readonly TextLine[];
}

function endsOf(page: readonly TextLine[]): End[] {
  const sorted = [...page].sort((a, b) => a.y - b.y);
  return [{ side: 'top', lines: sorted.slice(0, ENDS) }, { side: 'bottom', lines: sorted.slice(-ENDS).reverse() }];
}

function furnitureOf(lines: readonly TextLine[], isFurniture: (line: TextLine) => boolean): TextLine[] {
  const inner = lines.findIndex((line) => !isFurniture(line));
  return lines.slice(0, Math.max(inner < 0 ? lines.length : inner, OUTERMOST)).filter(isFurniture);
}

const isPageNumber = ({ text, page }: TextLine): boolean => PAGE_OF_PAGES.test(text) || text === String(page);

/** The number of a clause is not masked: «3.1 Жалпы ережелер» and «4.1 Жалпы ережелер» are two clauses. */
function mask(side: End['side'], { text, y }: TextLine): string {
  const number = readNumber(text);
  const isClause = number !== null && (number.dotted || number.parts.length > 1);
  return `${side} ${Math.round(y / 8)} ${isClause ? text : text.replace(/\d+/g, '#')}`;
}
