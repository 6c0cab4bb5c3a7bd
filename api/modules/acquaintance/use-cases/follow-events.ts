import { systemActor } from '../../../kernel/actor.js';
import { canonicalJson } from '../../../kernel/canonical.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import { isLegalDate } from '../../../kernel/legal-date.js';
import { isLiving } from '../domain/campaign.js';
import { newFilling } from '../domain/filling.js';
import type { Context } from './context.js';
import { asCampaign, listChanged } from './context.js';
import type { FollowPeople } from './follow-people.js';
import { noticeOf } from './notices.js';
import { scopeKeysFor } from './scope-keys.js';
import { FILL_JOB } from './begin-campaign.js';

const AT_ONCE = 200;
/** The rest of a campaign an hour later. */
const RETURNED_AT_ONCE = 2000;
const FOLLOWED_UP_TO = 'acquaintance-followed';
const system = systemActor('INQ');

/** Follows what happens elsewhere: to people, to units, to the register (ACQ-1). Every one may be handled twice. */
export const createFollowEvents = (context: Context, followPeople: FollowPeople) => {
  const { uow, campaigns, entries, directory, register, clock, marks, jobs, notify } = context;

  /** These people, in the lists of all living campaigns. */
  const people = async (personIds: readonly string[]): Promise<void> => {
    if (personIds.length === 0) return;
    const living = await campaigns.living();
    if (living.length === 0) return;
    const keys = await scopeKeysFor(context, living.map(({ scope }) => scope));
    for (let at = 0; at < personIds.length; at += AT_ONCE) {
      const standings = await directory.standings(personIds.slice(at, at + AT_ONCE), clock.today());
      for (const campaign of living) {
        await uow.run(async (work) => {
          const current = await work.campaigns.get(campaign.id);
          if (!isLiving(current)) return;
          const filling = await work.campaigns.filling(campaign.id);
          // The making of the list may have read these people already, as they were before.
          if (filling?.phase === 'people') await work.campaigns.setFilling({ ...filling, followed: filling.followed + 1 });
          await followPeople(work, system, { campaign: current, standings, keys, because: null });
          const listed = await work.entries.ofPeople([campaign.id], standings.map(({ personId }) => personId));
          const asked = listed.filter(({ state, added }) => state === 'open' && added.on === clock.today());
          if (asked.length === 0) return;
          await work.campaigns.noteFollowed(campaign.id);
          await notify(asked.map((entry) => noticeOf('acquaintance.opened', entry, current, entry.added.on)), work.session);
          await work.entries.setDelivered(asked.map(({ id }) => id), clock.now());
        });
      }
    }
  };

  /** Whose absence is over in a campaign that runs. */
  const returned = async (today: LegalDate): Promise<string[]> => {
    const back = [];
    for (const { id } of await campaigns.living()) back.push(...await entries.many({ campaignId: id, states: ['excused'], awayUntilBefore: today }, RETURNED_AT_ONCE));
    return [...new Set(back.map(({ personId }) => personId))];
  };

  return {
    people,

    /** A unit was changed or moved: everybody in it and below it stands elsewhere now. */
    unit: async (unitId: string): Promise<void> => people(await directory.peopleEverIn(await directory.branch(unitId))),

    /** Absences end, posts that were entered beforehand begin, and end, on their days. @returns nothing; the day up to which was followed is remembered */
    days: async (): Promise<void> => {
      const today = clock.today();
      await people(await returned(today));
      const last = await marks.read(FOLLOWED_UP_TO);
      if (last !== null && last >= today) return;
      if (last !== null && isLegalDate(last)) await people(await directory.turnedIn(last, today));
      await marks.write(FOLLOWED_UP_TO, today satisfies LegalDate);
    },

    /** The card of a document was changed: its campaign follows the scope, with dated entries. */
    document: async (documentId: string): Promise<void> => {
      const campaign = (await campaigns.ofDocument(documentId)).find(isLiving);
      const document = campaign && await register.document(documentId);
      // A later edition has a campaign of its own; the scope on the card is that edition's.
      if (document?.texts.at(-1)?.editionId !== campaign?.editionId) return;
      if (!campaign || !document || canonicalJson(document.scope) === canonicalJson(campaign.scope)) return;
      const total = await directory.countActivePeople();
      await uow.run(async (work) => {
        const current = await work.campaigns.get(campaign.id);
        await work.campaigns.save({ ...current, scope: document.scope, decisions: [...current.decisions, { kind: 'scope', reason: '', by: { id: null, name: system.name }, at: clock.now() }] });
        const jobId = await jobs.enqueue(FILL_JOB, campaign.id, '', total, work.session);
        const filling = await work.campaigns.filling(campaign.id);
        const because = filling && filling.phase === 'people' ? filling.because : 'scope-changed';
        await work.campaigns.setFilling(newFilling({ campaignId: campaign.id, jobId, because, total }));
        await work.audit.record({ actor: system, action: 'acquaintance.change-scope', object: asCampaign(campaign), changes: [{ field: 'scope', from: current.scope, to: document.scope }] });
      });
    },

    /** A document was cancelled without a successor: nobody has to know it any more. */
    cancelled: async (documentId: string): Promise<void> => {
      const campaign = (await campaigns.ofDocument(documentId)).find(isLiving);
      if (!campaign) return;
      await uow.run(async (work) => {
        const current = await work.campaigns.get(campaign.id);
        await work.campaigns.save({ ...current, state: 'closed', cancelledOn: clock.today(), closedOn: current.closedOn ?? clock.today() });
        await work.entries.closeAll(documentId, clock.today());
        await work.outbox.append([listChanged(campaign.id)]);
        await work.audit.record({ actor: system, action: 'acquaintance.close', object: asCampaign(campaign), changes: [{ field: 'state', from: current.state, to: 'closed' }] });
      });
    },
  };
};
export type FollowEvents = ReturnType<typeof createFollowEvents>;
