import { defineRoute } from '../../../http/define-route.js';
import type { Route } from '../../../http/define-route.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { CalendarYear } from '../domain/calendar-year.js';
import { blankYear, yearToConfirm } from '../domain/calendar-year.js';
import { daysByLaw } from '../domain/holidays.js';
import { workingCalendar, workingDaysInYear, deadlineAfter } from '../domain/working-days.js';
import type { KnownYears } from '../use-cases/known-years.js';
import type { ManageCalendar } from '../use-cases/manage-calendar.js';
import * as S from './schemas.js';

export interface CalendarRoutesDependencies {
  readonly manage: Pick<ManageCalendar, 'setDays' | 'confirm'>;
  /** The years as they are this moment: who edits must not see what is remembered. */
  readonly years: () => Promise<readonly CalendarYear[]>;
  readonly known: Pick<KnownYears, 'calendar'>;
  readonly today: () => LegalDate;
}

const factsOf = (year: CalendarYear) => ({
  week: year.week, year: year.year, revision: year.revision, confirmed: year.confirmed,
  workingDays: workingDaysInYear(workingCalendar(year.week, [year]), year.year),
});

const present = (year: CalendarYear) => ({
  ...factsOf(year), days: [...year.days], proposed: year.revision === 0 ? daysByLaw(year.week, year.year) : [],
});

const readingRoutes = ({ years, known, today }: CalendarRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/calendar/years', operationId: 'listCalendarYears', summary: 'The stored years of the working calendars', permission: 'signed-in',
    success: { status: 200, schema: S.YearsAnswer },
  }, async () => {
    const stored = await years();
    const confirmed = (year: number) => stored.some((each) => each.week === 'five-day' && each.year === year && each.confirmed !== null);
    return { items: stored.map(factsOf), toConfirm: yearToConfirm(today(), confirmed) };
  }),
  defineRoute({
    method: 'get', path: '/calendar/years/:week/:year', operationId: 'getCalendarYear', summary: 'A year day by day; revision 0 where it is not stored',
    permission: 'signed-in', params: S.YearParams, success: { status: 200, schema: S.YearAnswer },
  }, async ({ params: { week, year } }) =>
    present((await years()).find((each) => each.week === week && each.year === year) ?? blankYear(week, year))),
  defineRoute({
    method: 'get', path: '/calendar/deadline', operationId: 'getDeadline', summary: 'The date so many working days after another', permission: 'signed-in',
    query: S.DeadlineQuery, success: { status: 200, schema: S.DeadlineAnswer },
  }, async ({ query: { from, days, week } }) => deadlineAfter(await known.calendar(week), from, days)),
];

const managingRoutes = ({ manage }: CalendarRoutesDependencies) => [
  defineRoute({
    method: 'put', path: '/calendar/years/:week/:year', operationId: 'setCalendarDays', summary: 'Set the days of a year that differ from its week',
    permission: 'calendar:manage', params: S.YearParams, body: S.DaysBody, ifMatch: true, success: { status: 200, schema: S.YearAnswer },
  }, async ({ actor, params: { week, year }, body, revision }) => present(await manage.setDays(actor, week, year, revision, body.days))),
  defineRoute({
    method: 'post', path: '/calendar/years/:week/:year/confirmation', operationId: 'confirmCalendarYear', summary: 'Confirm the days of a year',
    permission: 'calendar:manage', params: S.YearParams, ifMatch: true, success: { status: 200, schema: S.YearAnswer },
  }, async ({ actor, params: { week, year }, revision }) => present(await manage.confirm(actor, week, year, revision))),
];

/** The working calendars: everybody may count by them, the quality office keeps them (ACQ-2). */
export const calendarRoutes = (deps: CalendarRoutesDependencies): Route[] => [...readingRoutes(deps), ...managingRoutes(deps)];
