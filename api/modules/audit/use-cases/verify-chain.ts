import type { ChainHead, ChainProblem, SealedRow } from '../domain/chain.js';
import { emptyHead, verifyRow } from '../domain/chain.js';

export interface Verification {
  readonly ok: boolean;
  readonly rows: number;
  readonly sealed: number;
  readonly problems: readonly ChainProblem[];
}

export interface ChainSource {
  count(): Promise<number>;
  head(): Promise<ChainHead>;
  sealedRows(): AsyncIterable<SealedRow>;
}

/** Heads kept outside the database, oldest first. */
export interface Checkpoints {
  read(): Promise<ChainHead[]>;
  add(head: ChainHead): Promise<void>;
}

const MAX_PROBLEMS = 100;

/**
 * Walks the whole chain (AUD-3): finds edits, deletions, insertions, re-orderings, and truncation by the stored head and by
 * the checkpoints that are kept outside the database.
 */
export const verifyChain = async (source: ChainSource, checkpoints: readonly ChainHead[]): Promise<Verification> => {
  const problems: ChainProblem[] = [];
  const expected = new Map(checkpoints.map(({ seq, hash }) => [seq, hash]));
  // Read before the rows: what is sealed meanwhile only makes the chain longer than this head says.
  const head = await source.head();
  let headSeen = head.seq === 0;
  let last = emptyHead;
  let sealed = 0;
  for await (const row of source.sealedRows()) {
    sealed += 1;
    const { head: reached, problem } = verifyRow(last, row);
    if (problem) problems.push(problem);
    else if (expected.has(row.seq) && expected.get(row.seq) !== row.hash) problems.push({ code: 'row_edited', seq: row.seq, id: row.id });
    last = reached;
    headSeen ||= reached.seq === head.seq && reached.hash === head.hash;
    if (problems.length >= MAX_PROBLEMS) break;
  }
  const checkpoint = checkpoints.at(-1) ?? emptyHead;
  if (!headSeen && problems.length < MAX_PROBLEMS) problems.push({ code: 'truncated', seq: head.seq, source: 'head' });
  if (checkpoint.seq > last.seq) problems.push({ code: 'truncated', seq: checkpoint.seq, source: 'checkpoint' });
  return { ok: problems.length === 0, rows: await source.count(), sealed, problems };
};
