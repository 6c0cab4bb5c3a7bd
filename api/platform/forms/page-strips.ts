/** A rectangle of a page in its own coordinates, in points. */
export interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Where a strip is put: its lower left corner as a reader sees it, and how it is turned and scaled to stand upright there. */
export interface StripPlace { readonly x: number; readonly y: number; readonly turn: 0 | 90 | 180 | 270; readonly scale: number }

export interface Strips {
  /** The box with room for both strips. */
  readonly grown: Box;
  readonly head: StripPlace;
  readonly foot: StripPlace;
}

const turnOf = (rotation: number): StripPlace['turn'] => ((((rotation % 360) + 360) % 360) as StripPlace['turn']);

/**
 * Places a head above and a foot below a page as its reader sees it, whichever way the page is turned, so that neither covers
 * anything of the page (files-design 2).
 * @param box what is shown of the page
 * @param rotation the page's own rotation in degrees, clockwise
 */
export function stripsOf(box: Box, rotation: number, strip: { readonly width: number; readonly head: number; readonly foot: number }): Strips {
  const turn = turnOf(rotation);
  const { x, y, width, height } = box;
  const across = turn === 90 || turn === 270 ? height : width;
  const scale = Math.min(1, across / strip.width);
  const [head, foot] = [strip.head * scale, strip.foot * scale];
  const start = (across - strip.width * scale) / 2;
  const place = (at: readonly [number, number]): StripPlace => ({ x: at[0], y: at[1], turn, scale });
  switch (turn) {
    case 0:
      return { grown: { x, y: y - foot, width, height: height + head + foot }, head: place([x + start, y + height]), foot: place([x + start, y - foot]) };
    case 90:
      return { grown: { x: x - head, y, width: width + head + foot, height }, head: place([x, y + start]), foot: place([x + width + foot, y + start]) };
    case 180:
      return { grown: { x, y: y - head, width, height: height + head + foot }, head: place([x + width - start, y]), foot: place([x + width - start, y + height + foot]) };
    case 270:
      return { grown: { x: x - foot, y, width: width + head + foot, height }, head: place([x + width, y + height - start]), foot: place([x - foot, y + height - start]) };
  }
}
