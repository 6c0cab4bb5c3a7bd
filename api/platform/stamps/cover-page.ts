import type { PDFPage } from 'pdf-lib';
import type { StampFont, StampFonts } from './stamp-fonts.js';
import type { CoverText } from './stamp-job.js';
import { STRIP } from './strip-drawing.js';

/** With its strips it is an A4 page. */
export const COVER_SIZE: [number, number] = [595.28, 841.89 - STRIP.head - STRIP.foot];

const MARGIN = 64;
const SIZES = { title: 16, subtitle: 12, text: 11 } as const;
const LINE_HEIGHT = 1.35;

/** Cuts a text into lines; what has no space and is too wide (a hash, an address) is cut where it ends. */
const linesOf = (text: string, font: StampFont, size: number, room: number): string[] => {
  const lines: string[] = [];
  let line = '';
  const add = (word: string): void => {
    const longer = line === '' ? word : `${line} ${word}`;
    if (font.width(longer, size) <= room) line = longer;
    else if (line !== '') {
      lines.push(line);
      line = '';
      add(word);
    } else {
      const fits = [...word].findIndex((_, index) => font.width(word.slice(0, index + 1), size) > room);
      lines.push(word.slice(0, Math.max(1, fits)));
      add(word.slice(Math.max(1, fits)));
    }
  };
  text.split(/\s+/).filter(Boolean).forEach(add);
  return [...lines, line].filter(Boolean);
};

/** Writes the cover sheet onto an empty page of `COVER_SIZE`. */
export function drawCover(page: PDFPage, { normal, bold }: StampFonts, cover: CoverText): void {
  const room = COVER_SIZE[0] - 2 * MARGIN;
  let y = COVER_SIZE[1] - 110;
  const write = (text: string, font: StampFont, size: number, below: number): void => {
    for (const line of linesOf(text, font, size, room)) {
      page.drawText(line, { x: MARGIN, y, size, font: font.font });
      y -= size * LINE_HEIGHT;
    }
    y -= below;
  };
  write(cover.title, bold, SIZES.title, 6);
  write(cover.subtitle, normal, SIZES.subtitle, 22);
  for (const paragraph of cover.paragraphs) write(paragraph, normal, SIZES.text, 10);
}
