import { TextLayer, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useRef } from 'react';
import './pdf-words.css';

interface PdfWordsProps {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  /** Width on the screen, in CSS pixels. */
  readonly width: number;
  readonly language: string;
}

/** Lays the words of a page where its picture shows them; gives back how to stop. */
const lay = (pdf: PDFDocumentProxy, number: number, width: number, box: HTMLElement): (() => void) => {
  let stop = (): void => undefined;
  let stopped = false;
  const work = async (): Promise<void> => {
    const page = await pdf.getPage(number);
    if (stopped) return;
    const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
    box.replaceChildren();
    box.style.setProperty('--total-scale-factor', String(viewport.scale));
    const layer = new TextLayer({ textContentSource: page.streamTextContent(), container: box, viewport });
    stop = () => layer.cancel();
    await layer.render();
  };
  // Without words the picture is still there to be read.
  work().catch(() => undefined);
  return () => {
    stopped = true;
    stop();
  };
};

/** The words of a page, unseen over its picture: to be selected, copied and read aloud. */
export const PdfWords = ({ pdf, number, width, language }: PdfWordsProps) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => (box.current ? lay(pdf, number, width, box.current) : undefined), [pdf, number, width]);
  return <div ref={box} className="pdf-words" lang={language} />;
};
