export { createDocuments, createDocumentStore } from './module.js';
export type { Documents, DocumentStore } from './module.js';
export type { Directory, TitleSearch } from './ports.js';
export type { PrintedTable, RegisterPrinters } from './use-cases/export-register.js';
