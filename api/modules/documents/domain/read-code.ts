import { codeSearchKeys } from '../../../text/codes/code-query.js';
import { parseCode } from '../../../text/codes/code.js';
import type { DocumentCode } from './document.js';

/** The stored values of a printed code (REG-3); null for an empty text. An unknown shape is kept as printed. */
export const readCode = (printed: string): DocumentCode | null => {
  const reading = parseCode(printed);
  if (reading.key === '') return null;
  return {
    printed: reading.printed,
    canonical: reading.canonical,
    duplicateKey: reading.key,
    searchKeys: codeSearchKeys(reading.printed),
    year: reading.parts?.year ?? null,
  };
};
