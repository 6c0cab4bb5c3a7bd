import type { Clause } from '../../../text/clauses/clause.js';

/**
 * Page numbers for an outline whose own file has none (DOCX): a clause stands where the PDF of the same text has the clause of
 * that anchor. One that the PDF reading does not know stays without a page: a wrong page is worse than none.
 */
export const pagesFrom = (clauses: readonly Clause[], printed: readonly Clause[]): Clause[] => {
  const pages = new Map(printed.map(({ anchor, page }) => [anchor, page]));
  return clauses.map((clause) => (clause.page === null ? { ...clause, page: pages.get(clause.anchor) ?? null } : clause));
};
