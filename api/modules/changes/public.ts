/** Notices and rows in the database; made before the module because the outbox must know its consumers first. */
export { createChangeStore } from './changes.mongo.js';
export type { ChangeStore } from './changes.mongo.js';
/** Change control (CHG). */
export { createChanges } from './module.js';
export type { Changes, ChangesDependencies } from './module.js';
export { createChangesFeed } from './projectors/changes-feed.js';
export { causes } from './domain/notice.js';
export type { Cause, Notice, Registered } from './domain/notice.js';
export type { Row, RowKind, Weight } from './domain/row.js';
export type { Wordings } from './domain/wordings.js';
export { unitNames, wordingCases } from './domain/wordings.js';
export { consolidate } from './domain/consolidate.js';
export type { SheetChange, SheetEdition } from './use-cases/read-sheet.js';
/** What changes need of their neighbours; `compose` connects them. */
export type { Compare, DrawText, DrawnText } from './ports.js';
