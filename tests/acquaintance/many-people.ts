import { newId } from '../../api/kernel/ids.js';
import { kazakhSortKey } from '../../api/text/kazakh/sort-key.js';
import type { TestSystem } from '../support/test-system.js';

/** Puts so many people with one post each straight into the collections: the API would take minutes for them. */
export const seedPeople = async ({ inq }: TestSystem, unitIds: readonly string[], count: number): Promise<void> => {
  const people = inq.connection.collection<{ _id: string }>('people');
  const posts = inq.connection.collection<{ _id: string }>('assignments');
  for (let at = 0; at < count; at += 1000) {
    const batch = Array.from({ length: Math.min(1000, count - at) }, (_, index) => ({ personId: newId(), number: at + index }));
    await people.insertMany(batch.map(({ personId, number }) => ({
      _id: personId, personnelNumber: `M-${number}`, surname: `Көпшілік${number}`, name: 'Аты', patronymic: null, email: null, active: true, revision: 1,
      sortKey: kazakhSortKey(`Көпшілік${number} Аты`), searchKey: `копшилик${number} аты`,
    })));
    await posts.insertMany(batch.map(({ personId, number }) => ({
      _id: newId(), personId, unitId: unitIds[number % unitIds.length], positionKk: 'Қызметкер', positionRu: 'Сотрудник', from: '2020-01-01', to: null,
    })));
  }
};
