import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { AuditChange } from '../../../kernel/audit.js';
import type { CardFacts, Holding } from './document.js';
import { latestFacts } from './rights.js';

export type CardEdit = Partial<Omit<CardFacts, 'since'>>;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * Changes facts of the card from a day on, so that a past day can still be shown (VER-3). The same day twice replaces what
 * was entered for that day.
 * @throws AppError `date_invalid` for a day in the future or before the newest version of the facts; `publication_not_checked` for what
 * was not released to everybody
 */
export const editCard = (holding: Holding, edit: CardEdit, since: LegalDate, today: LegalDate): { holding: Holding; changes: AuditChange[] } => {
  const current = latestFacts(holding.document.facts);
  if (since > today || (current.since !== null && since < current.since)) throw new AppError('date_invalid', { date: since });
  if (edit.confidentiality === 'public' && !holding.document.publication) throw new AppError('publication_not_checked');
  const fields = (Object.keys(edit) as (keyof CardEdit)[]).filter((field) => edit[field] !== undefined && !same(edit[field], current[field]));
  const changes = fields.map((field) => ({ field, from: current[field], to: edit[field] }));
  const next: CardFacts = { ...current, ...Object.fromEntries(fields.map((field) => [field, edit[field]])), since };
  const kept = holding.document.facts.filter((facts) => facts.since !== since);
  const origins = { ...holding.document.origins, ...Object.fromEntries(fields.map((field) => [field, 'person' as const])) };
  // Who opens it again checks again: the text may be another.
  const publication = next.confidentiality === 'public' ? holding.document.publication : null;
  return { holding: { ...holding, document: { ...holding.document, facts: [...kept, next], publication, origins } }, changes };
};
