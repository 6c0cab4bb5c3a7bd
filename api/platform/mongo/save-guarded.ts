import type { ClientSession, Model, QueryFilter, UpdateQuery } from 'mongoose';
import { AppError } from '../../kernel/errors.js';

/**
 * Replaces an aggregate if nobody else has changed it since it was read.
 * @returns the new revision
 * @throws AppError `stale_revision`
 */
export const saveGuarded = async <T extends { _id: string; revision: number }>(
  model: Model<T>,
  stored: T,
  session: ClientSession,
): Promise<number> => {
  const { _id, revision, ...rest } = stored;
  const next = revision + 1;
  const result = await model.updateOne(
    { _id, revision } as QueryFilter<T>,
    { $set: { ...rest, revision: next } } as unknown as UpdateQuery<T>,
    { session },
  );
  if (result.matchedCount === 0) throw new AppError('stale_revision');
  return next;
};
