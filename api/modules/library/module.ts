import type { Clock } from '../../kernel/clock.js';
import type { Transactions } from '../../platform/mongo/unit-of-work.js';
import { libraryRoutes } from './http/routes.js';
import type { LibraryRoutesDependencies } from './http/routes.js';
import type { PersonalRoutesDependencies } from './http/personal-routes.js';
import type { SearchRoutesDependencies } from './http/search-routes.js';
import type { TextRoutesDependencies } from './http/text-routes.js';
import type { PersonalStore } from './personal.mongo.js';
import type { CompareTexts, Extract, LibrarySearch } from './ports.js';
import type { ReferenceStore } from './references.mongo.js';
import type { MissStore } from './search-misses.mongo.js';
import type { SynonymStore } from './synonyms.mongo.js';
import type { TextStore } from './texts.mongo.js';
import { createReadDraft } from './use-cases/read-draft.js';
import type { ReadDraftDependencies } from './use-cases/read-draft.js';
import { createReadVersions } from './use-cases/read-versions.js';
import { createSettleTexts } from './use-cases/settle-texts.js';
import type { SettleDependencies } from './use-cases/settle-texts.js';
import { createExtractNext } from './use-cases/extract-text.js';
import type { ListDependencies } from './use-cases/list-texts.js';
import { createListTexts } from './use-cases/list-texts.js';
import { createManageSynonyms } from './use-cases/manage-synonyms.js';
import { createMendText } from './use-cases/mend-text.js';
import type { ReadDependencies } from './use-cases/read-text.js';
import { createReadText } from './use-cases/read-text.js';
import type { RebuildDependencies } from './use-cases/rebuild-index.js';
import { createRebuildIndex } from './use-cases/rebuild-index.js';
import type { RecentDependencies } from './use-cases/recent-documents.js';
import type { ReferenceDependencies } from './use-cases/references.js';
import { createReferences } from './use-cases/references.js';
import { createRecentDocuments } from './use-cases/recent-documents.js';
import type { SearchDependencies } from './use-cases/search-library.js';
import { createSearchLibrary } from './use-cases/search-library.js';
import { createTryQuery } from './use-cases/try-query.js';

export interface LibraryStores {
  readonly texts: TextStore;
  readonly misses: MissStore;
  readonly synonyms: SynonymStore;
  readonly personal: PersonalStore;
  readonly references: ReferenceStore;
}

export interface LibraryDependencies {
  readonly store: LibraryStores;
  readonly transactions: Transactions;
  readonly clock: Clock;
  readonly extract: Extract;
  readonly compareTexts: CompareTexts;
  readonly search: LibrarySearch;
  readonly register: SearchDependencies['register'] & ListDependencies['register'] & RecentDependencies['register']
    & ReferenceDependencies['register'];
  readonly holdingOf: ReadDependencies['holdingOf'];
  readonly lineagesOf: SettleDependencies['lineagesOf'];
  readonly visibleDraft: ReadDraftDependencies['visibleDraft'];
  readonly narrowed: SearchDependencies['narrowed'];
  readonly showLines: SearchDependencies['showLines'];
  readonly namesFor: LibraryRoutesDependencies['namesFor'];
  readonly index: Omit<RebuildDependencies, 'uow'> & Pick<SearchRoutesDependencies, 'indexHealth'>;
  readonly templates: Pick<TextRoutesDependencies, 'standardSections' | 'drawTemplate'>;
  readonly feedText: PersonalRoutesDependencies['feedText'];
}

const neverNoted = async (): Promise<void> => undefined;

/** The electronic library: texts read from files, their clauses, the search over them, the reading view (LIB, DOC-1, DOC-4, DOC-7). */
export const createLibrary = (deps: LibraryDependencies) => {
  const { store, transactions, clock, search, register, showLines, narrowed, namesFor, holdingOf, index, templates, feedText, compareTexts } = deps;
  const { texts, misses, synonyms, personal, references } = store;
  const { today } = clock;
  const uow = transactions.bind((session) => ({ texts: texts.bound(session), synonyms: synonyms.bound(session), references: references.bound(session) }));
  const searching = { search, register, showLines, narrowed };
  const readText = createReadText({ texts, holdingOf, today });
  const manageSynonyms = createManageSynonyms({ uow });
  const keyOf = async (documentId: string) => (await holdingOf(documentId))?.document.code?.duplicateKey ?? null;
  const rebuild = createRebuildIndex({ ...index, uow });
  return {
    routes: libraryRoutes({
      searchLibrary: createSearchLibrary({ ...searching, noteMiss: misses.note }), readText, namesFor, today,
      listTexts: createListTexts({ texts, register, today }),
      mendText: createMendText({ uow, holdingOf }),
      references: createReferences({ references, texts, uow, readText, register, now: clock.now, today }),
      recentDocuments: createRecentDocuments({ personal, register, today }),
      // What is tried out was not searched for by anybody.
      tryQuery: createTryQuery({ searchLibrary: createSearchLibrary({ ...searching, noteMiss: neverNoted }), activeRules: synonyms.active, today }),
      readDraft: createReadDraft({ texts, visibleDraft: deps.visibleDraft, holdingOf, compareTexts, today }),
      readVersions: createReadVersions({ texts, readText, compareTexts, today }),
      synonyms, manageSynonyms, misses, rebuild, indexHealth: index.indexHealth, ...templates, feedText,
    }),
    extractNext: createExtractNext({ store: texts, uow, extract: deps.extract, now: clock.now, keyOf }),
    ...createSettleTexts({ uow, keyOf, lineagesOf: deps.lineagesOf }),
    manageSynonyms, rebuild, jobs: [rebuild.job],
  };
};
export type Library = ReturnType<typeof createLibrary>;
