import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Campaign, Deadline } from '../domain/campaign.js';
import { WORKING_DAYS } from '../domain/deadline.js';
import type { ChangeDecision, TypePolicy } from '../domain/type-policy.js';
import type { Context } from './context.js';
import { asCampaign, listChanged, personThen } from './context.js';
import type { Deadlines } from './deadlines.js';
import type { StartCampaigns } from './start-campaigns.js';

/** A new last day, or so many working days from today. */
export interface Extension { readonly dueOn?: LegalDate | undefined; readonly workingDays?: number | undefined; readonly reason: string }

/** What the quality office decides about campaigns, with its reasons; each decision is kept (ACQ-2, ACQ-4). */
export const createSteerCampaigns = (context: Context, deadlines: Deadlines, start: StartCampaigns) => {
  const { uow, campaigns, office, clock } = context;

  const longerDeadline = async ({ deadline }: Campaign, { dueOn, workingDays }: Extension): Promise<Deadline> => {
    const counted = workingDays === undefined ? null : await deadlines.after(clock.today(), workingDays);
    const next = counted ?? (dueOn && { ...deadline, dueOn });
    if (!next) throw new AppError('invalid_request', {}, [{ path: 'dueOn', code: 'required' }]);
    if (next.dueOn <= deadline.dueOn || next.dueOn < clock.today()) throw new AppError('deadline_not_later', { dueOn: deadline.dueOn });
    return next;
  };

  const requireOpen = ({ state }: Campaign): void => {
    if (state !== 'open' && state !== 'starting') throw new AppError('campaign_not_open');
  };

  return {
    /** Open entries follow; who has a later deadline of his own keeps it. @throws AppError `not_found`, `campaign_not_open`, `deadline_not_later` */
    extend: async (actor: Actor, campaignId: string, extension: Extension): Promise<Campaign> => {
      const before = await campaigns.get(campaignId);
      requireOpen(before);
      const deadline = await longerDeadline(before, extension);
      return uow.run(async (work) => {
        const campaign = await work.campaigns.get(campaignId);
        requireOpen(campaign);
        const saved = await work.campaigns.save({ ...campaign, deadline, decisions: [...campaign.decisions, { kind: 'extension', reason: extension.reason, by: personThen(actor), at: clock.now() }] });
        await work.entries.extend(campaignId, deadline.dueOn, clock.today());
        await work.outbox.append([listChanged(campaignId)]);
        await work.audit.record({ actor, action: 'acquaintance.extend', object: asCampaign(campaign), changes: [{ field: 'deadline', from: campaign.deadline, to: deadline }, { field: 'reason', from: null, to: extension.reason }] });
        return saved;
      });
    },

    /** Nobody is reminded any more. @throws AppError `not_found`, `campaign_not_open` */
    close: (actor: Actor, campaignId: string, reason: string): Promise<Campaign> => uow.run(async (work) => {
      const campaign = await work.campaigns.get(campaignId);
      requireOpen(campaign);
      await work.audit.record({ actor, action: 'acquaintance.close', object: asCampaign(campaign), changes: [{ field: 'state', from: campaign.state, to: 'closed' }, { field: 'reason', from: null, to: reason }] });
      return work.campaigns.save({ ...campaign, state: 'closed', closedOn: clock.today(), decisions: [...campaign.decisions, { kind: 'closing', reason, by: personThen(actor), at: clock.now() }] });
    }),

    /**
     * Whether a change needs a new acquaintance, whatever its weight says (CHG-4). Once its campaign runs it is closed, not decided away.
     * @throws AppError `not_found`, `campaign_exists`
     */
    decide: async (actor: Actor, changeId: string, needed: boolean, reason: string): Promise<{ decision: ChangeDecision; campaignId: string | null }> => {
      const change = await context.changes.find(changeId);
      const running = change && await campaigns.ofText(change.documentId, change.editionId, change.number);
      if (running && !needed) throw new AppError('campaign_exists');
      const decision: ChangeDecision = { changeId, needed, reason, by: personThen(actor), at: clock.now() };
      await uow.run(async (work) => {
        const before = await work.office.decision(changeId);
        await work.office.saveDecision(decision);
        await work.audit.record({ actor, action: 'acquaintance.decide-change', object: { kind: 'change', id: changeId, label: '' }, changes: [{ field: 'needed', from: before?.needed ?? null, to: needed }, { field: 'reason', from: before?.reason ?? null, to: reason }] });
      });
      if (change) await start.changeRegistered(changeId, actor);
      const campaign = change && await campaigns.ofText(change.documentId, change.editionId, change.number);
      return { decision, campaignId: campaign?.id ?? null };
    },

    policy: async (typeId: string): Promise<TypePolicy> => await office.policy(typeId) ?? { typeId, mark: 'click', workingDays: WORKING_DAYS, revision: 0 },

    /** Campaigns that run keep theirs. @throws AppError `stale_revision` */
    setPolicy: (actor: Actor, policy: TypePolicy): Promise<TypePolicy> => uow.run(async (work) => {
      const before = await work.office.policy(policy.typeId);
      if ((before?.revision ?? 0) !== policy.revision) throw new AppError('stale_revision');
      const fields = ['mark', 'workingDays'] as const;
      await work.audit.record({ actor, action: 'acquaintance.set-policy', object: { kind: 'type', id: policy.typeId, label: '' }, changes: fields.map((field) => ({ field, from: before?.[field] ?? null, to: policy[field] })) });
      return work.office.savePolicy(policy);
    }),
  };
};
export type SteerCampaigns = ReturnType<typeof createSteerCampaigns>;
