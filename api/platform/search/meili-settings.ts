import { createHash } from 'node:crypto';
import type { SynonymTable } from '../../text/kazakh/synonyms.js';
import { CODE_FIELDS } from './index-document.js';
import { facetAttribute } from './meili-document.js';
import { FACETS } from './port.js';

/**
 * How Meilisearch keeps and ranks the index. A change here, or in what the analysis makes of a text, asks for a
 * rebuild: the hash below is kept beside the index. Source: LIB-5, search-design.md §5.5.
 */

/** In the order of their weight: the title before the text, the text before the headings above it. */
export const SEARCHABLE = ['sTitle', 'tTitle', 'sCode', 'cOwn', 'sText', 'tText', 'cText', 'sHeading', 'tHeading'] as const;

/** Grows when the analysis changes in a way that makes other terms of the same text. */
const ANALYSIS = 1;
const MOST_HITS = 1_000_000;
const MOST_FACET_VALUES = 2_000;

const FIXED = {
  searchableAttributes: SEARCHABLE,
  displayedAttributes: ['entryId', 'documentId', 'textVersionId', 'kind', 'shown'],
  filterableAttributes: ['documentId', 'rights', 'validFrom', 'validTo', 'kind', 'stamp', ...FACETS.map(facetAttribute)],
  sortableAttributes: ['entryId'],
  // Exactness before the attribute: «құжат» in a text comes before «құжатталған» in a title.
  rankingRules: ['words', 'typo', 'proximity', 'exactness', 'attribute', 'sort'],
  typoTolerance: {
    enabled: true,
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnNumbers: true,
    // Two codes that differ in a digit are two documents (REG-3).
    disableOnAttributes: CODE_FIELDS,
  },
  pagination: { maxTotalHits: MOST_HITS },
  faceting: { maxValuesPerFacet: MOST_FACET_VALUES },
};

/** What was said in the engine's own terms: the words as the rule writes them → what stands for them, all analysed. */
export function synonymSettings(table: SynonymTable): Record<string, string[]> {
  return Object.fromEntries([...table.byStem].map(([named, { alternatives }]) => [named, alternatives.map((words) => words.map((word) => word.stem).join(' '))]));
}

/** All settings of an index. */
export const settingsWith = (table: SynonymTable): Record<string, unknown> => ({ ...FIXED, synonyms: synonymSettings(table) });

/** Stands for everything but the synonyms, which change in place. */
export const SETTINGS_HASH = createHash('sha256').update(JSON.stringify([ANALYSIS, FIXED])).digest('hex').slice(0, 16);
