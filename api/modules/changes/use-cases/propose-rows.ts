import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { Language } from '../../../kernel/languages.js';
import type { Draft } from '../../documents/public.js';
import { unexplained } from '../domain/link-rows.js';
import type { Notice } from '../domain/notice.js';
import { proposeRows } from '../domain/propose-rows.js';
import { keysOf } from '../domain/row.js';
import type { Compared, CompareTexts } from './compared-texts.js';
import { lineageIn } from './compared-texts.js';
import type { Context } from './context.js';
import type { WriteNotice } from './write-notice.js';

type Pages = ReadonlyMap<string, number>;

/** Rows proposed from the comparison (CHG-2). */
export const createProposeRows = ({ uow, wordings, readingPages }: Context, compared: CompareTexts, notices: WriteNotice) => {
  /** Of the base that was drawn last: its author asks again and again. */
  let drawn: { readonly textId: string; readonly pages: Pages } | null = null;

  /** Where the base has a PDF its pages are known; else those of a copy made to read, drawn before anything is written. */
  const pagesOf = async ({ old, pageSource, language, differences }: Compared, { title }: Draft): Promise<Pages> => {
    const [first] = old;
    if (!first || pageSource.old !== null || differences.length === 0) return new Map();
    if (drawn?.textId === first.textVersionId) return drawn.pages;
    const byAnchor = await readingPages({ title: title[language] ?? title.kk ?? '', code: null, language, note: '', clauses: old });
    const pages = new Map(old.flatMap(({ id, anchor }) => { const page = byAnchor.get(anchor); return page === undefined ? [] : [[id, page] as const]; }));
    drawn = { textId: first.textVersionId, pages };
    return pages;
  };

  /**
   * Rows for everything that none explains yet, worded in the language of the text.
   * @param seen the change as its reader may see it
   * @throws AppError `change_without_comparison` where there is nothing to compare, `forbidden`, `draft_not_editable`
   */
  return async (actor: Actor, seen: { readonly notice: Notice; readonly draft: Draft }, language: Language): Promise<void> => {
    const { id } = seen.notice;
    const pages = await pagesOf(await compared.ofLanguage(seen.notice, seen.draft, language), seen.draft);
    await uow.run(async (work) => {
      const { notice, draft } = await notices.opened(work, actor, id);
      const { comparison, differences, old, fresh, pageSource } = await compared.ofLanguage(notice, draft, language);
      if (!comparison) throw new AppError('change_without_comparison');
      const rows = await work.changes.rows(id);
      const explained = new Set(rows.flatMap(keysOf));
      const open = unexplained(rows, differences).filter(({ key }) => !explained.has(key));
      const numbers = new Map([...old, ...fresh].map((clause) => [clause.id, clause.number]));
      const proposed = proposeRows(open, {
        changeId: id, language, lineageOf: lineageIn(old), wordings, pages, pageSource: { old: pageSource.old ?? 'reading-copy', new: pageSource.new },
        numberOf: (clauseId) => numbers.get(clauseId) ?? null, from: Math.max(-1, ...rows.map(({ order }) => order)) + 1,
      });
      await work.changes.addRows(proposed);
      await work.changes.save(notice);
      await notices.record(work, actor, draft, 'changes.propose-rows', [{ field: language, from: null, to: proposed.length }]);
    });
  };
};
export type ProposeRows = ReturnType<typeof createProposeRows>;
