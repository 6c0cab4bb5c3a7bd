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
  /** Of somebody who comes later: nobody is late on the day on which he is told. */
  const ofJoining = async (campaign: Pick<Campaign, 'startsOn' | 'deadline'>, placeFrom: LegalDate | null): Promise<Deadline> => {
    const today = clock.today();
    const { workingDays } = campaign.deadline;
    const own = await after(joinedFrom(placeFrom, campaign.startsOn, today), workingDays);
    return own.dueOn < today ? after(today, workingDays) : own;
  };
  return {
    after, ofJoining,
    /** Of somebody who was away: never shorter than that of all the others. */
    ofReturning: async (campaign: Pick<Campaign, 'startsOn' | 'deadline'>, back: LegalDate): Promise<Deadline> => {
      const own = await ofJoining(campaign, back);
      return own.dueOn < campaign.deadline.dueOn ? campaign.deadline : own;
    },
  };
};
export type Deadlines = ReturnType<typeof createDeadlines>;
