export { createTokenStore } from './tokens.mongo.js';
/** Stamped copies, QR codes, validity pages (DIST-2). */
export { createCopies } from './module.js';
export type { Copies, CopiesDependencies } from './module.js';
export type { CopyFacts, DraftFile, StampLanguage } from './ports.js';
export type { StampCopy, StampedCopy } from './use-cases/give-copy.js';
export type { Named, TextState } from './domain/standing.js';
