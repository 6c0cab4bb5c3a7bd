import type { CalendarDay, Week } from '../../api/model/calendar';

/** A day of the picture; null fills a week before the first and after the last day. */
export interface PictureDay {
  readonly number: number;
  readonly weekend: boolean;
  readonly entry: CalendarDay | null;
}

const iso = (year: number, month: number, day: number): string => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);

/** 0 for Monday, 6 for Sunday. */
export const weekdayOf = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The weeks of a month (0–11), each from Monday to Sunday. */
export const weeksOfMonth = (week: Week, year: number, month: number, entries: ReadonlyMap<string, CalendarDay>): (PictureDay | null)[][] => {
  const length = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const before = weekdayOf(iso(year, month, 1));
  const cells = Array.from({ length: Math.ceil((before + length) / 7) * 7 }, (_, index): PictureDay | null => {
    const number = index - before + 1;
    if (number < 1 || number > length) return null;
    return { number, weekend: index % 7 >= (week === 'five-day' ? 5 : 6), entry: entries.get(iso(year, month, number)) ?? null };
  });
  return Array.from({ length: cells.length / 7 }, (_, row) => cells.slice(row * 7, row * 7 + 7));
};

/** The same days, whatever the order of their fields. */
export const sameDays = (a: readonly CalendarDay[], b: readonly CalendarDay[]): boolean => {
  const text = (days: readonly CalendarDay[]): string => JSON.stringify(days.map(({ date, kind, note, source }) => [date, kind, note.kk, note.ru, source]));
  return text(a) === text(b);
};
