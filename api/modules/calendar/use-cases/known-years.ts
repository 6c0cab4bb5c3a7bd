import type { Clock } from '../../../kernel/clock.js';
import type { CalendarStore } from '../calendar-years.mongo.js';
import type { Week } from '../domain/calendar-year.js';
import { weeks } from '../domain/calendar-year.js';
import type { WorkingCalendar } from '../domain/working-days.js';
import { workingCalendar } from '../domain/working-days.js';

/** Another process may have saved a year: what is remembered is asked for again after this time. */
const KEPT_MS = 3000;

type Calendars = ReadonlyMap<Week, WorkingCalendar>;

interface Remembered {
  readonly at: number;
  readonly calendars: Promise<Calendars>;
}

/** The calendars in memory, so that counting a deadline costs no query; forgotten after own saves and after a few seconds. */
export const createKnownYears = (store: Pick<CalendarStore, 'all'>, clock: Clock) => {
  let remembered: Remembered | null = null;
  const read = async (): Promise<Calendars> => {
    const years = await store.all();
    return new Map(weeks.map((week) => [week, workingCalendar(week, years)]));
  };
  const calendars = (): Promise<Calendars> => {
    const at = clock.now().getTime();
    if (remembered && Math.abs(at - remembered.at) < KEPT_MS) return remembered.calendars;
    const reading: Remembered = { at, calendars: read() };
    remembered = reading;
    reading.calendars.catch(() => {
      if (remembered === reading) remembered = null;
    });
    return reading.calendars;
  };
  return {
    calendar: async (week: Week): Promise<WorkingCalendar> => (await calendars()).get(week) ?? workingCalendar(week, []),
    forget: (): void => {
      remembered = null;
    },
  };
};
export type KnownYears = ReturnType<typeof createKnownYears>;
