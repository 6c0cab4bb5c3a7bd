import { z } from 'zod';
import { DateText } from '../../../http/schemas.js';
import { dayKinds, weeks } from '../domain/calendar-year.js';

const Note = z.string().trim().max(200);
const WEEK = z.enum(weeks);

const CalendarDayBody = z.strictObject({
  date: DateText, kind: z.enum(dayKinds), note: z.strictObject({ kk: Note.min(1), ru: Note }), source: z.string().trim().min(1).max(300),
});
export const DaysBody = z.strictObject({ days: z.array(CalendarDayBody).max(120) });

const YEARS = { least: 1991, most: 2150 };
export const YearParams = z.strictObject({ week: WEEK, year: z.coerce.number().int().min(YEARS.least).max(YEARS.most) });
export const DeadlineQuery = z.strictObject({ from: DateText, days: z.coerce.number().int().min(1).max(1000), week: WEEK.default('five-day') });

const facts = {
  week: WEEK, year: z.number().int(), revision: z.number().int(),
  confirmed: z.strictObject({ by: z.string(), on: z.string() }).nullable(),
  workingDays: z.number().int(),
};
const CalendarDayAnswer = z.strictObject({
  date: z.string(), kind: z.enum(dayKinds), note: z.strictObject({ kk: z.string(), ru: z.string() }), source: z.string(),
}).meta({ id: 'CalendarDay' });
export const YearAnswer = z.strictObject({ ...facts, days: z.array(CalendarDayAnswer), /** What the law alone makes of a year that nobody has stored. */ proposed: z.array(CalendarDayAnswer) });
export const YearsAnswer = z.strictObject({
  items: z.array(z.strictObject(facts)),
  /** From 1 November the next year, while it is not confirmed. */
  toConfirm: z.number().int().nullable(),
});
export const DeadlineAnswer = z.strictObject({ dueOn: z.string(), calendarRevision: z.string(), preliminary: z.boolean() });
