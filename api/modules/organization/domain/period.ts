import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import { holdsOn } from '../../../kernel/validity.js';

/** When a fact of the organisation holds: from `from` on until the day before `to`; null is open (VER-1). */
export interface Period {
  readonly from: LegalDate | null;
  readonly to: LegalDate | null;
}

const startOf = ({ from }: Period): string => from ?? '';

/** Whether the fact holds on the date. */
export const holds = ({ from, to }: Period, on: LegalDate): boolean => holdsOn({ validFrom: from, validTo: to }, on);

/** The fact of a series that holds on the date. */
export const currentOf = <T extends Period>(series: readonly T[], on: LegalDate): T | undefined =>
  series.find((fact) => holds(fact, on));

/** @throws AppError `date_invalid` when the period would end before it has begun; an empty one is a fact that never held */
export const checkPeriod = ({ from, to }: Period): void => {
  if (from !== null && to !== null && to < from) throw new AppError('date_invalid', { from, to });
};

/** The period closed at the date; one that has not begun by then never holds. */
export const closeAt = <T extends Period>(fact: T, date: LegalDate): T => {
  if (fact.to !== null && fact.to <= date) return fact;
  return { ...fact, to: fact.from !== null && fact.from > date ? fact.from : date };
};

/** The series in which nothing holds from `since` until the next later fact begins. */
export const vacateFrom = <T extends Period>(series: readonly T[], since: LegalDate | null): T[] => {
  const start = since ?? '';
  const later = series.filter((fact) => startOf(fact) > start);
  if (since === null) return later;
  const earlier = series.filter((fact) => startOf(fact) < start).map((fact) => closeAt(fact, since));
  return [...earlier, ...later];
};

/**
 * The series in which the value holds from `since` on: what held until then ends, what begins on the same day is corrected,
 * and what begins later stays, so that facts may become known in any order.
 */
export const continueWith = <V extends object>(series: readonly (V & Period)[], since: LegalDate | null, value: V): (V & Period)[] => {
  const start = since ?? '';
  const same = series.find((fact) => startOf(fact) === start);
  const starts = series.map(({ from }) => from).filter((from) => from !== null && from > start).sort();
  const fact = { ...value, from: since, to: same?.to ?? starts[0] ?? null };
  return [...vacateFrom(series, since), fact].sort((a, b) => (startOf(a) < startOf(b) ? -1 : 1));
};
