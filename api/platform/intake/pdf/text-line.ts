/** A printed line of a page; measures are points, `y` grows downwards. */
export interface TextLine {
  readonly text: string;
  readonly page: number;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  /** Wide gaps inside: cells of a table row. */
  readonly isRow: boolean;
  /** A whole table that is drawn with lines: its cells, and whether its first row is set in bold. */
  readonly table?: { readonly rows: readonly (readonly string[])[]; readonly boldHead: boolean };
}

/** A piece of text as pdf.js gives it, turned to how the page is seen. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
}

interface OpenLine {
  text: string;
  x0: number;
  x1: number;
  y: number;
  size: number;
  letters: number;
  boldLetters: number;
  gaps: number;
  spaced: boolean;
}

const LETTERS = /\p{L}/gu;
/** A number or sign that a tab sets apart from its text is no cell. */
const LONE_SIGN = /^(?:\d{1,3}(?:\.\d{1,3})*[.)]?|\p{L}\)|[-–—•])$/u;

/** Puts the pieces of a page together to lines, in the order of the file, in which a cell's lines stand together. */
export function linesOf(pieces: readonly Piece[], page: number, isBold: (font: string) => boolean): TextLine[] {
  const lines: OpenLine[] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    if (piece.text.trim() === '') {
      if (line) line.spaced = true;
    } else if (line && isSameLine(line, piece)) append(line, piece, isBold(piece.font));
    else lines.push(startLine(piece, isBold(piece.font)));
  }
  return lines.map(({ letters, boldLetters, gaps, spaced: _, ...line }) => ({
    ...line,
    text: line.text.trim(),
    page,
    bold: letters > 0 && boldLetters >= letters * 0.95,
    isRow: gaps > 0,
  }));
}

/** Raised and lowered signs belong to their line; a step back begins a new one. */
function isSameLine(line: OpenLine, piece: Piece): boolean {
  const size = Math.max(line.size, piece.size);
  return Math.abs(line.y - piece.y) < size * 0.45 && piece.x >= line.x1 - size * 0.6;
}

function startLine({ text, x, y, width, size }: Piece, bold: boolean): OpenLine {
  const letters = text.match(LETTERS)?.length ?? 0;
  return { text, x0: x, x1: x + width, y, size, letters, boldLetters: bold ? letters : 0, gaps: 0, spaced: false };
}

function append(line: OpenLine, { text, x, y, width, size }: Piece, bold: boolean): void {
  const gap = x - line.x1;
  const wide = gap > Math.max(line.size, size) * 2.2 && !LONE_SIGN.test(line.text.trim());
  if (wide) line.gaps += 1;
  const space = line.spaced || gap > size * 0.25;
  line.text += (space && !/\s$/.test(line.text) ? ' ' : '') + text;
  line.spaced = false;
  line.x1 = Math.max(line.x1, x + width);
  if (size > line.size) Object.assign(line, { size, y });
  const letters = text.match(LETTERS)?.length ?? 0;
  line.letters += letters;
  if (bold) line.boldLetters += letters;
}
