import type { Actor } from '../../../kernel/actor.js';
import type { Clock } from '../../../kernel/clock.js';
import type { Transaction, UnitOfWork } from '../../../platform/mongo/unit-of-work.js';
import type { Reading, Repositories } from '../organization.mongo.js';

/** What every use case of the organization works with. */
export interface OrganizationContext {
  readonly uow: UnitOfWork<Repositories>;
  readonly reading: Reading;
  readonly clock: Clock;
}

/** Ends the sign-in of a person who leaves, in the same transaction; identity provides it. */
export type CloseAccounts = (personId: string, actor: Actor, transaction: Pick<Transaction, 'session' | 'audit'>) => Promise<void>;

/** The inside of one transaction. */
export type Work = Repositories & Pick<Transaction, 'outbox' | 'audit'>;

/** Work of another module that must commit together with ours, or not at all. */
export type AlsoInTransaction = (session: Transaction['session']) => Promise<void>;
