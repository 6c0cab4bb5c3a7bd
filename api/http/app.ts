import { existsSync } from 'node:fs';
import path from 'node:path';
import express from 'express';
import type { Express, Request, RequestHandler } from 'express';
import type { Store } from 'express-session';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { Actor } from '../kernel/actor.js';
import { newId } from '../kernel/ids.js';
import type { Metrics } from '../platform/metrics/metrics.js';
import { createCsrf } from './csrf.js';
import type { Route } from './define-route.js';
import type { Idempotency } from '../kernel/idempotency.js';
import { measure, scraperOf } from './metrics.js';
import { mount } from './mount.js';
import { openApiDocument } from './openapi.js';
import { problemHandler, routeNotFound } from './problem.js';
import { createReceiver } from './receive-files.js';
import { browserSession, sessionMiddleware } from './sessions.js';

export interface AppDependencies {
  readonly routes: readonly Route[];
  readonly sessionStore: Store;
  readonly sessionSecret: string;
  readonly secureCookies: boolean;
  readonly sessionIdleMs: number;
  readonly sessionLongestMs: number;
  /** As in `Config`. */
  readonly trustProxy: number | readonly string[];
  readonly production: boolean;
  readonly uploadFolder: string;
  readonly maxFileBytes: number;
  /** Null where no client is built (API tests). */
  readonly clientFolder: string | null;
  readonly actorOf: (accountId: string | null, epoch: number, ip: string | null) => Promise<Actor>;
  readonly epochOf: (accountId: string) => Promise<number>;
  readonly idempotency: Idempotency;
  readonly logger: Logger;
  readonly metrics: Pick<Metrics, 'observe'>;
  readonly metricsToken: string | null;
}

const requestId: RequestHandler = (_request, response, next) => {
  response.setHeader('X-Request-Id', newId());
  next();
};

const contentSecurity = (secure: boolean) => helmet({
  contentSecurityPolicy: {
    directives: {
      defaultSrc: ["'self'"],
      // The component library sets style attributes; scripts stay strict.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      fontSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      frameAncestors: ["'none'"],
      upgradeInsecureRequests: secure ? [] : null,
    },
  },
  strictTransportSecurity: secure,
});

const client = (folder: string): RequestHandler[] => [
  express.static(folder, { index: false, maxAge: '1h', setHeaders: (response, file) => {
    if (file.includes(`${path.sep}assets${path.sep}`)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
  } }),
  (request, response, next) => {
    if (request.method !== 'GET' || request.path.startsWith('/api')) return next();
    // What a QR code on paper leads to is for whoever holds the paper.
    if (request.path.startsWith('/v/')) response.set('X-Robots-Tag', 'noindex, nofollow').set('Referrer-Policy', 'no-referrer');
    response.set('Cache-Control', 'no-cache').sendFile(path.join(folder, 'index.html'));
  },
];

/** The Express application of the routes; does not listen. */
export const buildApp = (deps: AppDependencies): Express => {
  const csrf = createCsrf(deps.sessionSecret, deps.secureCookies);
  const document = openApiDocument(deps.routes);
  const app = express();
  // Answers tell the revision of what they show, and are not kept; a hash of each would be nobody's.
  app.disable('x-powered-by').disable('etag').set('trust proxy', deps.trustProxy).set('query parser', 'simple');
  app.use(requestId, contentSecurity(deps.secureCookies));
  const api = express.Router();
  const scraper = scraperOf(deps.metricsToken);
  api.use(measure(deps.metrics));
  api.get('/openapi.json', (_request, response) => { response.json(document); });
  api.use(express.json({ limit: '1mb' }));
  api.use(...sessionMiddleware({
    store: deps.sessionStore, secret: deps.sessionSecret, secure: deps.secureCookies, idleMs: deps.sessionIdleMs, longestMs: deps.sessionLongestMs,
  }));
  api.use(csrf.guard);
  api.use(mount(deps.routes, {
    actorOf: async ({ user, ip, headers }: Request) =>
      scraper(headers.authorization, ip ?? null) ?? deps.actorOf(user?.accountId ?? null, user?.epoch ?? 0, ip ?? null),
    sessionOf: (request, response) => browserSession(request, response, csrf, deps.epochOf),
    receiver: createReceiver(deps.uploadFolder, deps.maxFileBytes),
    idempotency: deps.idempotency,
    logger: deps.logger,
    strictAnswers: !deps.production,
  }));
  api.use(routeNotFound);
  app.use('/api', api);
  if (deps.clientFolder && existsSync(deps.clientFolder)) app.use(...client(deps.clientFolder));
  app.use(routeNotFound, problemHandler(deps.logger));
  return app;
};
