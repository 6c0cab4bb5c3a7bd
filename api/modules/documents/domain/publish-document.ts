import { AppError } from '../../../kernel/errors.js';
import type { AuditChange } from '../../../kernel/audit.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Holding, PublicationCheck } from './document.js';
import { editCard } from './edit-card.js';

/**
 * Opens a document to everybody after the publication check (LIB-6).
 * @throws AppError `date_invalid` for an agreement of a day to come
 */
export const publishDocument = (holding: Holding, publication: PublicationCheck, today: LegalDate): { holding: Holding; changes: AuditChange[] } => {
  if (publication.agreedOn > today) throw new AppError('date_invalid', { date: publication.agreedOn });
  const checked: Holding = { ...holding, document: { ...holding.document, publication } };
  const { holding: opened, changes } = editCard(checked, { confidentiality: 'public' }, today, today);
  return { holding: opened, changes: [...changes, { field: 'publication', from: holding.document.publication, to: publication }] };
};
