import type { ErrorRequestHandler, RequestHandler } from 'express';
import multer from 'multer';
import type { Logger } from 'pino';
import { ZodError } from 'zod';
import { AppError } from '../kernel/errors.js';
import type { Issue } from '../kernel/errors.js';

/** Zod's findings in our words: path, code, and what the message needs. */
export const issuesOf = (error: ZodError, prefix: string): Issue[] =>
  error.issues.flatMap((issue): Issue[] => {
    const path = [prefix, ...issue.path.map(String)].filter(Boolean).join('.');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: [path, key].filter(Boolean).join('.'), code: 'unknown_field' }));
    }
    return [{ path, code: issue.code === 'custom' ? issue.message : issue.code }];
  });

const bodyFaults: Record<string, AppError> = {
  'entity.too.large': new AppError('payload_too_large'),
  'entity.parse.failed': new AppError('malformed_body'),
  'encoding.unsupported': new AppError('malformed_body'),
  'charset.unsupported': new AppError('malformed_body'),
  'request.aborted': new AppError('malformed_body'),
};

const known = (error: unknown): AppError => {
  if (error instanceof AppError) return error;
  if (error instanceof multer.MulterError) {
    return new AppError(error.code === 'LIMIT_FILE_SIZE' ? 'payload_too_large' : 'invalid_request', { field: error.field ?? '' });
  }
  if (error instanceof URIError) return new AppError('invalid_request');
  if (typeof error === 'object' && error !== null && 'type' in error) {
    return bodyFaults[String(error.type)] ?? new AppError('internal');
  }
  return new AppError('internal');
};

/** Personal links carry their secret in the address; ids are shorter and stay. */
const withoutSecrets = (path: string): string => path.replaceAll(/[\w-]{32,}/g, '…');

/** Answers every error as `application/problem+json`; an unknown one is 500 with the request id and goes to the log. */
export const problemHandler = (logger: Logger): ErrorRequestHandler => (error, request, response, next) => {
  if (response.headersSent) return next(error);
  const requestId = String(response.getHeader('X-Request-Id') ?? '');
  const problem = known(error);
  if (problem.code === 'internal') logger.error({ err: error, requestId, url: withoutSecrets(request.path) }, 'request failed');
  response.status(problem.status).type('application/problem+json').json({
    type: `urn:inq:error:${problem.code}`,
    code: problem.code,
    status: problem.status,
    params: problem.params,
    requestId,
    ...(problem.issues.length > 0 && { issues: problem.issues }),
  });
};

export const routeNotFound: RequestHandler = () => {
  throw new AppError('route_not_found');
};
