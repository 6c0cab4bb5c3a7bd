import type { Box } from '../forms/page-strips.js';

/** `a b c d e f` of a PDF transformation. */
export type Matrix = readonly [number, number, number, number, number, number];

/** A page as its reader sees it, and the room that is made around it for the strips. */
export interface PageRoom {
  /** From the corner that the reader sees at the lower left, in units of the strip, to the page's own coordinates. */
  readonly place: Matrix;
  /** Size of the shown part of the page, in units of the strip. */
  readonly width: number;
  readonly height: number;
  /** Width of the strips: that of the page, or more where the page is too narrow for them. */
  readonly stripWidth: number;
  /** How far the strips stand out at the left, in units of the strip. */
  readonly beside: number;
  /** The page's box with the room for both strips, in its own coordinates. */
  readonly grown: Box;
}

/** Size of a strip for an A4 page; a larger page gets a larger one, so that it can be read when the page is printed to fit. */
const A4_SHORT_SIDE = 595;
/** Strips are not drawn smaller than this, and need so much width. */
const LEAST_SCALE = 0.5;
const LEAST_WIDTH = 420;

const quarterTurns = (rotation: number): number => ((Math.round(rotation / 90) % 4) + 4) % 4;

const seenFrom = ({ x, y, width, height }: Box, turns: number, scale: number): Matrix => {
  switch (turns) {
    case 1: return [0, scale, -scale, 0, x + width, y];
    case 2: return [-scale, 0, 0, -scale, x + width, y + height];
    case 3: return [0, -scale, scale, 0, x, y + height];
    default: return [scale, 0, 0, scale, x, y];
  }
};

const at = ([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] => [a * x + c * y + e, b * x + d * y + f];

/**
 * Makes room above and below a page as its reader sees it, whichever way the page is turned (files-design 2).
 * @param shown what is shown of the page, in its own coordinates
 * @param rotation the page's own rotation in degrees, clockwise
 * @param userUnit size of the page's unit in points
 */
export function makeRoom(shown: Box, rotation: number, userUnit: number, strip: { readonly head: number; readonly foot: number }): PageRoom {
  const turns = quarterTurns(rotation);
  const [across, along] = turns % 2 === 1 ? [shown.height, shown.width] : [shown.width, shown.height];
  const scale = Math.max(LEAST_SCALE, (Math.min(across, along) * userUnit) / A4_SHORT_SIDE) / userUnit;
  const [width, height] = [across / scale, along / scale];
  const stripWidth = Math.max(width, LEAST_WIDTH);
  const beside = (stripWidth - width) / 2;
  const place = seenFrom(shown, turns, scale);
  const [left, below] = at(place, -beside, -strip.foot);
  const [right, above] = at(place, width + beside, height + strip.head);
  return {
    place, width, height, stripWidth, beside,
    grown: { x: Math.min(left, right), y: Math.min(below, above), width: Math.abs(right - left), height: Math.abs(above - below) },
  };
}
