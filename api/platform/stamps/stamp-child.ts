import type { StampJob } from './stamp-job.js';
import { stampPdf } from './stamp-pdf.js';

/** Entry of the child process: stamps one file, answers, ends. An unforeseen fault is not caught: the parent sees the process break down. */
process.once('message', (job: StampJob) => {
  void stampPdf(job).then((outcome) => {
    process.send?.(outcome, () => process.exit(0));
  });
});
