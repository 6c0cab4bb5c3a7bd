import type { Clock } from '../../api/kernel/clock.js';
import type { LegalDate } from '../../api/kernel/legal-date.js';
import { addDays, legalDateOf } from '../../api/kernel/legal-date.js';

const MINUTE_MS = 60_000;
/** Kazakhstan is five hours ahead of UTC. */
const ZONE = '+05:00';

/** Nobody of the story works on a Saturday or a Sunday. */
export const weekday = (day: LegalDate): LegalDate => ([0, 6].includes(new Date(day).getUTCDay()) ? addDays(day, -2) : day);

/** A clock that stands where the story is told, so that what is invented has happened on its own days. */
export const createStoryClock = (timeZone: string) => {
  let at = new Date();
  const clock: Clock = { now: () => at, today: () => legalDateOf(at, timeZone) };
  return {
    clock,
    /** To half past nine of a day, and so many minutes on. */
    moveTo: (day: LegalDate, minutes: number): void => {
      at = new Date(Date.parse(`${day}T09:30:00${ZONE}`) + minutes * MINUTE_MS);
    },
  };
};
