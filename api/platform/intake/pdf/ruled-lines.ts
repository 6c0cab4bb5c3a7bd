import { drawingCodes, type PDFPageProxy } from './pdf-library.js';

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

const times = (a: Matrix, b: Matrix): Matrix => [
  a[0] * b[0] + a[2] * b[1], a[1] * b[0] + a[3] * b[1], a[0] * b[2] + a[2] * b[3], a[1] * b[2] + a[3] * b[3], a[0] * b[4] + a[2] * b[5] + a[4], a[1] * b[4] + a[3] * b[5] + a[5],
];

const matrixOf = (value: unknown): Matrix => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = (Array.isArray(value) || ArrayBuffer.isView(value) ? Array.from(value as ArrayLike<number>) : []) as number[];
  return [a, b, c, d, e, f];
};

/** The corners of each part of a path; parts with curves are left out. */
const partsOf = (data: Float32Array, matrix: Matrix): Point[][] => {
  const parts: Point[][] = [];
  const [a, b, c, d, e, f] = matrix;
  const pointAt = (at: number): Point => ({ x: a * (data[at] ?? 0) + c * (data[at + 1] ?? 0) + e, y: b * (data[at] ?? 0) + d * (data[at + 1] ?? 0) + f });
  for (let at = 0; at < data.length;) {
    const step = data[at];
    if (step === 0) parts.push([pointAt(at + 1)]);
    else if (step === 1) parts.at(-1)?.push(pointAt(at + 1));
    else if (step === 4) {
      const part = parts.at(-1);
      if (part?.[0]) part.push(part[0]);
    } else parts.pop();
    at += step === 4 ? 1 : step === 2 ? 7 : step === 3 ? 5 : 3;
  }
  return parts;
};

const between = (p: Point, q: Point): RuledLine[] => {
  const [width, height] = [Math.abs(p.x - q.x), Math.abs(p.y - q.y)];
  if (height < 0.7 && width > SHORTEST) return [{ level: true, at: (p.y + q.y) / 2, from: Math.min(p.x, q.x), to: Math.max(p.x, q.x) }];
  if (width < 0.7 && height > SHORTEST) return [{ level: false, at: (p.x + q.x) / 2, from: Math.min(p.y, q.y), to: Math.max(p.y, q.y) }];
  return [];
};

const ofFilled = (part: readonly Point[]): RuledLine[] => {
  const [xs, ys] = [part.map(({ x }) => x), part.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  if (bottom - top < THIN && right - left > SHORTEST) return [{ level: true, at: (top + bottom) / 2, from: left, to: right }];
  if (right - left < THIN && bottom - top > SHORTEST) return [{ level: false, at: (left + right) / 2, from: top, to: bottom }];
  return [];
};

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

/** A page with more is a drawing. */
const MOST = 20_000;

type Codes = Awaited<ReturnType<typeof drawingCodes>>;

/** Follows how the page is turned and shifted while it is drawn. */
class Placing {
  private readonly kept: Matrix[] = [];

  constructor(private readonly codes: Codes, public matrix: Matrix) {}

  follow(code: number, given: unknown[] | null): void {
    const { save, restore, transform, formBegin, formEnd } = this.codes;
    if (code === save || code === formBegin) this.kept.push(this.matrix);
    if (code === restore || code === formEnd) this.matrix = this.kept.pop() ?? this.matrix;
    if (code === transform) this.matrix = times(this.matrix, matrixOf(given));
    if (code === formBegin) this.matrix = times(this.matrix, matrixOf(given?.[0]));
  }
}

const linesOfPath = (codes: Codes, matrix: Matrix, given: unknown[] | null): RuledLine[] => {
  const [paint, [data] = []] = (given ?? []) as [number, unknown[]?];
  if (!(data instanceof Float32Array)) return [];
  const parts = partsOf(data, matrix);
  if (codes.strokes.includes(paint)) return parts.flatMap((part) => part.slice(1).flatMap((point, at) => between(part[at] ?? point, point)));
  return codes.fills.includes(paint) ? parts.flatMap(ofFilled) : [];
};

/** The straight lines of a page, from which its tables are known. A page that cannot be drawn has none. */
export const ruledLinesOf = async (page: PDFPageProxy): Promise<RuledLine[]> => {
  const drawn = await page.getOperatorList().catch(() => null);
  if (drawn === null) return [];
  const codes = await drawingCodes();
  const placing = new Placing(codes, matrixOf(page.getViewport({ scale: 1 }).transform));
  const lines: RuledLine[] = [];
  drawn.fnArray.forEach((code, index) => {
    const given = drawn.argsArray[index] as unknown[] | null;
    placing.follow(code, given);
    if (code === codes.path && lines.length < MOST) lines.push(...linesOfPath(codes, placing.matrix, given));
  });
  return lines.length >= MOST ? [] : joined(lines);
};
