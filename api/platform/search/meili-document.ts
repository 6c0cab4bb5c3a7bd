import { createHash } from 'node:crypto';
import { toIndexDocument } from './index-document.js';
import { FACETS, type FacetName, type IsoDate, type SearchEntry } from './port.js';

/**
 * An entry as Meilisearch keeps it: the analysed fields of `index-document.ts`, and what questions filter by.
 * Source: LIB-1, LIB-4, search-design.md §5.5.
 */

/** Facet values live in attributes of their own; the prefix keeps them apart from everything else. */
export const facetAttribute = (facet: FacetName): string => `facet_${facet}`;

const EVER = 0;
const NEVER_ENDS = 99_999_999;

/** A date as a number that compares as the date does: 2026-03-01 → 20260301. */
export const dateNumber = (date: IsoDate): number => Number(date.replaceAll('-', ''));

/** Keys may hold Latin letters, digits, dashes and underscores only; entry ids may hold anything. */
export const documentKey = (entryId: string): string => createHash('sha256').update(entryId).digest('base64url');

/** «3-1.03» → «z3a1b03»: one word to an engine that cuts at punctuation; the beginning of a code begins its word too. */
export const codeWord = (code: string): string =>
  `z${[...code].map((sign) => (/[0-9]/.test(sign) ? sign : (SIGNS[sign] ?? `y${(sign.codePointAt(0) ?? 0).toString(16)}y`))).join('')}`;

const SIGNS: Readonly<Record<string, string>> = { '-': 'a', '.': 'b', '/': 'c', '#': 'd' };

const codeWords = (codes: string): string => (codes === '' ? '' : codes.split(' ').map(codeWord).join(' '));

/**
 * @param stamp a number that belongs to this writing alone, so that what an earlier one left can be told apart
 */
export function toMeiliDocument(entry: SearchEntry, stamp: number): Record<string, unknown> {
  const { cOwn, cText, ...analysed } = toIndexDocument(entry);
  const facets = FACETS.flatMap((facet) => (entry.facets[facet] === undefined ? [] : [[facetAttribute(facet), [...new Set(entry.facets[facet])]]]));
  return {
    ...analysed, cOwn: codeWords(cOwn), cText: codeWords(cText), ...Object.fromEntries(facets),
    id: documentKey(entry.id), entryId: entry.id, documentId: entry.documentId, textVersionId: entry.textVersionId, kind: entry.kind, stamp,
    rights: entry.rightsTokens, shown: entry.shown ?? null,
    validFrom: entry.validFrom === null ? EVER : dateNumber(entry.validFrom),
    validTo: entry.validTo === null ? NEVER_ENDS : dateNumber(entry.validTo),
  };
}
