import { systemActor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { JobHandler } from '../../../platform/jobs/run-jobs.js';
import type { Campaign } from '../domain/campaign.js';
import type { Filling } from '../domain/filling.js';
import { isNextPage } from '../domain/filling.js';
import type { Context } from './context.js';
import { asCampaign, listChanged } from './context.js';
import type { FollowPeople } from './follow-people.js';
import { noticeOf } from './notices.js';
import type { Page } from './people-pages.js';
import { peoplePages } from './people-pages.js';
import { FILL_JOB } from './begin-campaign.js';

const NOTICES_AT_ONCE = 500;
const TRIES = 5;

const system = systemActor('INQ');

/**
 * Makes the list of a campaign, or goes through it again when its scope has changed: in batches, each of which moves the stored place on
 * with it, so that a killed process is continued where it was and nobody is added twice or left out.
 */
export const createFillList = (context: Context, followPeople: FollowPeople): JobHandler => {
  const { uow, campaigns, entries, clock, notify } = context;

  const peopleBatch = async (before: Filling, page: Page): Promise<Filling> => {
    const { campaign, standings, keys } = page;
    const last = standings.at(-1)?.personId;
    return uow.run(async (work) => {
      const filling = await work.campaigns.filling(campaign.id);
      if (!filling || !isNextPage(page, filling)) return filling ?? before;
      const added = await followPeople(work, system, { campaign, standings, keys, because: filling.because });
      const next: Filling = last === undefined
        ? { ...filling, phase: 'notices', after: '' }
        : { ...filling, after: last, done: filling.done + standings.length, total: Math.max(filling.total, filling.done + standings.length), added: filling.added + added.length };
      await work.campaigns.setFilling(next);
      if (added.length > 0) await work.audit.record({ actor: system, action: 'acquaintance.add-people', object: asCampaign(campaign), changes: [{ field: 'added', from: filling.added, to: next.added }] });
      return next;
    });
  };

  /** The list is made: people may begin, even while they are being told. */
  const opened = (campaign: Campaign): Promise<Campaign> => uow.run(async (work) => {
    const current = await work.campaigns.get(campaign.id);
    if (current.state !== 'starting') return current;
    await work.audit.record({ actor: system, action: 'acquaintance.open', object: asCampaign(current), changes: [{ field: 'state', from: current.state, to: 'open' }] });
    return work.campaigns.save({ ...current, state: 'open' });
  });

  const noticesBatch = async (campaign: Campaign, before: Filling): Promise<Filling> => {
    const page = await entries.ofCampaign(campaign.id, before.after, NOTICES_AT_ONCE);
    const told = page.filter(({ state, delivered }) => state === 'open' && delivered === null);
    const last = page.at(-1)?.personId;
    const next: Filling = last === undefined ? { ...before, phase: 'done', finishedAt: clock.now() } : { ...before, after: last };
    await uow.run(async (work) => {
      await notify(told.map((entry) => noticeOf('acquaintance.opened', entry, campaign, entry.added.on)), work.session);
      await work.entries.setDelivered(told.map(({ id }) => id), clock.now());
      await work.campaigns.setFilling(next);
      if (last === undefined) await work.outbox.append([listChanged(campaign.id)]);
    });
    return next;
  };

  /** Somebody may have been added by an event of the organization in the same instant; then the batch is done again. */
  const again = async <T>(batch: () => Promise<T>): Promise<T> => {
    for (let tries = 1; ; tries += 1) {
      try {
        return await batch();
      } catch (error) {
        if (!(error instanceof AppError && error.code === 'stale_revision') || tries >= TRIES) throw error;
      }
    }
  };

  return {
    kind: FILL_JOB,
    run: async ({ subjectId }, report) => {
      const pageFor = peoplePages(context);
      let filling = await campaigns.filling(subjectId);
      while (filling && filling.phase === 'people') {
        const current: Filling = filling;
        const page = await pageFor(current);
        filling = await again(() => peopleBatch(current, page));
        await report(filling.done, filling.total);
      }
      const campaign = await opened(await campaigns.get(subjectId));
      while (filling && filling.phase === 'notices') {
        const current: Filling = filling;
        filling = await again(() => noticesBatch(campaign, current));
        await report(filling.done, filling.total);
      }
      return { added: filling?.added ?? 0 };
    },
  };
};
