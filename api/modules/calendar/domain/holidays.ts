import { addDays } from '../../../kernel/legal-date.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { CalendarDay, Week } from './calendar-year.js';
import { isWeekend } from './calendar-year.js';

const LAW = '«Қазақстан Республикасындағы мерекелер туралы» 2001 жылғы 13 желтоқсандағы № 267-II Заң';

interface Yearly {
  /** `MM-DD` */
  readonly on: string;
  readonly kind: 'holiday' | 'day-off';
  readonly kk: string;
  readonly ru: string;
  readonly firstYear?: number;
  readonly lastYear?: number;
}

const yearly: readonly Yearly[] = [
  { on: '01-01', kind: 'holiday', kk: 'Жаңа жыл', ru: 'Новый год' },
  { on: '01-02', kind: 'holiday', kk: 'Жаңа жыл', ru: 'Новый год' },
  { on: '01-07', kind: 'day-off', kk: 'Православиелік Рождество', ru: 'Православное Рождество' },
  { on: '03-08', kind: 'holiday', kk: 'Халықаралық әйелдер күні', ru: 'Международный женский день' },
  // The new Constitution was adopted on 15 March 2026; the day is a holiday from the year after.
  { on: '03-15', kind: 'holiday', kk: 'Конституция күні', ru: 'День Конституции', firstYear: 2027 },
  { on: '03-21', kind: 'holiday', kk: 'Наурыз мейрамы', ru: 'Наурыз мейрамы' },
  { on: '03-22', kind: 'holiday', kk: 'Наурыз мейрамы', ru: 'Наурыз мейрамы' },
  { on: '03-23', kind: 'holiday', kk: 'Наурыз мейрамы', ru: 'Наурыз мейрамы' },
  { on: '05-01', kind: 'holiday', kk: 'Қазақстан халқының бірлігі мерекесі', ru: 'Праздник единства народа Казахстана' },
  { on: '05-07', kind: 'holiday', kk: 'Отан қорғаушы күні', ru: 'День защитника Отечества' },
  { on: '05-09', kind: 'holiday', kk: 'Жеңіс күні', ru: 'День Победы' },
  { on: '07-06', kind: 'holiday', kk: 'Астана күні', ru: 'День столицы' },
  { on: '08-30', kind: 'holiday', kk: 'Конституция күні', ru: 'День Конституции', lastYear: 2025 },
  { on: '10-25', kind: 'holiday', kk: 'Республика күні', ru: 'День Республики' },
  { on: '12-16', kind: 'holiday', kk: 'Тәуелсіздік күні', ru: 'День Независимости' },
];

/** Holidays that the law puts on the same date of every year, as it stands from 2024 on; Kurban Ait moves and is not among them. */
export const fixedHolidays = (year: number): CalendarDay[] =>
  yearly
    .filter(({ firstYear = year, lastYear = year }) => firstYear <= year && year <= lastYear)
    .map(({ on, kind, kk, ru }) => ({ date: `${year}-${on}` as LegalDate, kind, note: { kk, ru }, source: LAW }));

/** Days given for holidays that fall on a free day of the week: for each the next working day that follows (article 5 of the law). */
export const substitutesFor = (week: Week, days: readonly CalendarDay[]): CalendarDay[] => {
  const free = new Set(days.filter(({ kind }) => kind !== 'swap-work').map(({ date }) => date));
  const nextWorking = (date: LegalDate): LegalDate => {
    const next = addDays(date, 1);
    return free.has(next) || isWeekend(week, next) ? nextWorking(next) : next;
  };
  return days.filter(({ kind, date }) => kind === 'holiday' && isWeekend(week, date)).map(({ date, note }) => {
    const given = nextWorking(date);
    free.add(given);
    return { date: given, kind: 'substitute', note, source: `${LAW}, 5-бап` };
  });
};

/** What the law alone makes of a year: the beginning of a calendar that nobody has entered yet. */
export const daysByLaw = (week: Week, year: number): CalendarDay[] => {
  const holidays = fixedHolidays(year);
  return [...holidays, ...substitutesFor(week, holidays)].sort((a, b) => (a.date < b.date ? -1 : 1));
};
