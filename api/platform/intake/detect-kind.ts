import { open } from 'node:fs/promises';
import path from 'node:path';
import { Refusal, type FileKind } from './inspection.js';

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
const EMPTY_ZIP = Buffer.from('PK\u0005\u0006', 'latin1');
const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const PDF = Buffer.from('%PDF-', 'latin1');
const RTF = Buffer.from('{\\rtf', 'latin1');
/** How far behind junk PDF readers still look for a header. */
const JUNK = 4096;
const OLE_HEAD = 1024 * 1024;

export type Container = 'zip' | 'pdf';

/** Tells by its first bytes what a file is (DOC-6: by content, not by name). Refuses all but ZIP and PDF. */
export async function detectContainer(file: string): Promise<Container> {
  const head = await readHead(file, OLE_HEAD);
  if (head.length === 0) throw Refusal.because('file_empty', 'empty');
  if (startsWith(head, ZIP) || startsWith(head, EMPTY_ZIP)) return 'zip';
  if (startsWith(head, PDF)) return 'pdf';
  if (startsWith(head, OLE)) throw refuseOle(head);
  if (head.subarray(0, JUNK).includes(PDF)) throw Refusal.because('file_corrupt', 'junk_before_header');
  const detected = startsWith(head, RTF) ? 'rtf' : 'unknown';
  throw Refusal.because('file_type_unknown', 'not_accepted', { detected });
}

/** Refuses a file whose content is not what its name says, and kinds that are not asked for. */
export function checkKind(kind: FileKind, fileName: string, accept: readonly FileKind[]): void {
  if (!accept.includes(kind)) throw Refusal.because('file_type_unknown', 'not_accepted', { detected: kind });
  const extension = path.extname(fileName).slice(1).toLowerCase();
  if (extension !== kind) throw Refusal.because('file_type_mismatch', 'extension', { extension, detected: kind });
}

async function readHead(file: string, length: number): Promise<Buffer> {
  const handle = await open(file, 'r');
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function startsWith(head: Buffer, magic: Buffer): boolean {
  return head.subarray(0, magic.length).equals(magic);
}

/** A compound file is an encrypted DOCX, or Word's old format: their directories name the stream in UTF-16. */
function refuseOle(head: Buffer): Refusal {
  const names = (name: string) => head.includes(Buffer.from(name, 'utf16le'));
  if (names('EncryptedPackage') || names('EncryptionInfo')) return Refusal.because('file_encrypted', 'password');
  const detected = names('WordDocument') ? 'doc' : names('Workbook') ? 'xls' : 'ole';
  return Refusal.because('file_type_unknown', 'not_accepted', { detected });
}
