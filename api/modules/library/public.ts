/** Texts and clauses in the database; made before the module because the outbox must know its consumers first. */
export { createTextStore } from './texts.mongo.js';
export type { TextStore } from './texts.mongo.js';
/** What people searched for in vain. */
export { createMissStore } from './search-misses.mongo.js';
/** The electronic library (LIB, DOC-1, DOC-4). */
export { createLibrary } from './module.js';
export type { Library } from './module.js';
/** Consumers of events: the extractor's queue and the search index. */
export { createQueueTexts } from './projectors/queue-texts.js';
export { createSearchIndex, entriesOf, SEARCH_CONSUMER } from './projectors/search-index.js';
export type { Indexed, IndexSource } from './projectors/search-index.js';
/** What the library needs of its neighbours; `compose` connects them. */
export type { Extract, LibrarySearch, ReadText, Unreadable } from './ports.js';
