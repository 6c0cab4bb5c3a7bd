import { deflateSync } from 'node:zlib';

/** Objects of a PDF by their numbers, as they stand in the file. */
export type Objects = Readonly<Record<number, string | Buffer>>;

const bytes = (text: string | Buffer): Buffer => (Buffer.isBuffer(text) ? text : Buffer.from(text, 'latin1'));

export const stream = (content: string | Buffer, entries = ''): Buffer => {
  const data = bytes(content);
  return Buffer.concat([bytes(`<< /Length ${data.length} ${entries} >>\nstream\n`), data, bytes('\nendstream')]);
};

export const flate = (content: string, entries = ''): Buffer => stream(deflateSync(bytes(content)), `/Filter /FlateDecode ${entries}`);

/** Writes objects one after another with a table of their places. @param before what stands in the file already */
export function writePdf(objects: Objects, { before = bytes('%PDF-1.7\n'), previous = null, root = 1 }: { before?: Buffer; previous?: number | null; root?: number } = {}): Buffer {
  const parts = [before];
  let at = before.length;
  const places: [number, number][] = [];
  for (const [number, content] of Object.entries(objects)) {
    const part = Buffer.concat([bytes(`${number} 0 obj\n`), bytes(content), bytes('\nendobj\n')]);
    places.push([Number(number), at]);
    parts.push(part);
    at += part.length;
  }
  const table = places.map(([number, place]) => `${number} 1\n${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(bytes(`xref\n0 1\n0000000000 65535 f \n${table}trailer\n<< /Size 1000 /Root ${root} 0 R${previous === null ? '' : ` /Prev ${previous}`} >>\nstartxref\n${at}\n%%EOF\n`));
  return Buffer.concat(parts);
}

/** Changes objects of a file by adding to its end, as editors of PDFs do. */
export const updatePdf = (pdf: Buffer, objects: Objects): Buffer =>
  writePdf(objects, { before: pdf, previous: Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(pdf.toString('latin1'))?.[1] ?? 0) });

export const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

/** A thick frame near the edges and words, so that a shifted, hidden or covered page is seen. */
export const body = (words: string, [x, y, width, height] = [0, 0, 595, 842]): string =>
  `0 g ${x + 4} ${y + 4} ${width - 8} ${height - 8} re S 6 w ${x + width * 0.2} ${y + height * 0.3} ${width * 0.5} ${height * 0.1} re f BT /F1 ${Math.max(6, Math.min(width, height) / 20)} Tf ${x + width * 0.1} ${y + height * 0.7} Td (${words}) Tj ET`;

export interface PageOptions {
  /** Entries of the page beside its content; the size is there unless `bare`. */
  readonly entries?: string;
  readonly content?: string | Buffer;
  readonly bare?: boolean;
  readonly pagesEntries?: string;
  readonly catalogEntries?: string;
  readonly more?: Objects;
}

/** A file of one page. */
export const onePage = ({ entries = '', content = stream(body('BODY TEXT')), bare = false, pagesEntries = '', catalogEntries = '', more = {} }: PageOptions = {}): Objects => ({
  1: `<< /Type /Catalog /Pages 2 0 R ${catalogEntries} >>`,
  2: `<< /Type /Pages /Kids [3 0 R] /Count 1 ${pagesEntries} >>`,
  3: `<< /Type /Page /Parent 2 0 R ${bare ? '' : '/MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> '}${bare || entries.includes('/Contents') ? '' : '/Contents 4 0 R '}${entries} >>`,
  4: content,
  5: FONT,
  ...more,
});

/** A file of many pages with a content each. */
export const manyPages = (count: number): Objects => {
  const first = 10;
  const objects: Record<number, string | Buffer> = {
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: `<< /Type /Pages /Count ${count} /Kids [${Array.from({ length: count }, (_, index) => `${first + 2 * index} 0 R`).join(' ')}] /MediaBox [0 0 595 842] /Resources << /Font << /F1 5 0 R >> >> >>`,
    5: FONT,
  };
  for (let index = 0; index < count; index += 1) {
    objects[first + 2 * index] = `<< /Type /Page /Parent 2 0 R /Contents ${first + 2 * index + 1} 0 R >>`;
    objects[first + 2 * index + 1] = flate(body('BODY TEXT'));
  }
  return objects;
};
