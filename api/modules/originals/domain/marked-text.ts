import type { ClausePair, Comparison, Run } from '../../../text/comparison/comparison.js';
import type { Clause } from '../../../text/clauses/clause.js';

/** A clause as a copy to read has it. */
export interface CopyClause extends Pick<Clause, 'printedNumber' | 'heading' | 'depth' | 'body'> {
  /** Its words with what has been done to them; missing where nothing was. */
  readonly runs?: readonly Pick<Run, 'kind' | 'text'>[];
  /** The numbers of the changes that have touched it. */
  readonly changes?: readonly number[];
}

type Read = Clause & { readonly id: string };

const runsOf = ({ kind, runs, old }: ClausePair): CopyClause['runs'] => {
  if (runs.length > 0) return runs;
  // A heading whose text is nothing but itself, and a clause that was moved as it was, have no runs of their own.
  return kind === 'removed' && old ? [{ kind: 'removed', text: [old.heading ?? '', old.text].filter(Boolean).join('\n') }] : undefined;
};

/** The text with everything in its place: what is the same as it stands, what was changed word by word, what was removed where it was (CHG-3). */
export const markedText = ({ pairs }: Comparison, old: readonly Read[], fresh: readonly Read[], changesOf: ReadonlyMap<string, readonly number[]>): CopyClause[] => {
  const clauses = new Map([...old, ...fresh].map((clause) => [clause.id, clause]));
  return pairs.flatMap((pair): CopyClause[] => {
    const id = pair.new?.id ?? pair.old?.id ?? '';
    const clause = clauses.get(id);
    if (!clause) return [];
    const { printedNumber, heading, depth, body } = clause;
    const [runs, changes] = [runsOf(pair), changesOf.get(id)];
    return [{ printedNumber, heading, depth, body, ...(runs && { runs }), ...(changes && { changes }) }];
  });
};
