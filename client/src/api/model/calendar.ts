import type { Reply } from '../contract';

export type CalendarYear = Reply<'get', '/api/calendar/years/{week}/{year}'>;
export type CalendarDay = CalendarYear['days'][number];
export type DayKind = CalendarDay['kind'];
export type Week = CalendarYear['week'];
export type CalendarYears = Reply<'get', '/api/calendar/years'>;

export const weeks: readonly Week[] = ['five-day', 'six-day'];
export const dayKinds: readonly DayKind[] = ['holiday', 'day-off', 'substitute', 'swap-off', 'swap-work'];
