import { stat } from 'node:fs/promises';
import { detectContainer } from './detect-kind.js';
import { Refusal, type Inspection } from './inspection.js';
import type { IntakeLimits } from './limits.js';

/** What the child is told to look at. */
export interface InspectionJob {
  readonly file: string;
  readonly fileName: string;
  readonly limits: IntakeLimits;
}

/**
 * Entry of the child process: looks at one file, answers, ends. An unforeseen fault is not caught: the parent sees the
 * process break down and refuses the file.
 */
process.once('message', (job: InspectionJob) => {
  void inspect(job).then((result) => {
    process.send?.(result, () => process.exit(0));
  });
});

async function inspect({ file, fileName, limits }: InspectionJob): Promise<Inspection> {
  try {
    const { size } = await stat(file);
    if (size > limits.fileBytes) throw Refusal.because('file_too_large', 'size', { size, limit: limits.fileBytes });
    if ((await detectContainer(file)) === 'pdf') {
      return await (await import('./pdf-gate.js')).inspectPdf(file, fileName, limits);
    }
    return await (await import('./office-gate.js')).inspectOffice(file, fileName, limits);
  } catch (error) {
    if (error instanceof Refusal) return { refused: true, code: error.code, params: error.params };
    throw error;
  }
}
