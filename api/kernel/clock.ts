import type { LegalDate } from './legal-date.js';
import { legalDateOf } from './legal-date.js';

/** The only source of time in the application, so that tests and demonstrations can move it. */
export interface Clock {
  /** The present instant (UTC). */
  now(): Date;
  /** Today's legal date in the university's time zone. */
  today(): LegalDate;
}

/**
 * A clock for a time zone.
 * @param timeZone IANA name, `Asia/Almaty` for Kazakhstan
 * @param start where the clock stands when it is made; it then runs at normal speed. Default: the machine's time.
 */
export const createClock = (timeZone: string, start?: Date): Clock => {
  const shift = start ? start.getTime() - Date.now() : 0;
  const now = () => new Date(Date.now() + shift);
  return { now, today: () => legalDateOf(now(), timeZone) };
};
