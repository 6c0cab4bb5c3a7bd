import type { Draft } from '../../documents/public.js';
import { lastPeriod } from '../../documents/public.js';
import { sameBase } from '../domain/notice.js';
import type { Notice } from '../domain/notice.js';
import type { Context } from './context.js';

const onRoute: ReadonlySet<Draft['state']> = new Set<Draft['state']>(['coordination', 'approval', 'approved']);

/**
 * Another change or edition was registered first: the changes that are on their way go back to their authors, because what they change is
 * another text now (CHG-3). Bears being done twice and being killed in the middle.
 */
export const createReturnSuperseded = ({ uow, store, drafts, register, approvals, returnedReason }: Context) => async (documentId: string): Promise<void> => {
  const holding = await register.find(documentId);
  const last = holding && lastPeriod(holding);
  if (!holding || !last) return;
  const edition = holding.editions.find(({ id }) => id === last.editionId);
  const params = { changeNumber: last.changeNumber, issue: edition?.issue ?? null, revision: edition?.revision ?? null };
  const giveBack = async ({ id }: Notice): Promise<void> => {
    await uow.run(async ({ changes }) => {
      const notice = await changes.get(id);
      if (!notice.registered) await changes.save({ ...notice, returned: { code: 'base_superseded', params } });
    });
    await approvals.returnSuperseded(id, returnedReason);
  };
  for (const notice of await store.openOf(documentId)) {
    if (sameBase(notice.base, last)) continue;
    const draft = await drafts.find(notice.id);
    if (draft && onRoute.has(draft.state)) await giveBack(notice);
  }
};
export type ReturnSuperseded = ReturnType<typeof createReturnSuperseded>;
