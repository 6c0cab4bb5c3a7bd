import type { Actor } from '../../../kernel/actor.js';
import { systemActor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { Campaign, CampaignDecision } from '../domain/campaign.js';
import { isLiving } from '../domain/campaign.js';
import { needsAcquaintance } from '../domain/type-policy.js';
import type { RegisteredDocument, RegisteredText } from '../ports.js';
import { createBeginCampaign, masterFirst } from './begin-campaign.js';
import type { Context } from './context.js';
import { asCampaign, personThen } from './context.js';
import type { Deadlines } from './deadlines.js';

const system = systemActor('INQ');

/** Starting campaigns: by registration, by a decision, or by hand (ACQ-1, CHG-4). */
export const createStartCampaigns = (context: Context, deadlines: Deadlines) => {
  const { uow, register, changes, office, campaigns, clock } = context;
  const { campaignOf, begin } = createBeginCampaign(context, deadlines);

  /** Two starts of one text at once: the second finds it begun. */
  const beginOnce = async (actor: Actor, campaign: Campaign): Promise<void> => {
    try {
      await begin(actor, campaign);
    } catch (error) {
      if (!(error instanceof AppError && error.code === 'campaign_exists')) throw error;
    }
  };

  const startFor = async (document: RegisteredDocument, text: RegisteredText, actor: Actor, decisions: readonly CampaignDecision[] = []): Promise<void> => {
    if (document.scope.length === 0 || document.cancelledFrom !== null) return;
    if (await campaigns.ofText(text.documentId, text.editionId, text.changeNumber)) return;
    await beginOnce(actor, await campaignOf(document, text, actor, decisions));
  };

  /** A text that needs no acquaintance of its own is read by those who come later; who has confirmed is done. */
  const takeInText = async (text: RegisteredText, actor: Actor, reason: string): Promise<void> => {
    const living = (await campaigns.ofDocument(text.documentId)).find(isLiving);
    if (!living || living.texts.some(({ changeNumber }) => changeNumber >= text.changeNumber) || living.editionId !== text.editionId) return;
    await uow.run(async (work) => {
      const campaign = await work.campaigns.get(living.id);
      const taken = { ...campaign, texts: [...campaign.texts, ...masterFirst(text)], decisions: [...campaign.decisions, { kind: 'text' as const, reason, by: personThen(actor), at: clock.now() }] };
      await work.campaigns.save(taken);
      await work.audit.record({ actor, action: 'acquaintance.take-in-text', object: asCampaign(campaign), changes: [{ field: 'texts', from: campaign.texts, to: taken.texts }] });
    });
  };

  return {
    /** An edition was registered: its readers are to get to know it. */
    editionRegistered: async (documentId: string): Promise<void> => {
      const document = await register.document(documentId);
      const text = document?.texts.at(-1);
      if (document && text?.changeNumber === 0) await startFor(document, text, system);
    },

    /** A change was registered, or a decision about it was made after that. */
    changeRegistered: async (changeId: string, actor: Actor = system): Promise<void> => {
      const change = await changes.find(changeId);
      const document = change && await register.document(change.documentId);
      const text = document?.texts.find(({ editionId, changeNumber }) => editionId === change?.editionId && changeNumber === change.number);
      if (!change || !document || !text || text !== document.texts.at(-1)) return;
      const decision = await office.decision(changeId);
      if (needsAcquaintance(change.substantial, decision)) {
        await startFor(document, text, actor, decision ? [{ kind: 'start', reason: decision.reason, by: decision.by, at: decision.at }] : []);
      } else {
        await takeInText(text, actor, decision?.reason ?? 'editorial');
      }
    },

    /**
     * The quality office starts the acquaintance of the latest text by hand.
     * @throws AppError `not_found`, `scope_empty`, `campaign_exists`, `invalid_transition` for a cancelled document
     */
    byHand: async (actor: Actor, documentId: string, reason: string | null): Promise<Campaign> => {
      const document = await register.visible(actor, documentId);
      const text = document?.texts.at(-1);
      if (!document || !text) throw new AppError('not_found');
      if (document.cancelledFrom !== null) throw new AppError('invalid_transition', { action: 'start' });
      if (document.scope.length === 0) throw new AppError('scope_empty');
      if (await campaigns.ofText(documentId, text.editionId, text.changeNumber)) throw new AppError('campaign_exists');
      return begin(actor, await campaignOf(document, text, actor, [{ kind: 'start', reason: reason ?? '', by: personThen(actor), at: clock.now() }]));
    },
  };
};
export type StartCampaigns = ReturnType<typeof createStartCampaigns>;
