import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import { AppError } from '../../../kernel/errors.js';
import { hashOfSecret, newSecret } from '../../../kernel/ids.js';
import type { OpenTransaction } from '../../../kernel/transaction.js';
import type { UnitOfWork } from '../../../platform/mongo/unit-of-work.js';
import type { Purpose } from '../domain/re-authentication.js';
import { endOf } from '../domain/re-authentication.js';
import { requirePerson } from '../policy.js';
import type { CheckPassword } from '../ports.js';
import type { SigningStore } from '../signing.mongo.js';

export interface ReAuthenticationDependencies {
  readonly store: Pick<SigningStore, 'reAuthentications'>;
  readonly uow: UnitOfWork<{ readonly reAuthentications: ReturnType<SigningStore['reAuthentications']['in']> }>;
  readonly clock: Clock;
  readonly checkPassword: CheckPassword;
}

/** An act that a token is given up for. */
export interface TokenUse extends Purpose { readonly actor: Actor }

const accountOf = ({ accountId }: Actor): string => {
  if (accountId === null) throw new AppError('not_signed_in');
  return accountId;
};

const asRow = ({ actor, action, objectId }: TokenUse, outcome: string) => ({
  actor, action: outcome, object: { kind: 'account', id: accountOf(actor), label: actor.name },
  changes: [{ field: 'action', from: null, to: action }, { field: 'object', from: null, to: objectId }],
});

/** Asking for the password again before an act, and giving the token up with the act (WF-4). */
export const createReAuthentication = ({ store, uow, clock, checkPassword }: ReAuthenticationDependencies) => ({
  /**
   * A token for one act: two minutes, once.
   * @throws AppError `forbidden` for an account that stands for nobody, `invalid_credentials`, `too_many_attempts`
   */
  reAuthenticate: async (actor: Actor, password: string, purpose: Purpose): Promise<{ token: string; expiresAt: Date }> => {
    requirePerson(actor);
    await checkPassword(actor, password);
    const token = newSecret();
    const expiresAt = endOf(clock.now());
    await uow.run(async ({ reAuthentications, audit }) => {
      await reAuthentications.add({ hash: hashOfSecret(token), accountId: accountOf(actor), ...purpose, expiresAt });
      await audit.record(asRow({ actor, ...purpose }, 'signing.re-authenticated'));
    });
    return { token, expiresAt };
  },

  /**
   * Gives the token up in the caller's transaction: when that is rolled back, the token is good still.
   * @throws AppError `reauthentication_required` for one that is unknown, used, expired, or another account's or act's: it is not told which
   */
  consume: async (token: string, { actor, action, objectId, digest }: TokenUse, transaction: OpenTransaction): Promise<void> => {
    const used = await store.reAuthentications.use({ hash: hashOfSecret(token), accountId: accountOf(actor), action, objectId, digest }, clock.now(), transaction);
    if (!used) throw new AppError('reauthentication_required');
  },

  /**
   * Runs the transaction in which a token is given up; a refused token leaves its row in the journal, which the transaction
   * itself, rolled back, could not write.
   */
  noting: async <T>(use: TokenUse, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof AppError && error.code === 'reauthentication_required') {
        await uow.run(({ audit }) => audit.record(asRow(use, 'signing.refused')));
      }
      throw error;
    }
  },

  sweep: (): Promise<void> => store.reAuthentications.sweep(clock.now()),
});

export type ReAuthentication = ReturnType<typeof createReAuthentication>;
