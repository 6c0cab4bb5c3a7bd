import { z } from 'zod';
import type { ComparedClause, Comparison } from '../../../text/comparison/comparison.js';

const Compared = z.strictObject({ id: z.string(), number: z.string().nullable(), heading: z.string().nullable(), text: z.string(), page: z.number().nullable() });

export const ComparisonAnswer = z.strictObject({
  basis: z.enum(['clauses', 'paragraphs']), oldTextId: z.string().nullable(), newTextId: z.string(),
  counts: z.strictObject({ same: z.number(), changed: z.number(), added: z.number(), removed: z.number(), moved: z.number() }),
  rows: z.array(z.strictObject({
    kind: z.enum(['same', 'changed', 'added', 'removed', 'moved']), wordsChanged: z.boolean(), renumbered: z.boolean(), onlySigns: z.boolean(), doubtful: z.boolean(),
    splitFrom: z.string().nullable(), mergedInto: z.string().nullable(), old: Compared.nullable(), new: Compared.nullable(),
    words: z.array(z.strictObject({ kind: z.enum(['same', 'added', 'removed']), text: z.string(), before: z.string().optional() })),
  })),
}).meta({ id: 'Comparison' });

const present = (clause: ComparedClause | null) => clause && ({ id: clause.id, number: clause.number, heading: clause.heading, text: clause.text, page: clause.page });

/** What two texts have in common and what not, as it is shown. */
export const presentComparison = ({ basis, pairs }: Comparison, oldTextId: string | null, newTextId: string) => {
  const count = (kind: string) => pairs.filter((pair) => pair.kind === kind).length;
  return {
    basis, oldTextId, newTextId,
    counts: { same: count('same'), changed: count('changed'), added: count('added'), removed: count('removed'), moved: count('moved') },
    rows: pairs.map(({ kind, wordsChanged, renumbered, onlySigns, doubtful, splitFrom, mergedInto, old, new: fresh, runs }) => ({
      kind, wordsChanged, renumbered, onlySigns, doubtful, splitFrom, mergedInto, old: present(old), new: present(fresh), words: runs.map((run) => ({ ...run })),
    })),
  };
};
