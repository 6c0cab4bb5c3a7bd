export { createAcquaintanceStores } from './stores.mongo.js';
export type { AcquaintanceStores } from './stores.mongo.js';
/** Acquaintance with documents and changes (ACQ). */
export { createAcquaintance } from './module.js';
export type { Acquaintance, AcquaintanceDependencies } from './module.js';
export { createAcquaintanceCounters, createAcquaintanceFeed } from './projectors/feeds.js';
/** For what is printed of a campaign. */
export type { Campaign, ScopeRule } from './domain/campaign.js';
export type { Entry, Evidence } from './domain/entry.js';
export { knowingStates } from './domain/states.js';
export type { ConsentText } from './ports.js';
export type { SheetLine } from './domain/sheet.js';
export type { PrintedSheet, PrintSheets } from './use-cases/print-sheet.js';
