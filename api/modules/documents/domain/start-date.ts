import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Act } from './document.js';

/** The approval date (VER-2): the date of the last approving act; null when no act has one. */
export const approvalDate = (acts: readonly Act[]): LegalDate | null =>
  acts.flatMap(({ date }) => (date ? [date] : [])).sort().at(-1) ?? null;

export interface Start { readonly validFrom: LegalDate; readonly startAssumed: boolean }

/**
 * From when a text is in force (VER-2): the date asked for, else that of the last act, else the day of recording; the last two
 * are marked as assumed when `known` is false, as in an imported register.
 * @throws AppError `start_before_approval`
 */
export const decideStart = (asked: LegalDate | null, acts: readonly Act[], today: LegalDate, known = true): Start => {
  const approval = approvalDate(acts);
  if (asked && approval && asked < approval) throw new AppError('start_before_approval', { approval, start: asked });
  return { validFrom: asked ?? approval ?? today, startAssumed: asked === null && (!known || approval === null) };
};
