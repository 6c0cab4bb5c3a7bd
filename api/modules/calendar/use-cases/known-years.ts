import type { Clock } from '../../../kernel/clock.js';
import type { CalendarStore } from '../calendar-years.mongo.js';
import type { CalendarYear, Week } from '../domain/calendar-year.js';
import type { WorkingCalendar } from '../domain/working-days.js';
import { workingCalendar } from '../domain/working-days.js';

/** Another process may have saved a year: what is remembered is asked for again after this time. */
const KEPT_MS = 3000;

interface Remembered {
  readonly at: number;
  readonly years: Promise<readonly CalendarYear[]>;
}

/** The stored years in memory, so that counting a deadline costs no query; forgotten after own saves and after a few seconds. */
export const createKnownYears = (store: Pick<CalendarStore, 'all'>, clock: Clock) => {
  let remembered: Remembered | null = null;
  const all = (): Promise<readonly CalendarYear[]> => {
    const at = clock.now().getTime();
    if (remembered && Math.abs(at - remembered.at) < KEPT_MS) return remembered.years;
    const reading: Remembered = { at, years: store.all() };
    remembered = reading;
    reading.years.catch(() => {
      if (remembered === reading) remembered = null;
    });
    return reading.years;
  };
  return {
    calendar: async (week: Week): Promise<WorkingCalendar> => workingCalendar(week, await all()),
    forget: (): void => {
      remembered = null;
    },
  };
};
export type KnownYears = ReturnType<typeof createKnownYears>;
