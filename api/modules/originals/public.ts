export { createOriginalStore } from './originals.mongo.js';
export type { OriginalStore } from './originals.mongo.js';
/** Originals of registered editions, approval sheets (WF-7). */
export { createOriginals } from './module.js';
export type { Originals, OriginalsDependencies } from './module.js';
/** Consumer of events: makes originals. */
export { createOriginalsFeed } from './projectors/make-originals.js';
export type { ChangePrinters, InTwo, OriginalPrinters, OriginalText, PrintedAct, PrintedApproval, PrintedChange, PrintedChangeRow, PrintedDecision, PrintedEdition } from './ports.js';
export type { FormLanguage } from './domain/original.js';
export type { PrintedCopy } from './use-cases/print-copy.js';
export type { CopyClause } from './domain/marked-text.js';
