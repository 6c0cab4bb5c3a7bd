import type { LegalDate } from './legal-date.js';

/** Half-open legal interval: in force from `validFrom` on, until the day before `validTo`; `null` is open. */
export interface Validity {
  readonly validFrom: LegalDate | null;
  readonly validTo: LegalDate | null;
}

/** Whether the interval holds the date (VER-1: "in force on X" is computed, never a flag). */
export const holdsOn = ({ validFrom, validTo }: Validity, date: LegalDate): boolean =>
  (validFrom === null || validFrom <= date) && (validTo === null || date < validTo);

/** The element of a dated series that holds on the date; the series must not overlap. */
export const currentOn = <T extends Validity>(series: readonly T[], date: LegalDate): T | undefined =>
  series.find((item) => holdsOn(item, date));
