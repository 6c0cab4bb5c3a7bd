import type { PDFDict as Dict, PDFPage, PDFRawStream as RawStream, PDFRef as Ref } from 'pdf-lib';
import { inflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFRawStream, PDFRef, PDFStream } from '../intake/pdf-lib.js';
import { balanceOf, type Balance } from './graphics-balance.js';

/** More than any page of text; what unpacks to more is taken as balanced rather than read. */
const LARGEST_CONTENT = 32 * 1024 * 1024;

/** Thrown for a page that names a content which is not in the file. */
export class BrokenPage extends Error {}

/** The content streams of a page, in their order. @throws BrokenPage */
export function contentsOf(page: PDFPage): Ref[] {
  const { context } = page.doc;
  const value = page.node.get(PDFName.of('Contents'));
  const found = context.lookup(value);
  const parts = found instanceof PDFArray ? found.asArray() : found === undefined ? [] : [value];
  if (value !== undefined && found === undefined) throw new BrokenPage('a page names a content that is not there');
  return parts.map((part) => {
    const stream = context.lookup(part);
    if (!(stream instanceof PDFStream)) throw new BrokenPage('a page names a content that is no stream');
    return part instanceof PDFRef ? part : context.register(stream);
  });
}

const unpacked = (stream: RawStream): string => {
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  const bytes = filter instanceof PDFName && filter.decodeText() === 'FlateDecode' && !stream.dict.has(PDFName.of('DecodeParms'))
    ? inflateSync(stream.contents, { maxOutputLength: LARGEST_CONTENT })
    : decodePDFRawStream(stream).decode();
  return Buffer.from(bytes).toString('latin1');
};

/** How the page's content leaves the stack of graphics states; taken as balanced where it can not be unpacked. */
export function balanceOfPage(page: PDFPage, contents: readonly Ref[]): Balance {
  try {
    return balanceOf(contents.map((ref) => page.doc.context.lookup(ref)).map((stream) => (stream instanceof PDFRawStream ? unpacked(stream) : '')).join('\n'));
  } catch {
    return { missing: 0, open: 0 };
  }
}

const dictAt = (dict: Dict, key: string): Dict => {
  const name = PDFName.of(key);
  const found = dict.lookup(name);
  if (found instanceof PDFDict) return found;
  const made = dict.context.obj({});
  dict.set(name, made);
  return made;
};

/** Makes a drawing known to a page under a name of its own, also where the page shares its resources with others. */
export function nameDrawing(page: PDFPage, name: string, drawing: Ref): void {
  const inherited = page.doc.context.lookup(page.node.getInheritableAttribute(PDFName.of('Resources')));
  const resources = inherited instanceof PDFDict ? inherited : dictAt(page.node, 'Resources');
  dictAt(resources, 'XObject').set(PDFName.of(name), drawing);
}
