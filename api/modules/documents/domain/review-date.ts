import { addMonths, type LegalDate } from '../../../kernel/legal-date.js';
import type { Act } from './document.js';
import { approvalDate } from './start-date.js';

/** The day from which a document in force should have been reviewed: its review period after its last start or approval (REG-7). */
export const reviewDueOn = (validFrom: LegalDate, acts: readonly Act[], reviewMonths: number | null): LegalDate | null => {
  if (reviewMonths === null) return null;
  const approved = approvalDate(acts);
  return addMonths(approved !== null && approved > validFrom ? approved : validFrom, reviewMonths);
};
