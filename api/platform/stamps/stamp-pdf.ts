import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { PDFDocument as Document } from 'pdf-lib';
import { Refusal } from '../intake/inspection.js';
import { refuseActiveContent } from '../intake/pdf-actions.js';
import { EncryptedPDFError, PDFDict, PDFDocument, PDFName, PDFNumber } from '../intake/pdf-lib.js';
import { COVER_SIZE, drawCover } from './cover-page.js';
import type { CoverKind, StampJob, StampOutcome, StampRefusal } from './stamp-job.js';
import { embedStampFonts } from './stamp-fonts.js';
import { BrokenPage } from './page-content.js';
import { stampPages } from './stamp-pages.js';

/** Nothing is added or taken away that the stamp does not need: no producer, no dates, no forms drawn anew. */
const AS_IT_IS = { throwOnInvalidObject: true, updateMetadata: false } as const;

type Opened = { readonly document: Document; readonly signed: boolean } | { readonly locked: true } | { readonly refused: StampRefusal };

const openEncrypted = async (bytes: Uint8Array): Promise<Opened> => {
  try {
    await PDFDocument.load(bytes, { password: '', updateMetadata: false });
    return { locked: true };
  } catch {
    return { refused: 'password' };
  }
};

const activityIn = (document: Document): { signed: boolean } | { refused: StampRefusal } => {
  try {
    return { signed: refuseActiveContent(document).isSigned };
  } catch (error) {
    if (error instanceof Refusal) return { refused: 'active_content' };
    throw error;
  }
};

/** How many pages the file says it has: a damaged one loses some without a word. */
const saidPages = (document: Document): number | undefined => {
  const count = document.catalog.Pages().lookup(PDFName.of('Count'));
  return count instanceof PDFNumber ? count.asNumber() : undefined;
};

/** A page tree that contains itself ends in a stack overflow, a broken one in a type error: both are a damaged file. */
const open = async (bytes: Uint8Array, limit: number): Promise<Opened> => {
  try {
    const document = await PDFDocument.load(bytes, AS_IT_IS);
    const pages = document.getPages().length;
    if (pages === 0 || pages !== saidPages(document)) return { refused: 'damaged' };
    if (pages > limit) return { refused: 'too_many_pages' };
    const activity = activityIn(document);
    return 'refused' in activity ? activity : { document, signed: activity.signed };
  } catch (error) {
    return error instanceof EncryptedPDFError ? openEncrypted(bytes) : { refused: 'damaged' };
  }
};

/** A copy of the pages bears no signature: the fields stay as they look, the values go, and the signed file comes with the copy. */
const dropSignatures = (document: Document): void => {
  for (const [ref, object] of document.context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue;
    if (object.has(PDFName.of('ByteRange'))) document.context.delete(ref);
    if (object.lookup(PDFName.of('FT')) === PDFName.of('Sig')) object.delete(PDFName.of('V'));
    object.delete(PDFName.of('SigFlags'));
  }
  document.catalog.delete(PDFName.of('Perms'));
};

const addCover = async (document: Document, kind: CoverKind, bytes: Uint8Array, { words: { cover, stamp } }: StampJob): Promise<void> => {
  const text = cover[kind];
  const fonts = await embedStampFonts(document);
  const page = document.insertPage(0, COVER_SIZE);
  drawCover(page, fonts, text);
  stampPages([page], fonts, { ...stamp, across: null }, () => text.pageText);
  await document.attach(bytes, text.fileName, { mimeType: 'application/pdf' });
};

const make = async (opened: Exclude<Opened, { refused: StampRefusal }>, bytes: Uint8Array, job: StampJob): Promise<{ document: Document; cover: CoverKind | null }> => {
  if ('locked' in opened) {
    const document = await PDFDocument.create({ updateMetadata: false });
    await addCover(document, 'owner_locked', bytes, job);
    return { document, cover: 'owner_locked' };
  }
  const { document, signed } = opened;
  stampPages(document.getPages(), await embedStampFonts(document), job.words.stamp);
  if (!signed) return { document, cover: null };
  dropSignatures(document);
  await addCover(document, 'signed', bytes, job);
  return { document, cover: 'signed' };
};

/** Stamps a file. Holds the event loop: called in the child process only. Never throws for what is in the file. */
export async function stampPdf(job: StampJob): Promise<StampOutcome> {
  const bytes = await readFile(job.file);
  const opened = await open(bytes, job.limits.pages);
  if ('refused' in opened) return { refused: opened.refused };
  try {
    const { document, cover } = await make(opened, bytes, job);
    const stamped = await document.save({ addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Number.POSITIVE_INFINITY });
    await writeFile(job.target, stamped, { mode: 0o600 });
    return { refused: null, cover, pages: document.getPageCount(), sha256: createHash('sha256').update(stamped).digest('hex'), size: stamped.length };
  } catch (error) {
    // Anything else breaks the process down: the parent says that the file could not be processed.
    if (error instanceof BrokenPage) return { refused: 'damaged' };
    throw error;
  }
}
