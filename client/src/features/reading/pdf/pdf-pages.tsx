import { useElementSize } from '@mantine/hooks';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PdfPage } from './pdf-page';

interface PdfPagesProps {
  readonly pdf: PDFDocumentProxy;
  readonly zoom: number;
  readonly language: string;
  /** The page wanted; another `turn` asks for the same page again. */
  readonly wanted: { readonly page: number; readonly turn: number };
  readonly onSeen: (page: number) => void;
}

const A4 = Math.SQRT2;
const GAP = 10;

const useRatio = (pdf: PDFDocumentProxy): number | null => {
  const [ratio, setRatio] = useState<number | null>(null);
  useEffect(() => {
    pdf.getPage(1).then(
      (page) => {
        const { width, height } = page.getViewport({ scale: 1 });
        setRatio(height / width);
      },
      () => setRatio(A4),
    );
  }, [pdf]);
  return ratio;
};

/** The page whose middle part is in view. */
const pageInView = (box: HTMLElement): number => {
  const middle = box.scrollTop + box.clientHeight / 3;
  const pages = [...box.querySelectorAll<HTMLElement>('.pdf-page')];
  const at = pages.findIndex((page) => page.offsetTop + page.offsetHeight > middle);
  return at < 0 ? pages.length : at + 1;
};

/** All pages one below the other; only those in view are drawn. */
export const PdfPages = ({ pdf, zoom, language, wanted, onSeen }: PdfPagesProps) => {
  const { t } = useTranslation();
  const { ref, width } = useElementSize();
  const box = useRef<HTMLDivElement>(null);
  const ratio = useRatio(pdf);
  const drawn = ratio !== null && width > 0;
  useEffect(() => {
    const page = box.current?.querySelector<HTMLElement>(`[data-page="${wanted.page}"]`);
    if (drawn && box.current && page) box.current.scrollTop = page.offsetTop - GAP;
  }, [wanted, drawn]);
  return (
    <div ref={box} className="pdf-pages" tabIndex={0} role="group" aria-label={t('reading.pdfPages')} onScroll={(event) => onSeen(pageInView(event.currentTarget))}>
      <div ref={ref}>
        {drawn && Array.from({ length: pdf.numPages }, (_, at) => <PdfPage key={at} pdf={pdf} number={at + 1} width={Math.floor(width * zoom)} ratio={ratio} language={language} />)}
      </div>
    </div>
  );
};
