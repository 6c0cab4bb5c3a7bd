/** Batches and their files in the database; made before the module because the file sweep asks it. */
export { createFileBatchStore } from './batches.mongo.js';
/** REG-11: drops a folder of files and has them matched to documents by the codes in their names. */
export { createFileBatches } from './module.js';
export type { FileBatches } from './module.js';
/** What the register must offer for it; `compose.ts` connects it to the documents module. */
export type { NewFile, Shelf, ShelfDocument } from './ports.js';
