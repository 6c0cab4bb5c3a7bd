/** How the server compares two texts, for what measures it. */
export { compareTexts } from '../platform/comparison/compare-texts.js';
