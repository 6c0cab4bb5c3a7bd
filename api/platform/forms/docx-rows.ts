import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Sheet, SheetRow } from './sheet.js';

const DOCUMENT = 'word/document.xml';
/** No text of a sheet holds these: they belong to no script. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const MARK = new RegExp(`${OPEN}(\\d+)${CLOSE}`, 'g');
const ROW = /<w:tr[ >].*?<\/w:tr>/gs;
const LINE_BREAK = '</w:t><w:br/><w:t xml:space="preserve">';

const kinds = ['cells', 'heading', 'total'] as const;
const mark = (index: number): string => `${OPEN}${index}${CLOSE}`;

/**
 * The sheet with one row of each kind, which has marks for its texts. docx makes hundreds of objects of a row; that is done once for each kind,
 * and `fillRows` makes the thousands of rows of a list from these.
 */
export const withPatternRows = (sheet: Sheet): Sheet =>
  ({ ...sheet, rows: kinds.map((kind): SheetRow => (kind === 'cells' ? { kind, cells: sheet.columns.map((_, index) => mark(index)) } : { kind, text: mark(0) })) });

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;').replaceAll('\n', LINE_BREAK);

/** Puts the rows of a sheet in the place of the pattern rows of its DOCX. */
export function fillRows(docx: Uint8Array, rows: readonly SheetRow[]): Uint8Array {
  const files = unzipSync(docx);
  const xml = strFromU8(files[DOCUMENT] ?? new Uint8Array());
  const patterns = (xml.match(ROW) ?? []).filter((row) => row.includes(OPEN));
  const [first = '', ...others] = patterns;
  if (patterns.length !== kinds.length) throw new Error('docx has not drawn the pattern rows as expected');
  const drawn = rows.map((row) => {
    const texts = row.kind === 'cells' ? row.cells : [row.text];
    return (patterns[kinds.indexOf(row.kind)] ?? '').replace(MARK, (_, index: string) => escaped(texts[Number(index)] ?? ''));
  }).join('');
  const filled = others.reduce((rest, pattern) => rest.replace(pattern, ''), xml).replace(first, () => drawn);
  return zipSync({ ...files, [DOCUMENT]: strToU8(filled) });
}
