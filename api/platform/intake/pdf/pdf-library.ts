import type { getDocumentProxy } from 'unpdf';

export type PDFDocumentProxy = Awaited<ReturnType<typeof getDocumentProxy>>;
export type PDFPageProxy = Awaited<ReturnType<PDFDocumentProxy['getPage']>>;

/** pdf.js wants this newest method when it draws fonts; Node 20 has not got it. */
function addTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength) {
      return this.slice(0, length);
    },
  });
}

/** Opens a PDF without scripts, forms, pictures, and without anything from outside. Only ever in the child process. */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  addTransfer();
  const { getDocumentProxy: open } = await import('unpdf');
  return open(bytes, { isEvalSupported: false, enableXfa: false, maxImageSize: 1, useSystemFonts: false, verbosity: 0 });
}
