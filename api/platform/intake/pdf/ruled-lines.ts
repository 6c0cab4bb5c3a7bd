import type { PDFPage } from 'pdf-lib';
import { operatorsOf, type Operator } from './content-operators.js';
import { contentOf, drawingNamed, type Content } from './page-content.js';

/** A straight line that is drawn on a page, upright or level; measures are points as the page is seen, `y` grows downwards. */
export interface RuledLine {
  readonly level: boolean;
  /** `y` of a level line, `x` of an upright one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

type Matrix = readonly [number, number, number, number, number, number];
interface Point { readonly x: number; readonly y: number }

/** A filled rectangle so thin is a line. */
const THIN = 3;
/** Ends of lines that are so near meet. */
export const NEAR = 3;
const SHORTEST = 4;
/** A page with more lines, or with more to be read (drawings in drawings counted each time), is itself a drawing. */
const MOST_LINES = 6000;
const MOST_BYTES = 2 * 1024 * 1024;
const DEEPEST = 12;
/** What unpacking a drawing costs, in bytes read. */
const OPENING = 2048;

const SHAPES = new Set(['m', 'l', 'h', 're', 'c', 'v', 'y']);
const FILLS = new Set(['f', 'F', 'f*']);
const CLOSING = new Set(['s', 'b', 'b*']);
const PAINTS = new Set([...FILLS, ...CLOSING, 'S', 'B', 'B*', 'n']);

const matrixOf = ([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix => [a, b, c, d, e, f];

const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1], a[1] * b[0] + a[3] * b[1], a[0] * b[2] + a[2] * b[3], a[1] * b[2] + a[3] * b[3], a[0] * b[4] + a[2] * b[5] + a[4], a[1] * b[4] + a[3] * b[5] + a[5],
];

const between = (p: Point, q: Point): RuledLine[] => {
  const [width, height] = [Math.abs(p.x - q.x), Math.abs(p.y - q.y)];
  if (height < 0.7 && width > SHORTEST) return [{ level: true, at: (p.y + q.y) / 2, from: Math.min(p.x, q.x), to: Math.max(p.x, q.x) }];
  if (width < 0.7 && height > SHORTEST) return [{ level: false, at: (p.x + q.x) / 2, from: Math.min(p.y, q.y), to: Math.max(p.y, q.y) }];
  return [];
};

const ofStroked = (part: readonly Point[]): RuledLine[] => part.slice(1).flatMap((point, at) => between(part[at] ?? point, point));

const ofFilled = (part: readonly Point[]): RuledLine[] => {
  const [xs, ys] = [part.map(({ x }) => x), part.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top < THIN && right - left > SHORTEST) return [{ level: true, at: (top + bottom) / 2, from: left, to: right }];
  if (right - left < THIN && bottom - top > SHORTEST) return [{ level: false, at: (left + right) / 2, from: top, to: bottom }];
  return [];
};

/** The path that is being drawn: parts with curves are left out. */
class Path {
  private parts: Point[][] = [];
  private curved = false;

  move(point: Point): void {
    this.parts.push([point]);
    this.curved = false;
  }

  line(point: Point): void {
    if (!this.curved) this.parts.at(-1)?.push(point);
  }

  curve(): void {
    if (!this.curved) this.parts.pop();
    this.curved = true;
  }

  close(): void {
    const [first] = this.curved ? [] : (this.parts.at(-1) ?? []);
    if (first) this.line(first);
  }

  /** What was drawn; the next path begins. */
  end(): Point[][] {
    const { parts } = this;
    this.parts = [];
    this.curved = false;
    return parts;
  }
}

/** Follows how a page is drawn and keeps the straight lines. */
class Drawing {
  readonly lines: RuledLine[] = [];
  private readonly path = new Path();
  private read = 0;

  get isTooMuch(): boolean {
    return this.lines.length >= MOST_LINES || this.read >= MOST_BYTES;
  }

  draw(content: Content, start: Matrix, depth: number): void {
    this.read += OPENING + content.text.length;
    let matrix = start;
    const kept: Matrix[] = [];
    for (const operator of operatorsOf(content.text)) {
      if (this.isTooMuch) return;
      if (operator.code === 'q') kept.push(matrix);
      else if (operator.code === 'Q') matrix = kept.pop() ?? matrix;
      else if (operator.code === 'cm') matrix = times(matrix, matrixOf(operator.numbers));
      else if (operator.code === 'Do') this.drawNamed(content, operator.name, matrix, depth);
      else if (SHAPES.has(operator.code)) this.shape(operator, matrix);
      else if (PAINTS.has(operator.code)) this.paint(operator.code);
    }
  }

  private drawNamed(content: Content, name: string, matrix: Matrix, depth: number): void {
    const drawing = depth < DEEPEST ? drawingNamed(content, name) : null;
    if (drawing) this.draw(drawing, times(matrix, matrixOf(drawing.matrix)), depth + 1);
  }

  private shape({ code, numbers: [x = 0, y = 0, width = 0, height = 0] }: Operator, [a, b, c, d, e, f]: Matrix): void {
    const at = (px: number, py: number): Point => ({ x: a * px + c * py + e, y: b * px + d * py + f });
    if (code === 'm') this.path.move(at(x, y));
    else if (code === 'l') this.path.line(at(x, y));
    else if (code === 'h') this.path.close();
    else if (code === 're') {
      this.path.move(at(x, y));
      for (const point of [at(x + width, y), at(x + width, y + height), at(x, y + height)]) this.path.line(point);
      this.path.close();
    } else this.path.curve();
  }

  private paint(code: string): void {
    if (CLOSING.has(code)) this.path.close();
    const parts = this.path.end();
    if (code === 'n') return;
    this.lines.push(...parts.flatMap(FILLS.has(code) ? ofFilled : ofStroked));
  }
}

/** Lines on one line that touch are one. */
const joined = (lines: readonly RuledLine[]): RuledLine[] => {
  const result: RuledLine[] = [];
  for (const line of [...lines].sort((a, b) => Number(a.level) - Number(b.level) || Math.round(a.at) - Math.round(b.at) || a.from - b.from)) {
    const last = result.findLast((each) => each.level === line.level && Math.abs(each.at - line.at) < 1.6 && line.from <= each.to + NEAR && line.to >= each.from - NEAR);
    if (last) result[result.indexOf(last)] = { ...last, from: Math.min(last.from, line.from), to: Math.max(last.to, line.to) };
    else result.push(line);
  }
  return result;
};

/**
 * The straight lines of a page, from which its tables are known; none where a page cannot be drawn. They are read from the page's
 * content itself: pdf.js makes all letters to be painted first, which takes as long as reading the text.
 * @param view how the page is turned to how it is seen (the transform of a viewport)
 */
export const ruledLinesOf = (page: PDFPage, view: readonly number[]): RuledLine[] => {
  const drawing = new Drawing();
  try {
    drawing.draw(contentOf(page), matrixOf(view), 0);
  } catch {
    return [];
  }
  return drawing.isTooMuch ? [] : joined(drawing.lines);
};
