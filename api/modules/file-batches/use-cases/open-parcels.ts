import { Readable } from 'node:stream';
import { AppError } from '../../../kernel/errors.js';
import type { Dropped, FileBatch, Refusal, UsedTable } from '../domain/batch.js';
import type { FileRow } from '../domain/file-table.js';
import { readFileTable } from '../domain/file-table.js';
import { isTable, isZip } from '../domain/parcels.js';
import { proposeItems } from '../domain/propose-items.js';
import type { PackedFile } from '../ports.js';
import { withCopy } from './copy-out.js';
import type { BatchDependencies } from './dependencies.js';

interface Opened {
  readonly files: readonly Dropped[];
  readonly rows?: readonly FileRow[];
  readonly table?: UsedTable;
}

const refusedAs = (file: Dropped, refused: Refusal): Opened => ({ files: [{ ...file, refused }] });

/**
 * Opens the ZIPs and tables of a drop (REG-11) and proposes items for everything in them, in one transaction: killed before it,
 * the next run begins anew and finds the same bytes stored already.
 */
export const createOpenParcels = ({ uow, shelf, bytes, unpack, readTable, maxFileBytes }: BatchDependencies) => {
  const takeOut = async ({ name: path, size, content }: PackedFile): Promise<Dropped> => {
    const name = path.split('/').at(-1) ?? path;
    const limit = maxFileBytes;
    if (size > limit) return { name, size, sha256: '', refused: { code: 'file_too_large', params: { reason: 'size', size, limit } } };
    return { name, refused: null, ...(await bytes.put(Readable.from(content()))) };
  };

  const openZip = async (zip: Dropped, stillAlive: () => Promise<void>): Promise<Opened> => {
    const files: Dropped[] = [];
    const refused = await withCopy(bytes, zip.sha256, (copy) => unpack(copy, async (packed) => {
      files.push(await takeOut(packed));
      await stillAlive();
    }));
    return refused ? refusedAs(zip, refused) : { files };
  };

  const openTable = async (file: Dropped): Promise<Opened> => {
    try {
      const table = await withCopy(bytes, file.sha256, (path) => readTable({ path, name: file.name }));
      const rows = readFileTable(table);
      return rows ? { files: [], rows, table: { name: file.name, rows: rows.length } } : refusedAs(file, { code: 'table_names_no_files', params: {} });
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return refusedAs(file, { code: String(error.params['reason'] ?? error.code), params: {} });
    }
  };

  const openTables = async (files: readonly Dropped[]): Promise<Opened[]> => {
    const opened: Opened[] = [];
    for (const file of files) opened.push(isTable(file) ? await openTable(file) : { files: [file] });
    return opened;
  };

  return async ({ id, createdBy, waiting }: FileBatch, stillAlive: () => Promise<void>): Promise<void> => {
    const unpacked: Dropped[] = [];
    for (const file of waiting) unpacked.push(...(isZip(file) ? (await openZip(file, stillAlive)).files : [file]));
    const opened = await openTables(unpacked);
    const files = opened.flatMap((each) => each.files);
    const items = proposeItems(files, await shelf.all(createdBy.rights), opened.flatMap(({ rows = [] }) => rows));
    await uow.run(async ({ batches }) => {
      const batch = await batches.get(id);
      if (batch.waiting.length === 0) return;
      await batches.addItems(batch, items);
      await batches.save({ ...batch, waiting: [], tables: opened.flatMap(({ table }) => table ?? []), total: items.length });
    });
  };
};
