import type { PDFDocument, PDFPage, PDFRef } from 'pdf-lib';
import { randomBytes } from 'node:crypto';
import { pageNumberText } from '../forms/page-number.js';
import { PDFName } from '../intake/pdf-lib.js';
import { rotationOf, shownBox, userUnitOf } from './page-boxes.js';
import { balanceOfPage, contentsOf, nameDrawing } from './page-content.js';
import { makeRoom, type PageRoom } from './page-room.js';
import type { StampFonts } from './stamp-fonts.js';
import type { StampText } from './stamp-job.js';
import { acrossOperators, pageOperators, STRIP, stripOperators } from './strip-drawing.js';

const SEEN_THROUGH = 0.28;

/** Draws into the document once what many pages show. */
const createDrawings = (document: PDFDocument, fonts: StampFonts, text: StampText) => {
  const { context } = document;
  const known = new Map<string, PDFRef>();
  const fontNames = { InqR: fonts.normal.font.ref, InqB: fonts.bold.font.ref };

  /** The box is generous: strips lie outside the page that they belong to. */
  const draw = (operators: string, { stripWidth, height, beside }: PageRoom, more: Record<string, object> = {}): PDFRef => context.register(context.flateStream(operators, {
    Type: 'XObject', Subtype: 'Form', BBox: [-beside - 1, -STRIP.foot, stripWidth - beside + 1, height + STRIP.head],
    Resources: { Font: fontNames, ...more } as never,
  }));
  const once = (key: string, make: () => PDFRef): PDFRef => {
    const drawn = known.get(key) ?? make();
    known.set(key, drawn);
    return drawn;
  };
  const sizeOf = ({ width, height }: PageRoom): string => `${width.toFixed(2)}x${height.toFixed(2)}`;

  return {
    strips: (room: PageRoom, pageText: string): PDFRef => {
      const common = once(`strips ${sizeOf(room)}`, () => draw(stripOperators(text, fonts, room), room));
      return draw(`/Common Do\n${pageOperators(pageText, fonts, room)}`, room, { XObject: { Common: common } });
    },
    across: (words: string, room: PageRoom): PDFRef => once(`across ${sizeOf(room)}`, () => draw(acrossOperators(words, fonts, room), room, {
      ExtGState: { InqG: { Type: 'ExtGState', ca: SEEN_THROUGH, CA: SEEN_THROUGH } },
    })),
  };
};

const number = (value: number): string => String(Number(value.toFixed(4)));
const shownAt = ({ place }: PageRoom, name: string): string => `/Artifact << /Type /Pagination >> BDC q ${place.map(number).join(' ')} cm /${name} Do Q EMC\n`;

/**
 * Puts the strips around the pages of a document, outside of what is shown of them, and where asked words across them. Nothing of a
 * page's own content is touched: it is held to the place it had, so that nothing of it can come to lie over a strip.
 * @param pageTextOf what stands at the right of the foot, by the page's place in `pages`
 * @throws BrokenPage
 */
export function stampPages(pages: readonly PDFPage[], fonts: StampFonts, text: StampText, pageTextOf = (page: number) => pageNumberText(text.page, page, pages.length)): void {
  const [first] = pages;
  if (!first) return;
  const { context } = first.doc;
  const drawings = createDrawings(first.doc, fonts, text);
  // A copy that was stamped before keeps its names.
  const prefix = `Inq${randomBytes(4).toString('hex')}`;
  const stamped = new Set<object>();
  pages.forEach((page, index) => {
    // Some files show one page twice.
    if (stamped.has(page.node)) return;
    stamped.add(page.node);
    const shown = shownBox(page);
    const room = makeRoom(shown, rotationOf(page), userUnitOf(page), STRIP);
    const contents = contentsOf(page);
    const stripName = `${prefix}s${index}`;
    nameDrawing(page, stripName, drawings.strips(room, pageTextOf(index + 1)));
    const clip = `${[shown.x, shown.y, shown.width, shown.height].map(number).join(' ')} re W n\n`;
    const before = shownAt(room, stripName) + clip;
    const own = text.across === null ? { before, after: [] } : withWords(page, contents, before, { name: `${prefix}a${index}`, drawing: drawings.across(text.across, room), room });
    page.node.set(PDFName.of('Contents'), context.obj([context.register(context.stream(own.before)), ...contents, ...own.after.map((each) => context.register(context.stream(each)))]));
    const { x, y, width, height } = room.grown;
    for (const box of ['MediaBox', 'CropBox']) page.node.set(PDFName.of(box), context.obj([x, y, x + width, y + height]));
  });
}

interface Words { readonly name: string; readonly drawing: PDFRef; readonly room: PageRoom }

/** Words over the content need the graphics state that was there before it, however the content leaves it. */
const withWords = (page: PDFPage, contents: readonly PDFRef[], before: string, { name, drawing, room }: Words) => {
  const { missing, open } = balanceOfPage(page, contents);
  nameDrawing(page, name, drawing);
  return { before: `${before}${'q '.repeat(missing + 1)}\n`, after: [`\n${'Q '.repeat(open + 1)}\n${shownAt(room, name)}`] };
};
