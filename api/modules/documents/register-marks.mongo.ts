import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { Act } from './domain/document.js';
import type { CountedAct } from './domain/act-series.js';
import { earlierNumberedAfter, placeOf } from './domain/act-series.js';

interface SharedKey { _id: string; documentIds: string[] }
interface ActSeries { _id: string; acts: (CountedAct & { id: string })[]; contradicting: string[] }

const sharedKeys = defineCollection<SharedKey>('sharedKeys', { documentIds: [String] }, [[{ documentIds: 1 }]]);
const actSeries = defineCollection<ActSeries>('actSeries', { acts: [], contradicting: [String] }, [[{ contradicting: 1 }]]);

/** What is kept so that a look across documents or acts is one indexed read, however long the register is. */
export const markModels = (connection: Connection) => ({ sharedKeys: sharedKeys(connection), actSeries: actSeries(connection) });
export type MarkModels = ReturnType<typeof markModels>;

/** The lines of the register as far as marks are put on them. */
interface MarkedLines {
  updateMany(filter: Record<string, unknown>, update: Record<string, unknown>, options: { session: ClientSession }): PromiseLike<unknown>;
}

/**
 * Marks that documents get from one another (REG-7): one duplicate key twice, an act dated before an earlier-numbered one.
 * Both are kept in one record per key and per series, so that two transactions that meet there are done one after the other.
 */
export const registerMarks = (models: MarkModels, lines: MarkedLines, session: ClientSession) => {
  const { sharedKeys: keys, actSeries: series } = models;
  const put = (documentIds: readonly string[]) =>
    lines.updateMany({ documentId: trusted({ $in: [...documentIds] }) }, { $addToSet: { gaps: 'duplicate_key' } }, { session });
  const take = (documentIds: readonly string[]) =>
    lines.updateMany({ documentId: trusted({ $in: [...documentIds] }) }, { $pull: { gaps: 'duplicate_key' } }, { session });

  const release = async (key: string, documentId: string): Promise<void> => {
    const left = await keys.findOneAndUpdate({ _id: key }, { $pull: { documentIds: documentId } }, { session, returnDocument: 'after' }).lean<SharedKey | null>();
    if (left?.documentIds.length === 1) await take(left.documentIds);
  };

  const claim = async (key: string, documentId: string): Promise<readonly string[]> => {
    const held = await keys
      .findOneAndUpdate({ _id: key }, { $addToSet: { documentIds: documentId } }, { session, upsert: true, returnDocument: 'after' }).lean<SharedKey | null>();
    return (held?.documentIds ?? []).filter((id) => id !== documentId);
  };

  return {
    /** Says which key a document has now and marks those that share it. @returns whether another document has it */
    keepKey: async (documentId: string, key: string | null): Promise<boolean> => {
      const before = await keys.findOne({ documentIds: documentId }).session(session).lean<SharedKey | null>();
      if (before && before._id === key) return before.documentIds.length > 1;
      if (before) await release(before._id, documentId);
      if (key === null) return false;
      const others = await claim(key, documentId);
      if (others.length > 0) await put(others);
      return others.length > 0;
    },

    /** Puts a new act among those of its body and marks the documents of acts that it shows to be out of order. */
    keepAct: async (act: Act): Promise<void> => {
      const place = placeOf(act);
      if (!place) return;
      const known = await series.findById(place.series).session(session).lean<ActSeries | null>();
      const acts = [...(known?.acts ?? []), { id: act.id, ordinal: place.ordinal, date: place.date }];
      const contradicting = acts.filter((item) => earlierNumberedAfter(item, acts)).map(({ id }) => id);
      await series.updateOne({ _id: place.series }, { $set: { acts, contradicting } }, { session, upsert: true });
      const found = contradicting.filter((id) => !known?.contradicting.includes(id));
      if (found.length > 0) await lines.updateMany({ 'acts.id': trusted({ $in: found }) }, { $addToSet: { gaps: 'act_before_earlier_number' } }, { session });
    },

    /** Which of these acts are dated before an earlier-numbered one of their body. */
    contradicting: async (actIds: readonly string[]): Promise<ReadonlySet<string>> => {
      const found = await series.find({ contradicting: trusted({ $in: [...actIds] }) }).session(session).lean<ActSeries[]>();
      return new Set(found.flatMap(({ contradicting }) => contradicting));
    },

    /** Whether more than one document has this key. */
    isShared: async (key: string): Promise<boolean> => ((await keys.findById(key).session(session).lean<SharedKey | null>())?.documentIds.length ?? 0) > 1,
  };
};
