import { darkRuns, qrCells } from './qr-picture.js';
import type { StampFont, StampFonts } from './stamp-fonts.js';
import type { StampText } from './stamp-job.js';

/** Heights of the strips for an A4 page, in points. */
export const STRIP = { head: 24, foot: 58 } as const;

const MARGIN = 16;
const QR = { size: 48, below: 5 } as const;
const STATE_SIZE = 11;
const LINE = { size: 8.5, small: 7.5, first: -15, step: 11.5 } as const;

/** Content of a strip in PDF operators: a text at a place, from the lower left corner that the reader sees. */
const textAt = (font: 'InqR' | 'InqB', size: number, x: number, y: number, shown: string): string =>
  `BT /${font} ${size} Tf 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm ${shown} Tj ET`;

const qrOperators = (text: string, x: number, y: number): string => {
  const cells = qrCells(text);
  const cell = QR.size / cells.length;
  const runs = darkRuns(cells).map((run) => `${run.x} ${cells.length - run.y - 1} ${run.length} 1 re`);
  return `q ${cell.toFixed(5)} 0 0 ${cell.toFixed(5)} ${x} ${y} cm ${runs.join('\n')} f Q`;
};

const drawn = (fonts: StampFonts, bold: boolean, size: number, place: { x: number; y: number; room: number }, text: string): string => {
  const font: StampFont = bold ? fonts.bold : fonts.normal;
  return textAt(bold ? 'InqB' : 'InqR', size, place.x, place.y, font.shown(font.fitted(text, size, place.room)));
};

/**
 * What the strips of all pages of one size have in common, drawn once and shown on each: state, code, who and when, QR code. The
 * page's lower left corner is 0, 0; the foot lies below it, the head above `height`.
 */
export function stripOperators(text: StampText, fonts: StampFonts, { width, height, beside }: { width: number; height: number; beside: number }): string {
  const left = MARGIN - beside;
  const right = width + beside - MARGIN;
  const half = (right - left) * 0.5;
  const about = fonts.normal.fitted(text.about, LINE.size, half);
  const textLeft = text.qr === null ? left : left + QR.size + 10;
  return [
    '0 g 0 G',
    `0.5 w 0.6 G ${-beside} -0.5 m ${width + beside} -0.5 l S ${-beside} ${height + 0.5} m ${width + beside} ${height + 0.5} l S`,
    drawn(fonts, true, STATE_SIZE, { x: left, y: height + 8, room: half }, text.state),
    textAt('InqR', LINE.size, right - fonts.normal.width(about, LINE.size), height + 8, fonts.normal.shown(about)),
    ...(text.qr === null ? [] : [qrOperators(text.qr, left, -STRIP.foot + QR.below)]),
    ...text.lines.map((line, index) => {
      const last = index === text.lines.length - 1;
      const place = { x: textLeft, y: LINE.first - index * LINE.step, room: right - textLeft - (last ? PAGE_ROOM : 0) };
      return drawn(fonts, index === 0, last ? LINE.small : LINE.size, place, line);
    }),
  ].join('\n');
}

/** Kept free for «1000 беттен 1000 бет». */
const PAGE_ROOM = 110;

/** The number of a page, at the right end of the foot. */
export function pageOperators(text: string, { bold }: StampFonts, { width, beside }: { width: number; beside: number }): string {
  return textAt('InqB', LINE.size, width + beside - MARGIN - bold.width(text, LINE.size), -STRIP.foot + QR.below + 3, bold.shown(text));
}

/** Words across a page from corner to corner, seen through, so that what they cover can be read. */
export function acrossOperators(text: string, { bold }: StampFonts, { width, height }: { width: number; height: number }): string {
  const diagonal = Math.hypot(width, height);
  const size = Math.min((diagonal * 0.72) / bold.width(text, 1), Math.min(width, height) * 0.25);
  const [cos, sin] = [width / diagonal, height / diagonal];
  const [along, up] = [bold.width(text, size) / 2, size * 0.33];
  const x = width / 2 - along * cos + up * sin;
  const y = height / 2 - along * sin - up * cos;
  const turn = [cos, sin, -sin, cos].map((value) => value.toFixed(5)).join(' ');
  return `/InqG gs 0.75 0 0 rg BT /InqB ${size.toFixed(2)} Tf ${turn} ${x.toFixed(2)} ${y.toFixed(2)} Tm ${bold.shown(text)} Tj ET`;
}
