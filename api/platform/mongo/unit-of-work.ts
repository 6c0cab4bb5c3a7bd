import type { ClientSession, Connection } from 'mongoose';
import type { SharedTransaction } from '../../kernel/transaction.js';
import { currentCall } from './current-call.js';

/** What every transaction writes beside its state (AUD-1, outbox): there is no other way to either. */
export interface Transaction extends SharedTransaction { readonly session: ClientSession }

export interface UnitOfWork<R> {
  /**
   * Runs the work in one transaction and again from the start on a transient conflict, so it must be free of effects
   * outside the given repositories: no mail, no search, no files.
   */
  run<T>(work: (repositories: R & Transaction) => Promise<T>): Promise<T>;
}

export type Writers = (session: ClientSession) => Pick<Transaction, 'outbox' | 'audit'>;

/** Makes units of work over a connection; `afterCommit` wakes the worker and must not fail. */
export const createTransactions = (connection: Connection, writers: Writers, afterCommit: () => void) => ({
  bind: <R>(repositories: (session: ClientSession) => R): UnitOfWork<R> => ({
    run: async (work) => {
      const session = await connection.startSession();
      try {
        const result = await session.withTransaction(async () => {
          const done = await work({ ...repositories(session), ...writers(session), session });
          // A repeat of the request then knows that this has happened, even if its answer is lost.
          await currentCall()?.noteCommit(session);
          return done;
        });
        afterCommit();
        return result;
      } finally {
        await session.endSession();
      }
    },
  }),
});

export type Transactions = ReturnType<typeof createTransactions>;
