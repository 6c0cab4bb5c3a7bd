import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { Language } from '../../../kernel/languages.js';
import type { Act, Draft, DraftStanding, EditionState, Holding, Period } from '../../documents/public.js';
import { lastPeriod, periodsOf } from '../../documents/public.js';
import type { Counts, MissingCode } from '../domain/completeness.js';
import { countsOf, isSubstantial, missingOf } from '../domain/completeness.js';
import { isStale } from '../domain/link-rows.js';
import type { Notice, Pairing } from '../domain/notice.js';
import { editsOf, pairingOf, sameBase } from '../domain/notice.js';
import type { Row } from '../domain/row.js';
import type { DraftView, ReadClause } from '../ports.js';
import type { Compared, CompareTexts } from './compared-texts.js';
import type { Context } from './context.js';

export interface ChangeScreen {
  readonly notice: Notice;
  readonly view: DraftView;
  readonly holding: Holding;
  readonly superseded: boolean;
  readonly counts: Counts;
  readonly missing: readonly (MissingCode | 'unexplained')[];
  readonly substantial: boolean | null;
  readonly acts: readonly Act[];
  readonly period: Period | null;
}

export interface ChangeLine { readonly notice: Notice; readonly draft: Draft; readonly holding: Holding; readonly superseded: boolean; readonly standing: DraftStanding | null }

const isSuperseded = (notice: Notice, holding: Holding): boolean => {
  const last = lastPeriod(holding);
  return notice.registered === null && last !== undefined && !sameBase(notice.base, last);
};

/** The period that a registered change has made. */
export const periodOf = (holding: Holding, { registered, base }: Notice): Period | null =>
  periodsOf(holding.textVersions).find((period) => period.editionId === base.editionId && period.changeNumber === registered?.number) ?? null;

/** Changes as those see them who prepare, steer or decide on them. */
export const createReadChanges = ({ store, drafts, register, texts }: Context, compared: CompareTexts) => {
  const holdingOf = async (documentId: string): Promise<Holding> => {
    const holding = await register.find(documentId);
    if (!holding) throw new AppError('not_found');
    return holding;
  };

  /** @throws AppError `not_found` also for what the actor may not see, and for a draft that is no change */
  const visible = async (actor: Actor, id: string): Promise<{ notice: Notice; draft: Draft }> => {
    const notice = await store.find(id);
    if (!notice) throw new AppError('not_found');
    return { notice, draft: await drafts.visible(actor, id) };
  };

  const screen = async (actor: Actor, id: string): Promise<ChangeScreen> => {
    const { notice, draft } = await visible(actor, id);
    const holding = await holdingOf(notice.documentId);
    const rows = await store.rowsOf([id]);
    const found = notice.registered ? [] : await compared.all(notice, draft);
    const counts = notice.registered ? { rows: rows.length, unexplained: 0, stale: 0, unworded: 0 } : countsOf(rows, found);
    const acts = await register.actsById(notice.registered?.actIds ?? []);
    return {
      notice, view: await drafts.view(actor, draft), holding, superseded: isSuperseded(notice, holding), counts,
      missing: notice.registered ? [] : [...missingOf(notice, rows, found, draft.masterLanguage), ...(counts.unexplained > 0 ? ['unexplained' as const] : [])],
      substantial: isSubstantial(rows), acts: (notice.registered?.actIds ?? []).flatMap((actId) => acts.get(actId) ?? []), period: periodOf(holding, notice),
    };
  };

  return {
    visible, screen,
    /** Own ones, or all for the quality office; latest first. */
    list: async (actor: Actor, filter: { mine: boolean; state?: EditionState | undefined }, skip: number, limit: number): Promise<{ items: ChangeLine[]; total: number }> => {
      const { items, total } = await drafts.page(actor, filter, skip, limit);
      const notices = new Map((await store.byIds(items.map(({ id }) => id))).map((notice) => [notice.id, notice]));
      const standings = await drafts.standings(items.map(({ id }) => id));
      const lines: ChangeLine[] = [];
      for (const draft of items) {
        const [notice, holding] = [notices.get(draft.id), await register.find(draft.documentId)];
        if (notice && holding) lines.push({ notice, draft, holding, superseded: isSuperseded(notice, holding), standing: standings.get(draft.id) ?? null });
      }
      return { items: lines, total };
    },

    differences: async (actor: Actor, id: string, language: Language): Promise<{ compared: Compared; pairing: Pairing; rows: Row[] }> => {
      const { notice, draft } = await visible(actor, id);
      return { compared: await compared.ofLanguage(notice, draft, language), pairing: pairingOf(notice, language), rows: await store.rowsOf([id]) };
    },

    /** The rows with what is stale of them; of a registered change none is. */
    rows: async (actor: Actor, id: string): Promise<{ row: Row; stale: boolean }[]> => {
      const { notice, draft } = await visible(actor, id);
      const rows = await store.rowsOf([id]);
      if (notice.registered) return rows.map((row) => ({ row, stale: false }));
      const keys = new Set((await compared.all(notice, draft)).flatMap(({ differences }) => differences.map(({ key }) => key)));
      return rows.map((row) => ({ row, stale: isStale(row, keys) }));
    },

    /** The clauses of the base with the author's edits. @throws AppError `text_not_ready` */
    clauses: async (actor: Actor, id: string, language: Language): Promise<{ clauses: readonly ReadClause[]; edits: ReturnType<typeof editsOf> }> => {
      const { notice } = await visible(actor, id);
      const base = notice.base.texts.find((text) => text.language === language);
      if (!base) throw new AppError('not_found');
      if ((await texts.find(base.textVersionId))?.state !== 'ready') throw new AppError('text_not_ready');
      return { clauses: await texts.clausesOf(base.textVersionId), edits: editsOf(notice, language) };
    },
  };
};
export type ReadChanges = ReturnType<typeof createReadChanges>;
