import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { ClauseEdits, Notice, Pairing } from '../domain/notice.js';
import { sameBase } from '../domain/notice.js';
import type { ReadClause, Texts } from '../ports.js';
import type { Context } from './context.js';
import type { WriteNotice } from './write-notice.js';
import { baseOf } from './write-notice.js';

/** How clauses of the old base are called in the new one: by their lineage. */
const successors = async (texts: Texts, oldId: string | undefined, newId: string | undefined): Promise<(id: string) => string | null> => {
  const [old, fresh]: (readonly ReadClause[])[] = [oldId ? await texts.clausesOf(oldId) : [], newId ? await texts.clausesOf(newId) : []];
  const lineage = new Map(old?.map((clause) => [clause.id, clause.lineageId]));
  const next = new Map(fresh?.map((clause) => [clause.lineageId, clause.id]));
  return (id) => next.get(lineage.get(id) ?? '') ?? null;
};

/**
 * Takes what has been registered meanwhile as the base: the comparison is made anew, rows that still explain a difference stay, the others are
 * shown as stale (CHG-3).
 */
export const createRebase = ({ uow, texts, register }: Context, notices: WriteNotice) =>
  (actor: Actor, id: string, revision: number): Promise<void> => uow.run(async (work) => {
    const { notice, draft } = await notices.opened(work, actor, id, revision);
    const base = baseOf(await register.holdingIn(work.session, notice.documentId));
    if (sameBase(base, notice.base)) return;
    for (const { textVersionId, sha256s } of base.texts) {
      const read = await texts.find(textVersionId);
      if (sha256s.length > 0 && (!read || read.draft || read.state === 'waiting')) throw new AppError('text_not_ready');
    }
    const versionIn = (from: Notice['base'], language: string) => from.texts.find((text) => text.language === language)?.textVersionId;
    const follow = async (language: string) => successors(texts, versionIn(notice.base, language), versionIn(base, language));
    const pairings: Pairing[] = [];
    for (const { language, pairings: pairs, apart } of notice.pairings) {
      const next = await follow(language);
      const moved = (list: Pairing['pairings']) => list.flatMap(([oldId, newId]) => { const own = next(oldId); return own ? [[own, newId] as const] : []; });
      pairings.push({ language, pairings: moved(pairs), apart: moved(apart) });
    }
    const edits: ClauseEdits[] = [];
    for (const each of notice.edits) {
      const next = await follow(each.language);
      edits.push({ language: each.language, edits: each.edits.flatMap((edit) => {
        const clauseId = edit.clauseId && next(edit.clauseId);
        return edit.clauseId && !clauseId ? [] : [{ ...edit, clauseId }];
      }) });
    }
    const saved = await work.changes.save({ ...notice, base, pairings, edits, returned: null });
    await notices.relinkRows(work, saved, draft);
    await notices.record(work, actor, draft, 'changes.rebase', [
      { field: 'base', from: { editionId: notice.base.editionId, changeNumber: notice.base.changeNumber }, to: { editionId: base.editionId, changeNumber: base.changeNumber } },
    ]);
  });
export type Rebase = ReturnType<typeof createRebase>;
