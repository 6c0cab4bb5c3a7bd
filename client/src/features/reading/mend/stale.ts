/** What is no longer true of a text whose outline was mended, or that is read again. */
export const staleAfterMending = ['reading', 'clauses', 'references', 'structure'] as const;
