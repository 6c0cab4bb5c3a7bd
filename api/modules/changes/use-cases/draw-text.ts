import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import { officeDate } from '../../../kernel/office-time.js';
import type { Language } from '../../../kernel/languages.js';
import { canDraft } from '../../documents/public.js';
import { applyEdits, checkEdits } from '../domain/clause-edits.js';
import type { ClauseEdit } from '../domain/notice.js';
import { editsOf } from '../domain/notice.js';
import { requireEdit } from '../policy.js';
import type { FileFacts } from '../ports.js';
import type { Context } from './context.js';
import type { ReadChanges } from './read-changes.js';
import type { WriteNotice } from './write-notice.js';

/** Clauses edited in the browser, and the consolidated text that INQ draws of them (CHG-3). */
export const createDrawText = ({ uow, drafts, register, texts, draw, keepFile, clock }: Context, reads: ReadChanges, notices: WriteNotice) => ({
  /** Keeps the author's edits of the base text; nothing is drawn yet. @throws AppError `invalid_request` for a clause that the base has not */
  edit: async (actor: Actor, id: string, revision: number, language: Language, edits: readonly ClauseEdit[]): Promise<void> => {
    const { clauses } = await reads.clauses(actor, id, language);
    checkEdits(clauses, edits);
    await notices.editClauses(actor, id, revision, language, edits);
  },

  /**
   * Draws base and edits as DOCX and PDF and takes both in as the draft's text: numbers are typed and tables kept, so that reading it again gives
   * the same clauses. The bytes are stored before the transaction that refers to them.
   * @throws AppError `text_not_ready`, `forbidden`, `draft_not_editable`, `change_incomplete` where there is no edit
   */
  draw: async (actor: Actor, id: string, language: Language): Promise<void> => {
    const { notice, draft } = await reads.visible(actor, id);
    requireEdit({ state: draft.state, edit: canDraft(actor, 'edit', draft, true) });
    const edits = editsOf(notice, language);
    if (edits.length === 0) throw new AppError('change_incomplete', { missing: ['text'] });
    const base = notice.base.texts.find((text) => text.language === language);
    const holding = await register.find(notice.documentId);
    const clauses = base ? await texts.clausesOf(base.textVersionId) : [];
    if (clauses.length === 0) throw new AppError('text_not_ready');
    const drawn = await draw({
      title: draft.title[language] ?? draft.title.kk ?? draft.title.ru ?? '', code: holding?.document.code?.canonical ?? null, language, note: officeDate(clock.today()), clauses: applyEdits(clauses, edits),
    });
    const files: FileFacts[] = [];
    for (const { name, format, content } of drawn) files.push({ ...await keepFile(content), name, format, hasText: true });
    await uow.run(async (work) => {
      const { notice: current } = await notices.opened(work, actor, id);
      await drafts.putText(work, actor, id, language, files);
      await work.changes.save({ ...current, made: [...current.made, ...files.map(({ sha256 }) => sha256)] });
    });
  },
});
export type DrawConsolidated = ReturnType<typeof createDrawText>;
