import type { z } from 'zod';
import { issuesOf } from '../../../http/problem.js';
import { AppError } from '../../../kernel/errors.js';

/** The fields of a form with a file, which come as one text. @throws AppError `malformed_body`, `invalid_request` */
export const readForm = <T extends z.ZodType>(data: string, schema: T): z.output<T> => {
  let raw: unknown;
  try {
    raw = JSON.parse(data);
  } catch {
    throw new AppError('malformed_body');
  }
  const parsed = schema.safeParse(raw);
  if (!parsed.success) throw new AppError('invalid_request', {}, issuesOf(parsed.error, 'body'));
  return parsed.data;
};
