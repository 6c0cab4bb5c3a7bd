import { call } from './http';
import type { CalendarDay, CalendarYear, CalendarYears, Week } from './model/calendar';

export const listYears = (): Promise<CalendarYears> => call('get', '/api/calendar/years', {});

export const getYear = (week: Week, year: number): Promise<CalendarYear> => call('get', '/api/calendar/years/{week}/{year}', { places: { week, year } });

export const saveDays = ({ week, year, revision }: CalendarYear, days: readonly CalendarDay[]): Promise<CalendarYear> =>
  call('put', '/api/calendar/years/{week}/{year}', { places: { week, year }, revision, body: { days: [...days] } });

export const confirmYear = ({ week, year, revision }: CalendarYear): Promise<CalendarYear> =>
  call('post', '/api/calendar/years/{week}/{year}/confirmation', { places: { week, year }, revision });
