import type { Tally } from '../domain/tally.js';
import { incrementsOf, tallyOf } from '../domain/tally.js';
import type { Context } from './context.js';

const AT_ONCE = 500;

/** Keeps the counters of the dashboards: each entry remembers how it was counted last, so that counting twice does no harm. */
export const createCountLists = ({ uow, campaigns }: Pick<Context, 'uow' | 'campaigns'>) => {
  const countBatch = (campaignId: string): Promise<number> => uow.run(async (work) => {
    const found = await work.entries.uncounted(campaignId, AT_ONCE);
    const counted = found.map(({ entry, tally }) => ({ id: entry.id, before: tally, after: tallyOf(entry) }));
    await work.counters.increase(campaignId, incrementsOf(counted));
    const alike = new Map<string, { tally: Tally; ids: string[] }>();
    for (const { id, after } of counted) {
      const key = JSON.stringify(after);
      const group = alike.get(key) ?? { tally: after, ids: [] };
      group.ids.push(id);
      alike.set(key, group);
    }
    for (const { tally, ids } of alike.values()) await work.entries.setCounted(ids, tally);
    return found.length;
  });

  const count = async (campaignId: string): Promise<void> => {
    while (await countBatch(campaignId) === AT_ONCE);
  };

  return {
    count,
    /** Counts a campaign from nothing. @throws AppError `not_found` */
    rebuild: async (campaignId: string): Promise<void> => {
      await campaigns.get(campaignId);
      await uow.run(async (work) => {
        await work.counters.forget(campaignId);
        await work.entries.countAnew(campaignId);
      });
      await count(campaignId);
    },
  };
};
export type CountLists = ReturnType<typeof createCountLists>;
