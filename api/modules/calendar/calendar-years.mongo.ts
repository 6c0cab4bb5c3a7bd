import type { ClientSession, Connection } from 'mongoose';
import { refusingDuplicates } from '../../platform/mongo/duplicate-key.js';
import { saveGuarded } from '../../platform/mongo/save-guarded.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { CalendarYear, Week } from './domain/calendar-year.js';
import { blankYear } from './domain/calendar-year.js';

type Row = CalendarYear & { readonly _id: string };

const collection = defineCollection<Row>('calendarYears', { week: String, year: Number, days: {}, confirmed: {}, revision: Number }, []);

const keyOf = ({ week, year }: Pick<CalendarYear, 'week' | 'year'>): string => `${week}/${year}`;
const toRow = (year: CalendarYear): Row => ({ ...year, _id: keyOf(year) });
const toYear = ({ _id, ...year }: Row): CalendarYear => year;

/** Years of the working calendars, one stored document each, so that its days cannot be changed by two at once. */
export const createCalendarStore = (connection: Connection) => {
  const model = collection(connection);
  return {
    all: async (): Promise<CalendarYear[]> => (await model.find().sort({ _id: 1 }).lean<Row[]>()).map(toYear),
    bound: (session: ClientSession) => ({
      /** Revision 0 where nobody has stored the year. */
      get: async (week: Week, year: number): Promise<CalendarYear> => {
        const found = await model.findById(keyOf({ week, year })).session(session).lean<Row | null>();
        return found ? toYear(found) : blankYear(week, year);
      },
      addAll: async (years: readonly CalendarYear[]): Promise<void> => {
        await model.insertMany(years.map(toRow), { session });
      },
      /** @throws AppError `stale_revision` */
      save: async (year: CalendarYear): Promise<CalendarYear> => {
        if (year.revision > 0) return { ...year, revision: await saveGuarded(model, toRow(year), session) };
        const first = { ...year, revision: 1 };
        await refusingDuplicates(() => model.create([toRow(first)], { session }), 'stale_revision');
        return first;
      },
    }),
  };
};
export type CalendarStore = ReturnType<typeof createCalendarStore>;
export type CalendarRepository = ReturnType<CalendarStore['bound']>;
