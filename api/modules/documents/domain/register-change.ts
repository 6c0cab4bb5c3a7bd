import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Act, Edition, EditionChange, Holding, Language, TextVersion } from './document.js';
import type { ApprovedText } from './register-approved.js';
import { approvalDate, decideStart } from './start-date.js';
import { closeAt, lastPeriod } from './timeline.js';

/** A language's text that a change leaves as it was: the same files under a text version of its own. */
export interface CarriedText { readonly language: Language; readonly fromTextVersionId: string }

/** A change notice that was approved, as the register takes it in (VER-4, CHG-3). */
export interface ApprovedChange {
  readonly changeId: string;
  readonly editionId: string;
  readonly registrationNumber: string | null;
  readonly acts: readonly Act[];
  /** The new texts; none for a change of which only the notice is known (a gap). */
  readonly texts: readonly ApprovedText[];
  readonly carried: readonly CarriedText[];
  /** Null: from the day that its author has named, or from the approval on where that is later. */
  readonly validFrom: LegalDate | null;
  readonly introducedOn: LegalDate | null;
}

const withChange = (editions: readonly Edition[], editionId: string, change: EditionChange): Edition[] =>
  editions.map((edition) => (edition.id === editionId ? { ...edition, changes: [...edition.changes, change] } : edition));

/**
 * Puts a change into the register: the next number of its edition, its text versions, the end of what it replaces. A change follows the latest
 * text that is registered, so that changes start in the order of their numbers.
 * @throws AppError `start_before_approval`, `start_before_predecessor`, `invalid_transition` where the edition is not the last one or has been cancelled
 */
export const registerChange = (holding: Holding, change: ApprovedChange, now: Date, today: LegalDate): Holding => {
  const { changeId, editionId, registrationNumber, acts } = change;
  const last = lastPeriod(holding);
  if (!last || last.editionId !== editionId || last.validTo !== null) throw new AppError('invalid_transition', { action: 'change' });
  const number = last.changeNumber + 1;
  const approval = approvalDate(acts);
  const wished = change.introducedOn !== null && (approval === null || change.introducedOn > approval) ? change.introducedOn : null;
  const start = decideStart(change.validFrom ?? wished, acts, today);
  const documentId = holding.document.id;
  const common = { documentId, editionId, changeNumber: number, ...start, validTo: null };
  const fresh: TextVersion[] = change.texts.map(({ id, language, files }) => ({ ...common, id, language, files, carriedFrom: null }));
  const carried = change.carried.flatMap(({ language, fromTextVersionId }): TextVersion[] => {
    const source = holding.textVersions.find(({ id }) => id === fromTextVersionId);
    return source ? [{ ...common, id: newId(), language, files: source.files.map((file) => ({ ...file, id: newId() })), carriedFrom: source.id }] : [];
  });
  const texts = [...fresh, ...carried];
  const unknown: TextVersion[] = texts.length > 0 ? [] : [{ ...common, id: newId(), language: holding.document.masterLanguage, files: [], carriedFrom: null }];
  return {
    ...holding,
    editions: withChange(holding.editions, editionId, { id: changeId, number, registrationNumber, actIds: acts.map(({ id }) => id), recordedAt: now }),
    textVersions: [...closeAt(holding.textVersions, start.validFrom), ...texts, ...unknown],
  };
};
