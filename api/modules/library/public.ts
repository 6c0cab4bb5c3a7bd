/** Texts and clauses in the database; made before the module because the outbox must know its consumers first. */
export { createTextStore } from './texts.mongo.js';
export type { VersionFacts } from './domain/library-text.js';
export type { TextStore } from './texts.mongo.js';
/** What people searched for in vain. */
export { createMissStore } from './search-misses.mongo.js';
/** Abbreviations and synonyms; a reader's favourites and subscriptions. */
export { createSynonymStore } from './synonyms.mongo.js';
export { createPersonalStore } from './personal.mongo.js';
/** References between texts. */
export { createReferenceStore } from './references.mongo.js';
/** The electronic library (LIB, DOC-1, DOC-4). */
export { createLibrary } from './module.js';
export type { Library, LibraryDependencies, LibraryStores } from './module.js';
/** Consumers of events: the extractor's queue and the search index. */
export { createQueueTexts } from './projectors/queue-texts.js';
export { createSearchIndex, entriesOf, SEARCH_CONSUMER } from './projectors/search-index.js';
export type { Indexed, IndexSource } from './projectors/search-index.js';
export { createSynonymFeed } from './projectors/synonyms.js';
export { createReconcile } from './use-cases/rebuild-index.js';
/** What the library needs of its neighbours; `compose` connects them. */
export type { ClauseEntry, Extract, LibrarySearch, ReadText, Unreadable } from './ports.js';
