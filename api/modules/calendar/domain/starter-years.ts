import { officeDate } from '../../../kernel/office-time.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { CalendarDay, CalendarYear, Week } from './calendar-year.js';
import { blankYear, weeks, withDays } from './calendar-year.js';
import { fixedHolidays, substitutesFor } from './holidays.js';

interface StarterYear {
  readonly year: number;
  readonly kurbanAit: { readonly on: string; readonly source: string };
  /** Days moved by the government or the ministry; they bind the five-day week only (article 85 of the Labour Code). */
  readonly swaps: readonly { readonly off: string; readonly work: string }[];
  /** The published calendar of the five-day week, checked against the ministry's statements. */
  readonly published: boolean;
}

const MUFTIATE = 'ҚМДБ хабарламасы';

const starter: readonly StarterYear[] = [
  { year: 2024, kurbanAit: { on: '2024-06-16', source: MUFTIATE }, swaps: [{ off: '2024-05-08', work: '2024-05-04' }], published: true },
  { year: 2025, kurbanAit: { on: '2025-06-06', source: MUFTIATE }, swaps: [{ off: '2025-01-03', work: '2025-01-05' }], published: true },
  { year: 2026, kurbanAit: { on: '2026-05-27', source: MUFTIATE }, swaps: [], published: true },
  // By the moon about 16 May, give or take a day: a Monday would cost a working day.
  { year: 2027, kurbanAit: { on: '2027-05-16', source: 'Ай күнтізбесі бойынша болжам' }, swaps: [], published: false },
];


const swapsOf = ({ year, swaps }: StarterYear): CalendarDay[] => {
  const source = `ҚР Еңбек кодексі, 85-бап; ҚР Еңбек және халықты әлеуметтік қорғау министрлігінің ${year} жылға ауыстыруы`;
  return swaps.flatMap(({ off, work }): CalendarDay[] => [
    { date: off as LegalDate, kind: 'swap-off', note: { kk: `${officeDate(work)} демалысының орнына`, ru: `Вместо выходного ${officeDate(work)}` }, source },
    { date: work as LegalDate, kind: 'swap-work', note: { kk: `${officeDate(off)} күнінің орнына`, ru: `Вместо ${officeDate(off)}` }, source },
  ]);
};

const kurbanAitOf = ({ kurbanAit }: StarterYear): CalendarDay => ({
  date: kurbanAit.on as LegalDate, kind: 'day-off', note: { kk: 'Құрбан айттың бірінші күні', ru: 'Первый день Курбан айта' }, source: kurbanAit.source,
});

const yearFor = (week: Week, given: StarterYear): CalendarYear => {
  const holidays = [...fixedHolidays(given.year), kurbanAitOf(given)];
  const days = [...holidays, ...substitutesFor(week, holidays), ...(week === 'five-day' ? swapsOf(given) : [])];
  return withDays(blankYear(week, given.year), days);
};

/** The years that an installation begins with, not confirmed. */
export const starterYears: readonly CalendarYear[] = weeks.flatMap((week) => starter.map((given) => yearFor(week, given)));

/** Years whose calendar had been published when INQ was built; of the six-day week nothing is published that agrees with itself. */
export const isPublished = ({ week, year }: Pick<CalendarYear, 'week' | 'year'>): boolean =>
  week === 'five-day' && starter.some((given) => given.year === year && given.published);

/** A starter year as an installation keeps it: a published one is confirmed at once, by the name given. */
export const installedYear = (year: CalendarYear, by: string, on: LegalDate): CalendarYear =>
  ({ ...year, revision: 1, confirmed: isPublished(year) ? { by, on } : null });
