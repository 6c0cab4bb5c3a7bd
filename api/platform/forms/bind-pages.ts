import type { PDFDocument as Document, PDFEmbeddedPage, PDFPage } from 'pdf-lib';
import { degrees, PDFDocument, rgb } from '../intake/pdf-lib.js';
import { stripsOf, type Box, type StripPlace } from './page-strips.js';

/** A part of a bound document. */
export interface Part {
  readonly pdf: Uint8Array;
  /** Whether its pages have the running head. */
  readonly head: boolean;
  /** Foreign pages have no room for furniture: they are made taller by it, and nothing of them is touched. */
  readonly grow: boolean;
}

export interface Binding {
  readonly title: string;
  readonly language: string;
  readonly parts: readonly Part[];
  /** Size of head and foot, in points. */
  readonly strip: { readonly width: number; readonly head: number; readonly foot: number };
  readonly drawHead: () => Promise<Uint8Array>;
  /** One page for the foot of each page. */
  readonly drawFeet: (pages: number) => Promise<Uint8Array>;
}

const WHITE = rgb(1, 1, 1);
const BEYOND = 2;

/** Joins the parts and puts head and foot on their pages. Contents of the pages are copied as they are (files-design 2). */
export async function bindPages(binding: Binding): Promise<Uint8Array> {
  const out = await PDFDocument.create({ updateMetadata: false });
  out.setTitle(binding.title, { showInWindowTitleBar: true });
  out.setLanguage(binding.language);
  out.setCreator('INQ');
  out.setProducer('INQ');
  const pages = await copyParts(out, binding.parts);
  const [head] = await out.embedPdf(await binding.drawHead(), [0]);
  const feet = await out.embedPdf(await binding.drawFeet(pages.length), pages.map((_, index) => index));
  pages.forEach(({ page, part }, index) => furnish(page, part, { head: part.head ? head : undefined, foot: feet[index] }, binding.strip));
  return out.save();
}

async function copyParts(out: Document, parts: readonly Part[]): Promise<{ page: PDFPage; part: Part }[]> {
  const pages: { page: PDFPage; part: Part }[] = [];
  for (const part of parts) {
    const source = await PDFDocument.load(part.pdf, { throwOnInvalidObject: true, updateMetadata: false });
    for (const page of await out.copyPages(source, source.getPageIndices())) pages.push({ page: out.addPage(page), part });
  }
  return pages;
}

function furnish(page: PDFPage, { grow }: Part, drawn: { head: PDFEmbeddedPage | undefined; foot: PDFEmbeddedPage | undefined }, strip: Binding['strip']): void {
  const shown = page.getCropBox();
  const { grown, head, foot } = stripsOf(grow ? shown : inner(shown, strip), page.getRotation().angle, strip);
  if (grow) makeRoom(page, shown, grown);
  if (drawn.head) page.drawPage(drawn.head, placed(head));
  if (drawn.foot) page.drawPage(drawn.foot, placed(foot));
}

/** Our own pages keep room for head and foot in their margins. */
const inner = ({ x, y, width, height }: Box, { head, foot }: Binding['strip']): Box => ({ x, y: y + foot, width, height: height - head - foot });

const placed = ({ x, y, turn, scale }: StripPlace) => ({ x, y, rotate: degrees(turn), xScale: scale, yScale: scale });

/** What lies outside the shown part of a page stays unseen: the room that is added is painted white, a little beyond its edge. */
function makeRoom(page: PDFPage, shown: Box, grown: Box): void {
  const paint = (x: number, y: number, width: number, height: number) => page.drawRectangle({ x, y, width, height, color: WHITE });
  const [left, below] = [shown.x - grown.x, shown.y - grown.y];
  const [right, above] = [grown.width - shown.width - left, grown.height - shown.height - below];
  const [whole, tall] = [grown.width + 2 * BEYOND, grown.height + 2 * BEYOND];
  if (below > 0) paint(grown.x - BEYOND, grown.y - BEYOND, whole, below + BEYOND);
  if (above > 0) paint(grown.x - BEYOND, shown.y + shown.height, whole, above + BEYOND);
  if (left > 0) paint(grown.x - BEYOND, grown.y - BEYOND, left + BEYOND, tall);
  if (right > 0) paint(shown.x + shown.width, grown.y - BEYOND, right + BEYOND, tall);
  page.setMediaBox(grown.x, grown.y, grown.width, grown.height);
  page.setCropBox(grown.x, grown.y, grown.width, grown.height);
}
