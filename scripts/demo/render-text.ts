import type { DemoText } from './demo-text.js';
import { textToDocx } from './text-docx.js';
import { textToPdf } from './text-pdf.js';

export interface RenderedText { readonly fileName: string; readonly content: Buffer }

// A slash can not stand in a file's name; people write the rest of a code as it is printed.
const baseName = ({ code, language }: DemoText): string => `${code.replaceAll('/', '-')} ${language}`;

/** A demonstration text as the file that a university would have; the code is in the file's name (REG-11). */
export const renderText = async (text: DemoText, format: 'docx' | 'pdf'): Promise<RenderedText> => ({
  fileName: `${baseName(text)}.${format}`,
  content: format === 'docx' ? await textToDocx(text) : await textToPdf(text),
});
