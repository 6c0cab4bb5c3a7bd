import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { deflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from 'pdf-lib';
import { stampFile } from '../../api/platform/stamps/stamp-file.js';
import { hasPoppler, pdfText } from '../platform/forms/read-pdf.js';
import { makePdf, openAction } from '../platform/intake/make-pdf.js';
import { manyPages, onePage, stream, writePdf } from './raw-pdf.js';
import type { StampedFolder } from './stamped-folder.js';
import { stampFolder, testWords } from './stamped-folder.js';

const withPoppler = hasPoppler() ? test : test.skip;
const MB = 1024 * 1024;

const locked = (passwords: { userPassword?: string; ownerPassword?: string }) =>
  makePdf({ text: 'LOCKED TEXT', useObjectStreams: false, change: (pdf) => pdf.encrypt({ userPassword: '', ...passwords }) });

/** A signature as programs write it: a field with a place on the page, a value with the range that was signed, and a seal of the form. */
const sign = (pdf: PDFDocument): void => {
  const { context } = pdf;
  const value = context.register(context.obj({ Type: 'Sig', Filter: 'Adobe.PPKLite', SubFilter: 'adbe.pkcs7.detached', ByteRange: [0, 10, 20, 30], Contents: PDFString.of('00') }));
  const field = context.register(context.obj({ Type: 'Annot', Subtype: 'Widget', FT: 'Sig', T: PDFString.of('Sig1'), V: value, Rect: [0, 0, 0, 0], P: pdf.getPage(0).ref }));
  pdf.getPage(0).node.set(PDFName.of('Annots'), context.obj([field]));
  pdf.catalog.set(PDFName.of('AcroForm'), context.obj({ Fields: [field], SigFlags: 3 }));
};

const script = PDFString.of('app.alert(1)');
const xfa = (pdf: PDFDocument): void => pdf.catalog.set(PDFName.of('AcroForm'), pdf.context.obj({ Fields: [], XFA: PDFString.of('<xdp/>') }));
const loop = (): Buffer => writePdf(onePage({ more: { 2: '<< /Type /Pages /Kids [2 0 R] /Count 1 >>' } }));
const spoilt = (pdf: Buffer): Buffer => Buffer.from(pdf.toString('latin1').replace('/Kids [', '/Kids ]').replace('/MediaBox [', '/MediaB(x ['), 'latin1');

const refusedFiles = async (): Promise<[string, Buffer, string][]> => [
  ['closed by a password', await locked({ userPassword: 'a', ownerPassword: 'b' }), 'password'],
  ['cut off in the middle', (await makePdf({ pages: 20, text: 'a' })).subarray(0, 1400), 'damaged'],
  ['cut off, with a classical table', (await makePdf({ pages: 20, text: 'a', useObjectStreams: false })).subarray(0, 2400), 'damaged'],
  ['with flipped bits in its structure', spoilt(writePdf(onePage())), 'damaged'],
  ['with a page tree that contains itself', loop(), 'damaged'],
  ['that has lost a page', writePdf(onePage({ more: { 2: '<< /Type /Pages /Kids [3 0 R] /Count 2 >>' } })), 'damaged'],
  ['without pages', writePdf({ 1: '<< /Type /Catalog /Pages 2 0 R >>', 2: '<< /Type /Pages /Kids [] /Count 0 >>' }), 'damaged'],
  ['with a content that is not there', writePdf(onePage({ entries: '/Contents 77 0 R' })), 'damaged'],
  ['with a content that is no stream', writePdf(onePage({ entries: '/Contents 5 0 R' })), 'damaged'],
  ['with JavaScript', await makePdf({ text: 'a', change: openAction({ S: 'JavaScript', JS: script }) }), 'active_content'],
  ['that starts a program', await makePdf({ text: 'a', change: openAction({ S: 'Launch' }) }), 'active_content'],
  ['with a form that is a program (XFA)', await makePdf({ text: 'a', change: xfa }), 'active_content'],
  ['with a program attached', await makePdf({ text: 'a', change: async (pdf) => pdf.attach(Buffer.from('MZ'), 'setup.exe') }), 'active_content'],
  ['that is a web page', Buffer.from('<!doctype html><p>Ереже'), 'damaged'],
  ['that is empty', Buffer.alloc(0), 'damaged'],
  ['with too many pages', writePdf(manyPages(2001)), 'too_many_pages'],
];

const refused = await refusedFiles();
const signed = await makePdf({ pages: 2, text: 'SIGNED TEXT', change: sign });
const ownerLocked = await locked({ ownerPassword: 'b' });
let folder: StampedFolder;
let place: string;
const ownFolders = async () => (await readdir(tmpdir())).filter((name) => name.startsWith('inq-stamp-'));
let before: string[];

beforeAll(async () => {
  before = await ownFolders();
  folder = await stampFolder({ ...Object.fromEntries(refused.map(([name, pdf]) => [name, pdf])), signed, ownerLocked }, testWords('КҮШІ ЖОЙЫЛДЫ'));
  place = await mkdtemp(path.join(tmpdir(), 'inq-test-'));
});
afterAll(() => Promise.all([folder.remove(), rm(place, { recursive: true, force: true })]));

const attachmentOf = async (file: string): Promise<{ document: PDFDocument; attached: Buffer }> => {
  const document = await PDFDocument.load(await readFile(file));
  const found = document.context.enumerateIndirectObjects().flatMap(([, object]) => (object instanceof PDFRawStream && object.dict.get(PDFName.of('Type')) === PDFName.of('EmbeddedFile') ? [object] : []));
  expect(found).toHaveLength(1);
  const [attachment] = document.getAttachments();
  return { document, attached: Buffer.from(attachment?.data ?? []) };
};

describe('what is not stamped', () => {
  test.each(refused)('DIST-2: a file %s is refused', (name, _pdf, reason) => {
    expect(folder.outcome(name)).toMatchObject({ refused: reason });
  });

  test('DIST-2: a signed file comes unchanged with a stamped copy behind a cover sheet', async () => {
    expect(folder.outcome('signed')).toMatchObject({ refused: null, cover: 'signed' });
    const { document, attached } = await attachmentOf(folder.after('signed'));
    expect(attached.equals(signed)).toBe(true);
    expect(document.getPageCount()).toBe(3);
    // The copy claims no signature that it does not have.
    const claims = document.context.enumerateIndirectObjects().filter(([, object]) => object instanceof PDFDict && (object.has(PDFName.of('ByteRange')) || object.has(PDFName.of('SigFlags'))));
    expect(claims).toEqual([]);
  });

  withPoppler('DIST-2: the cover says which file comes with it; the pages behind it count themselves', async () => {
    const pages = (await pdfText(await readFile(folder.after('signed')))).map((page) => page.replace(/\s+/g, ' '));
    expect(pages[0]).toContain('Қол қойылған');
    expect(pages[0]).toContain('мұқаба парағы');
    expect(pages[2]).toContain('2 беттен 2 бет');
    expect(pages[2]).toContain('SIGNED TEXT');
  });

  test('DIST-2: a file that its author has locked comes unchanged behind a cover sheet, and stays locked', async () => {
    expect(folder.outcome('ownerLocked')).toMatchObject({ refused: null, cover: 'owner_locked' });
    const { document, attached } = await attachmentOf(folder.after('ownerLocked'));
    expect(attached.equals(ownerLocked)).toBe(true);
    expect(document.getPageCount()).toBe(1);
    await expect(PDFDocument.load(attached)).rejects.toThrow(/encrypted/i);
  });
});

describe('the process that stamps', () => {
  const put = async (name: string, content: Buffer): Promise<string> => {
    const file = path.join(place, name);
    await writeFile(file, content);
    return file;
  };

  test('DIST-2: gives the copy once and leaves nothing behind; the file itself is not touched', async () => {
    const pdf = writePdf(onePage());
    const file = await put('a.pdf', pdf);
    const copy = await stampFile(file, testWords(null));
    if (copy.refused !== null) throw new Error(copy.refused);
    expect((await buffer(copy.content)).length).toBe(copy.size);
    expect((await readFile(file)).equals(pdf)).toBe(true);
    const thrown = await stampFile(file, testWords(null));
    if (thrown.refused === null) thrown.content.destroy();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await ownFolders()).filter((name) => !before.includes(name))).toEqual([]);
  });

  test('DIST-2: is stopped when it takes too long or too much memory, and when it breaks down', async () => {
    const packed = deflateSync(Buffer.alloc(200 * MB, '0 '));
    const bomb = Buffer.concat([Buffer.from('%PDF-1.7\n1 0 obj\n'), stream(packed, '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode'), Buffer.from('\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF')]);
    expect(await stampFile(await put('long.pdf', writePdf(manyPages(500))), testWords(null), { timeoutMs: 50 })).toEqual({ refused: 'timeout' });
    expect(await stampFile(path.join(place, 'nowhere.pdf'), testWords(null))).toEqual({ refused: 'crashed' });
    const swollen = await stampFile(await put('bomb.pdf', bomb), testWords(null), { memoryBytes: 250_000_000 });
    expect(['memory', 'damaged']).toContain(swollen.refused);
  });
});
