import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import { saveGuarded } from '../../platform/mongo/save-guarded.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { Unit } from './domain/unit.js';
import { sortKeyOf } from './domain/unit.js';
import { refusingDuplicates } from '../../platform/mongo/duplicate-key.js';
import { toStored } from '../../platform/mongo/stored.js';
import { orNotFound } from './identified.mongo.js';

interface StoredUnit extends Omit<Unit, 'id'> { _id: string; sortKey: string }

const collection = defineCollection<StoredUnit>('units', {
  code: String, kind: String, names: {}, abbreviation: String, parentId: String, relations: {}, awaitedHead: String,
  from: String, to: String, sortKey: String, revision: Number,
}, [
  [{ code: 1 }, { unique: true }],
  [{ sortKey: 1, _id: 1 }],
  [{ 'relations.personId': 1 }],
  [{ awaitedHead: 1 }],
]);
const moves = defineCollection<{ _id: 'tree'; count: number }>('unitMoves', { count: Number }, []);

const stored = (unit: Unit): StoredUnit => ({ ...toStored(unit), sortKey: sortKeyOf(unit) });
const loaded = ({ _id, sortKey: _sortKey, ...rest }: StoredUnit): Unit => ({ ...rest, id: _id });

/** Units and bodies with their dated names and relations; one document each, guarded by its revision. */
export const createUnitStore = (connection: Connection) => {
  const model = collection(connection);
  const tree = moves(connection);

  const reads = (session: ClientSession | null) => {
    const one = async (filter: object) => {
      const found = await model.findOne(filter).session(session).lean<StoredUnit | null>();
      return found && loaded(found);
    };
    const many = async (filter: object) =>
      (await model.find(filter).sort({ sortKey: 1, _id: 1 }).session(session).lean<StoredUnit[]>()).map(loaded);
    return {
      byCode: (code: string) => one({ code }),
      get: async (id: string) => orNotFound(await one({ _id: id }), id),
      all: () => many({}),
      byIds: (ids: readonly string[]) => many({ _id: trusted({ $in: [...ids] }) }),
      ofPerson: (personId: string) => many({ 'relations.personId': personId }),
      ofPeople: (personIds: readonly string[]) => many({ 'relations.personId': trusted({ $in: [...personIds] }) }),
      awaiting: (personnelNumber: string) => many({ awaitedHead: personnelNumber }),
    };
  };

  const writes = (session: ClientSession) => {
    const unique = <T>(unit: Unit, write: () => Promise<T>) => refusingDuplicates(write, 'code_taken', { code: unit.code });
    return {
      add: (unit: Unit) => unique(unit, () => model.create([stored(unit)], { session })),
      /** @throws AppError `stale_revision` or `code_taken` */
      save: async (unit: Unit): Promise<Unit> =>
        ({ ...unit, revision: await unique(unit, () => saveGuarded(model, stored(unit), session)) }),
      /** Two moves at once could close a circle that neither sees: all moves write this one document. */
      lockTree: () => tree.updateOne({ _id: 'tree' }, { $inc: { count: 1 } }, { upsert: true, session }),
    };
  };
  return { reads, writes };
};
