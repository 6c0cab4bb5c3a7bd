import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import type { DomainEvent } from '../../../kernel/events.js';
import type { SharedTransaction } from '../../../kernel/transaction.js';
import type { UnitOfWork } from '../../../platform/mongo/unit-of-work.js';
import type { Campaign, PersonThen } from '../domain/campaign.js';
import { campaignLabel } from '../domain/campaign.js';
import type { Entry } from '../domain/entry.js';
import type { Changes, CodePost, ConsentText, Directory, Jobs, Marks, Notify, Register, Signer, WorkingDays } from '../ports.js';
import type { AcquaintanceStores, Repositories } from '../stores.mongo.js';

export type Work = Repositories & SharedTransaction;

/** What every use case of acquaintance works with. */
export interface Context extends Pick<AcquaintanceStores, 'campaigns' | 'entries' | 'counters' | 'office'> {
  readonly uow: UnitOfWork<Repositories>;
  readonly register: Register;
  readonly changes: Changes;
  readonly directory: Directory;
  readonly calendar: WorkingDays;
  readonly signer: Signer;
  readonly notify: Notify;
  /** Lets go what was kept for the mail of another day. */
  readonly releaseMail: () => Promise<void>;
  readonly codePost: CodePost;
  readonly jobs: Jobs;
  readonly marks: Marks;
  readonly clock: Clock;
  readonly consent: ConsentText;
}

/** The words agreed to, as evidence keeps them: in every language in which they can be shown. */
export const consentWords = ({ kk, ru, en }: ConsentText): string => [kk, ru, en].join('\n');

/** Something of the campaign's list has changed: counters follow. */
export const listChanged = (campaignId: string, revision = 0): DomainEvent => ({ type: 'acquaintance.list-changed', aggregateId: campaignId, revision });

export const asCampaign = (campaign: Pick<Campaign, 'id' | 'code' | 'title'>) => ({ kind: 'acquaintance', id: campaign.id, label: campaignLabel(campaign) });
export const asEntry = (entry: Pick<Entry, 'id' | 'name'>, campaign: Pick<Campaign, 'code' | 'title'>) =>
  ({ kind: 'acquaintance-entry', id: entry.id, label: `${entry.name} · ${campaignLabel(campaign)}` });

/** Whoever acts, as it is kept beside what was done. */
export const personThen = ({ personId, name }: Actor): PersonThen => ({ id: personId, name });

