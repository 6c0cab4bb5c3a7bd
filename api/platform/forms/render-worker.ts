import { parentPort, workerData } from 'node:worker_threads';
import type { RenderJob } from './render.js';

/** Entry of the worker thread: draws one sheet and hands its bytes over. The libraries are loaded here only. */
async function draw({ format, sheet }: RenderJob): Promise<Uint8Array> {
  if (format === 'pdf') return (await import('./pdf-document.js')).drawPdf(sheet);
  return (await import('./docx-document.js')).drawDocx(sheet);
}

const bytes = Uint8Array.from(await draw(workerData as RenderJob));
parentPort?.postMessage(bytes, [bytes.buffer]);
