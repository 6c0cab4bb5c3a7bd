export { createLanguageTextStore } from './language-texts.mongo.js';
export type { LanguageTextStore } from './language-texts.mongo.js';
/** Texts of a document in its languages, kept in step (DOC-2). */
export { createLanguageTexts } from './module.js';
export type { LanguageTexts } from './module.js';
