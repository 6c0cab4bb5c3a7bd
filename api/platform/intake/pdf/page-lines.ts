import type { RuledLine } from './ruled-lines.js';
import { cellsOf, gridsOf, holds, type Grid } from './ruled-tables.js';
import { linesOf, type Piece, type TextLine } from './text-line.js';

/** A hyphen or slash at the end stays and joins: іс-қимыл, Е/ПД 7-3.03 (search-design 5.1); but «оқу- және ғылыми». */
export const gapBetween = (text: string, next: string): string =>
  /[\p{L}\p{N}][-/\u00AD]$/u.test(text) && !/^(?:және|мен|немесе|и|или)(?!\p{L})/iu.test(next) ? '' : ' ';

export const joinLines = (lines: readonly string[]): string => lines.reduce((text, line) => (text === '' ? line : `${text}${gapBetween(text, line)}${line}`), '');

/** A table of a page stands among its lines as one. */
const lineOfTable = (grid: Grid, pieces: readonly Piece[], page: number, isBold: (font: string) => boolean): TextLine => {
  const cells = cellsOf(grid, pieces);
  const rows = cells.map((row) => row.map((cell) => joinLines(linesOf(cell, page, isBold).map(({ text }) => text))));
  const first = cells[0]?.flat().filter(({ text }) => /\p{L}/u.test(text)) ?? [];
  return {
    text: rows.flat().filter((cell) => cell !== '').join(' '), page, x0: grid.left, x1: grid.right, y: grid.top, size: pieces[0]?.size ?? 0,
    bold: false, isRow: true, table: { rows, boldHead: first.length > 0 && first.every(({ font }) => isBold(font)) },
  };
};

/** The lines of a page in the order of the file; a table that is drawn with lines is one of them. */
export const pageLines = (pieces: readonly Piece[], ruled: readonly RuledLine[], page: number, height: number, isBold: (font: string) => boolean): TextLine[] => {
  const grids = gridsOf(ruled, height);
  if (grids.length === 0) return linesOf(pieces, page, isBold);
  const gridOf = new Map(pieces.map((piece) => [piece, grids.find((grid) => holds(grid, piece))]));
  const lines: TextLine[] = [];
  const done = new Set<Grid>();
  let running: Piece[] = [];
  const flush = (): void => {
    lines.push(...linesOf(running, page, isBold));
    running = [];
  };
  for (const piece of pieces) {
    const grid = gridOf.get(piece);
    if (!grid) running.push(piece);
    else if (!done.has(grid) && piece.text.trim() !== '') {
      flush();
      done.add(grid);
      lines.push(lineOfTable(grid, pieces.filter((each) => gridOf.get(each) === grid), page, isBold));
    }
  }
  flush();
  return lines;
};
