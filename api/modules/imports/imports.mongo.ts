import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import type { OpenTransaction } from '../../kernel/transaction.js';
import { AppError } from '../../kernel/errors.js';
import { saveGuarded } from '../../platform/mongo/save-guarded.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { Table } from '../../text/tables/table.js';
import type { Import, Outcome, PreviewRow } from './domain/import.js';
import { rowRank } from './domain/import.js';

type StoredImport = Omit<Import, 'id'> & { _id: string };
interface StoredTable { _id: string; rows: string[][] }
interface StoredRow extends PreviewRow { _id: string; importId: string; rank: number; outcome: Outcome | null }

const imports = defineCollection<StoredImport>('imports', {
  revision: Number, kind: String, fileName: String, state: String, mapping: {}, headings: [String], firstDataRow: Number,
  corrections: {}, jobId: String, createdAt: Date, createdBy: {}, counts: {}, result: {},
}, [
  // One import at a time: two that decide against the same register would both create the same document.
  [{ state: 1 }, { unique: true, partialFilterExpression: { state: 'committing' } }],
  [{ kind: 1, createdAt: -1, _id: -1 }],
]);
const tables = defineCollection<StoredTable>('importTables', { rows: [] }, []);
const rows = defineCollection<StoredRow>('importRows', {
  importId: String, line: Number, rank: Number, state: String, decision: String, cells: {}, flags: [], understood: {},
  proposals: [], target: {}, payload: {}, outcome: String,
}, [[{ importId: 1, rank: 1, line: 1 }], [{ importId: 1, outcome: 1, line: 1 }]]);

const toImport = ({ _id, ...rest }: StoredImport): Import => ({ ...rest, id: _id });
const toRow = ({ _id, importId: _import, rank: _rank, outcome: _outcome, ...row }: StoredRow): PreviewRow => row;
const rowId = (importId: string, line: number) => `${importId}:${line}`;

/** Imports with their tables and previewed rows; leaving the page and coming back keeps the work. */
export const createImportStore = (connection: Connection) => {
  const models = { imports: imports(connection), tables: tables(connection), rows: rows(connection) };

  const writeRows = async (importId: string, preview: readonly PreviewRow[], session: ClientSession) => {
    await models.rows.deleteMany({ importId }, { session });
    const stored = preview.map((row): StoredRow => ({ ...row, _id: rowId(importId, row.line), importId, rank: rowRank(row), outcome: null }));
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
      try {
        await saveGuarded(models.imports, { ...rest, _id: id }, session);
      } catch (error) {
        if ((error as { code?: number }).code === 11000) throw new AppError('import_in_progress');
        throw error;
      }
    },
    writeRows: (id: string, preview: readonly PreviewRow[]) => writeRows(id, preview, session),
    updateRow: async (importId: string, row: PreviewRow): Promise<void> => {
      await models.rows.updateOne({ _id: rowId(importId, row.line) }, { $set: { decision: row.decision, proposals: row.proposals } }, { session });
    },
  });

  const page = async (importId: string, state: string | undefined, skip: number, limit: number) => {
    const filter = { importId, ...(state && { state }) };
    const found = await models.rows.find(filter as never).sort({ rank: 1, line: 1 }).skip(skip).limit(limit).lean<StoredRow[]>();
    return { items: found.map(toRow), total: await models.rows.countDocuments(filter as never) };
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
    row: async (importId: string, line: number): Promise<PreviewRow | null> => {
      const found = await models.rows.findById(rowId(importId, line)).lean<StoredRow | null>();
      return found && toRow(found);
    },
    /** The next rows that nothing has been done with, in the order of the file. */
    open: async (importId: string, limit: number): Promise<PreviewRow[]> =>
      (await models.rows.find({ importId, outcome: null } as never).sort({ line: 1 }).limit(limit).lean<StoredRow[]>()).map(toRow),
    /**
     * Marks a row as done; in the transaction that does it.
     * @throws AppError `stale_revision` in a transaction where another worker has done the row already
     */
    mark: async (importId: string, line: number, outcome: Outcome, transaction?: OpenTransaction): Promise<void> => {
      const marked = await models.rows.updateOne({ _id: rowId(importId, line), outcome: null } as never, { $set: { outcome } }, transaction ? { session: transaction as ClientSession } : {});
      if (transaction && marked.matchedCount === 0) throw new AppError('stale_revision');
    },
    outcomes: async (importId: string): Promise<Record<string, number>> => {
      const counts: Record<string, number> = {};
      for (const outcome of ['created', 'changed', 'unchanged', 'skipped']) {
        counts[outcome] = await models.rows.countDocuments({ importId, outcome: trusted({ $eq: outcome }) } as never);
      }
      return counts;
    },
  };
};
export type ImportStore = ReturnType<typeof createImportStore>;
export type ImportRepository = ReturnType<ImportStore['bound']>;
