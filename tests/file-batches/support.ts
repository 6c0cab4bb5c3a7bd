import { strToU8, zipSync } from 'fflate';
import type { Browser } from '../support/browser.js';

export interface Item {
  name: string; size: number; format: string | null; refused: { code: string; params: Record<string, unknown> } | null; language: string;
  accepted: boolean; outcome: string | null; matchedBy: string | null; match: { documentId: string; code: string } | null; candidates: { code: string }[];
}
export interface Batch {
  state: string; jobId: string; items: Item[]; result: unknown; progress: unknown; tables: { name: string; rows: number }[];
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A small honest DOCX; nothing but the text makes its bytes differ. */
export const docx = (text: string): Buffer => Buffer.from(zipSync({
  '[Content_Types].xml': strToU8(`<?xml version="1.0"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`),
  '_rels/.rels': strToU8(`<?xml version="1.0"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`),
  'word/document.xml': strToU8(`<?xml version="1.0"?><w:document xmlns:w="${W}"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`),
}, { mtime: new Date(2024, 0, 1) }));

/** A ZIP of files. */
export const zip = (files: Readonly<Record<string, Uint8Array>>): Buffer => Buffer.from(zipSync({ ...files }));

/** Drops files as the folder form does. */
export const dropFiles = async (browser: Browser, files: Readonly<Record<string, Buffer>>) => {
  const { body: { csrfToken } } = await browser.get('/session');
  const form = browser.agent.post('/api/file-batches').set('X-CSRF-Token', csrfToken);
  for (const [name, content] of Object.entries(files)) void form.attach('files', content, { filename: name });
  return form;
};

export const batchSeenBy = async (browser: Browser, id: string): Promise<Batch> => (await browser.get(`/file-batches/${id}`)).body as Batch;

export const itemNamed = (items: readonly Item[], name: string): Item => {
  const found = items.find((item) => item.name === name);
  if (!found) throw new Error(`${name} is lost`);
  return found;
};
