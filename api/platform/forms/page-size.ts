import type { Form } from './form-schema.js';

const POINTS_PER_MM = 72 / 25.4;
const A4 = { short: 595.28, long: 841.89 };

/** A4 and its margins in points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Between the margins. */
  readonly innerWidth: number;
}

/** The page of a form in points, as both renderers need it. */
export function pageSizeOf(page: Form['page']): PageSize {
  const [width, height] = page.orientation === 'portrait' ? [A4.short, A4.long] : [A4.long, A4.short];
  const left = page.marginsMm.left * POINTS_PER_MM;
  const right = page.marginsMm.right * POINTS_PER_MM;
  return {
    width,
    height,
    left,
    right,
    top: page.marginsMm.top * POINTS_PER_MM,
    bottom: page.marginsMm.bottom * POINTS_PER_MM,
    innerWidth: width - left - right,
  };
}
