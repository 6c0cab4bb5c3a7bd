import { MongoError } from './errors.js';

/** One field of the first level of a stored document: from its type byte to the end of its value. */
type Field = { name: string; start: number; end: number };

/** A name as it stands in the bytes of a document, for comparing without decoding. */
export const nameBytes = (name: string): string => Buffer.from(name, 'utf8').toString('latin1');

const FIXED: Readonly<Record<number, number>> = { 0x01: 8, 0x06: 0, 0x07: 12, 0x08: 1, 0x09: 8, 0x0a: 0, 0x10: 4, 0x11: 8, 0x12: 8, 0x13: 16, 0xff: 0, 0x7f: 0 };

/** How many bytes a value of this BSON type takes. */
function sizeOf(bytes: Buffer, type: number, at: number): number {
  const fixed = FIXED[type];
  if (fixed !== undefined) return fixed;
  switch (type) {
    case 0x02: case 0x0d: case 0x0e: return 4 + bytes.readInt32LE(at);
    case 0x03: case 0x04: case 0x0f: return bytes.readInt32LE(at);
    case 0x05: return 5 + bytes.readInt32LE(at);
    case 0x0c: return 16 + bytes.readInt32LE(at);
    case 0x0b: return bytes.indexOf(0, bytes.indexOf(0, at) + 1) + 1 - at;
    default: throw new MongoError(1, `a stored document holds a value of the unknown type ${type}`);
  }
}

/** The fields of the first level, in their order; their values are passed over, not read. */
function* fieldsOf(bytes: Buffer): Generator<Field> {
  for (let at = 4; bytes[at] !== 0;) {
    const nameEnd = bytes.indexOf(0, at + 1);
    const end = nameEnd + 1 + sizeOf(bytes, bytes[at]!, nameEnd + 1);
    yield { name: bytes.toString('latin1', at + 1, nameEnd), start: at, end };
    at = end;
  }
}

/** The document without its other fields. @param names as `nameBytes` gives them */
export function onlyFields(bytes: Buffer, names: ReadonlySet<string>): Buffer {
  const parts: Buffer[] = [Buffer.alloc(4)];
  for (const { name, start, end } of fieldsOf(bytes)) if (names.has(name)) parts.push(bytes.subarray(start, end));
  parts.push(Buffer.alloc(1));
  const document = Buffer.concat(parts);
  document.writeInt32LE(document.length, 0);
  return document;
}

/** Names of the fields whose bytes are not the same in both documents, as `nameBytes` gives them. */
export function changedFields(before: Buffer, after: Buffer): Set<string> {
  const was = new Map([...fieldsOf(before)].map(({ name, start, end }) => [name, before.subarray(start, end)]));
  const changed = new Set<string>();
  for (const { name, start, end } of fieldsOf(after)) {
    if (!was.get(name)?.equals(after.subarray(start, end))) changed.add(name);
    was.delete(name);
  }
  for (const name of was.keys()) changed.add(name);
  return changed;
}
