import type { ClientSession, Connection } from 'mongoose';
import { saveGuarded } from '../../platform/mongo/save-guarded.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { University } from './domain/university.js';
import { toStored } from '../../platform/mongo/stored.js';

interface StoredUniversity extends Omit<University, 'id'> { _id: 'university' }

const collection = defineCollection<StoredUniversity>('university', { names: {}, revision: Number }, []);

/** The university itself: one document, so that the periods of its names cannot come to overlap. */
export const createUniversityStore = (connection: Connection) => {
  const model = collection(connection);
  const reads = (session: ClientSession | null) => ({
    /** Revision 0: no name has been given yet. */
    get: async (): Promise<University> => {
      const stored = await model.findById('university').session(session).lean<StoredUniversity | null>();
      return { id: 'university', names: stored?.names ?? [], revision: stored?.revision ?? 0 };
    },
  });
  const writes = (session: ClientSession) => ({
    save: async (university: University): Promise<void> => {
      const stored = { ...toStored(university), _id: 'university' as const };
      if (university.revision === 0) await model.create([{ ...stored, revision: 1 }], { session });
      else await saveGuarded(model, stored, session);
    },
  });
  return { reads, writes };
};
