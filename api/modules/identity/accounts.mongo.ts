import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import { refusingDuplicates } from '../../platform/mongo/duplicate-key.js';
import { saveGuarded } from '../../platform/mongo/save-guarded.js';
import { defineCollection } from '../../platform/mongo/schema.js';
import { escapePattern } from '../../text/escape-pattern.js';
import type { Account, AccountState } from './domain/account.js';

interface StoredAccount extends Omit<Account, 'id'> { _id: string }
interface StoredGuard { _id: string; taken: number }

const accountsOf = defineCollection<StoredAccount>('accounts', {
  login: String, name: String, personId: String, roles: [String], state: String, passwordHash: String,
  mustChangePassword: Boolean, epoch: Number, lastSignInAt: Date, revision: Number,
}, [
  [{ login: 1 }, { unique: true }],
  [{ personId: 1 }],
  [{ state: 1, name: 1, _id: 1 }],
  [{ name: 1, _id: 1 }],
  [{ roles: 1, state: 1 }],
]);
const guardsOf = defineCollection<StoredGuard>('identityGuards', { taken: Number }, []);

const fromStored = ({ _id, ...rest }: StoredAccount): Account => ({ id: _id, ...rest });
const toStored = ({ id, ...rest }: Account): StoredAccount => ({ _id: id, ...rest });

export interface AccountFilter {
  readonly q?: string | undefined;
  readonly state?: AccountState | undefined;
}

const containing = (text: string) => trusted({ $regex: escapePattern(text), $options: 'i' });
const queryOf = ({ q, state }: AccountFilter) => ({
  ...(state && { state }),
  ...(q && { $or: [{ login: containing(q) }, { name: containing(q) }] }),
});

/** Accounts: `in` gives the repository of a transaction; the rest reads outside of one. */
export const createAccountStore = (connection: Connection) => {
  const accounts = accountsOf(connection);
  const guards = guardsOf(connection);

  const readers = (session: ClientSession | null) => {
    const one = async (filter: Partial<StoredAccount>) => {
      const found = await accounts.findOne(filter as object).session(session).lean<StoredAccount | null>();
      return found && fromStored(found);
    };
    const many = async (filter: object) =>
      (await accounts.find(filter).sort({ name: 1, _id: 1 }).session(session).lean<StoredAccount[]>()).map(fromStored);
    return {
      byId: (id: string) => one({ _id: id }),
      byLogin: (login: string) => one({ login }),
      byPerson: (personId: string) => one({ personId }),
      /** Working accounts that hold the role. */
      ofRole: (role: string) => many({ roles: role, state: 'active' }),
      ofPersons: (personIds: readonly string[]) => many({ personId: trusted({ $in: personIds }) }),
      isEmpty: async () => (await accounts.findOne({}).session(session).lean()) === null,
      invited: () => many({ state: 'invited' }),
    };
  };

  const repository = (session: ClientSession) => ({
    ...readers(session),
    activeOthers: async (id: string) =>
      (await accounts.find({ state: 'active', roles: 'administrator' }).session(session).lean<StoredAccount[]>())
        .filter(({ _id }) => _id !== id).length,
    add: async (account: Account): Promise<void> => {
      await refusingDuplicates(() => accounts.create([toStored(account)], { session }), 'already_exists', { field: 'login' });
    },
    /** @returns the account with its new revision */
    save: async (account: Account): Promise<Account> => ({ ...account, revision: await saveGuarded(accounts, toStored(account), session) }),
    /** Notes a sign-in; it is no change of the account. @returns false where the account has changed meanwhile */
    noteSignIn: async ({ id, epoch }: Account, at: Date, passwordHash: string): Promise<boolean> => {
      const result = await accounts.updateOne({ _id: id, epoch }, { $set: { lastSignInAt: at, passwordHash } }, { session });
      return result.matchedCount > 0;
    },
    /** Makes transactions that count administrators or accounts wait for one another: a count alone sees no neighbour. */
    takeTurn: async (): Promise<void> => {
      await guards.updateOne({ _id: 'accounts' }, { $inc: { taken: 1 } }, { upsert: true, session });
    },
  });

  const page = async (filter: AccountFilter, skip: number, limit: number) => {
    const query = queryOf(filter);
    const found = await accounts.find(query).sort({ name: 1, _id: 1 }).skip(skip).limit(limit).lean<StoredAccount[]>();
    return { items: found.map(fromStored), total: await accounts.countDocuments(query) };
  };

  return { in: repository, ...readers(null), page };
};

export type AccountStore = ReturnType<typeof createAccountStore>;
export type AccountRepository = ReturnType<AccountStore['in']>;
