import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import { saveGuarded } from '../../platform/mongo/save-guarded.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { Person } from './domain/person.js';
import { foldedText, personKeys } from './domain/person.js';
import { refusingDuplicates } from '../../platform/mongo/duplicate-key.js';
import { toStored } from '../../platform/mongo/stored.js';
import { orNotFound } from './identified.mongo.js';

interface StoredPerson extends Omit<Person, 'id'> { _id: string; sortKey: string; searchKey: string }

const collection = defineCollection<StoredPerson>('people', {
  personnelNumber: String, surname: String, name: String, patronymic: String, email: String, active: Boolean,
  sortKey: String, searchKey: String, revision: Number,
}, [
  [{ personnelNumber: 1 }, { unique: true }],
  [{ sortKey: 1, _id: 1 }],
  [{ searchKey: 1 }],
  [{ active: 1, _id: 1 }],
]);

const stored = (person: Person): StoredPerson => ({ ...toStored(person), ...personKeys(person) });
const loaded = ({ _id, sortKey: _sortKey, searchKey: _searchKey, ...rest }: StoredPerson): Person => ({ ...rest, id: _id });

export interface PeopleFilter {
  readonly q?: string | undefined;
  readonly active?: boolean | undefined;
  readonly ids?: readonly string[] | undefined;
}

// The last character that is assigned no meaning closes the range of all texts that begin with the prefix.
const prefixRange = (prefix: string) => trusted({ $gte: prefix, $lt: `${prefix}\uffff` });

const queryOf = ({ q, active, ids }: PeopleFilter) => ({
  ...(q && { $or: [{ searchKey: prefixRange(foldedText(q)) }, { personnelNumber: prefixRange(q.trim()) }] }),
  ...(active !== undefined && { active }),
  ...(ids && { _id: trusted({ $in: [...ids] }) }),
});

/** People by personnel number; the stored keys give the Kazakh order of lists and the search by the beginning of a name. */
export const createPeopleStore = (connection: Connection) => {
  const model = collection(connection);

  const reads = (session: ClientSession | null) => {
    const one = async (filter: object) => {
      const found = await model.findOne(filter).session(session).lean<StoredPerson | null>();
      return found && loaded(found);
    };
    return {
      find: (id: string) => one({ _id: id }),
      get: async (id: string) => orNotFound(await one({ _id: id }), id),
      byNumber: (personnelNumber: string) => one({ personnelNumber }),
      byIds: async (ids: readonly string[]) =>
        (await model.find({ _id: trusted({ $in: [...ids] }) }).session(session).lean<StoredPerson[]>()).map(loaded),
      /** Those who have not left, in pages by id. */
      activePage: async (after: string, limit: number) =>
        (await model.find({ active: true, _id: trusted({ $gt: after }) }).sort({ _id: 1 }).limit(limit).session(session).lean<StoredPerson[]>()).map(loaded),
      countActive: (): Promise<number> => model.countDocuments({ active: true }),
      numbers: async () => (await model.find({}, { personnelNumber: 1 }).lean<StoredPerson[]>()).map((person) => person.personnelNumber),
      page: async (filter: PeopleFilter, skip: number, limit: number) => {
        const query = queryOf(filter);
        const found = await model.find(query).sort({ sortKey: 1, _id: 1 }).skip(skip).limit(limit).lean<StoredPerson[]>();
        return { items: found.map(loaded), total: await model.countDocuments(query) };
      },
    };
  };

  const writes = (session: ClientSession) => {
    const unique = <T>(person: Person, write: () => Promise<T>) =>
      refusingDuplicates(write, 'already_exists', { field: 'personnelNumber', value: person.personnelNumber });
    return {
      add: (person: Person) => unique(person, () => model.create([stored(person)], { session })),
      /** @throws AppError `stale_revision` or `already_exists` */
      save: async (person: Person): Promise<Person> =>
        ({ ...person, revision: await unique(person, () => saveGuarded(model, stored(person), session)) }),
    };
  };
  return { reads, writes };
};
