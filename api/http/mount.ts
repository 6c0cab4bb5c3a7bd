import { Router } from 'express';
import type { Request, RequestHandler, Response } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { Logger } from 'pino';
import type { z } from 'zod';
import type { Actor } from '../kernel/actor.js';
import { AppError } from '../kernel/errors.js';
import type { BrowserSession, Download, Route, RouteRequest, RouteSpec } from './define-route.js';
import type { Idempotency } from '../kernel/idempotency.js';
import { issuesOf } from './problem.js';
import type { Received, Receiver } from './receive-files.js';

export interface MountDependencies {
  readonly actorOf: (request: Request) => Promise<Actor>;
  readonly sessionOf: (request: Request, response: Response) => BrowserSession;
  readonly receiver: Receiver;
  readonly idempotency: Idempotency;
  readonly logger: Logger;
  /** Tests throw when an answer is not as declared; production sends what the schema keeps and logs. */
  readonly strictAnswers: boolean;
}

const parse = (schema: z.ZodType | undefined, value: unknown, where: string): unknown => {
  if (!schema) return undefined;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issues = issuesOf(parsed.error, where);
  throw new AppError(issues.every(({ code }) => code === 'unknown_field') ? 'unknown_field' : 'invalid_request', {}, issues);
};

const revisionOf = (spec: RouteSpec, request: Request): number => {
  if (!spec.ifMatch) return 0;
  const match = /^(?:W\/)?"?(\d+)"?$/.exec(request.get('If-Match') ?? '');
  if (!match) throw new AppError('revision_required');
  return Number(match[1]);
};

const requirePermission = (actor: Actor, { permission }: RouteSpec) => {
  if (actor.permissions.includes(permission)) return;
  throw new AppError(actor.kind === 'visitor' ? 'not_signed_in' : 'forbidden');
};

const NOT_KEPT = 'private, no-store';

const sendDownload = (response: Response, { fileName, contentType, content, inline }: Download) => {
  if (!inline) response.attachment(fileName);
  response.type(contentType).set({
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cache-Control': NOT_KEPT,
  });
  if (Buffer.isBuffer(content)) response.end(content);
  else content.on('error', () => response.destroy()).pipe(response);
};

const checkedAnswer = (schema: z.ZodType, answer: unknown, { strictAnswers, logger }: MountDependencies, id: string) => {
  const parsed = schema.safeParse(answer);
  if (parsed.success) return parsed.data;
  if (strictAnswers) throw parsed.error;
  logger.error({ operationId: id, issues: parsed.error.issues }, 'answer differs from its schema');
  return answer;
};

const answer = (response: Response, spec: RouteSpec, result: unknown, deps: MountDependencies) => {
  if ('download' in spec.success) return sendDownload(response, result as Download);
  if (!('schema' in spec.success)) return response.status(204).end();
  const body = checkedAnswer(spec.success.schema, result, deps, spec.operationId);
  // The revision stands for the aggregate, not for everything that is answered with it: nothing of it may be kept.
  response.set('Cache-Control', NOT_KEPT);
  if (typeof body === 'object' && body !== null && 'revision' in body) response.set('ETag', `"${String(body.revision)}"`);
  return response.status(spec.success.status).json(body);
};

const nothingReceived: Received = { files: [], oversize: [] };

const handler = ({ spec, handle }: Route, deps: MountDependencies): RequestHandler => async (request, response) => {
  const actor = await deps.actorOf(request);
  requirePermission(actor, spec);
  const { files, oversize } = spec.files ? await deps.receiver.receive(request, response, spec) : nothingReceived;
  try {
    const parsed: RouteRequest<unknown, unknown, unknown> = {
      actor,
      params: parse(spec.params, request.params, 'params'),
      query: parse(spec.query, request.query, 'query'),
      body: parse(spec.body, request.body ?? {}, ''),
      revision: revisionOf(spec, request),
      files,
      oversize,
      session: deps.sessionOf(request, response),
    };
    const key = request.get('Idempotency-Key');
    const work = () => handle(parsed);
    const result = key && 'schema' in spec.success && !spec.secretAnswer
      ? await deps.idempotency.once({ key, actor, operationId: spec.operationId, body: [parsed.params ?? null, parsed.body ?? null] }, work)
      : await work();
    answer(response, spec, result, deps);
  } finally {
    await deps.receiver.discard(files);
  }
};

const throttle = (perMinute: number, missesOnly: boolean) => rateLimit({
  windowMs: 60_000,
  limit: perMinute,
  skipSuccessfulRequests: missesOnly,
  standardHeaders: 'draft-8',
  legacyHeaders: false,
  handler: (_request, _response, next) => next(new AppError('too_many_attempts', { retryAfterSeconds: 60 })),
});

/** Puts the declared routes on a router: permission, strict parse, throttle, idempotency, answer as declared. */
export const mount = (routes: readonly Route[], deps: MountDependencies): Router => {
  const router = Router();
  for (const route of routes) {
    const { perMinute, missesPerMinute } = route.spec;
    const limits = [...(perMinute ? [throttle(perMinute, false)] : []), ...(missesPerMinute ? [throttle(missesPerMinute, true)] : [])];
    router[route.spec.method](route.spec.path, ...limits, handler(route, deps));
  }
  return router;
};
