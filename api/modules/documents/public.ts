export { createDocumentStore } from './documents.mongo.js';
export type { DocumentStore } from './documents.mongo.js';
export { createDocuments } from './module.js';
export type { Documents } from './module.js';
export { createSearchTitles, titleEntry } from './projectors/search-titles.js';
export { defaultTypes } from './domain/default-types.js';
export type { Directory, HistoryOf, TitleSearch } from './ports.js';
export type { PrintedTable, RegisterPrinters } from './ports.js';
