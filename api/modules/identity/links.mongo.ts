import type { ClientSession, Connection } from 'mongoose';
import { trusted } from 'mongoose';
import { defineCollection } from '../../platform/mongo/schema.js';
import type { Link } from './domain/link.js';

interface StoredLink extends Omit<Link, 'id'> { _id: string }

const linksOf = defineCollection<StoredLink>('accountLinks', {
  accountId: String, purpose: String, hash: String, expiresAt: Date,
}, [
  [{ hash: 1 }, { unique: true }],
  [{ accountId: 1 }],
  [{ expiresAt: 1 }],
]);

/** Links that are still unused: using one removes it, and an account has one at a time. */
export const createLinkStore = (connection: Connection) => {
  const links = linksOf(connection);

  const byHash = async (hash: string, session: ClientSession | null = null): Promise<Link | null> => {
    const found = await links.findOne({ hash }).session(session).lean<StoredLink | null>();
    if (!found) return null;
    const { _id, ...rest } = found;
    return { id: _id, ...rest };
  };

  const repository = (session: ClientSession) => ({
    byHash: (hash: string) => byHash(hash, session),
    /** Puts the link in place of every earlier one of its account. */
    replace: async ({ id, ...link }: Link): Promise<void> => {
      await links.deleteMany({ accountId: link.accountId }, { session });
      await links.create([{ _id: id, ...link }], { session });
    },
    /** @returns false where somebody else was faster */
    use: async ({ id }: Link): Promise<boolean> => (await links.deleteOne({ _id: id }, { session })).deletedCount > 0,
    removeOf: async (accountId: string): Promise<void> => {
      await links.deleteMany({ accountId }, { session });
    },
  });

  const sweep = async (now: Date): Promise<void> => {
    await links.deleteMany({ expiresAt: trusted({ $lt: now }) });
  };
  return { in: repository, byHash: (hash: string) => byHash(hash), sweep };
};

export type LinkStore = ReturnType<typeof createLinkStore>;
export type LinkRepository = ReturnType<LinkStore['in']>;
