export { createImportStore } from './imports.mongo.js';
export { createImports } from './module.js';
export type { Imports } from './module.js';
export type { ImportKind } from './ports.js';
export type { ImportKindName, Mapping, Outcome, PreviewRow, Proposal, Recognised } from './domain/import.js';
