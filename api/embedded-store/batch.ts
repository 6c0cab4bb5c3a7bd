import { BSON } from 'bson';
import { isDoc } from './values.js';
import type { Doc } from './values.js';

/** Documents of a reply that are encoded already: what is stored goes out as it lies. */
export class Batch {
  constructor(readonly documents: readonly Buffer[]) {}
}

const DOCUMENT = 0x03;
const ARRAY = 0x04;

const element = (type: number, name: string, value: Buffer): Buffer[] => [Buffer.from(`${String.fromCharCode(type)}${name}\0`), value];

/** A BSON document of encoded elements, followed by the fields of `rest`. */
function documentOf(elements: readonly Buffer[], rest: Doc = {}): Buffer {
  const fields = BSON.serialize(rest).subarray(4);
  const length = Buffer.alloc(4);
  const document = Buffer.concat([length, ...elements, fields]);
  document.writeInt32LE(document.length, 0);
  return document;
}

/** Encodes a reply, whose cursor may hold a batch. */
export function encodeWithBatch(reply: Doc): Uint8Array {
  const { cursor, ...others } = reply;
  const found = isDoc(cursor) ? Object.entries(cursor).find((entry): entry is [string, Batch] => entry[1] instanceof Batch) : undefined;
  if (!isDoc(cursor) || !found) return BSON.serialize(reply);
  const [name, { documents }] = found;
  const { [name]: _batch, ...facts } = cursor;
  const array = documentOf(documents.flatMap((document, index) => element(DOCUMENT, String(index), document)));
  return documentOf(element(DOCUMENT, 'cursor', documentOf(element(ARRAY, name, array), facts)), others);
}
