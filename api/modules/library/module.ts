import type { Clock } from '../../kernel/clock.js';
import type { LegalDate } from '../../kernel/legal-date.js';
import type { Transactions } from '../../platform/mongo/unit-of-work.js';
import { libraryRoutes } from './http/routes.js';
import type { Names } from './http/presenter.js';
import type { Extract, LibrarySearch } from './ports.js';
import type { MissStore } from './search-misses.mongo.js';
import type { TextStore } from './texts.mongo.js';
import { createExtractNext } from './use-cases/extract-text.js';
import type { ReadDependencies } from './use-cases/read-text.js';
import { createReadText } from './use-cases/read-text.js';
import type { SearchDependencies } from './use-cases/search-library.js';
import { createSearchLibrary } from './use-cases/search-library.js';

export interface LibraryDependencies {
  readonly store: { readonly texts: TextStore; readonly misses: MissStore };
  readonly transactions: Transactions;
  readonly clock: Clock;
  readonly extract: Extract;
  readonly search: LibrarySearch;
  readonly register: SearchDependencies['register'];
  readonly holdingOf: ReadDependencies['holdingOf'];
  readonly narrowed: SearchDependencies['narrowed'];
  readonly namesFor: (unitIds: readonly string[], on: LegalDate) => Promise<Names>;
}

/** The electronic library: texts read from files, their clauses, the search over them, the reading view. */
export const createLibrary = ({ store, transactions, clock, extract, search, register, holdingOf, narrowed, namesFor }: LibraryDependencies) => {
  const uow = transactions.bind((session) => ({ texts: store.texts.bound(session) }));
  const searchLibrary = createSearchLibrary({ texts: store.texts, search, register, narrowed, noteMiss: store.misses.note });
  const readText = createReadText({ texts: store.texts, holdingOf, today: clock.today });
  return {
    routes: libraryRoutes({ searchLibrary, readText, namesFor, today: clock.today }),
    extractNext: createExtractNext({ store: store.texts, uow, extract, now: clock.now }),
  };
};
export type Library = ReturnType<typeof createLibrary>;
