import {
  AlignmentType,
  Document,
  Footer,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TabStopType,
  TextRun,
  type IRunOptions,
} from 'docx';
import { fillRows, withPatternRows } from './docx-rows.js';
import { docxFurniture, docxRuns, docxTable } from './docx-table.js';
import { loadFonts } from './fonts.js';
import { pageNumberParts } from './page-number.js';
import { pageSizeOf, type PageSize } from './page-size.js';
import type { Sheet } from './sheet.js';

/** Word counts lengths in twentieths of a point and letters in half points. */
const TWIPS = 20;
const HALF_POINTS = 2;

/** Draws a sheet as DOCX. Holds the event loop: called in the worker only. */
export async function drawDocx(sheet: Sheet): Promise<Uint8Array> {
  const page = pageSizeOf(sheet.page);
  const twips = (points: number) => Math.round(points * TWIPS);
  const document = new Document({
    title: sheet.title,
    creator: 'INQ',
    styles: {
      default: {
        document: {
          run: {
            font: loadFonts().families[sheet.font.family]?.inWord ?? sheet.font.family,
            size: sheet.font.size * HALF_POINTS,
            language: { value: sheet.language === 'kk' ? 'kk-KZ' : 'ru-RU' },
          },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            // docx swaps the sides of a landscape page itself.
            size: {
              width: twips(Math.min(page.width, page.height)),
              height: twips(Math.max(page.width, page.height)),
              orientation: sheet.page.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
            },
            margin: {
              left: twips(page.left),
              right: twips(page.right),
              top: twips(page.top),
              bottom: twips(page.bottom),
              header: twips(page.top),
              footer: twips(page.bottom / 3),
            },
          },
        },
        headers: { default: header(sheet, page) },
        footers: { default: footer(sheet, page) },
        children: [...titleLines(sheet), docxTable(withPatternRows(sheet), page), ...closingLines(sheet)],
      },
    ],
  });
  return fillRows(await Packer.toBuffer(document), sheet.rows);
}

function header(sheet: Sheet, page: PageSize): Header {
  const lines = sheet.header.map((line) => docxFurniture(line, sheet, page));
  return new Header({ children: [...lines, new Paragraph({ text: '' })] });
}

function footer(sheet: Sheet, page: PageSize): Footer {
  const size = (sheet.font.size - 1) * HALF_POINTS;
  const numbers = pageNumberParts(sheet.pagePattern).map((part) =>
    'text' in part ? part.text : part.number === 'page' ? PageNumber.CURRENT : PageNumber.TOTAL_PAGES,
  );
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: Math.round(page.innerWidth * TWIPS) }],
        children: [
          new TextRun({ text: sheet.footerLeft, size }),
          new TextRun({ children: ['\t', ...numbers], size }),
        ],
      }),
    ],
  });
}

function titleLines(sheet: Sheet): Paragraph[] {
  const { size } = sheet.font;
  const line = (text: string | undefined, run: IRunOptions): Paragraph[] =>
    text ? [new Paragraph({ alignment: AlignmentType.CENTER, children: docxRuns(text, run) })] : [];
  return [
    ...line(sheet.title, { bold: true, size: (size + 3) * HALF_POINTS }),
    ...line(sheet.secondTitle, { italics: true, size: (size + 1) * HALF_POINTS }),
    ...line(sheet.subtitle, {}),
    ...sheet.notes.flatMap((note) => line(note, { italics: true })),
    new Paragraph({ spacing: { line: 80, lineRule: LineRuleType.EXACT }, children: [] }),
  ];
}

function closingLines({ closing, font }: Sheet): Paragraph[] {
  return closing.map((text) => new Paragraph({ spacing: { before: 120 }, children: docxRuns(text, { size: (font.size - 1) * HALF_POINTS }) }));
}
