import { AppError } from '../../kernel/errors.js';

export const orNotFound = <T>(found: T | null, id: string): T => {
  if (found === null) throw new AppError('not_found', { id });
  return found;
};
