import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import type { OpenTransaction } from '../../kernel/transaction.js';
import { AppError } from '../../kernel/errors.js';
import { refusingDuplicates } from '../../platform/mongo/duplicate-key.js';
import { saveGuarded } from '../../platform/mongo/save-guarded.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { Table } from '../../text/tables/table.js';
import type { Import, Outcome, Outcomes, PreviewRow, Refusal, RowResult } from './domain/import.js';
import { outcomes, rowRank } from './domain/import.js';

type StoredImport = Omit<Import, 'id'> & { _id: string };
interface StoredTable { _id: string; rows: string[][] }
interface StoredRow extends PreviewRow { _id: string; importId: string; rank: number; outcome: RowResult['outcome'] | null; refusal: Refusal | null }

/** A row with what came of it; null while nothing has. */
export type ShownRow = PreviewRow & { readonly outcome: RowResult['outcome'] | null; readonly refusal: Refusal | null };

export interface RowFilter {
  readonly state?: PreviewRow['state'] | undefined;
  readonly outcome?: RowResult['outcome'] | undefined;
  /** Only rows with which nothing has been done. */
  readonly open?: boolean | undefined;
}

/** What is left to do after a commit: rows that were refused or passed over. */
const LEFT = ['refused', 'skipped'];

const imports = defineCollection<StoredImport>('imports', {
  revision: Number, kind: String, fileName: String, state: String, mapping: {}, headings: [String], firstDataRow: Number,
  corrections: {}, jobId: String, createdAt: Date, createdBy: {}, counts: {}, findings: [], result: {},
}, [
  // One import at a time: two that decide against the same register would both create the same document.
  [{ state: 1 }, { unique: true, partialFilterExpression: { state: 'committing' } }],
  [{ kind: 1, createdAt: -1, _id: -1 }],
]);
const tables = defineCollection<StoredTable>('importTables', { rows: [] }, []);
const rows = defineCollection<StoredRow>('importRows', {
  importId: String, line: Number, rank: Number, state: String, decision: String, cells: {}, flags: [], understood: {},
  proposals: [], target: {}, payload: {}, outcome: String, refusal: {},
}, [[{ importId: 1, rank: 1, line: 1 }], [{ importId: 1, outcome: 1, line: 1 }]]);

const toImport = ({ _id, ...rest }: StoredImport): Import => ({ ...rest, id: _id });
const toRow = ({ _id, importId: _import, rank: _rank, outcome: _outcome, refusal: _refusal, ...row }: StoredRow): PreviewRow => row;
const toShownRow = (stored: StoredRow): ShownRow => ({ ...toRow(stored), outcome: stored.outcome, refusal: stored.refusal ?? null });
const rowId = (importId: string, line: number) => `${importId}:${line}`;

/** Imports with their tables and previewed rows; leaving the page and coming back keeps the work. */
export const createImportStore = (connection: Connection) => {
  const models = { imports: imports(connection), tables: tables(connection), rows: rows(connection) };

  const writeRows = async (importId: string, preview: readonly PreviewRow[], session: ClientSession) => {
    // Rows that are done stay as they were done; only what is left is previewed again.
    await models.rows.deleteMany({ importId, outcome: null } as never, { session });
    const stored = preview.map((row): StoredRow => ({ ...row, _id: rowId(importId, row.line), importId, rank: rowRank(row), outcome: null, refusal: null }));
    await models.rows.insertMany(stored, { session });
  };

  const bound = (session: ClientSession) => ({
    session,
    add: async (item: Import, table: Table, preview: readonly PreviewRow[]): Promise<void> => {
      const { id, ...rest } = item;
      await models.imports.create([{ ...rest, _id: id }], { session });
      await models.tables.create([{ _id: id, rows: table.map((row) => [...row]) }], { session });
      await writeRows(id, preview, session);
    },
    /** @throws AppError `not_found` */
    get: async (id: string): Promise<Import> => {
      const found = await models.imports.findById(id).session(session).lean<StoredImport | null>();
      if (!found) throw new AppError('not_found');
      return toImport(found);
    },
    /** @throws AppError `stale_revision`, and `import_in_progress` where another one is being committed */
    save: async (item: Import): Promise<void> => {
      const { id, ...rest } = item;
      await refusingDuplicates(() => saveGuarded(models.imports, { ...rest, _id: id }, session), 'import_in_progress');
    },
    writeRows: (id: string, preview: readonly PreviewRow[]) => writeRows(id, preview, session),
    /** Opens the rows again that a commit has left. @returns how many */
    reopenRows: async (importId: string): Promise<number> =>
      (await models.rows.updateMany({ importId, outcome: trusted({ $in: LEFT }) } as never, { $set: { outcome: null, refusal: null } }, { session })).matchedCount,
    updateRow: async (importId: string, row: PreviewRow): Promise<void> => {
      await models.rows.updateOne({ _id: rowId(importId, row.line) }, { $set: { decision: row.decision, proposals: row.proposals } }, { session });
    },
  });

  const page = async (importId: string, { state, outcome, open }: RowFilter, skip: number, limit: number) => {
    const filter = { importId, ...(state && { state }), ...(outcome && { outcome }), ...(open && { outcome: null }) };
    const found = await models.rows.find(filter as never).sort({ rank: 1, line: 1 }).skip(skip).limit(limit).lean<StoredRow[]>();
    return { items: found.map(toShownRow), total: await models.rows.countDocuments(filter as never) };
  };

  return {
    bound,
    find: async (id: string): Promise<Import | null> => {
      const found = await models.imports.findById(id).lean<StoredImport | null>();
      return found && toImport(found);
    },
    list: async (kind: string | undefined, limit: number): Promise<Import[]> =>
      (await models.imports.find((kind ? { kind } : {}) as never).sort({ createdAt: -1, _id: -1 }).limit(limit).lean<StoredImport[]>()).map(toImport),
    table: async (id: string): Promise<Table> => (await models.tables.findById(id).lean<StoredTable | null>())?.rows ?? [],
    page,
    row: async (importId: string, line: number): Promise<ShownRow | null> => {
      const found = await models.rows.findById(rowId(importId, line)).lean<StoredRow | null>();
      return found && toShownRow(found);
    },
    countOpen: (importId: string): Promise<number> => models.rows.countDocuments({ importId, outcome: null } as never),
    /** The lines with which something has been done. */
    doneLines: async (importId: string): Promise<ReadonlySet<number>> =>
      new Set((await models.rows.find({ importId, outcome: trusted({ $ne: null }) } as never).select({ line: 1 }).lean<StoredRow[]>()).map(({ line }) => line)),
    /** The next rows that nothing has been done with, in the order of the file. */
    open: async (importId: string, limit: number): Promise<PreviewRow[]> =>
      (await models.rows.find({ importId, outcome: null } as never).sort({ line: 1 }).limit(limit).lean<StoredRow[]>()).map(toRow),
    /**
     * Marks a row as done; in the transaction that does it.
     * @throws AppError `stale_revision` in a transaction where another worker has done the row already
     */
    mark: async (importId: string, line: number, { outcome, refusal }: RowResult, transaction?: OpenTransaction): Promise<void> => {
      const marked = await models.rows.updateOne({ _id: rowId(importId, line), outcome: null } as never, { $set: { outcome, refusal } }, transaction ? { session: transaction as ClientSession } : {});
      if (transaction && marked.matchedCount === 0) throw new AppError('stale_revision');
    },
    outcomes: async (importId: string): Promise<Outcomes> => {
      const counts: Record<Outcome, number> = { created: 0, changed: 0, unchanged: 0, skipped: 0, refused: 0 };
      for (const outcome of outcomes) {
        counts[outcome] = await models.rows.countDocuments({ importId, outcome: trusted({ $eq: outcome }) } as never);
      }
      return counts;
    },
  };
};
export type ImportStore = ReturnType<typeof createImportStore>;
export type ImportRepository = ReturnType<ImportStore['bound']>;
