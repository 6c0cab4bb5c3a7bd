import type { Readable } from 'node:stream';
import type { z } from 'zod';
import type { Actor } from '../kernel/actor.js';
import type { Permission } from '../kernel/roles.js';

/** A file as a route receives it: already on disk, not yet inspected. */
export interface ReceivedFile {
  readonly path: string;
  readonly name: string;
  readonly size: number;
}

/** A file that was over the limit: read to its end, not kept. Sizes in bytes. */
export interface OversizeFile {
  readonly name: string;
  readonly size: number;
  readonly limit: number;
}

/** What a sign-in route may do with the browser's session; other routes do not touch it. */
export interface BrowserSession {
  csrfToken(): string;
  signIn(accountId: string): Promise<void>;
  signOut(): Promise<void>;
}

export interface RouteRequest<P, Q, B> {
  readonly actor: Actor;
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  /** The revision of `If-Match`, present where the route says `ifMatch`. */
  readonly revision: number;
  readonly files: readonly ReceivedFile[];
  /** Present where the route says `listOversize`. */
  readonly oversize: readonly OversizeFile[];
  readonly session: BrowserSession;
}

/** Bytes for download; always sent as an attachment that browsers neither sniff nor run. */
export interface Download {
  readonly fileName: string;
  readonly contentType: string;
  readonly content: Buffer | Readable;
  /** To be shown by programs that fetch it (a feed) instead of being saved. */
  readonly inline?: true;
}

export type Success =
  | { readonly status: 200 | 201 | 202; readonly schema: z.ZodType }
  | { readonly status: 204 }
  | { readonly status: 200; readonly download: true };

type Answer<S extends Success> = S extends { schema: infer T extends z.ZodType }
  ? z.input<T>
  : S extends { download: true } ? Download : void;

export interface RouteSpec {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Path below /api, parameters as `:name`. */
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  /** SEC-3: compulsory; `public` is spelled out. */
  readonly permission: Permission;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodType;
  /** Receives `multipart/form-data` with this many files at most; text fields go through `body`. */
  readonly files?: number;
  /** A file over the limit does not refuse the others: the route is told of it. A ZIP may then be larger than a file. */
  readonly listOversize?: true;
  readonly ifMatch?: true;
  /** The answer carries a secret (a one-time link): it is not kept for a repeat with the same `Idempotency-Key`. */
  readonly secretAnswer?: true;
  /** A throttle for routes that people try secrets on: attempts a minute and address. */
  readonly perMinute?: number;
  /** A throttle for addresses that nobody is to find by trying: failed requests a minute and address. */
  readonly missesPerMinute?: number;
  readonly success: Success;
}

type Parsed<T> = T extends z.ZodType ? z.output<T> : undefined;

export interface Route {
  readonly spec: RouteSpec;
  readonly handle: (request: RouteRequest<unknown, unknown, unknown>) => Promise<unknown>;
}

/**
 * Declares a route: everything about it that others must know is data (permission, schemas, answer), so that mounting,
 * the OpenAPI document and the tests read the same declaration.
 */
export const defineRoute = <const S extends RouteSpec>(
  spec: S,
  handle: (request: RouteRequest<Parsed<S['params']>, Parsed<S['query']>, Parsed<S['body']>>) => Promise<Answer<S['success']>>,
): Route => ({ spec, handle: handle as Route['handle'] });
