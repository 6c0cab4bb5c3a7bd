import type { Config } from '../config/load.js';
import type { Clock } from '../kernel/clock.js';
import type { DocumentStore } from '../modules/documents/public.js';
import type { ClauseEntry, Indexed, IndexSource, LibraryStores, TextStore } from '../modules/library/public.js';
import type { LibraryDependencies } from '../modules/library/public.js';
import { createLibrary, entriesOf, SEARCH_CONSUMER } from '../modules/library/public.js';
import type { Organization } from '../modules/organization/public.js';
import { drawTemplate, loadDocumentTemplate } from '../platform/forms/document-template.js';
import { extractText } from '../platform/intake/extract-text.js';
import { compareTexts } from '../platform/comparison/compare-texts.js';
import { createLibrarySearch } from '../platform/search/library-search.js';
import type { Outbox } from '../platform/mongo/outbox.mongo.js';
import type { SearchEngine } from '../platform/search/port.js';
import type { FileStore } from '../platform/storage/port.js';
import type { Transactions } from '../platform/mongo/unit-of-work.js';
import type { SynonymTable } from '../text/kazakh/synonyms.js';
import { remembered, rememberedNames } from './remembered.js';
import { startOfDayIn } from './start-of-day.js';
import type { Stores } from './stores.js';
import { universityNamesIn } from './university-names.js';

const BATCH = 100;

/** How the library reads documents for its index. */
export const indexSourceOf = (documents: DocumentStore, texts: TextStore): IndexSource => ({
  load: async (documentId): Promise<Indexed | null> => {
    const holding = await documents.queries.find(documentId);
    if (!holding) return null;
    const clausesOf = new Map<string, Awaited<ReturnType<TextStore['clausesOf']>>>();
    // A text that waits to be read again is found by what was read before.
    for (const { id, clauses } of await texts.ofDocument(documentId)) if (clauses > 0) clausesOf.set(id, await texts.clausesOf(id));
    return { holding, lines: await documents.register.linesOf(documentId), clausesOf };
  },
});

/** Every entry of the search index, document by document: for a new index and after a loss. */
export const allEntriesOf = (documents: DocumentStore, source: IndexSource) => async function* (): AsyncGenerator<ClauseEntry[]> {
  for await (const ids of documents.queries.allIds(BATCH)) {
    for (const id of ids) {
      const indexed = await source.load(id);
      if (indexed) yield entriesOf(indexed);
    }
  }
};

/** The text versions of a document with their files, as the extractor's queue looks at them. */
export const versionsOf = ({ queries }: DocumentStore) => async (documentId: string) =>
  ((await queries.find(documentId))?.textVersions ?? []).map((version) => ({ ...version, draft: false }));

/** The texts of a draft, as the extractor's queue looks at them. */
export const textsOfDraft = ({ drafts }: DocumentStore) => async (draftId: string) => {
  const draft = await drafts.find(draftId);
  if (!draft || draft.state === 'registered') return [];
  return [...draft.texts, ...draft.pastTexts].map(({ id, language, files }) => ({ id, documentId: draft.documentId, editionId: draft.id, changeNumber: 0, language, files, draft: true }));
};

/** What the index should hold. */
export const expectedIndexOf = ({ register, queries }: DocumentStore, { texts }: LibraryStores) => async () =>
  ({ entries: await register.countLines() + await texts.countClauses(), documents: await queries.count() });

export interface LibraryParts {
  readonly config: Config;
  readonly clock: Clock;
  readonly stores: Stores;
  readonly transactions: Transactions;
  readonly engine: SearchEngine;
  readonly synonyms: () => SynonymTable;
  readonly allEntries: ReturnType<typeof allEntriesOf>;
  readonly expectedIndex: ReturnType<typeof expectedIndexOf>;
  readonly files: Pick<FileStore, 'locate'>;
  readonly visibleDraft: LibraryDependencies['visibleDraft'];
  readonly lineagesOf: LibraryDependencies['lineagesOf'];
  readonly outbox: Pick<Outbox, 'waitingFor' | 'since'>;
  readonly showLines: LibraryDependencies['showLines'];
}

const narrowedIn = ({ waitingFor, since }: LibraryParts['outbox']): LibraryDependencies['narrowed'] => {
  const unfollowed = () => waitingFor(SEARCH_CONSUMER, 'documents.narrowed');
  const seenNow = () => since(SEARCH_CONSUMER, 'documents.narrowed', Date.now());
  return { unfollowed, lately: async () => (await Promise.all([unfollowed(), seenNow()])).some((ids) => ids === null || ids.length > 0) };
};

/** Connects the library with its adapters and neighbours. */
export const libraryOf = ({ config, clock, stores, transactions, engine, synonyms, allEntries, expectedIndex, files, outbox, showLines, visibleDraft, lineagesOf }: LibraryParts, organization: Organization) => {
  const { documents, library, jobs } = stores;
  const units = rememberedNames(organization.unitNames, clock.now);
  const types = remembered(async () => new Map((await documents.queries.types()).map(({ id, name }) => [id, name])), clock.now);
  const university = async (language: 'kk' | 'ru') => (await universityNamesIn(organization)(clock.today()))[language];
  return createLibrary({
    store: library, transactions, clock,
    extract: (sha256, name) => extractText(files.locate(sha256), name, { fileBytes: config.maxFileBytes }),
    compareTexts,
    search: createLibrarySearch(engine, synonyms),
    register: documents.register, showLines,
    holdingOf: documents.queries.find, visibleDraft, lineagesOf,
    narrowed: narrowedIn(outbox),
    namesFor: async (unitIds, on) => ({ types: await types(), units: await units(unitIds, on) }),
    index: {
      enqueue: jobs.enqueue, underWay: jobs.underWay, begin: engine.beginRebuild, documents: documents.queries.count,
      entries: allEntries,
      indexHealth: async () => {
        const stats = engine.available() ? await engine.stats() : null;
        return {
          engine: engine.name, available: stats !== null, entries: stats?.entries ?? null, documents: stats?.documents ?? null,
          expectedEntries: (await expectedIndex()).entries,
          waiting: (await outbox.waitingFor(SEARCH_CONSUMER)).length,
        };
      },
    },
    templates: {
      standardSections: async () => (await loadDocumentTemplate()).sections,
      drawTemplate: async (typeId, language) => {
        const name = (await types()).get(typeId);
        if (!name) return null;
        const type = name[language] ?? name.kk ?? '';
        return { name: type, content: await drawTemplate(await loadDocumentTemplate(), { university: await university(language), type }, language) };
      },
    },
    feedText: async () => ({
      title: await university('kk'), publicUrl: config.publicUrl, now: clock.now(), startOfDay: startOfDayIn(config.timeZone),
    }),
  });
};
