import { readNumber } from '../../../text/clauses/line-start.js';
import type { TextLine } from './text-line.js';

/** How many lines at either end of a page can be furniture. */
const ENDS = 3;
/** Share of the pages that bear a running head; chapters may have their own. */
const SHARE = 0.3;
const PAGE_OF_PAGES = /^(?:\d{1,4} ?бет(?:тен|тің|тін) ?\d{1,4} ?бет(?:і)?|(?:стр(?:аница|\.)?|page|бет) ?\d{1,4}(?: ?(?:из|of|\/) ?\d{1,4})?)$/iu;

/** Leaves running heads and page numbers out: what comes again at the same end of many pages, digits aside (files-design 4). */
export function withoutRunningHeads(pages: readonly (readonly TextLine[])[]): TextLine[][] {
  const times = new Map<string, number>();
  for (const page of pages) for (const key of new Set(endsOf(page).values())) times.set(key, (times.get(key) ?? 0) + 1);
  const often = pages.length <= 2 ? 2 : Math.max(3, pages.length * SHARE);
  return pages.map((page) => {
    const ends = endsOf(page);
    return page.filter((line) => {
      const key = ends.get(line);
      return key === undefined || !((times.get(key) ?? 0) >= often || PAGE_OF_PAGES.test(line.text) || line.text === String(line.page));
    });
  });
}

/** The outermost lines of a page, each with what makes it comparable. */
function endsOf(page: readonly TextLine[]): Map<TextLine, string> {
  const sorted = [...page].sort((a, b) => a.y - b.y);
  const ends = new Map<TextLine, string>();
  for (const line of sorted.slice(-ENDS)) ends.set(line, `bottom ${mask(line)}`);
  for (const line of sorted.slice(0, ENDS)) ends.set(line, `top ${mask(line)}`);
  return ends;
}

/** The number of a clause is not masked: «3.1 Жалпы ережелер» and «4.1 Жалпы ережелер» are two clauses. */
function mask({ text, y }: TextLine): string {
  const number = readNumber(text);
  const isClause = number !== null && (number.dotted || number.parts.length > 1);
  return `${Math.round(y / 8)} ${isClause ? text : text.replace(/\d+/g, '#')}`;
}
