import type { Clause } from '../clauses/clause.js';
import type { ComparedClause } from './comparison.js';

/** A clause of the library as the comparison takes it, with the cells of its tables. */
export const comparable = ({ id, number, heading, path, page, text, body }: Clause & { readonly id: string }): ComparedClause => ({
  id, number, heading, path, page, text, tables: body.flatMap((item) => (item.kind === 'table' ? [item.rows] : [])),
});
