import { useIntersection } from '@mantine/hooks';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PdfWords } from './pdf-words';

interface PdfPageProps {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  /** Width on the screen, in CSS pixels. */
  readonly width: number;
  /** Height by width of the first page, until this page's own is known. */
  readonly ratio: number;
  /** Of the text. */
  readonly language: string;
}

/** Sharper than this only makes large pages slow. */
const SHARPEST = 2;

const isCancelled = (error: unknown): boolean => error instanceof Error && error.name === 'RenderingCancelledException';

/** Draws a page; gives back how to stop. */
const draw = (pdf: PDFDocumentProxy, number: number, width: number, canvas: HTMLCanvasElement, onRatio: (ratio: number) => void): (() => void) => {
  let stop = (): void => undefined;
  let stopped = false;
  const work = async (): Promise<void> => {
    const page = await pdf.getPage(number);
    const own = page.getViewport({ scale: 1 });
    onRatio(own.height / own.width);
    if (stopped) return;
    const viewport = page.getViewport({ scale: (width / own.width) * Math.min(SHARPEST, devicePixelRatio) });
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    const task = page.render({ canvas, viewport });
    stop = () => task.cancel();
    await task.promise;
  };
  work().catch((error: unknown) => {
    if (!isCancelled(error) && !stopped) canvas.dataset['failed'] = 'true';
  });
  return () => {
    stopped = true;
    stop();
  };
};

/** One page: an empty sheet until it comes near, then its picture with the words over it. */
export const PdfPage = ({ pdf, number, width, ratio, language }: PdfPageProps) => {
  const { t } = useTranslation();
  const { ref, entry } = useIntersection({ rootMargin: '400px 0px' });
  const canvas = useRef<HTMLCanvasElement>(null);
  const [own, setOwn] = useState<number | null>(null);
  const near = entry?.isIntersecting ?? false;
  useEffect(() => {
    if (!near || !canvas.current || width === 0) return;
    return draw(pdf, number, width, canvas.current, setOwn);
  }, [pdf, number, width, near]);
  return (
    <div ref={ref} className="pdf-page" data-page={number} style={{ width, height: width * (own ?? ratio) }}>
      {near && <canvas ref={canvas} role="img" aria-label={t('reading.pageOfPdf', { page: number })} />}
      {near && <PdfWords pdf={pdf} number={number} width={width} language={language} />}
    </div>
  );
};
