import { dateNumber, facetAttribute } from './meili-document.js';
import type { FacetName, SearchQuery, Visibility } from './port.js';

/**
 * The filter every question carries: rights, validity, documents just narrowed, and what the asker chose.
 * Source: LIB-1, LIB-4. Values are quoted, so a value is never read as a condition.
 */

const quoted = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const oneOf = (attribute: string, values: readonly string[]): string => `${attribute} IN [${values.map(quoted).join(', ')}]`;

/** Null: nothing can be visible, so the engine need not be asked. */
export function filterFor({ rightsTokens, onDate, excludeDocumentIds, kinds, filters }: Visibility & Pick<SearchQuery, 'kinds' | 'filters'>): string[] | null {
  const chosen = Object.entries(filters ?? {});
  if (rightsTokens.length === 0 || kinds?.length === 0 || chosen.some(([, values]) => values.length === 0)) return null;
  const conditions = [oneOf('rights', rightsTokens)];
  if (onDate !== null) conditions.push(`validFrom <= ${dateNumber(onDate)}`, `validTo > ${dateNumber(onDate)}`);
  if (excludeDocumentIds !== undefined && excludeDocumentIds.length > 0) conditions.push(`NOT ${oneOf('documentId', excludeDocumentIds)}`);
  if (kinds !== undefined) conditions.push(oneOf('kind', kinds));
  for (const [facet, values] of chosen) conditions.push(oneOf(facetAttribute(facet as FacetName), values));
  return conditions;
}

/** The entries that an earlier writing left of these documents. */
export const leftovers = (documentIds: readonly string[], stamp: number): string => `${oneOf('documentId', documentIds)} AND stamp != ${stamp}`;
