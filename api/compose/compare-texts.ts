/** How the server compares two texts, for what measures it. */
export { createCompareTexts } from '../platform/comparison/compare-texts.js';
