import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { PDFDocument as Document } from 'pdf-lib';
import { checkKind } from './detect-kind.js';
import type { Passed } from './gates.js';
import { Refusal } from './inspection.js';
import type { IntakeLimits } from './limits.js';
import { refuseActiveContent } from './pdf-actions.js';
import { EncryptedPDFError, PDFDocument } from './pdf-lib.js';
import { checkStreams } from './pdf-streams.js';

/** Checks a PDF (DOC-6, files-design 4.3). */
export async function inspectPdf(file: string, fileName: string, limits: IntakeLimits): Promise<Passed> {
  checkKind('pdf', fileName, limits.accept);
  const document = await load(await readFile(file), limits.memoryBytes);
  const pages = countPages(document);
  if (pages > limits.pages) throw Refusal.because('file_too_many_pages', 'pages', { pages, limit: limits.pages });
  const { isSigned } = refuseActiveContent(document);
  const { hasText } = await checkStreams(document, limits.pdf);
  return { accepted: { refused: false, kind: 'pdf', pages, hasText, notices: isSigned ? ['signed'] : [] }, pdf: document };
}

async function load(bytes: Uint8Array, memoryBytes: number): Promise<Document> {
  try {
    return await PDFDocument.load(bytes, { throwOnInvalidObject: true, updateMetadata: false });
  } catch (error) {
    if (error instanceof EncryptedPDFError) throw await refuseEncrypted(bytes);
    if (tookMuchOf(memoryBytes)) throw Refusal.because('file_processing_failed', 'memory');
    throw Refusal.because('file_corrupt', 'unreadable');
  }
}

/**
 * A bomb in an object stream goes off while pdf-lib parses, and pdf-lib takes the failed allocation for a bad object.
 * Buffers grow by doubling, so a failed one leaves at least a third of the limit in use.
 */
function tookMuchOf(memoryBytes: number): boolean {
  return peakResidentBytes() > memoryBytes / 3;
}

/** Linux only. Not `resourceUsage().maxRSS`: that one inherits the peak of the server that started this process. */
function peakResidentBytes(): number {
  try {
    return Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** With an empty password only the restrictions are in the way: the author can save the file without them. */
async function refuseEncrypted(bytes: Uint8Array): Promise<Refusal> {
  try {
    await PDFDocument.load(bytes, { password: '', updateMetadata: false });
    return Refusal.because('file_encrypted', 'owner_locked');
  } catch {
    return Refusal.because('file_encrypted', 'password');
  }
}

/** A page tree that contains itself ends in a stack overflow, a broken one in a type error: both are a corrupt file. */
function countPages(document: Document): number {
  let pages: number;
  try {
    pages = document.getPages().length;
  } catch {
    throw Refusal.because('file_corrupt', 'no_pages');
  }
  if (pages === 0) throw Refusal.because('file_corrupt', 'no_pages');
  return pages;
}
