import type { Actor } from '../../../kernel/actor.js';
import { AppError } from '../../../kernel/errors.js';
import type { Context } from './context.js';

/** Runs an act on an entry; a refused one leaves its row in the journal, which the transaction itself, rolled back, could not write. */
export const createNoting = ({ uow }: Pick<Context, 'uow'>) => async <T>(actor: Actor, action: string, entryId: string, facts: Readonly<Record<string, unknown>>, work: () => Promise<T>): Promise<T> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof AppError) {
      const { code } = error;
      await uow.run(({ audit }) => audit.record({
        actor, action: `${action}-refused`, object: { kind: 'acquaintance-entry', id: entryId, label: '' },
        changes: Object.entries({ ...facts, refusedWith: code }).map(([field, to]) => ({ field, from: null, to })),
      }));
    }
    throw error;
  }
};
export type Noting = ReturnType<typeof createNoting>;
