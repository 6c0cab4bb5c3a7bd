import type { Comparison } from '../../../text/comparison/comparison.js';

/**
 * From which clause each of a new text descends (DOC-1): that of the clause it is paired with, else its own beginning. Where paragraphs were
 * compared, clauses have no pairs and each begins anew.
 * @param lineageOf the lineage of a clause of the old text
 */
export const lineages = ({ basis, pairs }: Comparison, lineageOf: (oldClauseId: string) => string | null): Map<string, string> => {
  if (basis === 'paragraphs') return new Map();
  return new Map(pairs.flatMap(({ old, new: fresh }) => {
    const lineage = old && fresh ? lineageOf(old.id) : null;
    return fresh && lineage !== null ? [[fresh.id, lineage] as const] : [];
  }));
};
