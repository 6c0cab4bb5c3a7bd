import { AppError } from '../../kernel/errors.js';
import type { ErrorParams, ErrorCode } from '../../kernel/errors.js';

type Stored<T extends { id: string }> = Omit<T, 'id'> & { _id: string };

/** The domain calls its key `id`, the store `_id`; nothing else differs. */
export const toStored = <T extends { id: string }>({ id, ...rest }: T): Stored<T> => ({ ...rest, _id: id });

export const orNotFound = <T>(found: T | null, id: string): T => {
  if (found === null) throw new AppError('not_found', { id });
  return found;
};

/** Runs a write and says a broken unique index in the user's words. */
export const refusingDuplicates = async <T>(write: () => Promise<T>, code: ErrorCode, params: ErrorParams): Promise<T> => {
  try {
    return await write();
  } catch (error) {
    if ((error as { code?: unknown }).code === 11000) throw new AppError(code, params);
    throw error;
  }
};
