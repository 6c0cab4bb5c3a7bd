export { createTokenStore } from './tokens.mongo.js';
/** Stamped copies, QR codes, validity pages (DIST-2). */
export { createCopies } from './module.js';
export type { Copies, CopiesDependencies } from './module.js';
export type { CopyFacts, DraftFile, StampCopy, StampedCopy, StampLanguage } from './ports.js';
export type { Named, TextState } from './domain/standing.js';
