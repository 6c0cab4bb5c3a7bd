import type { PDFDocument } from 'pdf-lib';
import { stat } from 'node:fs/promises';
import { detectContainer } from './detect-kind.js';
import { Refusal, type AcceptedFile } from './inspection.js';
import type { IntakeLimits } from './limits.js';

/** What a child process is told to look at. */
export interface IntakeJob {
  readonly file: string;
  readonly fileName: string;
  readonly limits: IntakeLimits;
}

/** A file that may come in; a PDF as the gate has opened it, so that nobody has to open it again. */
export interface Passed {
  readonly accepted: AcceptedFile;
  readonly pdf: PDFDocument | null;
}

/**
 * Leads a file through the gates (DOC-6). Only ever in a child process.
 * @throws Refusal when it must not come in
 */
export async function passGates({ file, fileName, limits }: IntakeJob): Promise<Passed> {
  const { size } = await stat(file);
  if (size > limits.fileBytes) throw Refusal.because('file_too_large', 'size', { size, limit: limits.fileBytes });
  if ((await detectContainer(file)) === 'pdf') {
    return (await import('./pdf-gate.js')).inspectPdf(file, fileName, limits);
  }
  const { inspectOffice } = await import('./office-gate.js');
  return { accepted: await inspectOffice(file, fileName, limits), pdf: null };
}
