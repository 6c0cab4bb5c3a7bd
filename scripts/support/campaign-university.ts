import type { Inq } from '../../api/compose.js';
import type { Actor } from '../../api/kernel/actor.js';
import { systemActor } from '../../api/kernel/actor.js';
import { newId } from '../../api/kernel/ids.js';
import { foldedText } from '../../api/modules/organization/public.js';
import { kazakhSortKey } from '../../api/text/kazakh/sort-key.js';

const PEOPLE_IN_UNIT = 50;
const BATCH = 1000;

export const office = systemActor('benchmark');

const row = (_id: string, facts: object) => ({ _id, ...facts });

/** So many people with a post each in units of fifty, put straight into the store: what is measured comes after. */
export const fillUniversity = async ({ connection }: Inq, people: number): Promise<void> => {
  const collection = (name: string) => connection.collection<{ _id: string }>(name);
  const units = Array.from({ length: Math.ceil(people / PEOPLE_IN_UNIT) }, (_, index) => row(newId(), {
    code: `U-${index}`, kind: 'unit', names: [{ from: null, to: null, name: { kk: `${index}-бөлімше`, ru: `Подразделение ${index}`, en: null } }], abbreviation: null, parentId: null,
    relations: [], awaitedHead: null, from: null, to: null, sortKey: String(index).padStart(6, '0'), revision: 1,
  }));
  await collection('units').insertMany(units);
  for (let from = 0; from < people; from += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, people - from) }, (_, index) => from + index);
    const persons = numbers.map((number) => row(newId(), {
      personnelNumber: `B-${number}`, surname: `Оқытушы${number}`, name: 'Айгүл', patronymic: null, email: null, active: true, revision: 1,
      sortKey: kazakhSortKey(`Оқытушы${number} Айгүл`), searchKey: foldedText(`Оқытушы${number} Айгүл`),
    }));
    await collection('people').insertMany(persons);
    await collection('assignments').insertMany(persons.map(({ _id }, index) => row(newId(), {
      personId: _id, unitId: units[Math.floor((from + index) / PEOPLE_IN_UNIT)]?._id ?? '', positionKk: 'Оқытушы', positionRu: 'Преподаватель', from: '2020-01-01', to: null,
    })));
  }
};

const file = (sha256: string) => ({ id: newId(), sha256, format: 'pdf' as const, name: 'ереже.pdf', size: 1, hasText: true, addedAt: new Date(), addedBy: '' });

/** Registers an edition that everybody has to get to know, as an approval does. @returns the document's id */
export const registerForEverybody = async (inq: Inq): Promise<string> => {
  const [type] = await inq.documentStore.queries.types();
  const documentId = newId();
  await inq.transactions.bind(() => ({})).run(async (work) => {
    const { approved } = inq.documents;
    const act = await approved.recordAct(work, office, { kind: 'order', body: null, number: '1', date: inq.clock.today() });
    await approved.register(work, office, {
      documentId, editionId: newId(), typeId: type?.id ?? '', title: { kk: 'Еңбек тәртібінің ережесі', ru: null, en: null }, masterLanguage: 'kk', code: null, registrationNumber: '1',
      issue: 1, revision: 1, facts: { ownerUnitId: null, responsibleId: null, confidentiality: 'internal', scope: [{ kind: 'everybody' }], reviewMonths: null },
      actIds: [act.id], texts: [{ id: newId(), language: 'kk', files: [file('a'.repeat(64))] }], validFrom: null,
    });
  });
  return documentId;
};

/** The person of an entry as the actor that a signed-in account would be. */
export const actorOf = (personId: string, accountId: string): Actor => ({
  kind: 'account', accountId, personId, name: personId, roles: ['staff'], permissions: ['public', 'signed-in'], rights: ['public', 'internal', `person:${personId}`], ip: '127.0.0.1',
});
