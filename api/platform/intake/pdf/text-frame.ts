import type { TextLine } from './text-line.js';

/** The edges between which the running text of pages of one width stands. */
export interface TextFrame {
  readonly left: number;
  readonly right: number;
  /** From line to line, as a multiple of the letters' size. */
  readonly pitch: number;
}

/** An edge at which this share of the lines end is the margin of justified text. */
const JUSTIFIED = 0.15;

export function frameOf(lines: readonly TextLine[]): TextFrame {
  const text = lines.filter(({ isRow, text: words }) => !isRow && words.length > 3);
  const ends = text.map(({ x1 }) => Math.round(x1)).sort((a, b) => a - b);
  const starts = text.map(({ x0 }) => Math.round(x0)).sort((a, b) => a - b);
  const [right, times] = mostFrequent(ends);
  const ragged = ends[Math.floor(ends.length * 0.95)] ?? 0;
  return {
    left: starts[Math.floor(starts.length * 0.05)] ?? 0,
    right: times >= ends.length * JUSTIFIED ? right : ragged,
    pitch: pitchOf(lines),
  };
}

function mostFrequent(values: readonly number[]): [value: number, times: number] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  let best: [number, number] = [0, 0];
  for (const entry of counts) if (entry[1] > best[1]) best = entry;
  return best;
}

function pitchOf(lines: readonly TextLine[]): number {
  const steps = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    const step = next && next.page === line.page ? (next.y - line.y) / Math.max(line.size, 1) : 0;
    return step > 0.8 && step < 3 ? [step] : [];
  });
  steps.sort((a, b) => a - b);
  return steps[Math.floor(steps.length / 2)] ?? 1.2;
}

export const isCentred = ({ x0, x1 }: TextLine, { left, right }: TextFrame): boolean =>
  x0 - left > (right - left) * 0.05 && Math.abs(x0 - left - (right - x1)) < (right - left) * 0.06;
