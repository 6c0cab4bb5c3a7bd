import type { PDFArray as List, PDFPage } from 'pdf-lib';
import type { Box } from '../forms/page-strips.js';
import { PDFArray, PDFName, PDFNumber } from '../intake/pdf-lib.js';

/** What viewers take where a page says nothing of its size. */
const LETTER: Box = { x: 0, y: 0, width: 612, height: 792 };

const numberOf = (list: List, index: number): number => {
  const value = list.lookup(index);
  return value instanceof PDFNumber ? value.asNumber() : Number.NaN;
};

/** A box of a page, also an inherited one and one with its corners the other way round; null where it is none. */
const boxAt = (page: PDFPage, key: string): Box | null => {
  const value = page.doc.context.lookup(page.node.getInheritableAttribute(PDFName.of(key)));
  if (!(value instanceof PDFArray) || value.size() < 4) return null;
  const [x1, y1, x2, y2] = [0, 1, 2, 3].map((index) => numberOf(value, index)) as [number, number, number, number];
  const box = { x: Math.min(x1, x2), y: Math.min(y1, y2), width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) };
  return box.width > 0 && box.height > 0 ? box : null;
};

const common = (a: Box, b: Box): Box | null => {
  const [x, y] = [Math.max(a.x, b.x), Math.max(a.y, b.y)];
  const [width, height] = [Math.min(a.x + a.width, b.x + b.width) - x, Math.min(a.y + a.height, b.y + b.height) - y];
  return width > 0 && height > 0 ? { x, y, width, height } : null;
};

/** What a reader sees of a page, in its own coordinates: its crop box as far as it lies in the media box. */
export function shownBox(page: PDFPage): Box {
  const media = boxAt(page, 'MediaBox') ?? LETTER;
  const crop = boxAt(page, 'CropBox');
  return (crop && common(crop, media)) ?? media;
}

/** The page's own rotation in degrees, clockwise; 0 where it says none. */
export function rotationOf(page: PDFPage): number {
  const value = page.doc.context.lookup(page.node.getInheritableAttribute(PDFName.of('Rotate')));
  return value instanceof PDFNumber ? value.asNumber() : 0;
}

/** Size of the page's unit in points. */
export function userUnitOf(page: PDFPage): number {
  const value = page.node.lookup(PDFName.of('UserUnit'));
  return value instanceof PDFNumber && value.asNumber() > 0 ? value.asNumber() : 1;
}
