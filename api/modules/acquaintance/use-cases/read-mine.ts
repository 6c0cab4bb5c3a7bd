import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { Campaign } from '../domain/campaign.js';
import { currentTexts } from '../domain/campaign.js';
import { digestOfEntry } from '../domain/confirm.js';
import type { Entry } from '../domain/entry.js';
import { isLate } from '../domain/entry.js';
import { entryStates, mayBecome } from '../domain/states.js';
import { requireOwn, steers } from '../policy.js';
import type { ChangedClause, RegisteredText } from '../ports.js';
import type { Context } from './context.js';
import { consentWords } from './context.js';

/** An entry with its campaign and how far its deadline is. */
export interface OwnEntry { readonly entry: Entry; readonly campaign: Campaign; readonly workingDaysLeft: number; readonly late: boolean }

export interface OwnScreen extends OwnEntry {
  readonly digest: string;
  readonly before: RegisteredText | null;
  readonly changes: readonly ChangedClause[] | null;
  readonly abilities: { readonly confirm: boolean; readonly refuse: boolean };
}

const done = entryStates.filter((state) => state !== 'open' && state !== 'closed' && state !== 'superseded');

/** What waits for a person, and what he confirmed before. */
export const createReadMine = (context: Context) => {
  const { entries, campaigns, calendar, clock, register, changes, consent, directory } = context;

  const around = async (list: readonly Entry[]): Promise<OwnEntry[]> => {
    const today = clock.today();
    const known = new Map((await campaigns.byIds([...new Set(list.map(({ campaignId }) => campaignId))])).map((campaign) => [campaign.id, campaign]));
    const rows: OwnEntry[] = [];
    for (const entry of list) {
      const campaign = known.get(entry.campaignId);
      if (campaign) rows.push({ entry, campaign, workingDaysLeft: await calendar.workingDaysBetween(today, entry.dueOn), late: isLate(entry, today) });
    }
    return rows;
  };

  const one = async (entry: Entry): Promise<OwnEntry> => {
    const [row] = await around([entry]);
    if (!row) throw new AppError('not_found');
    return row;
  };

  const beforeOf = async ({ documentId, editionId, changeNumber }: Campaign): Promise<RegisteredText | null> => {
    const texts = (await register.document(documentId))?.texts ?? [];
    const at = texts.findIndex((text) => text.editionId === editionId && text.changeNumber === changeNumber);
    return texts[at - 1] ?? null;
  };

  return {
    list: async ({ personId }: Actor, { state: wanted, documentId }: { readonly state: 'open' | 'done'; readonly documentId?: string | undefined }, skip: number, limit: number): Promise<{ items: OwnEntry[]; total: number }> => {
      if (personId === null) return { items: [], total: 0 };
      const filter = { personId, documentId, states: wanted === 'open' ? ['open' as const] : done };
      return { items: await around(await entries.many(filter, limit, wanted === 'open' ? 'due' : 'recorded', skip)), total: await entries.count(filter) };
    },
    count: async ({ personId }: Actor): Promise<{ open: number; late: number }> => {
      if (personId === null) return { open: 0, late: 0 };
      return { open: await entries.count({ personId, states: ['open'] }), late: await entries.count({ personId, lateOn: clock.today() }) };
    },
    /** @throws AppError `not_found`, `entry_not_yours` */
    screen: async (actor: Actor, entryId: string): Promise<OwnScreen> => {
      const entry = await entries.get(entryId);
      requireOwn(actor, entry);
      const row = await one(entry);
      const { campaign } = row;
      const readable = campaign.state !== 'superseded';
      return {
        ...row, digest: digestOfEntry(entry, campaign, consentWords(consent)), before: await beforeOf(campaign),
        changes: campaign.changeId === null ? null : await changes.rows(campaign.changeId),
        abilities: {
          confirm: readable && mayBecome(entry.state, 'confirm') && currentTexts(campaign).some(({ textVersionId }) => entry.opened.some((opening) => opening.textVersionId === textVersionId)),
          refuse: readable && mayBecome(entry.state, 'refuse'),
        },
      };
    },
    one,
    /** The receipt for the person himself, who leads his unit, and the quality office. @throws AppError `not_found`, `entry_not_yours` */
    receipt: async (actor: Actor, entryId: string): Promise<OwnEntry> => {
      const entry = await entries.get(entryId);
      if (entry.personId !== actor.personId && !steers(actor)) {
        const led = actor.personId === null ? [] : await directory.unitsLedBy(actor.personId, clock.today());
        if (entry.unitId === null || !led.includes(entry.unitId)) requireOwn(actor, entry);
      }
      if (!entry.evidence) throw new AppError('not_found');
      return one(entry);
    },
  };
};
export type ReadMine = ReturnType<typeof createReadMine>;
