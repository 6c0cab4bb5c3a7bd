import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Campaign, Deadline } from '../domain/campaign.js';
import { joinedFrom } from '../domain/deadline.js';
import type { Context } from './context.js';

/** Deadlines by the working calendar as it stands now; each keeps which version counted it (ACQ-2). */
export const createDeadlines = ({ calendar, clock }: Pick<Context, 'calendar' | 'clock'>) => {
  const after = async (countedFrom: LegalDate, workingDays: number): Promise<Deadline> => {
    const { dueOn, calendarRevision, preliminary } = await calendar.deadline(countedFrom, workingDays);
    return { dueOn, workingDays, countedFrom, calendarVersion: calendarRevision, preliminary };
  };
  return {
    after,
    /** Of somebody who comes later: nobody is late on the day on which he is told. */
    ofJoining: async (campaign: Pick<Campaign, 'startsOn' | 'deadline'>, placeFrom: LegalDate | null): Promise<Deadline> => {
      const today = clock.today();
      const { workingDays } = campaign.deadline;
      const own = await after(joinedFrom(placeFrom, campaign.startsOn, today), workingDays);
      return own.dueOn < today ? after(today, workingDays) : own;
    },
  };
};
export type Deadlines = ReturnType<typeof createDeadlines>;
