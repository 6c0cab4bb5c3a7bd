import type { ErrorCode, ErrorParams } from '../../kernel/errors.js';
import { AppError } from '../../kernel/errors.js';

const DUPLICATE_KEY = 11000;

/** Whether a write failed because a unique index has the value already. */
export const isDuplicateKey = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === DUPLICATE_KEY;

/**
 * Runs a write and says a broken unique index in the user's words.
 * @throws AppError the given code and params; every other error as it came
 */
export const refusingDuplicates = async <T>(write: () => Promise<T>, code: ErrorCode, params: ErrorParams = {}): Promise<T> => {
  try {
    return await write();
  } catch (error) {
    if (isDuplicateKey(error)) throw new AppError(code, params);
    throw error;
  }
};
