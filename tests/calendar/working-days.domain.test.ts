import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, legalDateOf } from '../../api/kernel/legal-date.js';
import type { LegalDate } from '../../api/kernel/legal-date.js';
import { blankYear, confirmedYear, withDays, yearToConfirm } from '../../api/modules/calendar/domain/calendar-year.js';
import type { CalendarDay, DayKind } from '../../api/modules/calendar/domain/calendar-year.js';
import { daysByLaw } from '../../api/modules/calendar/domain/holidays.js';
import { installedYear, starterYears } from '../../api/modules/calendar/domain/starter-years.js';
import { addWorkingDays, deadlineAfter, isWorkingDay, workingCalendar, workingDaysBetween } from '../../api/modules/calendar/domain/working-days.js';
import { AppError } from '../../api/kernel/errors.js';

const on = (text: string): LegalDate => text as LegalDate;
const stored = starterYears.map((year) => installedYear(year, 'INQ', on('2026-11-21')));
const fiveDay = workingCalendar('five-day', stored);
const day = (date: string, kind: DayKind): CalendarDay => ({ date: on(date), kind, note: { kk: 'күн', ru: 'день' }, source: 'заң' });
const refusal = (act: () => unknown): unknown => {
  try {
    return act();
  } catch (error) {
    return error instanceof AppError ? { code: error.code, ...error.params } : error;
  }
};

describe('ACQ-2 working days are counted from the next day', () => {
  test.each([
    ['2026-03-16', 10, '2026-04-02'], ['2025-12-30', 10, '2026-01-16'], ['2024-04-26', 10, '2024-05-15'],
    ['2026-03-20', 1, '2026-03-26'], ['2026-03-21', 1, '2026-03-26'], ['2024-05-03', 1, '2024-05-04'], ['2025-01-02', 1, '2025-01-05'],
    ['2026-03-26', -1, '2026-03-20'], ['2026-03-22', 0, '2026-03-22'],
  ])('%s and %i: %s', (from, count, dueOn) => expect(addWorkingDays(fiveDay, on(from), count)).toBe(dueOn));

  test('the day is that of the university: an hour before midnight in Almaty it is still the 16th', () => {
    const from = legalDateOf(new Date('2026-03-16T18:30:00Z'), 'Asia/Almaty');
    expect(from).toBe('2026-03-16');
    expect(addWorkingDays(fiveDay, from, 10)).toBe('2026-04-02');
    expect(legalDateOf(new Date('2026-03-16T19:30:00Z'), 'Asia/Almaty')).toBe('2026-03-17');
  });

  const dates = fc.integer({ min: 0, max: 1800 }).map((days) => addDays(on('2023-06-01'), days));
  const counts = fc.integer({ min: 1, max: 400 });

  test('adding and counting undo one another; the found day works', () => {
    fc.assert(fc.property(dates, counts, (from, count) => {
      const dueOn = addWorkingDays(fiveDay, from, count);
      expect(isWorkingDay(fiveDay, dueOn)).toBe(true);
      expect(workingDaysBetween(fiveDay, from, dueOn)).toBe(count);
      const back = addWorkingDays(fiveDay, from, -count);
      expect(workingDaysBetween(fiveDay, from, back)).toBe(-count);
      expect(addWorkingDays(fiveDay, back, count) <= from || !isWorkingDay(fiveDay, from)).toBe(true);
    }), { numRuns: 60 });
  });

  test('a later start or a longer term never ends earlier', () => {
    fc.assert(fc.property(dates, counts, (from, count) => {
      expect(addWorkingDays(fiveDay, addDays(from, 1), count) >= addWorkingDays(fiveDay, from, count)).toBe(true);
      expect(addWorkingDays(fiveDay, from, count + 1) > addWorkingDays(fiveDay, from, count)).toBe(true);
    }), { numRuns: 60 });
  });
});

describe('ACQ-2 a deadline says by which calendar it was counted', () => {
  test.each([
    ['2026-03-16', 10, 'five-day/2026@1', false],
    ['2025-12-30', 10, 'five-day/2025@1+five-day/2026@1', false],
    ['2025-12-31', 1, 'five-day/2026@1', false],
    ['2026-12-28', 10, 'five-day/2026@1+five-day/2027@1', true],
    ['2028-02-01', 5, 'five-day/2028@0', true],
  ])('%s and %i: %s, preliminary %s', (from, count, calendarRevision, preliminary) =>
    expect(deadlineAfter(fiveDay, on(from), count)).toMatchObject({ calendarRevision, preliminary }));

  test('a year that nobody has stored has its weekends only', () => {
    expect(addWorkingDays(fiveDay, on('2029-12-29'), 2)).toBe('2030-01-01');
    expect(addWorkingDays(workingCalendar('six-day', []), on('2026-11-20'), 2)).toBe('2026-11-23');
  });

  test('other days and another confirmation change no date that was given', () => {
    const before = deadlineAfter(fiveDay, on('2026-12-01'), 10);
    const edited = stored.map((year) => (year.week === 'five-day' && year.year === 2026 ? { ...withDays(year, [...year.days, day('2026-12-10', 'day-off')]), revision: 2 } : year));
    expect(deadlineAfter(workingCalendar('five-day', edited), on('2026-12-01'), 10)).toEqual({ dueOn: '2026-12-17', calendarRevision: 'five-day/2026@2', preliminary: true });
    expect(before).toEqual({ dueOn: '2026-12-15', calendarRevision: 'five-day/2026@1', preliminary: false });
  });
});

describe('ACQ-2 what a calendar refuses', () => {
  const year = blankYear('five-day', 2028);
  test.each<[string, CalendarDay[], object]>([
    ['a date of another year', [day('2029-01-01', 'holiday')], { code: 'calendar_date_outside_year', date: '2029-01-01', year: 2028 }],
    ['a day twice', [day('2028-01-03', 'holiday'), day('2028-03-08', 'holiday'), day('2028-01-03', 'day-off')], { code: 'calendar_date_twice', date: '2028-01-03' }],
    ['work moved to a day that works', [day('2028-01-05', 'swap-work')], { code: 'calendar_day_works_already', date: '2028-01-05' }],
    ['a day off moved to a Saturday', [day('2028-01-08', 'swap-off')], { code: 'calendar_day_free_already', date: '2028-01-08' }],
    ['a holiday moved to a Sunday', [day('2028-01-09', 'substitute')], { code: 'calendar_day_free_already', date: '2028-01-09' }],
  ])('%s', (_, days, expected) => expect(refusal(() => withDays(year, days))).toEqual(expected));

  test('confirming a year without a holiday', () => {
    expect(refusal(() => confirmedYear(year, 'А', on('2027-11-01')))).toEqual({ code: 'calendar_year_empty', year: 2028 });
  });

  test('a Saturday works in the six-day week, so a day off may be moved there and work may not', () => {
    const sixDay = blankYear('six-day', 2028);
    expect(withDays(sixDay, [day('2028-01-08', 'swap-off')]).days).toHaveLength(1);
    expect(refusal(() => withDays(sixDay, [day('2028-01-08', 'swap-work')]))).toMatchObject({ code: 'calendar_day_works_already' });
  });

  test('days are kept in order, and other days must be confirmed anew', () => {
    const confirmed = confirmedYear(withDays(year, [day('2028-01-03', 'holiday')]), 'Айгүл', on('2027-11-20'));
    expect(confirmed.confirmed).toEqual({ by: 'Айгүл', on: '2027-11-20' });
    const after = withDays(confirmed, [day('2028-03-08', 'holiday'), day('2028-01-03', 'holiday')]);
    expect(after.days.map(({ date }) => date)).toEqual(['2028-01-03', '2028-03-08']);
    expect(after.confirmed).toBeNull();
  });
});

test('ACQ-2 the next year is asked for from 1 November', () => {
  const none = () => false;
  expect([yearToConfirm(on('2026-10-31'), none), yearToConfirm(on('2026-11-01'), none), yearToConfirm(on('2026-11-01'), (year) => year === 2027)]).toEqual([null, 2027, null]);
});

test('ACQ-2 what the law alone makes of a year is a calendar that is accepted', () => {
  for (const week of ['five-day', 'six-day'] as const) {
    for (let year = 2024; year < 2060; year += 1) expect(withDays(blankYear(week, year), daysByLaw(week, year)).days.length).toBeGreaterThanOrEqual(14);
  }
});
