import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Validity } from '../../../kernel/validity.js';
import { holdsOn } from '../../../kernel/validity.js';
import type { Edition, Holding, TextVersion } from './document.js';

/** One (edition, change) and when it is in force; its language texts share these dates. */
export interface Period extends Validity {
  readonly editionId: string;
  readonly changeNumber: number;
  readonly validFrom: LegalDate;
  readonly validTo: LegalDate | null;
  readonly startAssumed: boolean;
}

/** The periods of a document in the order of their starts. */
export const periodsOf = (textVersions: readonly TextVersion[]): Period[] => {
  const byKey = new Map<string, Period>();
  for (const { editionId, changeNumber, validFrom, validTo, startAssumed } of textVersions) {
    byKey.set(`${editionId}/${changeNumber}`, { editionId, changeNumber, validFrom, validTo, startAssumed });
  }
  return [...byKey.values()].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1));
};

/** The one (edition, change) in force on the date, if any (VER-1). */
export const inForceOn = ({ textVersions }: Holding, date: LegalDate): Period | undefined =>
  periodsOf(textVersions).find((period) => holdsOn(period, date));

/** The latest period that is registered, by its start: what the next change or edition takes its place behind. */
export const lastPeriod = ({ textVersions }: Pick<Holding, 'textVersions'>): Period | undefined => periodsOf(textVersions).at(-1);

/** The day on which an edition itself began, whatever changes came after: its review counts from there. */
export const editionStart = (textVersions: readonly TextVersion[], editionId: string): LegalDate | undefined =>
  periodsOf(textVersions).find((period) => period.editionId === editionId)?.validFrom;

/** Refuses a start that is not after the one before it, and says which that is. */
export const requireAfter = (last: Period | undefined, start: LegalDate): void => {
  if (last && start <= last.validFrom) throw new AppError('start_before_predecessor', { predecessor: last.validFrom, start, changeNumber: last.changeNumber });
};

/**
 * Closes what is in force when its successor starts, so that one follows the other without a gap or an overlap.
 * @throws AppError `start_before_predecessor` when the successor would start on or before the day its predecessor did
 */
export const closeAt = (textVersions: readonly TextVersion[], start: LegalDate): TextVersion[] => {
  requireAfter(lastPeriod({ textVersions }), start);
  // A cancellation announced for a later day is overtaken by the successor.
  return textVersions.map((version) => (version.validTo === null || version.validTo > start ? { ...version, validTo: start } : version));
};

/** Adds a registered edition with its first text version; what was in force stays so until the new one starts. */
export const addEdition = (holding: Holding, edition: Edition, versions: readonly TextVersion[]): Holding => {
  const [first] = versions;
  if (!first) return holding;
  return {
    ...holding,
    editions: [...holding.editions, edition],
    textVersions: [...closeAt(holding.textVersions, first.validFrom), ...versions],
  };
};

export const shownStates = ['upcoming', 'effective', 'superseded', 'cancelled'] as const;
export type ShownState = (typeof shownStates)[number];

/** How an edition is shown on a date: computed, never stored. */
export const shownState = ({ textVersions }: Holding, edition: Edition, date: LegalDate): ShownState => {
  if (edition.cancelledFrom && edition.cancelledFrom <= date) return 'cancelled';
  const own = periodsOf(textVersions.filter(({ editionId }) => editionId === edition.id));
  if (own.some((period) => holdsOn(period, date))) return 'effective';
  return own.every(({ validFrom }) => validFrom > date) ? 'upcoming' : 'superseded';
};
