import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { LegalDate } from '../../../kernel/legal-date.js';
import type { Act, Draft, Edition, Holding, Period } from '../../documents/public.js';
import { periodsOf, requireDocument } from '../../documents/public.js';
import { isSubstantial } from '../domain/completeness.js';
import type { Notice, Registered } from '../domain/notice.js';
import type { Row } from '../domain/row.js';
import type { ReadClause } from '../ports.js';
import type { Context } from './context.js';
import { periodOf } from './read-changes.js';

/** A change as the sheet has it: registered ones only. */
export interface SheetChange {
  readonly notice: Notice;
  readonly registered: Registered;
  readonly period: Period;
  readonly state: 'upcoming' | 'effective' | 'superseded';
  readonly author: Draft['author'];
  readonly acts: readonly Act[];
  readonly approvalId: string | null;
  readonly substantial: boolean | null;
  readonly rows: readonly Row[];
}
export interface SheetEdition { readonly edition: Edition; readonly validFrom: LegalDate; readonly changes: readonly SheetChange[] }

export interface ClauseMark { readonly clause: Pick<ReadClause, 'id' | 'anchor'>; readonly changes: readonly { readonly notice: Notice; readonly number: number; readonly row: Row; readonly validFrom: LegalDate }[] }

const stateOf = ({ validFrom, validTo }: Period, today: LegalDate): SheetChange['state'] => {
  if (validFrom > today) return 'upcoming';
  return validTo !== null && validTo <= today ? 'superseded' : 'effective';
};

/** The change-registration sheet of a document (CHG-3): always built from what is registered, never kept. */
export const createReadSheet = ({ store, drafts, register, approvals, texts, clock }: Context) => {
  const visible = async (actor: Actor, documentId: string): Promise<Holding> => {
    const holding = await register.find(documentId);
    if (!holding) throw new AppError('not_found');
    requireDocument(actor, 'see', holding);
    return holding;
  };

  const changesOf = async (holding: Holding): Promise<SheetChange[]> => {
    const notices = (await store.ofDocument(holding.document.id)).filter(({ registered }) => registered !== null);
    const ids = notices.map(({ id }) => id);
    const rows = await store.rowsOf(ids);
    const authors = new Map((await drafts.byIds(ids)).map(({ id, author }) => [id, author]));
    const acts = await register.actsById(notices.flatMap(({ registered }) => registered?.actIds ?? []));
    const routes = await approvals.completedOf(holding.document.id);
    return notices.flatMap((notice): SheetChange[] => {
      const period = periodOf(holding, notice);
      if (!notice.registered || !period) return [];
      const own = rows.filter(({ changeId }) => changeId === notice.id);
      return [{
        notice, registered: notice.registered, period, state: stateOf(period, clock.today()), author: authors.get(notice.id) ?? { id: '', name: '' },
        acts: notice.registered.actIds.flatMap((id) => acts.get(id) ?? []), approvalId: routes.get(notice.id) ?? null, substantial: isSubstantial(own), rows: own,
      }];
    }).sort((a, b) => a.registered.number - b.registered.number);
  };

  return {
    /** Latest edition first, its changes by their numbers. @throws AppError `not_found` also for what the actor may not see */
    ofDocument: async (actor: Actor, documentId: string): Promise<SheetEdition[]> => {
      const holding = await visible(actor, documentId);
      const changes = await changesOf(holding);
      const periods = periodsOf(holding.textVersions);
      return [...holding.editions].reverse().flatMap((edition): SheetEdition[] => {
        const validFrom = periods.find(({ editionId }) => editionId === edition.id)?.validFrom;
        return validFrom ? [{ edition, validFrom, changes: changes.filter(({ notice }) => notice.base.editionId === edition.id) }] : [];
      });
    },

    /** Which changes have touched the clauses of a text version, by their descent. */
    ofClauses: async (actor: Actor, documentId: string, textVersionId: string): Promise<ClauseMark[]> => {
      const holding = await visible(actor, documentId);
      const version = holding.textVersions.find(({ id }) => id === textVersionId);
      if (!version) throw new AppError('not_found');
      const changes = (await changesOf(holding)).filter(({ notice, registered }) => notice.base.editionId === version.editionId && registered.number <= version.changeNumber);
      const touching = changes.flatMap(({ notice, registered, period, rows }) => rows.filter(({ language }) => language === version.language)
        .flatMap((row) => row.links.map((link) => ({ lineage: link.lineageId ?? link.newId, mark: { notice, number: registered.number, row, validFrom: period.validFrom } }))));
      return (await texts.clausesOf(textVersionId)).flatMap((clause): ClauseMark[] => {
        const own = touching.filter(({ lineage }) => lineage === clause.lineageId).map(({ mark }) => mark);
        return own.length > 0 ? [{ clause, changes: own }] : [];
      });
    },
  };
};
export type ReadSheet = ReturnType<typeof createReadSheet>;
