import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { UnitOfWork } from '../../../platform/mongo/unit-of-work.js';
import type { Table } from '../../../text/tables/table.js';
import type { Import, ImportKindName, Mapping, PreviewRow, RowDecision } from '../domain/import.js';
import { corrected, countRows } from '../domain/import.js';
import type { ImportRepository, ImportStore, ShownRow } from '../imports.mongo.js';
import type { ImportKind } from '../ports.js';

export interface ImportDependencies {
  readonly store: ImportStore;
  readonly uow: UnitOfWork<{ imports: ImportRepository }>;
  readonly kinds: readonly ImportKind[];
  readonly readTable: (file: { path: string; name: string }) => Promise<Table>;
  readonly clock: Clock;
}

export interface RowEdit {
  readonly cells?: Readonly<Record<string, string>> | undefined;
  readonly decision?: RowDecision | undefined;
  readonly ticked?: readonly string[] | undefined;
}

/** Whether the actor may import this kind. */
export const mayImport = (kinds: readonly ImportKind[], name: ImportKindName, actor: Actor): boolean =>
  kinds.some(({ kind, permission }) => kind === name && actor.permissions.includes(permission));

/** The kind that an actor may import; a foreign import does not exist for others. */
export const kindOf = (kinds: readonly ImportKind[], name: ImportKindName, actor: Actor): ImportKind => {
  const kind = kinds.find((item) => item.kind === name);
  if (!kind || !actor.permissions.includes(kind.permission)) throw new AppError('forbidden');
  return kind;
};

const requirePreview = ({ state }: Import): void => {
  if (state !== 'preview') throw new AppError('invalid_transition', { state });
};

/** The preview of an import: file, columns, rows, corrections in place (REG-7, ORG-5). Nothing is imported here. */
export const createPrepareImport = ({ store, uow, kinds, readTable, clock }: ImportDependencies) => {
  const again = async (item: Import, actor: Actor): Promise<{ item: Import; rows: readonly PreviewRow[] }> => {
    const table = corrected(await store.table(item.id), item.mapping, item.corrections);
    const { rows: all, findings } = await kindOf(kinds, item.kind, actor).preview(table, item.mapping, item.firstDataRow);
    const done = await store.doneLines(item.id);
    const rows = all.filter(({ line }) => !done.has(line));
    return { item: { ...item, counts: countRows(rows), findings }, rows };
  };

  const change = async (actor: Actor, id: string, edit: (item: Import) => Import): Promise<Import> => {
    const before = await store.find(id);
    if (!before) throw new AppError('not_found');
    kindOf(kinds, before.kind, actor);
    requirePreview(before);
    const { item, rows } = await again(edit(before), actor);
    await uow.run(async ({ imports }) => {
      await imports.save(item);
      await imports.writeRows(id, rows);
    });
    return { ...item, revision: item.revision + 1 };
  };

  return {
    start: async (actor: Actor, name: ImportKindName, file: { path: string; name: string }): Promise<Import> => {
      const kind = kindOf(kinds, name, actor);
      const table = await readTable(file);
      const { columns, headings, firstDataRow } = kind.recognise(table);
      const { rows, findings } = await kind.preview(table, columns, firstDataRow);
      const item: Import = {
        id: newId(), revision: 1, kind: name, fileName: file.name, state: 'preview', mapping: columns, headings: [...headings],
        firstDataRow, corrections: {}, jobId: null, createdAt: clock.now(),
        createdBy: { id: actor.accountId ?? '', name: actor.name }, counts: countRows(rows), findings, result: null,
      };
      await uow.run(({ imports }) => imports.add(item, table, rows));
      return item;
    },

    map: (actor: Actor, id: string, mapping: Mapping): Promise<Import> => change(actor, id, (item) => ({ ...item, mapping })),

    editRow: async (actor: Actor, id: string, line: number, { cells, decision, ticked }: RowEdit): Promise<ShownRow> => {
      if (cells) {
        await change(actor, id, (item) => ({
          ...item, corrections: { ...item.corrections, [String(line)]: { ...item.corrections[String(line)], ...cells } },
        }));
      }
      const row = await store.row(id, line);
      if (!row || row.outcome !== null) throw new AppError('not_found');
      const edited: ShownRow = {
        ...row,
        decision: decision ?? row.decision,
        proposals: ticked ? row.proposals.map((proposal) => ({ ...proposal, ticked: ticked.includes(proposal.field) })) : row.proposals,
      };
      await uow.run(async ({ imports }) => {
        const item = await imports.get(id);
        kindOf(kinds, item.kind, actor);
        requirePreview(item);
        await imports.updateRow(id, edited);
      });
      return edited;
    },

    /**
     * Opens a committed import again for the rows that it has left: refused, wrong or undecided. They are previewed against what
     * is stored now; what is done stays done.
     * @throws AppError `invalid_transition` where nothing is left, or the import was not committed
     */
    reopen: async (actor: Actor, id: string): Promise<Import> => {
      await uow.run(async ({ imports, audit }) => {
        const item = await imports.get(id);
        kindOf(kinds, item.kind, actor);
        if (item.state !== 'committed' || (await imports.reopenRows(id)) === 0) throw new AppError('invalid_transition', { state: item.state });
        await imports.save({ ...item, state: 'preview' });
        await audit.record({ actor, action: 'imports.reopen', object: { kind: 'import', id, label: item.fileName } });
      });
      return change(actor, id, (item) => item);
    },

    abandon: (actor: Actor, id: string): Promise<void> => uow.run(async ({ imports }) => {
      const item = await imports.get(id);
      kindOf(kinds, item.kind, actor);
      requirePreview(item);
      await imports.save({ ...item, state: 'abandoned' });
    }),
  };
};
export type PrepareImport = ReturnType<typeof createPrepareImport>;
