/**
 * pdf-lib out of its one bundled file: its modules are some hundreds of files, and loading them takes half a second of each child
 * process. Only ever there; all that is compared by class must come from here.
 */
const bundle = new URL('../dist/pdf-lib.esm.js', import.meta.resolve('pdf-lib'));

export const {
  EncryptedPDFError, PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFRef, PDFStream, decodePDFRawStream, degrees, rgb,
} = (await import(bundle.href)) as typeof import('pdf-lib');
