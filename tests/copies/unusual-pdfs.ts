import { PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import { body, flate, FONT, manyPages, onePage, stream, updatePdf, writePdf } from './raw-pdf.js';

export interface Unusual {
  readonly pdf: Buffer;
  readonly pages: number;
  /** Where no page shows words. */
  readonly worded?: false;
  /** Rendered anew at a fraction of a point, so that it can not be compared point by point. */
  readonly unaligned?: true;
}

const page = (options: Parameters<typeof onePage>[0]): Unusual => ({ pdf: writePdf(onePage(options)), pages: 1 });
const boxed = (box: string, [x, y, width, height]: [number, number, number, number], more = ''): Unusual =>
  page({ bare: true, entries: `/MediaBox ${box} ${more} /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >>`, content: stream(body('BODY TEXT', [x, y, width, height])) });
const drawn = (content: string | Buffer): Unusual => page({ content: typeof content === 'string' ? stream(content) : content });
const words = body('BODY TEXT');

const nested = (levels: number): Unusual => {
  const objects: Record<number, string | Buffer> = { 1: '<< /Type /Catalog /Pages 100 0 R >>', 4: stream(words), 5: FONT };
  for (let level = 0; level < levels; level += 1) {
    const last = level === levels - 1;
    objects[100 + level] = `<< /Type /Pages /Count 1 /Kids [${last ? 3 : 101 + level} 0 R] ${level === 0 ? '/MediaBox [0 0 595 842] /Rotate 90' : `/Parent ${99 + level} 0 R`} >>`;
  }
  objects[3] = `<< /Type /Page /Parent ${99 + levels} 0 R /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>`;
  return { pdf: writePdf(objects), pages: 1 };
};

const twoPages = (second: string): Unusual => ({
  pdf: writePdf(onePage({ pagesEntries: '', more: {
    2: `<< /Type /Pages /Count 2 /Kids [3 0 R ${second} 0 R] >>`,
    6: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources 7 0 R /Contents 4 0 R >>',
    3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources 7 0 R /Contents 4 0 R >>',
    7: '<< /Font << /F1 5 0 R >> >>',
  } })),
  pages: 2,
});

const cutBefore = (word: string, pdf: Buffer): Buffer => pdf.subarray(0, pdf.lastIndexOf(word));

/** The same page as pdf-lib writes it, with something more in it. */
const made = async (change: (pdf: PDFDocument) => void | Promise<void>, useObjectStreams = true): Promise<Unusual> => {
  const pdf = await PDFDocument.create();
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const sheet = pdf.addPage([595, 842]);
  sheet.drawRectangle({ x: 120, y: 250, width: 300, height: 80 });
  sheet.drawText('BODY TEXT', { x: 60, y: 590, size: 30, font });
  await change(pdf);
  return { pdf: Buffer.from(await pdf.save({ useObjectStreams })), pages: pdf.getPageCount() };
};

const annotated = (pdf: PDFDocument): void => {
  const link = pdf.context.register(pdf.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [60, 580, 200, 620], A: { S: 'URI', URI: PDFString.of('https://example.org/') } }));
  pdf.getPage(0).node.set(PDFName.of('Annots'), pdf.context.obj([link]));
};

const filledIn = (pdf: PDFDocument): void => {
  const field = pdf.getForm().createTextField('name');
  field.setText('FIELD TEXT');
  field.addToPage(pdf.getPage(0), { x: 60, y: 100, width: 200, height: 30 });
};

const tagged = (pdf: PDFDocument): void => {
  pdf.catalog.set(PDFName.of('MarkInfo'), pdf.context.obj({ Marked: true }));
  pdf.catalog.set(PDFName.of('StructTreeRoot'), pdf.context.register(pdf.context.obj({ Type: 'StructTreeRoot' })));
  pdf.catalog.set(PDFName.of('Outlines'), pdf.context.register(pdf.context.obj({ Type: 'Outlines', Count: 0 })));
};

const picture = Buffer.concat([Buffer.from(`${words}\nq 40 0 0 40 400 600 cm BI /W 4 /H 4 /BPC 8 /CS /G ID `), Buffer.from(' Q Q q (\\ q Q'), Buffer.from('\nEI Q\n')]);

/** Files that a person meets and a careless program spoils; each is made here, none is found. */
export const unusualPdfs = async (): Promise<Record<string, Unusual>> => ({
  'a plain page': page({}),
  'turned by 90': page({ entries: '/Rotate 90' }),
  'turned by 180': page({ entries: '/Rotate 180' }),
  'turned by 270': page({ entries: '/Rotate 270' }),
  'turned by -90': page({ entries: '/Rotate -90' }),
  'turned by 450': page({ entries: '/Rotate 450' }),
  'shifted box': boxed('[100 200 695 1042]', [100, 200, 595, 842]),
  'negative box': boxed('[-300 -400 295 442]', [-300, -400, 595, 842]),
  'box with its corners the other way round': boxed('[595 842 0 0]', [0, 0, 595, 842]),
  'cropped': boxed('[0 0 800 1000]', [100, 80, 595, 842], '/CropBox [100 80 695 922]'),
  'cropped, shifted and turned': boxed('[-50 -50 800 1000]', [100, 80, 595, 842], '/CropBox [100 80 695 922] /Rotate 90'),
  'crop box larger than the page': boxed('[0 0 595 842]', [0, 0, 595, 842], '/CropBox [-100 -100 900 1200]'),
  'crop box beside the page': boxed('[0 0 595 842]', [0, 0, 595, 842], '/CropBox [2000 2000 2100 2100]'),
  'a poster': boxed('[0 0 1190 1685]', [0, 0, 1190, 1685]),
  'a card': boxed('[0 0 100 60]', [0, 0, 100, 60]),
  'a till slip': boxed('[0 0 200 1400]', [0, 0, 200, 1400]),
  'landscape': boxed('[0 0 842 595]', [0, 0, 842, 595]),
  'units of two points': page({ entries: '/UserUnit 2' }),
  'size, rotation and fonts inherited': page({ bare: true, entries: '/Contents 4 0 R', pagesEntries: '/MediaBox [0 0 595 842] /Rotate 180 /Resources << /Font << /F1 5 0 R >> >>' }),
  'no size': { ...page({ bare: true, entries: '/Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >>' }), unaligned: true },
  'no resources': { ...page({ bare: true, entries: '/MediaBox [0 0 595 842] /Contents 4 0 R', content: stream('0 g 100 100 200 200 re f') }), worded: false },
  'no content': { ...page({ bare: true, entries: '/MediaBox [0 0 595 842]' }), worded: false },
  'content cut into streams between words': page({ entries: '/Contents [4 0 R 8 0 R 9 0 R]', content: stream('q 1 0 0 1 0 0 cm'), more: { 8: stream(words.slice(0, words.indexOf('BT'))), 9: flate(`${words.slice(words.indexOf('BT'))} Q`) } }),
  'content array by reference': page({ entries: '/Contents 8 0 R', more: { 8: '[4 0 R]' } }),
  'left scaled': drawn(`0.5 0 0 0.5 0 0 cm ${words}`),
  'left scaled twice with nothing closed': drawn(`q 0.5 0 0 0.5 0 0 cm q 0.5 0 0 0.5 100 0 cm ${words}`),
  'left clipped': drawn(`${words} 0 0 10 10 re W n`),
  'more closed than opened': drawn(`${words} Q Q 3 0 0 3 0 0 cm`),
  'brackets and Q in strings': drawn(`${words} BT /F1 8 Tf 60 500 Td (a \\( Q q \\) (Q Q) ) Tj ET`),
  'a picture in the text that looks like operators': drawn(stream(picture)),
  'everything around painted white': drawn(`${words} 1 g -5000 -5000 10000 5000 re f -5000 842 10000 5000 re f`),
  'content in hexadecimal': drawn(stream(`${Buffer.from(words).toString('hex')}>`, '/Filter /ASCIIHexDecode')),
  'two pages with one content and one set of resources': twoPages('6'),
  'thirty levels of the page tree': nested(30),
  'objects in streams': await made(() => undefined),
  'a classical table': await made(() => undefined, false),
  'no startxref': { pdf: cutBefore('startxref', writePdf(onePage())), pages: 1 },
  'something before the header': { pdf: Buffer.concat([Buffer.from('\r\n\r\n'), writePdf(onePage())]), pages: 1 },
  'lines that end in CR': { pdf: writePdf({ ...onePage(), 1: '<< /Type /Catalog\r/Pages 2 0 R\r>>\r% remark\r' }), pages: 1 },
  'an old version': { pdf: writePdf(onePage(), { before: Buffer.from('%PDF-1.0\n') }), pages: 1 },
  'changed after it was saved': { pdf: updatePdf(writePdf(onePage({ content: stream('BT /F1 12 Tf (OLD TEXT) Tj ET') })), { 4: stream(words) }), pages: 1 },
  'changed twice': { pdf: updatePdf(updatePdf(writePdf(onePage({ entries: '/Rotate 90' })), { 4: stream('') }), { 4: stream(words) }), pages: 1 },
  'a transparent group': page({ entries: '/Group << /S /Transparency /CS /DeviceRGB >>' }),
  'a link': await made(annotated),
  'a form to fill in': await made(filledIn),
  'marked for screen readers': await made(tagged),
  'sixty-two pages': { pdf: writePdf(manyPages(62)), pages: 62 },
  'a thousand pages': { pdf: writePdf(manyPages(1000)), pages: 1000 },
});
