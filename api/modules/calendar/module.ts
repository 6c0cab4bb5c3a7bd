import type { Clock } from '../../kernel/clock.js';
import type { LegalDate } from '../../kernel/legal-date.js';
import type { Transactions } from '../../platform/mongo/unit-of-work.js';
import type { CalendarStore } from './calendar-years.mongo.js';
import type { Week } from './domain/calendar-year.js';
import type { Deadline } from './domain/working-days.js';
import { addWorkingDays, deadlineAfter, isWorkingDay, workingDaysBetween } from './domain/working-days.js';
import { calendarRoutes } from './http/routes.js';
import { createKnownYears } from './use-cases/known-years.js';
import { createManageCalendar } from './use-cases/manage-calendar.js';

export interface CalendarDependencies {
  readonly store: CalendarStore;
  readonly transactions: Transactions;
  readonly clock: Clock;
}

/**
 * The working calendars of Kazakhstan (ACQ-2). Dates are legal dates of the university. Counting reads outside of any transaction
 * and from memory mostly, so it may be done inside somebody's work; a year that nobody has stored has its weekends only.
 */
export const createCalendar = ({ store, transactions, clock }: CalendarDependencies) => {
  const known = createKnownYears(store, clock);
  const manage = createManageCalendar({ uow: transactions.bind((session) => ({ calendar: store.bound(session) })), store, known, clock });
  return {
    install: manage.install,
    /** The date `count` (1 or more) working days after `from`, which is not counted itself; keep all three values with what gets the date. */
    deadline: async (from: LegalDate, count: number, week: Week = 'five-day'): Promise<Deadline> =>
      deadlineAfter(await known.calendar(week), from, count),
    /** The `count`-th working day after the date, before it when negative. */
    addWorkingDays: async (from: LegalDate, count: number): Promise<LegalDate> => addWorkingDays(await known.calendar('five-day'), from, count),
    /** Working days after `from` up to and with `to`; negative where `to` is earlier. */
    workingDaysBetween: async (from: LegalDate, to: LegalDate): Promise<number> => workingDaysBetween(await known.calendar('five-day'), from, to),
    isWorkingDay: async (date: LegalDate): Promise<boolean> => isWorkingDay(await known.calendar('five-day'), date),
    routes: calendarRoutes({ manage, years: store.all, known, today: clock.today }),
  };
};
export type Calendar = ReturnType<typeof createCalendar>;
