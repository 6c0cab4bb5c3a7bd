import type { PDFDict as Dict, PDFObject, PDFPage, PDFRawStream as Stream } from 'pdf-lib';
import { constants, inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, decodePDFRawStream } from '../pdf-lib.js';
import { filtersOf } from '../pdf-streams.js';

/** What is drawn, in the file's own words, and where what it names is found. */
export interface Content {
  /** One sign a byte. */
  readonly text: string;
  readonly resources: Dict | undefined;
}

const latin = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** The gate has counted what is in it. */
const unpacked = (stream: Stream): string => {
  const filters = filtersOf(stream.dict);
  if (filters.length === 0) return latin(stream.getContents());
  // Node is much quicker than the library; what a torn stream still holds is taken.
  const flate = filters.length === 1 && ['FlateDecode', 'Fl'].includes(filters[0] ?? '');
  if (flate) return latin(inflateSync(stream.getContents(), { finishFlush: constants.Z_SYNC_FLUSH }));
  return latin(decodePDFRawStream(stream).decode());
};

const partsOf = (found: PDFObject | undefined, page: PDFPage): PDFObject[] =>
  found instanceof PDFArray ? found.asArray().flatMap((part) => page.node.context.lookup(part) ?? []) : found ? [found] : [];

/** @throws what the unpacking of a spoilt stream throws */
export const contentOf = (page: PDFPage): Content => {
  const streams = partsOf(page.node.lookup(PDFName.of('Contents')), page).filter((part) => part instanceof PDFRawStream);
  return { text: streams.map(unpacked).join('\n'), resources: page.node.Resources() };
};

const numbersAt = (dict: Dict, key: string): number[] => {
  const found = dict.lookup(PDFName.of(key));
  return found instanceof PDFArray ? found.asArray().map((_, at) => found.lookupMaybe(at, PDFNumber)?.asNumber() ?? 0) : [];
};

/**
 * A drawing that a page has under a name; null for a picture and for what is not there.
 * @throws what the unpacking of a spoilt stream throws
 */
export const drawingNamed = ({ resources }: Content, name: string): (Content & { readonly matrix: number[] }) | null => {
  const stream = resources?.lookupMaybe(PDFName.of('XObject'), PDFDict)?.lookup(PDFName.of(name));
  if (!(stream instanceof PDFRawStream) || stream.dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Form')) return null;
  return { text: unpacked(stream), resources: stream.dict.lookupMaybe(PDFName.of('Resources'), PDFDict) ?? resources, matrix: numbersAt(stream.dict, 'Matrix') };
};
