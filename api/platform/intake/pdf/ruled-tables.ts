import { NEAR, type RuledLine } from './ruled-lines.js';
import type { Piece } from './text-line.js';

/** A table as its lines are drawn: rows from the top, each with the left edges of its cells. */
export interface Grid {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly { readonly top: number; readonly bottom: number; readonly edges: readonly number[] }[];
}

/** Lines nearer than this are the two sides of one, or a double one. */
const SAME = 4;

const touch = (a: RuledLine, b: RuledLine): boolean => {
  if (a.level === b.level) return false;
  return a.at >= b.from - NEAR && a.at <= b.to + NEAR && b.at >= a.from - NEAR && b.at <= a.to + NEAR;
};

const groupsOf = (lines: readonly RuledLine[]): RuledLine[][] => {
  const left = new Set(lines);
  const groups: RuledLine[][] = [];
  for (const start of lines) {
    if (!left.delete(start)) continue;
    const group = [start];
    for (const line of group) {
      for (const other of left) {
        if (!touch(line, other)) continue;
        left.delete(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
};

const distinct = (values: readonly number[]): number[] =>
  [...values].sort((a, b) => a - b).reduce<number[]>((kept, value) => (kept.length > 0 && value - (kept.at(-1) ?? 0) < SAME ? kept : [...kept, value]), []);

const gridOf = (group: readonly RuledLine[], pageHeight: number): Grid[] => {
  const [levels, uprights] = [group.filter(({ level }) => level), group.filter(({ level }) => !level)];
  // A row that the end of a page tears has no line below, or none above: there the uprights just end.
  const ends = uprights.length > 2 ? [Math.min(...uprights.map(({ from }) => from)), Math.max(...uprights.map(({ to }) => to))] : [];
  const ys = distinct([...levels.map(({ at }) => at), ...ends]);
  const rows = ys.slice(1).map((bottom, index) => {
    const top = ys[index] ?? bottom;
    const middle = (top + bottom) / 2;
    return { top, bottom, edges: distinct(uprights.filter(({ from, to }) => from < middle && to > middle).map(({ at }) => at)) };
  });
  const xs = distinct(uprights.map(({ at }) => at));
  const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  if (left === undefined || right === undefined || top === undefined || bottom === undefined || !rows.some(({ edges }) => edges.length > 2)) return [];
  // The frame of a page is no table.
  if (rows.some((row) => row.bottom - row.top > pageHeight / 2)) return [];
  return [{ left, right, top, bottom, rows }];
};

/** The tables of a page by their drawn lines: at least two columns, no cell as high as half a page. */
export const gridsOf = (lines: readonly RuledLine[], pageHeight: number): Grid[] => groupsOf(lines).flatMap((group) => gridOf(group, pageHeight));

/** Whether the piece stands within the table. */
export const holds = ({ left, right, top, bottom }: Grid, { x, y, size }: Piece): boolean =>
  x >= left - NEAR && x <= right + NEAR && y - size * 0.3 >= top - NEAR && y - size * 0.3 <= bottom + NEAR;

/** The pieces by rows and cells, in each in the order of the file. A row has as many cells as the widest. */
export const cellsOf = ({ rows }: Grid, pieces: readonly Piece[]): Piece[][][] => {
  const columns = Math.max(...rows.map(({ edges }) => edges.length - 1), 1);
  const widest = rows.find(({ edges }) => edges.length - 1 === columns)?.edges ?? [];
  const cells: Piece[][][] = rows.map(() => Array.from({ length: columns }, () => []));
  for (const piece of pieces) {
    const middle = piece.y - piece.size * 0.3;
    const row = Math.max(rows.findLastIndex(({ top }) => top <= middle), 0);
    // A cell over several columns stands in the first of them.
    const edges = rows[row]?.edges ?? [];
    const edge = edges.findLast((each) => each <= piece.x + 2) ?? widest[0] ?? 0;
    const column = Math.min(Math.max(widest.findLastIndex((each) => each <= edge + SAME), 0), columns - 1);
    cells[row]?.[column]?.push(piece);
  }
  return cells;
};
