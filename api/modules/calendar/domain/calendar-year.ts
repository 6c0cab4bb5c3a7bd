import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';

/** The two calendars: Saturday and Sunday free, or Sunday alone. */
export const weeks = ['five-day', 'six-day'] as const;
export type Week = (typeof weeks)[number];

/**
 * Why a day differs from the days of its week: a holiday; a day off that is never moved (7 January, the first day of Kurban Ait);
 * the working day given for a holiday that fell on a free day; the two halves of a swap.
 */
export const dayKinds = ['holiday', 'day-off', 'substitute', 'swap-off', 'swap-work'] as const;
export type DayKind = (typeof dayKinds)[number];

export interface CalendarDay {
  readonly date: LegalDate;
  readonly kind: DayKind;
  readonly note: { readonly kk: string; readonly ru: string };
  /** The law or the order that it follows from. */
  readonly source: string;
}

/** A year of one calendar; revision 0: nobody has stored it, so it has no days but those of the week. */
export interface CalendarYear {
  readonly week: Week;
  readonly year: number;
  readonly days: readonly CalendarDay[];
  readonly confirmed: { readonly by: string; readonly on: LegalDate } | null;
  readonly revision: number;
}

export const blankYear = (week: Week, year: number): CalendarYear => ({ week, year, days: [], confirmed: null, revision: 0 });

export const yearOf = (date: LegalDate): number => Number(date.slice(0, 4));

/** Whether the week itself leaves the day free. */
export const isWeekend = (week: Week, date: LegalDate): boolean => {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 0 || (weekday === 6 && week === 'five-day');
};

const requireSense = (week: Week, year: number, { date, kind }: CalendarDay): void => {
  if (yearOf(date) !== year) throw new AppError('calendar_date_outside_year', { date, year });
  const free = isWeekend(week, date);
  if (kind === 'swap-work' && !free) throw new AppError('calendar_day_works_already', { date });
  if ((kind === 'swap-off' || kind === 'substitute') && free) throw new AppError('calendar_day_free_already', { date });
};

const byDate = (a: CalendarDay, b: CalendarDay): number => (a.date < b.date ? -1 : 1);

/**
 * The year with other days; they have to be confirmed anew.
 * @throws AppError `calendar_date_outside_year`, `calendar_date_twice`, `calendar_day_works_already`, `calendar_day_free_already`
 */
export const withDays = (before: CalendarYear, days: readonly CalendarDay[]): CalendarYear => {
  const sorted = [...days].sort(byDate);
  for (const day of sorted) requireSense(before.week, before.year, day);
  const twice = sorted.find(({ date }, index) => sorted[index + 1]?.date === date);
  if (twice) throw new AppError('calendar_date_twice', { date: twice.date });
  return { ...before, days: sorted, confirmed: null };
};

/** @throws AppError `calendar_year_empty`: a year without a single holiday has not been entered yet */
export const confirmedYear = (before: CalendarYear, by: string, on: LegalDate): CalendarYear => {
  if (before.days.length === 0) throw new AppError('calendar_year_empty', { year: before.year });
  return { ...before, confirmed: { by, on } };
};

/** The year that must be confirmed before it begins: from 1 November the next one, while it is not; else null. */
export const yearToConfirm = (today: LegalDate, isConfirmed: (year: number) => boolean): number | null => {
  const next = yearOf(today) + 1;
  return today.slice(5) >= '11-01' && !isConfirmed(next) ? next : null;
};
