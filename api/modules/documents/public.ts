export { createDocuments, createDocumentStore } from './module.js';
export type { Documents, DocumentStore } from './module.js';
export { defaultTypes } from './domain/default-types.js';
export type { Directory, HistoryOf, TitleSearch } from './ports.js';
export type { PrintedTable, RegisterPrinters } from './use-cases/export-register.js';
