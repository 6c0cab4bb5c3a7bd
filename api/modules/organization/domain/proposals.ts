import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import { isLegalDate } from '../../../kernel/legal-date.js';

/** One field that a row of an import would change. */
export interface Proposal {
  readonly field: string;
  readonly from: string | null;
  readonly to: string;
}

/** What a row would do, before anybody has agreed to it. */
export interface Decision {
  readonly outcome: 'create' | 'change' | 'unchanged';
  readonly id: string | null;
  readonly proposals: readonly Proposal[];
}

export interface Imported {
  readonly outcome: 'created' | 'changed' | 'unchanged';
  readonly id: string;
}

/** What differs between what a row says and what is known. An empty cell says nothing: an import never erases. */
export const proposalsOf = (row: Readonly<Record<string, string | null | undefined>>, known: Readonly<Record<string, string | null>>): Proposal[] =>
  Object.keys(known).flatMap((field) => {
    const [to, from] = [row[field] ?? null, known[field] ?? null];
    return to === null || to === from ? [] : [{ field, from, to }];
  });

export const decisionOf = (id: string | null, proposals: readonly Proposal[]): Decision => {
  if (id === null) return { outcome: 'create', id, proposals };
  return { outcome: proposals.length > 0 ? 'change' : 'unchanged', id, proposals };
};

/** @throws AppError `date_invalid` */
export const rowDate = (text: string | null): LegalDate | null => {
  if (text === null || isLegalDate(text)) return text;
  throw new AppError('date_invalid', { text });
};
