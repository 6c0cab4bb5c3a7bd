import type { Actor } from '../../../kernel/actor.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Titles } from '../../../kernel/languages.js';
import type { Campaign } from '../domain/campaign.js';
import type { Entry } from '../domain/entry.js';
import { isLate } from '../domain/entry.js';
import type { Filling } from '../domain/filling.js';
import type { EntryState } from '../domain/states.js';
import type { Counts, UnitCount } from '../domain/tally.js';
import { NO_UNIT, countsOf } from '../domain/tally.js';
import { requireLeads, steers } from '../policy.js';
import type { Context } from './context.js';
import type { RecordForUnit } from './record-for-unit.js';

export interface ListQuery {
  readonly campaignId?: string | undefined;
  readonly unitId?: string | undefined;
  readonly state?: EntryState | undefined;
  readonly late?: boolean | undefined;
  /** Those who do not know the text yet. */
  readonly missing?: boolean | undefined;
  readonly q?: string | undefined;
}
export interface ListedEntry { readonly entry: Entry; readonly campaign: Campaign | null; readonly late: boolean; readonly away: { readonly from: LegalDate; readonly to: LegalDate } | null }
export interface CountedUnit { readonly unitId: string | null; readonly name: Titles; readonly parentId: string | null; readonly counts: Counts }

const NAMELESS: Titles = { kk: null, ru: null, en: null };
const missing: readonly EntryState[] = ['open', 'refused', 'excused'];

/** The lists and numbers of units and campaigns; numbers come from the counters alone. */
export const createReadLists = (context: Context, { ledBy }: Pick<RecordForUnit, 'ledBy'>) => {
  const { entries, campaigns, counters, directory, clock } = context;

  const named = async (counts: readonly UnitCount[]): Promise<CountedUnit[]> => {
    const byUnit = new Map<string, UnitCount[]>();
    for (const count of counts) byUnit.set(count.unitId, [...byUnit.get(count.unitId) ?? [], count]);
    const today = clock.today();
    const units = await directory.unitOffices([...byUnit.keys()].filter((id) => id !== NO_UNIT), today);
    return [...byUnit].map(([unitId, own]) => {
      const unit = units.get(unitId);
      return { unitId: unitId === NO_UNIT ? null : unitId, name: unit?.name ?? NAMELESS, parentId: unit?.parentId ?? null, counts: countsOf(own, today) };
    });
  };

  const page = async ({ state, late, missing: onlyMissing, campaignId, q }: ListQuery, unitIds: readonly string[] | undefined, skip: number, limit: number) => {
    const today = clock.today();
    const filter = { campaignId, unitIds, q, states: state ? [state] : onlyMissing ? missing : undefined, lateOn: late ? today : undefined };
    const found = await entries.many(filter, limit, 'name', skip);
    const about = new Map((await campaigns.byIds([...new Set(found.map((entry) => entry.campaignId))])).map((campaign) => [campaign.id, campaign]));
    const away = await directory.awayOn(found.map(({ personId }) => personId), today);
    const items = found.map((entry): ListedEntry => ({ entry, campaign: about.get(entry.campaignId) ?? null, late: isLate(entry, today), away: away.get(entry.personId) ?? null }));
    return { items, total: await entries.count(filter) };
  };

  return {
    /** The units that the actor leads, or all, with their numbers over all campaigns that run. */
    units: async (actor: Actor): Promise<CountedUnit[]> => {
      const living = (await campaigns.living()).map(({ id }) => id);
      if (steers(actor)) return named(await counters.ofCampaigns(living));
      const led = await ledBy(actor);
      const counted = await named(await counters.ofUnits(led, living));
      const units = await directory.unitOffices(led, clock.today());
      const quiet = led.filter((id) => !counted.some(({ unitId }) => unitId === id)).flatMap((id): CountedUnit[] => {
        const unit = units.get(id);
        return unit ? [{ unitId: id, name: unit.name, parentId: unit.parentId, counts: countsOf([], clock.today()) }] : [];
      });
      return [...counted, ...quiet];
    },
    /** A unit with everything below it, in all and by campaign that runs. @throws AppError `unit_not_led` */
    unit: async (actor: Actor, unitId: string): Promise<{ name: Titles; counts: Counts; campaigns: { campaign: Campaign; counts: Counts }[] }> => {
      requireLeads(actor, unitId, await ledBy(actor));
      const today = clock.today();
      const living = await campaigns.living();
      const counted = await counters.ofUnits(await directory.branch(unitId), living.map(({ id }) => id));
      const rows = living.map((campaign) => ({ campaign, counts: countsOf(counted.filter(({ campaignId }) => campaignId === campaign.id), today) }));
      return { name: (await directory.unitOffices([unitId], today)).get(unitId)?.name ?? NAMELESS, counts: countsOf(counted, today), campaigns: rows.filter(({ counts }) => counts.total > 0) };
    },
    /** A unit's list with everything below it. @throws AppError `unit_not_led` */
    unitEntries: async (actor: Actor, unitId: string, query: ListQuery, skip: number, limit: number) => {
      requireLeads(actor, unitId, await ledBy(actor));
      return page(query, await directory.branch(unitId), skip, limit);
    },
    /** A campaign's list. @throws AppError `not_found` */
    campaignEntries: async (campaignId: string, query: ListQuery, skip: number, limit: number) => {
      await campaigns.get(campaignId);
      return page({ ...query, campaignId }, query.unitId ? await directory.branch(query.unitId) : undefined, skip, limit);
    },
    /** Campaigns with their numbers. */
    campaigns: async (filter: Parameters<typeof campaigns.page>[0], skip: number, limit: number) => {
      const { items, total } = await campaigns.page(filter, skip, limit);
      const counts = await counters.ofCampaigns(items.map(({ id }) => id));
      return { items: items.map((campaign) => ({ campaign, counts: countsOf(counts.filter(({ campaignId }) => campaignId === campaign.id), clock.today()) })), total };
    },
    /** The dashboard of a campaign. @throws AppError `not_found` */
    dashboard: async (campaignId: string): Promise<{ campaign: Campaign; counts: Counts; byUnit: CountedUnit[]; byDay: { on: string; done: number; total: number }[]; filling: Filling | null }> => {
      const campaign = await campaigns.get(campaignId);
      const own = await counters.ofCampaigns([campaignId]);
      let done = 0;
      let total = 0;
      const byDay = (await counters.days(campaignId)).map((day) => {
        done += day.done;
        total += day.added;
        return { on: day.on, done, total };
      });
      return { campaign, counts: countsOf(own, clock.today()), byUnit: await named(own), byDay, filling: await campaigns.filling(campaignId) };
    },
  };
};
export type ReadLists = ReturnType<typeof createReadLists>;
