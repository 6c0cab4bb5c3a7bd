import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { AuditChange } from '../../../kernel/audit.js';
import type { Act, DocumentCode, Edition, Holding, TextVersion, Titles } from './document.js';
import { approvalDate } from './start-date.js';
import type { Period } from './timeline.js';
import { periodsOf, requireAfter } from './timeline.js';

/** A wrong fact of a registered edition and what is right; the journal keeps the old one readable (VER-3). */
export type Correction =
  | { readonly field: 'title'; readonly value: Titles }
  | { readonly field: 'code'; readonly value: DocumentCode | null }
  | { readonly field: 'registrationNumber'; readonly value: string | null }
  | { readonly field: 'edition'; readonly value: { readonly issue: number | null; readonly revision: number | null } }
  /** Of the edition itself, or of one of its changes. */
  | { readonly field: 'validFrom'; readonly value: LegalDate; readonly changeNumber?: number | undefined };

const shiftStart = (versions: readonly TextVersion[], { editionId, changeNumber }: Pick<Period, 'editionId' | 'changeNumber'>, start: LegalDate, approval: LegalDate | null): TextVersion[] => {
  const periods = periodsOf(versions);
  const index = periods.findIndex((period) => period.editionId === editionId && period.changeNumber === changeNumber);
  const own = periods[index];
  const before = periods[index - 1];
  if (!own) throw new AppError('not_found');
  if (approval !== null && start < approval) throw new AppError('start_before_approval', { approval, start });
  requireAfter(before, start);
  if (own.validTo && start >= own.validTo) throw new AppError('date_invalid', { date: start });
  return versions.map((version) => {
    if (version.validFrom === own.validFrom) return { ...version, validFrom: start, startAssumed: false };
    return version.validTo === own.validFrom ? { ...version, validTo: start } : version;
  });
};

const withEdition = (holding: Holding, id: string, edit: Partial<Edition>): Holding => ({
  ...holding, editions: holding.editions.map((edition) => (edition.id === id ? { ...edition, ...edit } : edition)),
});

const applied = (holding: Holding, editionId: string, correction: Correction, acts: readonly Act[]): { holding: Holding; from: unknown } => {
  const edition = holding.editions.find(({ id }) => id === editionId);
  if (!edition) throw new AppError('not_found');
  const { document } = holding;
  switch (correction.field) {
    case 'title':
      return { from: edition.title, holding: withEdition(holding, editionId, { title: correction.value }) };
    case 'edition':
      return { from: { issue: edition.issue, revision: edition.revision }, holding: withEdition(holding, editionId, correction.value) };
    case 'registrationNumber':
      return { from: edition.registrationNumber, holding: {
        ...withEdition(holding, editionId, { registrationNumber: correction.value }),
        document: { ...document, registrationNumber: correction.value },
      } };
    case 'code':
      return { from: document.code?.canonical ?? null, holding: {
        ...holding, document: { ...document, code: correction.value, registrationYear: correction.value?.year ?? null },
      } };
    case 'validFrom':
      return {
        from: periodsOf(holding.textVersions).find((period) => period.editionId === editionId && period.changeNumber === (correction.changeNumber ?? 0))?.validFrom ?? null,
        holding: { ...holding, textVersions: shiftStart(holding.textVersions, { editionId, changeNumber: correction.changeNumber ?? 0 }, correction.value, approvalDate(acts)) },
      };
  }
};

/**
 * Mends a wrong fact by a record of its own: what was wrong, what is right, and why; `acts` are those of the edition, or of the change
 * whose start it is.
 * @throws AppError `start_before_approval`, `start_before_predecessor`, `date_invalid`, `not_found`
 */
export const correctFact = (
  holding: Holding, editionId: string, correction: Correction, reason: string, acts: readonly Act[],
): { holding: Holding; changes: AuditChange[] } => {
  const { holding: corrected, from } = applied(holding, editionId, correction, acts);
  const origins = { ...corrected.document.origins, [correction.field]: 'person' as const };
  return {
    holding: { ...corrected, document: { ...corrected.document, origins } },
    changes: [
      { field: correction.field, from, to: correction.value },
      ...(correction.field === 'validFrom' && correction.changeNumber ? [{ field: 'changeNumber', from: null, to: correction.changeNumber }] : []),
      { field: 'reason', from: null, to: reason },
    ],
  };
};
