import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { SharedTransaction } from '../../../kernel/transaction.js';
import type { Act, ChangeRegistration, Draft } from '../../documents/public.js';
import { canDraft, lastPeriod } from '../../documents/public.js';
import { carriedTexts } from '../domain/carry-over.js';
import { requireComplete, requireRecordable } from '../domain/completeness.js';
import type { LineageClause } from '../domain/consolidate.js';
import { consolidate, firstDifference, patchOf } from '../domain/consolidate.js';
import { lineages } from '../domain/lineage.js';
import type { Notice } from '../domain/notice.js';
import { requireBase } from '../domain/notice.js';
import { keysOf } from '../domain/row.js';
import { signedNotice } from '../domain/signed-notice.js';
import { abilities, requireEdit } from '../policy.js';
import type { Comparison } from '../../../text/comparison/comparison.js';
import type { ChangeRepository, Patch } from '../changes.mongo.js';
import type { Compared, CompareTexts } from './compared-texts.js';
import { lineageIn } from './compared-texts.js';
import type { Context, Work } from './context.js';
import { asObject } from './context.js';

export interface Recording {
  readonly acts: readonly Pick<Act, 'kind' | 'body' | 'number' | 'date'>[];
  readonly registrationNumber: string | null;
  readonly validFrom: LegalDate | null;
}

/** What of a change is told to others; they load what they need. */
const registered = (notice: Notice) => ({ type: 'changes.registered', aggregateId: notice.id, revision: notice.revision });

/** What the rows say, as steps from the old text to the new one. @throws AppError `consolidation_differs` */
const stepsOf = (comparison: Comparison, { old, fresh, language }: Compared, explained: ReadonlySet<string>): Pick<Patch, 'steps' | 'lineages'> => {
  const descent = lineages(comparison, lineageIn(old));
  const settled = fresh.map((clause): LineageClause => ({ ...clause, lineageId: descent.get(clause.id) ?? clause.id }));
  const steps = patchOf(comparison, old, settled, explained);
  const apart = firstDifference(consolidate(old, steps), settled);
  if (apart !== null) throw new AppError('consolidation_differs', { language, clause: settled[apart]?.number ?? `${apart + 1}` });
  return { steps, lineages: [...descent] };
};

/** Registers a change (CHG-3): the text versions, the number, and what the change does to the texts, in one transaction. */
export const createRegisterChange = (context: Context, compared: CompareTexts, changesIn: (session: SharedTransaction['session']) => ChangeRepository) => {
  const { uow, drafts, register, clock, store } = context;

  const keepPatches = async (work: Work, notice: Notice, draft: Draft, texts: readonly Compared[]): Promise<void> => {
    const explained = new Set((await work.changes.rows(notice.id)).flatMap(keysOf));
    for (const text of texts) {
      const [own, base] = [draft.texts.find(({ language }) => language === text.language), notice.base.texts.find(({ language }) => language === text.language)];
      if (!own || !base || !text.comparison) continue;
      await work.changes.addPatch({ id: own.id, changeId: notice.id, baseTextVersionId: base.textVersionId, ...stepsOf(text.comparison, text, explained) });
    }
  };

  /** Puts it into the register and closes the notice. */
  const enter = async (work: Work, actor: Actor, notice: Notice, draft: Draft, facts: ChangeRegistration & { readonly registeredOn: LegalDate | null; readonly recorded: boolean }): Promise<Notice> => {
    const { registrationNumber, validFrom, actIds, recorded } = facts;
    const holding = await register.registerChange(work, actor, {
      documentId: notice.documentId, changeId: notice.id, editionId: notice.base.editionId, registrationNumber, actIds, validFrom, introducedOn: notice.introducedOn,
      texts: draft.texts.map(({ id, language, files }) => ({ id, language, files })), carried: carriedTexts(notice.base.texts, draft.texts.map(({ language }) => language)),
    });
    const now = lastPeriod(holding);
    const saved = await work.changes.save({
      ...notice, returned: null,
      registered: { number: now?.changeNumber ?? 0, registrationNumber, registeredOn: facts.registeredOn ?? now?.validFrom ?? clock.today(), actIds, recorded },
    });
    await work.outbox.append([registered(saved)]);
    await work.audit.record({ actor, action: recorded ? 'changes.record' : 'changes.register', object: asObject(notice.id, draft.title.kk ?? draft.title.ru ?? draft.id), changes: [
      { field: 'number', from: null, to: saved.registered?.number ?? null }, { field: 'registrationNumber', from: null, to: registrationNumber },
    ] });
    return saved;
  };

  const withLatest = async (work: SharedTransaction, notice: Notice): Promise<void> => {
    const last = lastPeriod(await register.holdingIn(work.session, notice.documentId));
    if (last) requireBase(notice, last);
  };

  return {
    /** What a signature on these changes binds besides their files. */
    signedFacts: async (ids: readonly string[], session?: SharedTransaction['session']): Promise<Map<string, unknown>> => {
      const repository = session ? changesIn(session) : { byIds: store.byIds, rowsOf: store.rowsOf };
      const notices = await repository.byIds(ids);
      const rows = await repository.rowsOf(ids);
      return new Map(notices.map((notice) => [notice.id, signedNotice(notice, rows.filter(({ changeId }) => changeId === notice.id))]));
    },

    /** @throws AppError `change_base_superseded`, `change_unexplained`, `change_incomplete` */
    requireComplete: async (draft: Draft, transaction: SharedTransaction): Promise<void> => {
      const changes = changesIn(transaction.session);
      const notice = await changes.get(draft.id);
      await withLatest(transaction, notice);
      requireComplete(notice, await changes.rows(draft.id), await compared.all(notice, draft), draft.masterLanguage);
    },

    /** @throws AppError `change_base_superseded`, `registration_number_taken`, `consolidation_differs`, and those of the register */
    register: async (draft: Draft, facts: ChangeRegistration, actor: Actor, transaction: SharedTransaction): Promise<{ editionId: string }> => {
      const work: Work = { ...transaction, changes: changesIn(transaction.session) };
      const notice = await work.changes.get(draft.id);
      await withLatest(work, notice);
      await keepPatches(work, notice, draft, await compared.all(notice, draft));
      await enter(work, actor, notice, draft, { ...facts, registeredOn: clock.today(), recorded: false });
      return { editionId: notice.base.editionId };
    },

    /**
     * Enters a change that had its approval before INQ, or outside of it: no route, the same rows, acts and numbers (REG-7, CHG-1).
     * @throws AppError `forbidden`, `draft_not_editable`, `change_base_superseded`, `change_unexplained`, `change_incomplete`, and those of `register`
     */
    record: async (actor: Actor, id: string, revision: number, recording: Recording): Promise<void> => {
      const draft = await drafts.visible(actor, id);
      requireEdit({ state: draft.state, edit: canDraft(actor, 'edit', draft, true) });
      if (!abilities(actor, { edit: true, state: draft.state, registered: false, superseded: false }).record) throw new AppError('forbidden');
      await uow.run(async (work) => {
        const notice = await work.changes.get(id);
        if (notice.revision !== revision) throw new AppError('stale_revision');
        const current = await drafts.get(work, id);
        await withLatest(work, notice);
        const texts = await compared.all(notice, current);
        requireRecordable(await work.changes.rows(id), texts);
        const actIds: string[] = [];
        for (const act of recording.acts) actIds.push((await register.recordAct(work, actor, act)).id);
        await keepPatches(work, notice, current, texts);
        const approved = recording.acts.flatMap(({ date }) => (date ? [date] : [])).sort().at(-1) ?? null;
        const { registrationNumber, validFrom } = recording;
        await enter(work, actor, notice, current, { registrationNumber, validFrom, actIds: [...new Set(actIds)], registeredOn: approved, recorded: true });
        await drafts.record(work, actor, id);
      });
    },
  };
};
export type RegisterChange = ReturnType<typeof createRegisterChange>;
