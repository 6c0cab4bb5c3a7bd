import type { Actor } from '../../kernel/actor.js';
import type { OpenTransaction } from '../../kernel/transaction.js';
import type { Permission } from '../../kernel/roles.js';
import type { Table } from '../../text/tables/table.js';
import type { ImportKindName, Mapping, Outcome, Preview, PreviewRow, Recognised } from './domain/import.js';

/** What a table can be imported as; each module brings its own and `compose.ts` hands them over. */
export interface ImportKind {
  readonly kind: ImportKindName;
  readonly permission: Permission;
  readonly fields: readonly { readonly field: string; readonly required: boolean }[];
  recognise(table: Table): Recognised;
  /** @throws AppError `table_refused` where the table is none of this kind */
  preview(table: Table, mapping: Mapping, firstDataRow: number): Promise<Preview>;
  /**
   * Carries one row out in one transaction, in which the wizard also marks the row as done: after a kill no row is done
   * twice or by half.
   */
  commit(row: PreviewRow, actor: Actor, alsoInTransaction: (transaction: OpenTransaction) => Promise<void>): Promise<Outcome>;
}
