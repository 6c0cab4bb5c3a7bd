/** A calendar date `YYYY-MM-DD` in the university's time zone; dates compare as strings (VER-2). */
export type LegalDate = string & { readonly __legalDate: never };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is an existing calendar date between 1900 and 2199 in the form `YYYY-MM-DD`. */
export const isLegalDate = (text: string): text is LegalDate => {
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1900 && year < 2200 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** Making one takes longer than all the rest of a short request. */
const calendars = new Map<string, Intl.DateTimeFormat>();

const calendarOf = (timeZone: string): Intl.DateTimeFormat => {
  const calendar = calendars.get(timeZone) ?? new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  calendars.set(timeZone, calendar);
  return calendar;
};

/** The legal date in which an instant falls in a time zone (IANA name). */
export const legalDateOf = (instant: Date, timeZone: string): LegalDate => calendarOf(timeZone).format(instant) as LegalDate;

/** The same day `months` calendar months later; the last day of the month where it has no such day. */
export const addMonths = (date: LegalDate, months: number): LegalDate => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10) as LegalDate;
};

/** The date `days` calendar days later (earlier when negative). */
export const addDays = (date: LegalDate, days: number): LegalDate => {
  const instant = new Date(`${date}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  return instant.toISOString().slice(0, 10) as LegalDate;
};
