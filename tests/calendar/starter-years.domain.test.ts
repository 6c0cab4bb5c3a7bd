import { describe, expect, test } from '@jest/globals';
import type { LegalDate } from '../../api/kernel/legal-date.js';
import { isWeekend } from '../../api/modules/calendar/domain/calendar-year.js';
import { isPublished, starterYears } from '../../api/modules/calendar/domain/starter-years.js';
import { isWorkingDay, workingCalendar, workingDaysInYear } from '../../api/modules/calendar/domain/working-days.js';

const fiveDay = workingCalendar('five-day', starterYears);
const sixDay = workingCalendar('six-day', starterYears);

/** Weekdays off and weekend days worked of the five-day week, `DD.MM`, as they were published or follow from the law. */
const table: readonly [year: number, off: string, worked: string, workingDays: number][] = [
  [2024, '01.01 02.01 08.03 21.03 22.03 25.03 01.05 07.05 08.05 09.05 08.07 30.08 25.10 16.12', '04.05', 249],
  [2025, '01.01 02.01 03.01 07.01 10.03 21.03 24.03 25.03 01.05 07.05 09.05 06.06 07.07 01.09 27.10 16.12', '05.01', 246],
  [2026, '01.01 02.01 07.01 09.03 23.03 24.03 25.03 01.05 07.05 11.05 27.05 06.07 26.10 16.12', '', 247],
  [2027, '01.01 04.01 07.01 08.03 15.03 22.03 23.03 24.03 03.05 07.05 10.05 06.07 25.10 16.12', '', 247],
];

const datesOf = (year: number): LegalDate[] => Array.from({ length: 366 }, (_, day) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10))
  .filter((date) => date.startsWith(String(year))) as LegalDate[];
const short = (date: LegalDate): string => `${date.slice(8)}.${date.slice(5, 7)}`;

describe('ACQ-2 the years that an installation begins with', () => {
  test.each(table)('%i, the five-day week', (year, off, worked, workingDays) => {
    const exceptions = datesOf(year).filter((date) => isWorkingDay(fiveDay, date) === isWeekend('five-day', date));
    expect(exceptions.filter((date) => !isWorkingDay(fiveDay, date)).map(short).join(' ')).toBe(off);
    expect(exceptions.filter((date) => isWorkingDay(fiveDay, date)).map(short).join(' ')).toBe(worked);
    expect(workingDaysInYear(fiveDay, year)).toBe(workingDays);
  });

  test('the six-day week has the same holidays, works on Saturdays and knows no swaps', () => {
    const working = (dates: string[]) => dates.map((date) => isWorkingDay(sixDay, date as LegalDate));
    // A Saturday, a holiday on a Saturday, the day given for it in the other week, the swapped days.
    expect(working(['2026-03-14', '2024-03-23', '2024-03-25', '2024-05-04', '2024-05-08', '2025-01-03'])).toEqual([true, false, true, true, true, true]);
    // Nauryz on Saturday, Sunday and Monday: one day is given, for the Sunday.
    expect(working(['2026-03-21', '2026-03-22', '2026-03-23', '2026-03-24', '2026-03-25'])).toEqual([false, false, false, false, true]);
  });

  test('only what had been published counts as confirmed', () => {
    expect(starterYears.filter(isPublished).map(({ week, year }) => `${week}/${year}`)).toEqual(['five-day/2024', 'five-day/2025', 'five-day/2026']);
  });

  test('every day names its source in both languages of the law', () => {
    for (const { days } of starterYears) for (const { source, note } of days) expect([source, note.kk, note.ru].every((text) => text.length > 3)).toBe(true);
  });

  test('days that do not move get nothing: 7 January and the first day of Kurban Ait', () => {
    expect(isWorkingDay(fiveDay, '2024-01-08' as LegalDate)).toBe(true);
    expect(isWorkingDay(fiveDay, '2024-06-17' as LegalDate)).toBe(true);
  });

  test('the new Constitution Day is a holiday from 2027, the old one until 2025', () => {
    expect(['2026-03-16', '2027-03-15', '2024-08-30', '2025-09-01', '2026-08-31', '2027-08-30'].map((date) => isWorkingDay(fiveDay, date as LegalDate)))
      .toEqual([true, false, false, false, true, true]);
  });
});
