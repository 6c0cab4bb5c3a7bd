import type { PrintedCopy } from '../../modules/originals/public.js';
import { inTwo } from './approval-words.js';
import { drawClauses } from './consolidated-text.js';
import type { Language } from './form-schema.js';
import { fillReadingCopy } from './reading-copy.js';
import { renderReadingCopy } from './render.js';

const fieldsOf = ({ title, code, issue, revision, changeNumber, markedAgainst, printed }: PrintedCopy, language: Language): Record<string, string> => {
  const edition = String(issue ?? revision ?? '');
  return {
    document: inTwo(title, language), code: code ?? '', printed,
    // What a note needs decides whether it stands: one is for a text with changes, one for a text without.
    ...(changeNumber > 0 ? { edition: edition || '–', change: String(changeNumber) } : { only: edition || '–' }),
    ...(markedAgainst && { marked: language === 'kk' ? 'басылымның бастапқы мәтінімен салыстырғанда' : 'по сравнению с первым текстом издания' }),
  };
};

/** Prints the text of an edition with its changes, clean or marked, from the form `reading-copy` (CHG-3). */
export const printReadingCopy = async (copy: PrintedCopy, format: 'pdf' | 'docx', language: Language): Promise<Buffer> => {
  const filled = await fillReadingCopy({ organization: copy.organization, fields: fieldsOf(copy, language), clauses: copy.clauses }, language);
  if (format === 'pdf') return renderReadingCopy(filled);
  const { title, code, notes, clauses } = filled;
  return drawClauses({ title, code, language, notes, clauses });
};
