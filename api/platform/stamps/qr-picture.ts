import encodeQr from 'qr';

/** A QR code as rows of cells, `true` is dark; without the quiet zone around it. */
export type QrCells = readonly (readonly boolean[])[];

/** The library always draws some. */
const QUIET = 1;

/** Bears a quarter of it being soiled or torn, as copies on a board are. */
export const qrCells = (text: string): QrCells =>
  encodeQr(text, 'raw', { ecc: 'quartile', border: QUIET }).slice(QUIET, -QUIET).map((row) => row.slice(QUIET, -QUIET));

/** The dark cells as rectangles, neighbours of a row joined. */
export const darkRuns = (cells: QrCells): { readonly x: number; readonly y: number; readonly length: number }[] =>
  cells.flatMap((row, y) => row.flatMap((dark, x) => {
    if (!dark || row[x - 1]) return [];
    const end = row.indexOf(false, x);
    return [{ x, y, length: (end === -1 ? row.length : end) - x }];
  }));

/** The dark cells as the path of a picture (SVG) of `size` cells in each direction. */
export const qrPath = (text: string): { readonly size: number; readonly path: string } => {
  const cells = qrCells(text);
  return { size: cells.length, path: darkRuns(cells).map(({ x, y, length }) => `M${x} ${y}h${length}v1h-${length}z`).join('') };
};
