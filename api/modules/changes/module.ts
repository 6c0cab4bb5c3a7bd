import type { OpenTransaction } from '../../kernel/transaction.js';
import type { Transactions } from '../../platform/mongo/unit-of-work.js';
import type { ChangeStore } from './changes.mongo.js';
import { changeRoutes, clauseRoutes, sheetRoutes } from './http/change-routes.js';
import { rowRoutes } from './http/row-routes.js';
import { createCompareTexts } from './use-cases/compared-texts.js';
import type { Context } from './use-cases/context.js';
import { createDescent } from './use-cases/descent.js';
import { createDrawText } from './use-cases/draw-text.js';
import { createFollowTexts } from './use-cases/follow-texts.js';
import { createProposeRows } from './use-cases/propose-rows.js';
import { createReadChanges } from './use-cases/read-changes.js';
import { createReadSheet } from './use-cases/read-sheet.js';
import { createRebase } from './use-cases/rebase.js';
import { createRegisterChange } from './use-cases/register-change.js';
import { createReturnSuperseded } from './use-cases/return-superseded.js';
import { createWriteNotice } from './use-cases/write-notice.js';
import { createWriteRows } from './use-cases/write-rows.js';

export interface ChangesDependencies extends Omit<Context, 'uow'> {
  readonly transactions: Transactions;
  readonly store: ChangeStore;
}

/** Change control (CHG-1 … CHG-3): notices, their rows, consolidation, the change-registration sheet. */
export const createChanges = ({ transactions, ...shared }: ChangesDependencies) => {
  const { store } = shared;
  const context: Context = { ...shared, uow: transactions.bind((session) => ({ changes: store.bound(session) })) };
  const compared = createCompareTexts(context);
  const notices = createWriteNotice(context, compared);
  const read = createReadChanges(context, compared);
  const register = createRegisterChange(context, compared, (session: OpenTransaction) => store.bound(session));
  const rows = createWriteRows(context, compared, notices);
  const proposeRows = createProposeRows(context, compared, notices);
  const sheet = createReadSheet(context);
  const rebase = createRebase(context, notices);
  const drawText = createDrawText(context, read, notices);
  const parts = { read, sheet, notices, rows, proposeRows, register, rebase, drawText };
  return {
    routes: [...changeRoutes(parts), ...rowRoutes(parts), ...clauseRoutes(parts), ...sheetRoutes(parts)],
    ...parts,
    /** What drafts ask of the notices of changes. */
    forDrafts: { signedFacts: register.signedFacts, requireComplete: register.requireComplete, register: register.register },
    ...createDescent(context),
    /** What the outbox brings. */
    feed: {
      follow: createFollowTexts(context, notices), returnSuperseded: createReturnSuperseded(context),
      documentOf: async (changeId: string) => (await store.find(changeId))?.documentId ?? null,
    },
    /** The number that the next change of a year gets unless somebody says another. */
    suggestNumber: async (year: number): Promise<string> => {
      const last = Math.max(0, ...(await store.numbersOf(year)).map((number) => Number(/^\d+/u.exec(number)?.[0] ?? 0)));
      return String(last + 1).padStart(2, '0');
    },
  };
};
export type Changes = ReturnType<typeof createChanges>;
