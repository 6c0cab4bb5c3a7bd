interface Range {
  readonly start: number;
  readonly end: number;
}

interface Piece {
  readonly text: string;
  readonly marked: boolean;
  readonly start: number;
}

const piecesOf = (text: string, ranges: readonly Range[]): Piece[] => {
  const sorted = [...ranges].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of sorted) {
    if (start < at || end <= start) continue;
    pieces.push({ text: text.slice(at, start), marked: false, start: at }, { text: text.slice(start, end), marked: true, start });
    at = end;
  }
  return [...pieces, { text: text.slice(at), marked: false, start: at }].filter((piece) => piece.text);
};

export const Highlighted = ({ text, ranges }: { text: string; ranges: readonly Range[] }) =>
  piecesOf(text, ranges).map((piece) => (piece.marked ? <mark key={piece.start}>{piece.text}</mark> : piece.text));
