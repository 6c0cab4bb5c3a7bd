import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import { newId } from '../../../kernel/ids.js';
import type { Draft } from '../../documents/public.js';
import type { Difference } from '../domain/difference.js';
import { textsOf } from '../domain/link-rows.js';
import type { Notice } from '../domain/notice.js';
import type { Row, RowFacts, RowLink } from '../domain/row.js';
import { linkOf } from '../domain/row.js';
import type { Compared, CompareTexts } from './compared-texts.js';
import { lineageIn } from './compared-texts.js';
import type { Context, Work } from './context.js';
import type { WriteNotice } from './write-notice.js';

export type NewRow = RowFacts & { readonly differences: readonly string[] };
export type RowEdit = Partial<Omit<RowFacts, 'language'>> & { readonly differences?: readonly string[] | undefined };

/** The rows of a notice: proposed from the comparison, or written by hand (CHG-2). */
export const createWriteRows = ({ uow }: Context, compared: CompareTexts, notices: WriteNotice) => {
  const rowIn = async (work: Work, changeId: string, rowId: string): Promise<{ row: Row; rows: Row[] }> => {
    const rows = await work.changes.rows(changeId);
    const row = rows.find(({ id }) => id === rowId);
    if (!row) throw new AppError('not_found');
    return { row, rows };
  };

  /** The differences that are meant by their keys. @throws AppError `invalid_request` for one that is not there */
  const meant = (keys: readonly string[], { differences, old }: Compared): { links: RowLink[]; explained: Difference[] } => {
    const explained = keys.map((key, index) => {
      const difference = differences.find((each) => each.key === key);
      if (!difference) throw new AppError('invalid_request', {}, [{ path: `differences.${index}`, code: 'not_found' }]);
      return difference;
    });
    return { explained, links: explained.map((difference) => linkOf(difference, lineageIn(old))) };
  };

  const linked = async (row: Row, keys: readonly string[] | undefined, notice: Notice, draft: Draft): Promise<Row> => {
    if (keys === undefined) return row;
    if (keys.length === 0) return { ...row, links: [] };
    const { links, explained } = meant(keys, await compared.ofLanguage(notice, draft, row.language));
    return { ...row, links, ...textsOf(explained) };
  };

  /** Two people who work on one notice are told of one another. */
  const touched = (work: Work, notice: Notice): Promise<Notice> => work.changes.save(notice);

  return {
    add: (actor: Actor, id: string, { differences, ...facts }: NewRow): Promise<string> => uow.run(async (work) => {
      const { notice, draft } = await notices.opened(work, actor, id);
      const rows = await work.changes.rows(id);
      const row = await linked({ ...facts, id: newId(), revision: 1, changeId: id, order: Math.max(-1, ...rows.map(({ order }) => order)) + 1, links: [] }, differences, notice, draft);
      await work.changes.addRows([row]);
      await touched(work, notice);
      await notices.record(work, actor, draft, 'changes.add-row', [{ field: 'row', from: null, to: row.wording || row.clauseNumber }]);
      return row.id;
    }),

    /** Where a row explains differences, old and new text are what the comparison shows; only a row without can be given others. */
    edit: (actor: Actor, id: string, rowId: string, revision: number, { differences, ...edit }: RowEdit): Promise<void> => uow.run(async (work) => {
      const { notice, draft } = await notices.opened(work, actor, id);
      const { row } = await rowIn(work, id, rowId);
      if (row.revision !== revision) throw new AppError('stale_revision');
      const given = Object.fromEntries(Object.entries(edit).filter(([, value]) => value !== undefined));
      const relinked = await linked({ ...row, ...given }, differences, notice, draft);
      const next = relinked.links.length > 0 && differences === undefined ? { ...relinked, oldText: row.oldText, newText: row.newText } : relinked;
      await work.changes.saveRow(next);
      await touched(work, notice);
      await notices.record(work, actor, draft, 'changes.edit-row', Object.keys(given).map((field) => ({ field, from: row[field as keyof Row], to: next[field as keyof Row] })));
    }),

    remove: (actor: Actor, id: string, rowId: string, revision: number): Promise<void> => uow.run(async (work) => {
      const { notice, draft } = await notices.opened(work, actor, id);
      const { row } = await rowIn(work, id, rowId);
      await work.changes.removeRow({ ...row, revision });
      await touched(work, notice);
      await notices.record(work, actor, draft, 'changes.remove-row', [{ field: 'row', from: row.wording || row.clauseNumber, to: null }]);
    }),

    /** @throws AppError `stale_revision` where the ids are not those of the rows */
    order: (actor: Actor, id: string, revision: number, ids: readonly string[]): Promise<void> => uow.run(async (work) => {
      const { notice, draft } = await notices.opened(work, actor, id, revision);
      const rows = await work.changes.rows(id);
      if (rows.length !== ids.length || rows.some((row) => !ids.includes(row.id))) throw new AppError('stale_revision');
      for (const row of rows) {
        const place = ids.indexOf(row.id);
        if (place !== row.order) await work.changes.saveRow({ ...row, order: place });
      }
      await touched(work, notice);
      await notices.record(work, actor, draft, 'changes.order-rows', []);
    }),
  };
};
export type WriteRows = ReturnType<typeof createWriteRows>;
