import type { PDFArray as List, PDFDict, PDFDocument, PDFPage, PDFRawStream as Stream, PDFRef as Ref } from 'pdf-lib';
import { countInflated, type Inflated } from './counted-inflate.js';
import { Refusal } from './inspection.js';
import type { IntakeLimits } from './limits.js';
import { PDFArray, PDFName, PDFRawStream, PDFRef } from './pdf-lib.js';

/** An operator that shows text; enough to tell a scan from a text. */
const SHOWS_TEXT = /(?:^|[\s)\]>])(?:Tj|TJ|'|")(?=\s|$)/;

/** Unpacks every stream, counting and forgetting, and says whether some page shows text (files-design 4.3). */
export async function checkStreams(
  document: PDFDocument,
  limits: IntakeLimits['pdf'],
): Promise<{ hasText: boolean }> {
  const contents = pageContents(document);
  let total = 0;
  let hasText = false;
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    const isImage = nameAt(object.dict, 'Subtype') === 'Image';
    const limit = isImage ? limits.imageBytes : limits.streamBytes;
    const mayShowText = contents.has(ref.toString()) || nameAt(object.dict, 'Subtype') === 'Form';
    const inflated = await inflate(object, limit, mayShowText && !hasText ? SHOWS_TEXT : undefined);
    total += inflated.size;
    if (total > limits.totalBytes) throw Refusal.because('file_bomb', 'total_size', { limit: limits.totalBytes });
    hasText ||= inflated.matched;
  }
  return { hasText };
}

/** The content streams of all pages. A page that points to a stream that is not there was cut off with the file. */
function pageContents(document: PDFDocument): Set<string> {
  const refs = new Set<string>();
  for (const page of document.getPages()) {
    for (const ref of contentRefs(page)) {
      if (document.context.lookup(ref) === undefined) throw Refusal.because('file_corrupt', 'contents_missing');
      refs.add(ref.toString());
    }
  }
  return refs;
}

function contentRefs(page: PDFPage): Ref[] {
  const value = page.node.get(PDFName.of('Contents'));
  if (!(value instanceof PDFRef)) return value instanceof PDFArray ? refsOf(value) : [];
  const target = page.node.context.lookup(value);
  return target instanceof PDFArray ? refsOf(target) : [value];
}

function refsOf(array: List): Ref[] {
  return array.asArray().filter((each) => each instanceof PDFRef);
}

async function inflate(stream: Stream, limit: number, pattern: RegExp | undefined): Promise<Inflated> {
  const filters = filtersOf(stream.dict);
  const rounds = filters.findIndex((filter) => filter !== 'FlateDecode' && filter !== 'Fl');
  return countInflated(stream.getContents(), rounds < 0 ? filters.length : rounds, limit, pattern);
}

/** By which a stream is packed, the outermost first. */
export function filtersOf(dict: PDFDict): string[] {
  const filter = dict.lookup(PDFName.of('Filter')) ?? dict.lookup(PDFName.of('F'));
  const filters = filter instanceof PDFArray ? filter.asArray() : [filter];
  return filters.map((each) => (each instanceof PDFName ? each.decodeText() : '')).filter((name) => name !== '');
}

function nameAt(dict: PDFDict, key: string): string {
  const value = dict.lookup(PDFName.of(key));
  return value instanceof PDFName ? value.decodeText() : '';
}
