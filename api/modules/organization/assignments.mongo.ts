import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import type { LegalDate } from '../../kernel/legal-date.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { Assignment } from './domain/person.js';
import { fromStored, toStored } from '../../platform/mongo/stored.js';

interface StoredAssignment extends Omit<Assignment, 'id'> { _id: string }

const collection = defineCollection<StoredAssignment>('assignments', {
  personId: String, unitId: String, positionKk: String, positionRu: String, from: String, to: String,
}, [
  [{ personId: 1, from: 1 }],
  [{ unitId: 1, personId: 1 }],
  [{ positionKk: 1 }],
  [{ positionRu: 1 }],
  [{ from: 1 }],
  [{ to: 1 }],
]);


const holdingOn = (on: LegalDate) => ({
  $and: [
    { $or: [{ from: null }, { from: trusted({ $lte: on }) }] },
    { $or: [{ to: null }, { to: trusted({ $gt: on }) }] },
  ],
});

/** The posts of people, dated rows; the person's revision guards them, so they have none of their own. */
export const createAssignmentStore = (connection: Connection) => {
  const model = collection(connection);
  const reads = (session: ClientSession | null) => {
    const many = async (filter: object) =>
      (await model.find(filter).sort({ from: 1, _id: 1 }).session(session).lean<StoredAssignment[]>()).map(fromStored<Assignment>);
    return {
      ofPerson: (personId: string) => many({ personId }),
      ofPeopleOn: (personIds: readonly string[], on: LegalDate) =>
        many({ personId: trusted({ $in: [...personIds] }), ...holdingOn(on) }),
      inPositionOn: async (position: string, on: LegalDate) =>
        [...await many({ positionKk: position, ...holdingOn(on) }), ...await many({ positionRu: position, ...holdingOn(on) })],
      ofPeople: (personIds: readonly string[]) => many({ personId: trusted({ $in: [...personIds] }) }),
      /** Posts in the units at any time. */
      everInUnits: (unitIds: readonly string[]) => many({ unitId: trusted({ $in: [...unitIds] }) }),
      /** Posts that began or ended on a day after the one up to and with the other. */
      turnedIn: (after: LegalDate, upTo: LegalDate) => many({ $or: [{ from: trusted({ $gt: after, $lte: upTo }) }, { to: trusted({ $gt: after, $lte: upTo }) }] }),
      inUnitsOn: (unitIds: readonly string[], on: LegalDate) => many({ unitId: trusted({ $in: [...unitIds] }), ...holdingOn(on) }),
    };
  };
  const writes = (session: ClientSession) => ({
    put: async (assignment: Assignment): Promise<void> => {
      const { _id, ...rest } = toStored(assignment);
      await model.updateOne({ _id }, { $set: rest }, { upsert: true, session });
    },
  });
  return { reads, writes };
};
