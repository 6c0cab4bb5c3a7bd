import type { Column, Content } from 'pdfmake/interfaces.js';
import type { FontMetrics } from './fonts.js';
import { pageNumberText } from './page-number.js';
import type { PageSize } from './page-size.js';
import type { FurnitureLine } from './sheet.js';

const HEADER_GAP = 10;
const HALF_GAP = 8;

/** The lines above the text of each page. */
export function headerContent(header: readonly FurnitureLine[], page: PageSize, metrics: FontMetrics, size: number): Content {
  return { margin: [page.left, page.top, page.right, 0], stack: header.map((line) => headerLine(line, metrics, size)) };
}

/** The line below the text: what stands at its left, and «N беттен M бет». */
export function pageNumberColumns(
  { footerLeft, pagePattern }: { readonly footerLeft: string; readonly pagePattern: string },
  current: number,
  count: number,
  page: PageSize,
  metrics: FontMetrics,
  size: number,
): Content {
  const number = metrics.runs(pageNumberText(pagePattern, current, count));
  return {
    margin: [page.left, page.bottom / 3, page.right, 0],
    columns: [
      { width: '*', text: metrics.runs(footerLeft), fontSize: size },
      { width: 'auto', text: number, fontSize: size, alignment: 'right' },
    ],
  };
}

function headerLine(line: FurnitureLine, metrics: FontMetrics, size: number): Content {
  const half = (text: string, alignment: 'left' | 'right'): Column => ({ width: '*', text: metrics.runs(text), alignment, fontSize: size });
  return { columns: [half(line.left, 'left'), half(line.right, 'right')], columnGap: HALF_GAP, margin: [0, 0, 0, 2] };
}

/** pdfmake wants to know the height of the header before it draws it; names of organisations take one to four lines. */
export function headerHeight(header: readonly FurnitureLine[], page: PageSize, metrics: FontMetrics, size: number): number {
  if (header.length === 0) return 0;
  const width = (page.innerWidth - HALF_GAP) / 2;
  const lines = (text: string) => lineCount(text, width, (part) => metrics.width(part, size));
  const heights = header.map((line) => Math.max(lines(line.left), lines(line.right)) * size * 1.2 + 2);
  return heights.reduce((sum, height) => sum + height, HEADER_GAP);
}

function lineCount(text: string, width: number, measure: (text: string) => number): number {
  let lines = 1;
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measure(longer) > width) {
      lines += 1;
      line = word;
    } else {
      line = longer;
    }
    lines += Math.max(0, Math.ceil(measure(line) / width) - 1);
  }
  return lines;
}
