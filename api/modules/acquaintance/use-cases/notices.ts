import type { Campaign } from '../domain/campaign.js';
import { campaignLabel } from '../domain/campaign.js';
import type { Entry } from '../domain/entry.js';
import type { Notice } from '../ports.js';

export type EntryNotice = 'acquaintance.opened' | 'acquaintance.due-soon' | 'acquaintance.due-today' | 'acquaintance.overdue' | 'acquaintance.reminded';

/** What a person is told about an entry; once for each key. The link carries no rights: the screen asks who has signed in. */
export const noticeOf = (kind: EntryNotice, entry: Entry, campaign: Pick<Campaign, 'code' | 'title'>, once: string): Notice => ({
  personId: entry.personId, kind, key: `${kind}:${entry.id}:${once}`, mail: 'daily', params: { title: campaignLabel(campaign), dueOn: entry.dueOn }, href: `/acquaintance/${entry.id}`,
});
