import { addDays } from '../../../kernel/legal-date.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { CalendarYear, Week } from './calendar-year.js';
import { isWeekend, yearOf } from './calendar-year.js';

/** The years of one week as they are asked day by day. */
export interface WorkingCalendar {
  readonly week: Week;
  /** Whether a day works that differs from its week. */
  readonly exceptions: ReadonlyMap<LegalDate, boolean>;
  readonly years: ReadonlyMap<number, CalendarYear>;
}

export interface Deadline {
  readonly dueOn: LegalDate;
  /** Which calendars counted it, `five-day/2026@1`, joined by `+` where it crosses a year; `@0`: weekends only. */
  readonly calendarRevision: string;
  /** A year on the way is not confirmed. */
  readonly preliminary: boolean;
}

/** Puts the stored years of a week together; those of the other week are passed over. */
export const workingCalendar = (week: Week, stored: readonly CalendarYear[]): WorkingCalendar => {
  const years = stored.filter((year) => year.week === week);
  return {
    week,
    exceptions: new Map(years.flatMap(({ days }) => days.map(({ date, kind }) => [date, kind === 'swap-work'] as const))),
    years: new Map(years.map((year) => [year.year, year])),
  };
};

export const isWorkingDay = ({ week, exceptions }: WorkingCalendar, date: LegalDate): boolean =>
  exceptions.get(date) ?? !isWeekend(week, date);

/**
 * The `count`-th working day after a date; the date itself is not counted. Back in time when `count` is negative;
 * the date itself, working or not, when it is 0.
 */
export const addWorkingDays = (calendar: WorkingCalendar, from: LegalDate, count: number): LegalDate => {
  const step = Math.sign(count);
  let date = from;
  for (let left = Math.abs(count); left > 0;) {
    date = addDays(date, step);
    if (isWorkingDay(calendar, date)) left -= 1;
  }
  return date;
};

/** How many working days lie after `from` up to and with `to`; where `to` is earlier, minus those from `to` up to the day before `from`. */
export const workingDaysBetween = (calendar: WorkingCalendar, from: LegalDate, to: LegalDate): number => {
  const step = to < from ? -1 : 1;
  let count = 0;
  for (let date = from; date !== to;) {
    date = addDays(date, step);
    if (isWorkingDay(calendar, date)) count += step;
  }
  return count;
};

/** How many days of a year are worked. */
export const workingDaysInYear = (calendar: WorkingCalendar, year: number): number =>
  workingDaysBetween(calendar, `${year - 1}-12-31` as LegalDate, `${year}-12-31` as LegalDate);

/** A date `count` working days (1 or more) after another, with the calendars that it was counted by (ACQ-2). */
export const deadlineAfter = (calendar: WorkingCalendar, from: LegalDate, count: number): Deadline => {
  const dueOn = addWorkingDays(calendar, from, count);
  const [first, last] = [yearOf(addDays(from, 1)), yearOf(dueOn)];
  const crossed = Array.from({ length: Math.max(last - first, 0) + 1 }, (_, index) => first + index);
  return {
    dueOn,
    calendarRevision: crossed.map((year) => `${calendar.week}/${year}@${calendar.years.get(year)?.revision ?? 0}`).join('+'),
    preliminary: crossed.some((year) => !calendar.years.get(year)?.confirmed),
  };
};
