import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Campaign } from '../domain/campaign.js';
import { campaignLabel } from '../domain/campaign.js';
import type { Entry } from '../domain/entry.js';
import type { Notice } from '../ports.js';
import type { Context } from './context.js';
import type { EntryNotice } from './notices.js';
import { noticeOf } from './notices.js';

const AT_ONCE = 200;
/** So many working days before the deadline the first reminder comes. */
const BEFORE = 3;
/** Late ones are reminded once a week. */
const AGAIN = 5;

interface Late { readonly campaign: Campaign; readonly unitId: string; count: number; dueOn: LegalDate }

/** Whether anybody is reminded of it still: a closed campaign reminds only those who came after it was closed. */
const isAskedFor = (entry: Entry, campaign: Campaign | undefined): campaign is Campaign =>
  campaign !== undefined && campaign.cancelledOn === null && (campaign.state === 'open' || (campaign.state === 'closed' && campaign.closedOn !== null && entry.added.on >= campaign.closedOn));

/**
 * Reminds before, on and after the deadline and tells the unit's head who is late (ACQ-6): on working days only, each once, because a notice
 * with the same key is the same notice; all of a person's notices go out as one mail.
 */
export const createRemind = (context: Context) => {
  const { uow, entries, campaigns, calendar, directory, notify, releaseMail, clock } = context;

  const momentOf = async ({ dueOn }: Entry, today: LegalDate): Promise<{ kind: EntryNotice; once: string }> => {
    if (dueOn > today) return { kind: 'acquaintance.due-soon', once: dueOn };
    if (dueOn === today) return { kind: 'acquaintance.due-today', once: dueOn };
    const week = Math.floor((await calendar.workingDaysBetween(dueOn, today) - 1) / AGAIN);
    return { kind: 'acquaintance.overdue', once: `${dueOn}:${week}` };
  };

  /** The head of the unit; where it has none, of the nearest above it. */
  const headOf = async (unitId: string, today: LegalDate): Promise<{ headId: string; name: string } | null> => {
    let name: string | null = null;
    for (let at: string | null = unitId; at !== null;) {
      const unit = (await directory.unitOffices([at], today)).get(at);
      if (!unit) return null;
      name ??= unit.name.kk ?? unit.name.ru ?? '';
      if (unit.headId !== null) return { headId: unit.headId, name };
      at = unit.parentId;
    }
    return null;
  };

  const escalations = async (late: Iterable<Late>, today: LegalDate): Promise<Notice[]> => {
    const notices: Notice[] = [];
    for (const { campaign, unitId, count, dueOn } of late) {
      const head = await headOf(unitId, today);
      const week = Math.floor((await calendar.workingDaysBetween(dueOn, today) - 1) / AGAIN);
      if (head) {
        notices.push({
          personId: head.headId, kind: 'acquaintance.overdue-unit', key: `overdue-unit:${campaign.id}:${unitId}:${week}`, mail: 'daily',
          params: { title: campaignLabel(campaign), unit: head.name, count: String(count), dueOn }, href: `/acquaintance/units/${unitId}?campaignId=${campaign.id}`,
        });
      }
    }
    return notices;
  };

  return async (): Promise<void> => {
    const today = clock.today();
    if (!await calendar.isWorkingDay(today)) return;
    await releaseMail();
    const until = await calendar.addWorkingDays(today, BEFORE);
    const late = new Map<string, Late>();
    for (let after = '', more = true; more;) {
      const page = await entries.dueUpTo(until, after, AT_ONCE);
      const about = new Map((await campaigns.byIds([...new Set(page.map(({ campaignId }) => campaignId))])).map((campaign) => [campaign.id, campaign]));
      const notices: Notice[] = [];
      for (const entry of page) {
        const campaign = about.get(entry.campaignId);
        if (!isAskedFor(entry, campaign)) continue;
        const { kind, once } = await momentOf(entry, today);
        notices.push(noticeOf(kind, entry, campaign, once));
        if (kind !== 'acquaintance.overdue' || entry.unitId === null) continue;
        const key = `${campaign.id}/${entry.unitId}`;
        const group = late.get(key) ?? { campaign, unitId: entry.unitId, count: 0, dueOn: entry.dueOn };
        group.count += 1;
        if (entry.dueOn < group.dueOn) group.dueOn = entry.dueOn;
        late.set(key, group);
      }
      await uow.run((work) => notify(notices, work.session));
      after = page.at(-1)?.id ?? after;
      more = page.length === AT_ONCE;
    }
    const told = await escalations(late.values(), today);
    await uow.run((work) => notify(told, work.session));
  };
};
export type Remind = ReturnType<typeof createRemind>;
