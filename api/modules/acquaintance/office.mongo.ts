import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import { AppError } from '../../kernel/errors.js';
import type { OpenTransaction } from '../../kernel/transaction.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { Stored } from '../../platform/mongo/stored.js';
import { fromStored, toStored } from '../../platform/mongo/stored.js';
import type { OneTimeCode } from './domain/one-time-code.js';
import type { ReaderRemark } from './domain/remark.js';
import type { ChangeDecision, TypePolicy } from './domain/type-policy.js';

type Keyed<T, K extends keyof T> = Omit<T, K> & { _id: string };

const policies = defineCollection<Keyed<TypePolicy, 'typeId'>>('acquaintancePolicies', { mark: String, workingDays: Number, revision: Number }, []);
const decisions = defineCollection<Keyed<ChangeDecision, 'changeId'>>('acquaintanceDecisions', { needed: Boolean, reason: String, by: {}, at: Date }, []);
const codes = defineCollection<Keyed<OneTimeCode, 'entryId'>>('acquaintanceCodes', {
  textVersionId: String, hash: String, expiresAt: Date, triesLeft: Number,
}, [[{ expiresAt: 1 }]]);
const remarks = defineCollection<Stored<ReaderRemark>>('readerRemarks', {
  documentId: String, kind: String, clauseId: String, clauseNumber: String, text: String, by: {}, at: Date, answer: {},
}, [[{ documentId: 1, at: -1, _id: -1 }], [{ documentId: 1, 'by.id': 1, at: -1, _id: -1 }]]);

/** What is kept beside the lists: policies of types, decisions about changes, one-time codes, remarks of readers. */
export const createOfficeStore = (connection: Connection) => {
  const models = { policies: policies(connection), decisions: decisions(connection), codes: codes(connection), remarks: remarks(connection) };

  const reads = (session: ClientSession | null) => ({
    policy: async (typeId: string): Promise<TypePolicy | null> => {
      const found = await models.policies.findById(typeId).session(session).lean<Keyed<TypePolicy, 'typeId'> | null>();
      if (!found) return null;
      const { _id, ...rest } = found;
      return { ...rest, typeId: _id };
    },
    decision: async (changeId: string): Promise<ChangeDecision | null> => {
      const found = await models.decisions.findById(changeId).session(session).lean<Keyed<ChangeDecision, 'changeId'> | null>();
      if (!found) return null;
      const { _id, ...rest } = found;
      return { ...rest, changeId: _id };
    },
    remark: async (id: string): Promise<ReaderRemark | null> => {
      const found = await models.remarks.findById(id).session(session).lean<Stored<ReaderRemark> | null>();
      return found && fromStored<ReaderRemark>(found);
    },
  });

  return {
    reads: {
      ...reads(null),
      /** @param by only this person's; null for all */
      remarks: async (documentId: string, by: string | null, skip: number, limit: number) => {
        const filter = { documentId, ...(by !== null && { 'by.id': by }) };
        return {
          items: (await models.remarks.find(filter).sort({ at: -1, _id: -1 }).skip(skip).limit(limit).lean<Stored<ReaderRemark>[]>()).map(fromStored<ReaderRemark>),
          total: await models.remarks.countDocuments(filter),
        };
      },
      /** Takes one of the tries, outside of any transaction, so that a refused one is gone all the same. @returns the code as it was before, null where no try is left */
      takeTry: async (entryId: string): Promise<OneTimeCode | null> => {
        const found = await models.codes.findOneAndUpdate({ _id: entryId, triesLeft: trusted({ $gt: 0 }) }, { $inc: { triesLeft: -1 } }).lean<Keyed<OneTimeCode, 'entryId'> | null>();
        if (!found) return null;
        const { _id, ...rest } = found;
        return { ...rest, entryId: _id };
      },
      sweepCodes: async (before: Date): Promise<void> => {
        await models.codes.deleteMany({ expiresAt: trusted({ $lt: before }) });
      },
    },
    bound: (transaction: OpenTransaction) => {
      const session = transaction as ClientSession;
      return {
        ...reads(session),
        /** @throws AppError `stale_revision` */
        savePolicy: async ({ typeId, revision, ...rest }: TypePolicy): Promise<TypePolicy> => {
          const next = revision + 1;
          const written = await models.policies.updateOne({ _id: typeId, ...(revision > 0 && { revision }) }, { $set: { ...rest, revision: next } }, { upsert: revision === 0, session });
          if (written.matchedCount === 0 && revision > 0) throw new AppError('stale_revision');
          return { typeId, ...rest, revision: next };
        },
        saveDecision: async ({ changeId, ...rest }: ChangeDecision): Promise<void> => {
          await models.decisions.updateOne({ _id: changeId }, { $set: rest }, { upsert: true, session });
        },
        putCode: async ({ entryId, ...rest }: OneTimeCode): Promise<void> => {
          await models.codes.updateOne({ _id: entryId }, { $set: rest }, { upsert: true, session });
        },
        /** A code is good once. @returns whether it was there still */
        useCode: async (entryId: string, hash: string): Promise<boolean> => (await models.codes.deleteOne({ _id: entryId, hash }, { session })).deletedCount > 0,
        addRemark: async (remark: ReaderRemark): Promise<void> => {
          await models.remarks.create([toStored(remark)], { session });
        },
        /** @returns false where it was answered before */
        answerRemark: async (id: string, answer: NonNullable<ReaderRemark['answer']>): Promise<boolean> =>
          (await models.remarks.updateOne({ _id: id, answer: null }, { $set: { answer } }, { session })).matchedCount > 0,
      };
    },
  };
};

export type OfficeStore = ReturnType<typeof createOfficeStore>;
export type OfficeRepository = ReturnType<OfficeStore['bound']>;
