import { randomBytes } from 'node:crypto';
import type { Connection } from 'mongoose';
import { AppError } from '../../kernel/errors.js';
import { refusingDuplicates } from '../../platform/mongo/duplicate-key.js';
import { defineCollection } from '../../platform/mongo/schema.js';

interface StoredToken { _id: string; textVersionId: string; documentId: string; madeAt: Date }

const collection = defineCollection<StoredToken>('validityTokens', { textVersionId: String, documentId: String, madeAt: Date }, [
  [{ textVersionId: 1 }, { unique: true }],
]);

/** What a token leads to. */
export interface Pointed { readonly textVersionId: string; readonly documentId: string }

const TOKEN_BYTES = 16;
const TOKEN = /^[\w-]{22}$/;

/** Addresses of validity pages: 128 random bits each, one for a text version, made when it is first asked for and never changed. */
export const createTokenStore = (connection: Connection, now: () => Date) => {
  const model = collection(connection);

  const known = async (textVersionId: string): Promise<string | null> =>
    (await model.findOne({ textVersionId }).select({ _id: 1 }).lean<Pick<StoredToken, '_id'> | null>())?._id ?? null;

  const make = async ({ textVersionId, documentId }: Pointed): Promise<string> => {
    const token = randomBytes(TOKEN_BYTES).toString('base64url');
    await refusingDuplicates(() => model.create([{ _id: token, textVersionId, documentId, madeAt: now() }]), 'already_exists');
    return token;
  };

  return {
    /** The token of a text version; of two that make it at once the first one's holds. */
    of: async (version: Pointed): Promise<string> => {
      const token = await known(version.textVersionId);
      if (token) return token;
      try {
        return await make(version);
      } catch (error) {
        const theirs = error instanceof AppError && error.code === 'already_exists' ? await known(version.textVersionId) : null;
        if (!theirs) throw error;
        return theirs;
      }
    },
    find: async (token: string): Promise<Pointed | null> => {
      const found = TOKEN.test(token) ? await model.findById(token).lean<StoredToken | null>() : null;
      return found && { textVersionId: found.textVersionId, documentId: found.documentId };
    },
  };
};
export type TokenStore = ReturnType<typeof createTokenStore>;
