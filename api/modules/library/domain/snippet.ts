interface Mark { readonly start: number; readonly end: number }

export interface Snippet {
  readonly text: string;
  readonly marks: readonly Mark[];
}

const WIDTH = 240;
const LEAD = 60;

/** The start of the window of `WIDTH` letters in which most marks stand; the earliest of equals. */
const densest = (marks: readonly Mark[]): number => {
  const weight = (from: number) => marks.filter(({ start, end }) => start >= from && end <= from + WIDTH - LEAD).length;
  return marks.map(({ start }) => start).reduce((best, start) => (weight(start) > weight(best) ? start : best), marks[0]?.start ?? 0);
};

/** Never in the middle of a word. */
const wordStart = (text: string, at: number): number => (at <= 0 ? 0 : text.indexOf(' ', at) + 1 || at);
const wordEnd = (text: string, at: number): number => {
  if (at >= text.length) return text.length;
  const space = text.lastIndexOf(' ', at);
  return space > 0 ? space : at;
};

/** About two lines of a text, cut where most of the marked words stand, with their marks (LIB-3). */
export const snippetOf = (text: string, marks: readonly Mark[]): Snippet => {
  const from = wordStart(text, Math.min(densest(marks) - LEAD, Math.max(0, text.length - WIDTH)));
  const to = wordEnd(text, from + WIDTH);
  return {
    text: `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`,
    marks: marks.filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start - from + (from > 0 ? 2 : 0), end: end - from + (from > 0 ? 2 : 0) })),
  };
};
