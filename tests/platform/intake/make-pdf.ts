import { PDFDocument, PDFName, PDFString, StandardFonts, type PDFContext, type PDFDict } from 'pdf-lib';
import { deflateSync } from 'node:zlib';

export interface PdfOptions {
  readonly pages?: number;
  readonly text?: string;
  readonly useObjectStreams?: boolean;
  /** Spoils the document before it is saved. */
  readonly change?: (document: PDFDocument) => void | Promise<void>;
}

/** A small PDF; without `text` it is an empty page, as a scan is to a reader of text. */
export async function makePdf(options: PdfOptions = {}): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const font = options.text === undefined ? undefined : await pdf.embedFont(StandardFonts.TimesRoman);
  for (let page = 0; page < (options.pages ?? 1); page += 1) {
    const sheet = pdf.addPage();
    if (font && options.text !== undefined) sheet.drawText(options.text, { font, size: 12, x: 50, y: 700 });
    else sheet.drawRectangle({ x: 50, y: 50, width: 100, height: 100 });
  }
  await options.change?.(pdf);
  return Buffer.from(await pdf.save({ useObjectStreams: options.useObjectStreams ?? true }));
}

/** An action that runs when the file is opened. */
export function openAction(entries: Record<string, string | PDFString>): (pdf: PDFDocument) => void {
  return (pdf) => {
    const action: PDFDict = pdf.context.obj({});
    for (const [key, value] of Object.entries(entries)) {
      action.set(PDFName.of(key), typeof value === 'string' ? PDFName.of(value) : value);
    }
    pdf.catalog.set(PDFName.of('OpenAction'), pdf.context.register(action));
  };
}

/** Content of the first page that is small in the file and huge unpacked, packed `rounds` times. */
export function addFlateBomb(pdf: PDFDocument, bytes: number, rounds = 1): void {
  let content: Uint8Array = Buffer.alloc(bytes, ' ');
  for (let round = 0; round < rounds; round += 1) content = deflateSync(content);
  const stream = rawStream(pdf.context, content, Array.from({ length: rounds }, () => 'FlateDecode'));
  pdf.getPage(0).node.set(PDFName.of('Contents'), stream);
}

function rawStream(context: PDFContext, content: Uint8Array, filters: string[]) {
  return context.register(context.stream(content, { Filter: filters.map((name) => PDFName.of(name)) }));
}
