import type { Actor } from '../../../kernel/actor.js';
import { newId } from '../../../kernel/ids.js';
import type { Campaign, CampaignDecision } from '../domain/campaign.js';
import { isLiving } from '../domain/campaign.js';
import { WORKING_DAYS, countedFrom } from '../domain/deadline.js';
import { newFilling } from '../domain/filling.js';
import type { RegisteredDocument, RegisteredText } from '../ports.js';
import type { Context, Work } from './context.js';
import { asCampaign, listChanged, personThen } from './context.js';
import type { Deadlines } from './deadlines.js';

export const FILL_JOB = 'acquaintance.fill';

const hashesOf = (text: RegisteredText): Campaign['texts'] =>
  text.texts.map(({ textVersionId, language, files }) => ({ textVersionId, language, changeNumber: text.changeNumber, sha256s: files.map(({ sha256 }) => sha256) }));

/** The master language first: what is recorded on paper is bound to it. */
export const masterFirst = (text: RegisteredText): Campaign['texts'] =>
  [...hashesOf(text)].sort((a, b) => Number(b.language === text.masterLanguage) - Number(a.language === text.masterLanguage));

/** Makes a campaign and puts the making of its list into the queue; what was open of the document before ends with it. */
export const createBeginCampaign = (context: Context, deadlines: Deadlines) => {
  const { uow, office, directory, jobs, clock } = context;

  const campaignOf = async (document: RegisteredDocument, text: RegisteredText, actor: Actor, decisions: readonly CampaignDecision[]): Promise<Campaign> => {
    const policy = await office.policy(text.typeId);
    const startsOn = clock.today();
    const { documentId, editionId, changeId, changeNumber, issue, editionRevision, typeId, title, code, approvedOn } = text;
    return {
      id: newId(), revision: 1, documentId, editionId, changeId, changeNumber, issue, editionRevision, typeId, title, code, approvedOn, startsOn,
      texts: masterFirst(text), scope: document.scope, mark: policy?.mark ?? 'click', state: 'starting',
      deadline: await deadlines.after(countedFrom(approvedOn, startsOn), policy?.workingDays ?? WORKING_DAYS),
      createdBy: personThen(actor), createdAt: clock.now(), closedOn: null, cancelledOn: null, decisions,
    };
  };

  const supersedeOthers = async (work: Work, actor: Actor, campaign: Campaign): Promise<void> => {
    const others = (await work.campaigns.ofDocument(campaign.documentId)).filter((other) => other.id !== campaign.id && isLiving(other));
    for (const other of others) {
      await work.campaigns.save({ ...other, state: 'superseded' });
      // Ends the making of its list too, and collides with a batch of it that is under way.
      const filling = await work.campaigns.filling(other.id);
      if (filling) await work.campaigns.setFilling({ ...filling, phase: 'done', finishedAt: filling.finishedAt ?? clock.now() });
      await work.audit.record({ actor, action: 'acquaintance.supersede', object: asCampaign(other), changes: [{ field: 'state', from: other.state, to: 'superseded' }] });
    }
    await work.entries.supersede(campaign.documentId, campaign.id, clock.today());
    await work.outbox.append(others.map(({ id }) => listChanged(id)));
  };

  const begin = async (actor: Actor, campaign: Campaign): Promise<Campaign> => {
    const total = await directory.countActivePeople();
    await uow.run(async (work) => {
      await work.campaigns.add(campaign);
      await supersedeOthers(work, actor, campaign);
      const jobId = await jobs.enqueue(FILL_JOB, campaign.id, actor.accountId ?? '', total, work.session);
      await work.campaigns.setFilling(newFilling({ campaignId: campaign.id, jobId, because: 'start', total }));
      await work.audit.record({ actor, action: 'acquaintance.start', object: asCampaign(campaign), changes: [
        { field: 'scope', from: null, to: campaign.scope }, { field: 'texts', from: null, to: campaign.texts }, { field: 'deadline', from: null, to: campaign.deadline }, { field: 'mark', from: null, to: campaign.mark },
      ] });
    });
    return campaign;
  };

  return { campaignOf, begin };
};
