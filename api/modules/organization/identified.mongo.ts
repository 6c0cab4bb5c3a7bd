import { AppError } from '../../kernel/errors.js';

type Stored<T extends { id: string }> = Omit<T, 'id'> & { _id: string };

/** The domain calls its key `id`, the store `_id`; nothing else differs. */
export const toStored = <T extends { id: string }>({ id, ...rest }: T): Stored<T> => ({ ...rest, _id: id });

export const orNotFound = <T>(found: T | null, id: string): T => {
  if (found === null) throw new AppError('not_found', { id });
  return found;
};
