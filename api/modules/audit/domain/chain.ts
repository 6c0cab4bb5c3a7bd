import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../kernel/canonical.js';

/** A committed row of the journal, as it is hashed; dates as ISO text so that every store gives the same bytes. */
export interface AuditFacts {
  readonly id: string;
  readonly at: string;
  readonly actor: { readonly kind: string; readonly id: string | null; readonly name: string };
  readonly action: string;
  readonly object: { readonly kind: string; readonly id: string; readonly label: string };
  readonly changes: readonly { readonly field: string; readonly from: unknown; readonly to: unknown }[];
  readonly ip: string | null;
}

export interface SealedRow extends AuditFacts { readonly seq: number; readonly hash: string }

export interface ChainHead { readonly seq: number; readonly hash: string }

export type ChainProblem =
  | { readonly code: 'row_edited' | 'row_inserted'; readonly seq: number; readonly id: string }
  | { readonly code: 'rows_missing'; readonly from: number; readonly to: number }
  | { readonly code: 'truncated'; readonly seq: number; readonly source: 'head' | 'checkpoint' };

export const emptyHead: ChainHead = { seq: 0, hash: '0'.repeat(64) };

/** The hash of a row that follows `previous` in the chain (AUD-2). */
export const hashAfter = (previous: ChainHead, { id, at, actor, action, object, changes, ip }: AuditFacts): string =>
  createHash('sha256')
    .update(`${previous.hash}\n${previous.seq + 1}\n${canonicalJson({ id, at, actor, action, object, changes, ip })}`)
    .digest('hex');

/** Numbers and hashes committed rows after the head; the order of `rows` becomes the order of the chain. */
export const seal = (head: ChainHead, rows: readonly AuditFacts[]): { sealed: SealedRow[]; head: ChainHead } => {
  let last = head;
  const sealed = rows.map((row) => {
    last = { seq: last.seq + 1, hash: hashAfter(last, row) };
    return { ...row, ...last };
  });
  return { sealed, head: last };
};

/** Checks one row against the one before it; gives the head from which to go on. */
export const verifyRow = (previous: ChainHead, row: SealedRow): { head: ChainHead; problem: ChainProblem | null } => {
  const head = { seq: row.seq, hash: row.hash };
  if (row.seq <= previous.seq) return { head: previous, problem: { code: 'row_inserted', seq: row.seq, id: row.id } };
  if (row.seq > previous.seq + 1) return { head, problem: { code: 'rows_missing', from: previous.seq + 1, to: row.seq - 1 } };
  const intact = row.hash === hashAfter(previous, row);
  return { head, problem: intact ? null : { code: 'row_edited', seq: row.seq, id: row.id } };
};
