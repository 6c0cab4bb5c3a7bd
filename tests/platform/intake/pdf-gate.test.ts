import { describe, expect, it } from '@jest/globals';
import { deflateSync } from 'node:zlib';
import { PDFName, PDFString, type PDFDocument } from 'pdf-lib';
import { addFlateBomb, makePdf, openAction } from './make-pdf.js';
import { inspectContent, refused } from './temporary-files.js';

const MB = 1024 * 1024;
const inspect = (content: Uint8Array) => inspectContent(content, 'order.pdf');

describe('honest PDFs', () => {
  it('accepts a PDF and counts its pages', async () => {
    const expected = { refused: false, kind: 'pdf', pages: 3, hasText: true, notices: [] };
    expect(await inspect(await makePdf({ pages: 3, text: 'No. 5' }))).toEqual(expected);
    expect(await inspect(await makePdf({ pages: 3, text: 'No. 5', useObjectStreams: false }))).toEqual(expected);
  });

  it('accepts a scan and says that it has no text', async () => {
    expect(await inspect(await makePdf())).toMatchObject({ refused: false, pages: 1, hasText: false });
  });

  it('accepts a file that opens at a page, and tells of a signature', async () => {
    const goesToPage = await makePdf({ text: 'a', change: openAction({ S: 'GoTo' }) });
    expect(await inspect(goesToPage)).toMatchObject({ refused: false });
    const sign = (pdf: PDFDocument) => {
      pdf.context.register(pdf.context.obj({ Type: 'Sig', ByteRange: [0, 1, 2, 3] }));
    };
    expect(await inspect(await makePdf({ text: 'a', change: sign }))).toMatchObject({ notices: ['signed'] });
  });
});

describe('harmful PDFs', () => {
  const script = PDFString.of('app.alert(1)');
  const attach = async (pdf: PDFDocument) => pdf.attach(Buffer.from('MZ'), 'setup.exe');
  const form = (pdf: PDFDocument) => {
    pdf.catalog.set(PDFName.of('AcroForm'), pdf.context.obj({ Fields: [], XFA: PDFString.of('<xdp/>') }));
  };
  const film = (pdf: PDFDocument) => {
    pdf.getPage(0).node.set(PDFName.of('Annots'), pdf.context.obj([{ Type: 'Annot', Subtype: 'RichMedia' }]));
  };
  it.each([
    ['JavaScript', { change: openAction({ S: 'JavaScript', JS: script }) }, 'javascript'],
    ['JavaScript in plain objects', { change: openAction({ S: 'JavaScript', JS: script }), useObjectStreams: false }, 'javascript'],
    ['a program start', { change: openAction({ S: 'Launch' }) }, 'launch'],
    ['a form sent off', { change: openAction({ S: 'SubmitForm' }) }, 'submit_form'],
    ['an attached file', { change: attach }, 'embedded_file'],
    ['XFA', { change: form }, 'xfa'],
    ['a film', { change: film }, 'rich_media'],
  ])('refuses %s', async (_, options, reason) => {
    expect(await inspect(await makePdf({ text: 'a', ...options }))).toEqual(refused('file_active_content', reason));
  });

  it('refuses JavaScript behind a #-spelling', async () => {
    const pdf = await makePdf({ text: 'a', change: openAction({ S: 'JavaScript' }), useObjectStreams: false });
    const spelt = Buffer.from(pdf.toString('latin1').replace('/JavaScript', '/#4aavaScript'), 'latin1');
    expect(spelt.includes('/#4aavaScript')).toBe(true);
    expect(await inspect(spelt)).toEqual(refused('file_active_content', 'javascript'));
  });

  it('refuses encrypted files and tells the password from the mere restrictions', async () => {
    const locked = (passwords: { userPassword?: string; ownerPassword?: string }) =>
      makePdf({ text: 'a', useObjectStreams: false, change: (pdf) => pdf.encrypt({ userPassword: '', ...passwords }) });
    expect(await inspect(await locked({ userPassword: 'a', ownerPassword: 'b' }))).toEqual(refused('file_encrypted', 'password'));
    expect(await inspect(await locked({ ownerPassword: 'b' }))).toEqual(refused('file_encrypted', 'owner_locked'));
  });
});

describe('broken PDFs', () => {
  it('refuses junk before the header', async () => {
    const polyglot = Buffer.concat([Buffer.from('<script>alert(1)</script>\n'), await makePdf({ text: 'a' })]);
    expect(await inspect(polyglot)).toEqual(refused('file_corrupt', 'junk_before_header'));
  });

  it('refuses a truncated one', async () => {
    for (const useObjectStreams of [true, false]) {
      const whole = await makePdf({ pages: 20, text: 'a', useObjectStreams });
      const result = await inspect(whole.subarray(0, Math.floor(whole.length * 0.58)));
      expect(result).toMatchObject({ refused: true, code: 'file_corrupt' });
    }
  });

  it('refuses one without pages, and a page tree that contains itself', async () => {
    expect(await inspect(Buffer.from('%PDF-1.7\n%%EOF'))).toMatchObject({ code: 'file_corrupt' });
    const loop = (pdf: PDFDocument) => {
      const tree = pdf.catalog.Pages();
      const ref = pdf.catalog.get(PDFName.of('Pages'));
      if (ref) tree.set(PDFName.of('Kids'), pdf.context.obj([ref]));
    };
    const looped = await makePdf({ text: 'a' });
    expect(await inspect(await reworked(looped, loop))).toMatchObject({ code: 'file_corrupt' });
  });
});

describe('PDF bombs', () => {
  it.each([1, 2])('refuses a content stream that swells (packed %i times)', async (rounds) => {
    const bomb = await makePdf({ change: (pdf) => addFlateBomb(pdf, 110 * MB, rounds) });
    expect(bomb.length).toBeLessThan(MB);
    expect(await inspect(bomb)).toEqual(refused('file_bomb', 'stream_size'));
  });

  it.each([2, 300])('leaves a stream that does not unpack to its reader (packed %i times)', async (rounds) => {
    const broken = (pdf: PDFDocument) => {
      const stream = pdf.context.stream(deflateSync('text'), { Filter: Array.from({ length: rounds }, () => PDFName.of('FlateDecode')) });
      pdf.getPage(0).node.set(PDFName.of('Contents'), pdf.context.register(stream));
    };
    expect(await inspect(await makePdf({ change: broken }))).toMatchObject({ refused: false });
  });

  it('refuses too many pages', async () => {
    const long = await makePdf({ pages: 30, text: 'a' });
    const result = await inspectContent(long, 'a.pdf', { pages: 20 });
    expect(result).toEqual(refused('file_too_many_pages', 'pages', { pages: 30, limit: 20 }));
  });
});

/** Changes a finished file: pdf-lib cannot save a document whose page tree it cannot walk, so the bytes are patched. */
async function reworked(pdf: Buffer, change: (document: PDFDocument) => void): Promise<Buffer> {
  const { PDFDocument: Loader, PDFWriter } = await import('pdf-lib');
  const document = await Loader.load(pdf);
  change(document);
  return Buffer.from(await PDFWriter.forContext(document.context, 50).serializeToBuffer());
}
