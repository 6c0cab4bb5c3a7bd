import type { Actor } from '../../../kernel/actor.js';
import type { AuditChange } from '../../../kernel/audit.js';
import { AppError } from '../../../kernel/errors.js';
import type { Draft, Holding } from '../../documents/public.js';
import { canDraft, lastPeriod, requireDocument } from '../../documents/public.js';
import type { Base, ClauseEdit, Notice, NoticeFacts, Pairing } from '../domain/notice.js';
import { newNotice, sameBase, withEdits, withPairing } from '../domain/notice.js';
import type { Language } from '../../../kernel/languages.js';
import { relink } from '../domain/link-rows.js';
import { requireEdit } from '../policy.js';
import type { CompareTexts } from './compared-texts.js';
import { lineageIn } from './compared-texts.js';
import type { Context, Work } from './context.js';
import { asObject } from './context.js';

/** What is registered last, with its texts and their hashes. @throws AppError `invalid_transition` where nothing is open */
export const baseOf = (holding: Holding): Base => {
  const last = lastPeriod(holding);
  if (!last || last.validTo !== null) throw new AppError('invalid_transition', { action: 'change' });
  const { editionId, changeNumber } = last;
  return {
    editionId, changeNumber,
    texts: holding.textVersions.filter((version) => sameBase(version, last))
      .map(({ id, language, files }) => ({ language, textVersionId: id, sha256s: files.map(({ sha256 }) => sha256) })),
  };
};

const labelOf = ({ title, id }: Draft): string => title.kk ?? title.ru ?? title.en ?? id;

/** Opens a change of an edition and writes its notice; each is one transaction with its row in the journal. */
export const createWriteNotice = (context: Context, compared: CompareTexts) => {
  const { uow, drafts, register } = context;

  /** Loads what is to be edited by who may. @throws AppError `not_found`, `forbidden`, `draft_not_editable`, `stale_revision` */
  const opened = async (work: Work, actor: Actor, id: string, expected?: number): Promise<{ notice: Notice; draft: Draft }> => {
    const draft = await drafts.get(work, id);
    requireEdit({ state: draft.state, edit: canDraft(actor, 'edit', draft, true) });
    const notice = await work.changes.get(id);
    if (expected !== undefined && expected !== notice.revision) throw new AppError('stale_revision');
    return { notice, draft };
  };

  const record = (work: Work, actor: Actor, draft: Draft, action: string, changes: readonly AuditChange[]) =>
    work.audit.record({ actor, action, object: asObject(draft.id, labelOf(draft)), changes });

  /** Finds the rows' differences again, after a text, a pairing or the base has become another. */
  const relinkRows = async (work: Work, notice: Notice, draft: Draft): Promise<number> => {
    const rows = await work.changes.rows(notice.id);
    let changed = 0;
    for (const { language, state, differences, old } of await compared.all(notice, draft)) {
      if (state !== 'ready') continue;
      const next = relink(rows.filter((row) => row.language === language), differences, lineageIn(old));
      for (const row of next) await work.changes.saveRow(row);
      changed += next.length;
    }
    return changed;
  };

  return {
    opened, record, relinkRows,
    /** @throws AppError `not_found`, `invalid_transition`, `forbidden` */
    begin: async (actor: Actor, documentId: string): Promise<string> => {
      const holding = await register.find(documentId);
      if (!holding) throw new AppError('not_found');
      requireDocument(actor, 'see', holding);
      return uow.run(async (work) => {
        const draft = await drafts.begin(work, actor, documentId);
        await work.changes.add(newNotice(draft.id, documentId, baseOf(await register.holdingIn(work.session, documentId)), context.clock.now()));
        return draft.id;
      });
    },

    /** @throws AppError `unknown_document` for a basis that the actor may not see */
    edit: async (actor: Actor, id: string, revision: number, facts: Partial<NoticeFacts>): Promise<void> => {
      if (facts.basisDocumentId) {
        const basis = await register.find(facts.basisDocumentId);
        if (!basis) throw new AppError('unknown_document');
        try {
          requireDocument(actor, 'see', basis);
        } catch {
          throw new AppError('unknown_document');
        }
      }
      await uow.run(async (work) => {
        const { notice, draft } = await opened(work, actor, id, revision);
        const fields = (Object.keys(facts) as (keyof NoticeFacts)[]).filter((field) => facts[field] !== undefined && facts[field] !== notice[field]);
        await work.changes.save({ ...notice, ...Object.fromEntries(fields.map((field) => [field, facts[field]])) });
        await record(work, actor, draft, 'changes.edit', fields.map((field) => ({ field, from: notice[field], to: facts[field] })));
      });
    },

    /** What the author says of the pairs that the comparison has found; the rows follow. */
    pair: (actor: Actor, id: string, revision: number, pairing: Pairing): Promise<void> => uow.run(async (work) => {
      const { notice, draft } = await opened(work, actor, id, revision);
      const saved = await work.changes.save(withPairing(notice, pairing));
      await relinkRows(work, saved, draft);
      await record(work, actor, draft, 'changes.pair', [{ field: pairing.language, from: null, to: { pairings: pairing.pairings.length, apart: pairing.apart.length } }]);
    }),

    editClauses: (actor: Actor, id: string, revision: number, language: Language, edits: readonly ClauseEdit[]): Promise<void> => uow.run(async (work) => {
      const { notice, draft } = await opened(work, actor, id, revision);
      await work.changes.save(withEdits(notice, language, edits));
      await record(work, actor, draft, 'changes.edit-clauses', [{ field: language, from: null, to: edits.length }]);
    }),
  };
};
export type WriteNotice = ReturnType<typeof createWriteNotice>;
