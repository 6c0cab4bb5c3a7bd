import { getDocument, GlobalWorkerOptions, type PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';

GlobalWorkerOptions.workerSrc = workerUrl;

/** Where the build puts the decoder of JPEG 2000 images; see vite.config.ts. */
const DECODERS = '/pdf/';

/** Opens a PDF with nothing in it run: no code made of strings, no forms of its own, no WebAssembly (the page's policy allows none). */
export const openPdf = (url: string): PDFDocumentLoadingTask =>
  getDocument({
    url,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    wasmUrl: new URL(DECODERS, location.href).href,
    // The file is sent whole, so its length is no reason to ask twice.
    disableRange: true,
  });
