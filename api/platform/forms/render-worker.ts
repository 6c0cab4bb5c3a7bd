import { parentPort, workerData } from 'node:worker_threads';
import type { RenderJob } from './render.js';

/** Entry of the worker thread: draws one sheet or book and hands its bytes over. The libraries are loaded here only. */
async function draw(job: RenderJob): Promise<Uint8Array> {
  if (job.format === 'book') return (await import('./pdf-book.js')).drawBook(job.book);
  if (job.format === 'copy') return (await import('./pdf-reading-copy.js')).drawReadingCopy(job.copy);
  if (job.format === 'pdf') return (await import('./pdf-document.js')).drawPdf(job.sheet);
  return (await import('./docx-document.js')).drawDocx(job.sheet);
}

const bytes = Uint8Array.from(await draw(workerData as RenderJob));
parentPort?.postMessage(bytes, [bytes.buffer]);
