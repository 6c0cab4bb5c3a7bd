import type { PDFDocument, PDFPage } from 'pdf-lib';
import type { Block } from '../../../text/clauses/block.js';
import { Refusal } from '../inspection.js';
import { FontNames } from './font-names.js';
import { blocksOf } from './join-lines.js';
import { joinTables } from './join-tables.js';
import { pageLines } from './page-lines.js';
import { openPdf, type PDFDocumentProxy, type PDFPageProxy } from './pdf-library.js';
import { ruledLinesOf } from './ruled-lines.js';
import { withoutRunningHeads } from './running-heads.js';
import { frameOf } from './text-frame.js';
import type { Piece, TextLine } from './text-line.js';

/** Fewer letters on a page, on average, and it is a picture of a text. */
const SCAN_LETTERS = 20;

export interface PdfText {
  readonly pages: number;
  readonly scan: boolean;
  readonly blocks: readonly Block[];
}

/**
 * Reads the text of a PDF that has passed the gate, page by page (DOC-1, files-design 4). Tables without drawn lines come as lines of text.
 * @param drawn the same file as the gate has opened it: there the drawn lines are read
 */
export async function readPdf(bytes: Uint8Array, drawn: PDFDocument, pageLimit: number): Promise<PdfText> {
  const pdf = await openPdf(bytes).catch(() => {
    throw Refusal.because('file_corrupt', 'unreadable');
  });
  const { numPages: pages } = pdf;
  if (pages > pageLimit) throw Refusal.because('file_too_many_pages', 'pages', { pages, limit: pageLimit });
  const lines = await readPages(pdf, drawn.getPages());
  const letters = lines.flat().reduce((sum, { text }) => sum + (text.match(/\p{L}/gu)?.length ?? 0), 0);
  const text = withoutRunningHeads(lines).flat();
  return { pages, scan: letters < pages * SCAN_LETTERS, blocks: joinTables(blocksOf(text, frameOf(text))) };
}

async function readPages(pdf: PDFDocumentProxy, drawn: readonly PDFPage[]): Promise<TextLine[][]> {
  const fonts = new FontNames();
  const lines: TextLine[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    try {
      const page = await pdf.getPage(number);
      const pieces = await piecesOf(page);
      await fonts.learn(page, [...new Set(pieces.map(({ font }) => font))]);
      const { transform, height } = page.getViewport({ scale: 1 });
      const drawnPage = drawn[number - 1];
      lines.push(pageLines(pieces, drawnPage ? ruledLinesOf(drawnPage, transform as number[]) : [], number, height, fonts.isBold));
      page.cleanup();
    } catch {
      // A page that cannot be read makes the whole text doubtful (files-design 4).
      throw Refusal.because('file_corrupt', 'unreadable', { page: number });
    }
  }
  return lines;
}

async function piecesOf(page: PDFPageProxy): Promise<Piece[]> {
  const { items } = await page.getTextContent();
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0]: number[] = page.getViewport({ scale: 1 }).transform;
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [t0 = 0, t1 = 0, t2 = 0, t3 = 0, x = 0, y = 0]: number[] = item.transform;
    const along = { x: a * t0 + c * t1, y: b * t0 + d * t1 };
    // Watermarks stand askew.
    if (Math.abs(along.x) > 0.1 && Math.abs(along.y) > 0.1 && Math.abs(along.y) > Math.abs(along.x) * 0.2) return [];
    return [{ text: item.str, x: a * x + c * y + e, y: b * x + d * y + f, width: item.width, size: Math.hypot(t2, t3), font: item.fontName }];
  });
}
