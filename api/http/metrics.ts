import { createHash, timingSafeEqual } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Actor } from '../kernel/actor.js';
import { visitor } from '../kernel/actor.js';
import type { Metrics } from '../platform/metrics/metrics.js';
import { defineRoute } from './define-route.js';

/** Measures each request under the pattern of its route, never under its address: an address may hold a one-time token. */
export const measure = ({ observe }: Pick<Metrics, 'observe'>): RequestHandler => (request, response, next) => {
  const started = performance.now();
  response.once('finish', () => {
    const route = (request.route as { path?: string } | undefined)?.path ?? 'none';
    observe({ method: request.method, route, status: response.statusCode }, (performance.now() - started) / 1000);
  });
  next();
};

const digest = (text: string) => createHash('sha256').update(text).digest();

/**
 * Who asks with the token of METRICS_TOKEN: a visitor who may read the metrics besides, and nothing else.
 * @returns null where the request does not bring that token
 */
export const scraperOf = (token: string | null) => (authorization: string | undefined, ip: string | null): Actor | null => {
  const given = /^Bearer (.+)$/.exec(authorization ?? '')?.[1];
  if (token === null || given === undefined || !timingSafeEqual(digest(given), digest(token))) return null;
  return { ...visitor(ip), permissions: ['public', 'jobs:read'] };
};

/** The metrics for Prometheus (OPS-3). */
export const metricsRoute = ({ text, contentType }: Pick<Metrics, 'text' | 'contentType'>) => defineRoute({
  method: 'get', path: '/metrics', operationId: 'metrics', summary: 'Outbox, jobs and requests in the text form of Prometheus', permission: 'jobs:read',
  success: { status: 200, download: true },
}, async () => ({ fileName: 'metrics.txt', contentType, content: Buffer.from(await text()) }));
