import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useState } from 'react';
import { openPdf } from './open-pdf';

export interface OpenedPdf {
  readonly pdf: PDFDocumentProxy | null;
  readonly failed: boolean;
  readonly retry: () => void;
}

/** A PDF as long as it is looked at; its worker goes with the view. */
export const usePdf = (url: string): OpenedPdf => {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let left = false;
    setFailed(false);
    setPdf(null);
    const task = openPdf(url);
    task.promise.then(
      (opened) => !left && setPdf(opened),
      () => !left && setFailed(true),
    );
    return () => {
      left = true;
      void task.destroy();
    };
  }, [url, attempt]);
  return { pdf, failed, retry: () => setAttempt(attempt + 1) };
};
