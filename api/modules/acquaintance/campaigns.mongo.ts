import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import { AppError } from '../../kernel/errors.js';
import type { OpenTransaction } from '../../kernel/transaction.js';
import { refusingDuplicates } from '../../platform/mongo/duplicate-key.js';
import { saveGuarded } from '../../platform/mongo/save-guarded.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { Stored } from '../../platform/mongo/stored.js';
import { fromStored, toStored } from '../../platform/mongo/stored.js';
import type { Campaign, CampaignState } from './domain/campaign.js';
import { isLiving } from './domain/campaign.js';
import type { Filling } from './domain/filling.js';

/** `followed`: how often its list has followed people, see `noteFollowed`. */
interface StoredCampaign extends Stored<Campaign> { living: boolean; searchKey: string; followed?: number }
interface StoredFilling extends Omit<Filling, 'campaignId'> { _id: string }

const campaigns = defineCollection<StoredCampaign>('acquaintanceCampaigns', {
  revision: Number, documentId: String, editionId: String, changeId: String, changeNumber: Number, issue: Number, editionRevision: Number, typeId: String,
  title: {}, code: String, texts: [], scope: [], mark: String, state: String, approvedOn: String, startsOn: String, deadline: {}, createdBy: {}, createdAt: Date,
  closedOn: String, cancelledOn: String, decisions: [], living: Boolean, searchKey: String, followed: Number,
}, [
  [{ documentId: 1, editionId: 1, changeNumber: 1 }, { unique: true }],
  [{ living: 1, documentId: 1 }],
  [{ state: 1, createdAt: -1, _id: -1 }],
  [{ createdAt: -1, _id: -1 }],
]);

/** How far the making of a list has come; its own document, so that the campaign can be changed meanwhile. */
const fillings = defineCollection<StoredFilling>('acquaintanceFillings', {
  jobId: String, because: String, phase: String, after: String, done: Number, total: Number, added: Number, followed: Number, finishedAt: Date,
}, []);

const stored = (campaign: Campaign): StoredCampaign => ({
  ...toStored(campaign), living: isLiving(campaign), searchKey: [campaign.code, campaign.title.kk, campaign.title.ru, campaign.title.en].filter(Boolean).join(' ').toLowerCase(),
});
const loaded = ({ living: _living, searchKey: _searchKey, followed: _followed, ...rest }: StoredCampaign): Campaign => fromStored<Campaign>(rest);

export interface CampaignFilter { readonly state?: CampaignState | undefined; readonly q?: string | undefined; readonly documentId?: string | undefined }

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const queryOf = ({ state, q, documentId }: CampaignFilter) => ({
  ...(state && { state }), ...(documentId && { documentId }), ...(q && { searchKey: trusted({ $regex: escaped(q.toLowerCase()) }) }),
});

/** Campaigns and how far the making of their lists has come. */
export const createCampaignStore = (connection: Connection) => {
  const model = campaigns(connection);
  const progress = fillings(connection);

  const reads = (session: ClientSession | null) => {
    const many = async (filter: object) => (await model.find(filter).sort({ createdAt: 1, _id: 1 }).limit(5000).session(session).lean<StoredCampaign[]>()).map(loaded);
    const find = async (id: string): Promise<Campaign | null> => {
      const found = await model.findById(id).session(session).lean<StoredCampaign | null>();
      return found && loaded(found);
    };
    return {
      find,
      /** @throws AppError `not_found` */
      get: async (id: string): Promise<Campaign> => {
        const found = await find(id);
        if (!found) throw new AppError('not_found');
        return found;
      },
      byIds: (ids: readonly string[]) => many({ _id: trusted({ $in: [...ids] }) }),
      ofDocument: (documentId: string) => many({ documentId }),
      /** Those whose lists follow people: the latest of each document, not cancelled. */
      living: () => many({ living: true }),
      ofText: async (documentId: string, editionId: string, changeNumber: number): Promise<Campaign | null> => {
        const found = await model.findOne({ documentId, editionId, changeNumber }).session(session).lean<StoredCampaign | null>();
        return found && loaded(found);
      },
      filling: async (campaignId: string): Promise<Filling | null> => {
        const found = await progress.findById(campaignId).session(session).lean<StoredFilling | null>();
        if (!found) return null;
        const { _id, ...rest } = found;
        return { ...rest, campaignId: _id, followed: rest.followed ?? 0 };
      },
    };
  };

  return {
    reads: {
      ...reads(null),
      page: async (filter: CampaignFilter, skip: number, limit: number) => ({
        items: (await model.find(queryOf(filter)).sort({ createdAt: -1, _id: -1 }).skip(skip).limit(limit).lean<StoredCampaign[]>()).map(loaded),
        total: await model.countDocuments(queryOf(filter)),
      }),
    },
    bound: (transaction: OpenTransaction) => {
      const session = transaction as ClientSession;
      return {
        ...reads(session),
        /** @throws AppError `campaign_exists`: a text has one */
        add: (campaign: Campaign) => refusingDuplicates(() => model.create([stored(campaign)], { session }), 'campaign_exists'),
        /** @throws AppError `stale_revision` */
        save: async (campaign: Campaign): Promise<Campaign> => ({ ...campaign, revision: await saveGuarded(model, stored(campaign), session) }),
        /** Collides with whatever ends the campaign in the same instant: nobody is asked for a text that is superseded. */
        noteFollowed: async (id: string): Promise<void> => {
          await model.updateOne({ _id: id }, { $inc: { followed: 1 } }, { session });
        },
        setFilling: async ({ campaignId, ...rest }: Filling): Promise<void> => {
          await progress.updateOne({ _id: campaignId }, { $set: rest }, { upsert: true, session });
        },
      };
    },
  };
};

export type CampaignStore = ReturnType<typeof createCampaignStore>;
export type CampaignRepository = ReturnType<CampaignStore['bound']>;
