import { Worker } from 'node:worker_threads';
import type { Book } from './book.js';
import type { Form, FormData, Language } from './form-schema.js';
import type { ReadingCopy } from './reading-copy.js';
import { fillForm, type Sheet } from './sheet.js';
import { createQueue } from './queue.js';

/** What a worker is told to draw. */
export type RenderJob = { readonly format: 'pdf' | 'docx'; readonly sheet: Sheet } | { readonly format: 'book'; readonly book: Book } | { readonly format: 'copy'; readonly copy: ReadingCopy };

const SECONDS = 1000;
const TIME_LIMIT = 120 * SECONDS;
const HEAP_LIMIT_MB = 1024;

/** One at a time: a big sheet takes some hundred megabytes. */
const queue = createQueue(1);

/** Makes a PDF of a form (REG-8, spec 4); the event loop stays free. */
export function renderPdf(form: Form, data: FormData, language: Language): Promise<Buffer> {
  return render({ format: 'pdf', sheet: fillForm(form, data, language) });
}

/** Makes a DOCX of a form (REG-8, spec 4); the event loop stays free. */
export function renderDocx(form: Form, data: FormData, language: Language): Promise<Buffer> {
  return render({ format: 'docx', sheet: fillForm(form, data, language) });
}

/** Makes a PDF of a bound document: title page, text, sheet (WF-7, spec 4); the event loop stays free. */
export function renderBook(book: Book): Promise<Buffer> {
  return render({ format: 'book', book });
}

/** Makes a PDF of a text's clauses (CHG-3, spec 4); the event loop stays free. */
export function renderReadingCopy(copy: ReadingCopy): Promise<Buffer> {
  return render({ format: 'copy', copy });
}

function render(job: RenderJob): Promise<Buffer> {
  return queue(() => renderInWorker(job));
}

function renderInWorker(job: RenderJob): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./render-worker.js', import.meta.url), {
      workerData: job,
      // Options of the parent, such as Jest's, mean nothing to the worker.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: HEAP_LIMIT_MB },
    });
    const timer = setTimeout(() => {
      reject(new Error(`the ${job.format} took more than ${TIME_LIMIT / SECONDS} s`));
      void worker.terminate();
    }, TIME_LIMIT);
    worker.once('message', (bytes: Uint8Array) => resolve(Buffer.from(bytes.buffer)));
    worker.once('error', reject);
    worker.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`the ${job.format} worker ended with code ${code} and no document`));
    });
  });
}
