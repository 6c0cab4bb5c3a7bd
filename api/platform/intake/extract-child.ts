import type { PDFDocument } from 'pdf-lib';
import { readFile } from 'node:fs/promises';
import { outlineOf } from '../../text/clauses/outline.js';
import type { Outline } from '../../text/clauses/clause.js';
import { EXTRACTOR_VERSION, type ExtractionMessage } from './extraction.js';
import { passGates, type IntakeJob } from './gates.js';
import { Refusal, type AcceptedFile } from './inspection.js';

/** Entry of the child process: leads one file through the gates, reads its text, sends it, ends. */
process.once('message', (job: IntakeJob) => {
  void extract(job).then(() => process.exit(0));
});

const PORTION = 50;

interface Read {
  readonly pages: number | null;
  readonly scan: boolean;
  readonly outline: Outline;
}

async function extract(job: IntakeJob): Promise<void> {
  try {
    const { accepted, pdf } = await passGates(job);
    await send({ opened: accepted });
    const { pages, scan, outline } = pdf ? await extractPdf(job, pdf) : await extractDocx(job, accepted);
    const { clauses, findings, front } = outline;
    for (let from = 0; from < clauses.length; from += PORTION) await send({ clauses: clauses.slice(from, from + PORTION) });
    const kind = accepted.kind === 'pdf' ? 'pdf' : 'docx';
    await send({ done: { refused: null, kind, pages, scan, extractorVersion: EXTRACTOR_VERSION, findings, front } });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    await send({ done: { refused: { code: error.code, params: error.params } } });
  }
}

async function extractPdf({ file, limits }: IntakeJob, drawn: PDFDocument): Promise<Read> {
  const { readPdf } = await import('./pdf/read-pdf.js');
  const { pages, scan, blocks } = await readPdf(new Uint8Array(await readFile(file)), drawn, limits.pages);
  // A scan may bear a stamp or a line of a scanner's program: that is no text of the document.
  return { pages, scan, outline: outlineOf(scan ? [] : blocks, 'joined') };
}

async function extractDocx({ file, limits }: IntakeJob, { hasText }: AcceptedFile): Promise<Read> {
  const { openArchive } = await import('./archive.js');
  const { findMainPart } = await import('./office-gate.js');
  const { readDocx } = await import('./docx/read-docx.js');
  const archive = await openArchive(file, limits.archive);
  try {
    const { main } = await findMainPart(archive, limits);
    const blocks = await readDocx(archive, main, limits.archive.xmlDepth);
    return { pages: null, scan: !hasText, outline: outlineOf(blocks, 'typed') };
  } finally {
    archive.close();
  }
}

/** Resolves when the message is handed over, so that a long text does not pile up in this process. */
const send = (message: ExtractionMessage): Promise<void> =>
  new Promise((resolve) => {
    process.send?.(message, undefined, undefined, () => resolve());
  });
