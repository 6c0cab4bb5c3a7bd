import type { Actor } from '../../../kernel/actor.js';
import type { AuditEntry } from '../../../kernel/audit.js';
import type { Clock } from '../../../kernel/clock.js';
import type { UnitOfWork } from '../../../platform/mongo/unit-of-work.js';
import type { CalendarRepository, CalendarStore } from '../calendar-years.mongo.js';
import type { CalendarDay, CalendarYear, Week } from '../domain/calendar-year.js';
import { confirmedYear, withDays } from '../domain/calendar-year.js';
import { installedYear, starterYears } from '../domain/starter-years.js';
import type { KnownYears } from './known-years.js';

export interface ManageCalendarDependencies {
  readonly uow: UnitOfWork<{ calendar: CalendarRepository }>;
  readonly store: Pick<CalendarStore, 'all'>;
  readonly known: Pick<KnownYears, 'forget'>;
  readonly clock: Clock;
}

const labelOf = ({ week, year }: CalendarYear): string => `${week}/${year}`;
const objectOf = (year: CalendarYear): AuditEntry['object'] => ({ kind: 'calendar', id: labelOf(year), label: labelOf(year) });

const INSTALLER = 'INQ';

/** Working calendars as the quality office keeps them (ACQ-2). What has been given a date keeps it: deadlines store theirs. */
export const createManageCalendar = ({ uow, store, known, clock }: ManageCalendarDependencies) => {
  const change = async (actor: Actor, week: Week, year: number, expected: number, action: string, to: (before: CalendarYear) => CalendarYear): Promise<CalendarYear> => {
    const saved = await uow.run(async ({ calendar, audit }) => {
      const before = await calendar.get(week, year);
      const after = await calendar.save({ ...to(before), revision: expected });
      const changes = (['days', 'confirmed'] as const).map((field) => ({ field, from: before[field], to: after[field] }));
      await audit.record({ actor, action, object: objectOf(after), changes: changes.filter(({ from, to: now }) => JSON.stringify(from) !== JSON.stringify(now)) });
      return after;
    });
    known.forget();
    return saved;
  };

  return {
    /** @throws AppError `stale_revision` and what `withDays` throws */
    setDays: (actor: Actor, week: Week, year: number, expected: number, days: readonly CalendarDay[]): Promise<CalendarYear> =>
      change(actor, week, year, expected, 'calendar.edit', (before) => withDays(before, days)),

    /** @throws AppError `stale_revision`, `calendar_year_empty` */
    confirm: (actor: Actor, week: Week, year: number, expected: number): Promise<CalendarYear> =>
      change(actor, week, year, expected, 'calendar.confirm', (before) => confirmedYear(before, actor.name, clock.today())),

    /** Gives an installation the years that it lacks; those it has stay as its quality office keeps them. */
    install: async (actor: Actor): Promise<void> => {
      const stored = new Set((await store.all()).map(labelOf));
      const missing = starterYears.filter((year) => !stored.has(labelOf(year))).map((year) => installedYear(year, INSTALLER, clock.today()));
      if (missing.length === 0) return;
      await uow.run(async ({ calendar, audit }) => {
        await calendar.addAll(missing);
        await audit.record({ actor, action: 'calendar.install', object: { kind: 'calendar', id: 'starter', label: missing.map(labelOf).join(', ') } });
      });
      known.forget();
    },
  };
};
export type ManageCalendar = ReturnType<typeof createManageCalendar>;
