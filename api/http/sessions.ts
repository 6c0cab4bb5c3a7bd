import type { Request, RequestHandler, Response } from 'express';
import session from 'express-session';
import passport from 'passport';
import type { BrowserSession } from './define-route.js';
import type { Csrf } from './csrf.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Express {
    interface User { accountId: string; epoch: number; signedInAt: number }
  }
}

export interface SessionOptions {
  readonly store: session.Store;
  readonly secret: string;
  readonly secure: boolean;
  /** Without a request for so long it is over; each request begins this anew. */
  readonly idleMs: number;
  /** So long after sign-in it is over, whatever was done. */
  readonly longestMs: number;
}

const COOKIE = 'inq.sid';

/** Who reads without our cookie has no session, and reading begins none: the public library need not look for one at every letter. */
const unlessAVisitorReads = (middleware: RequestHandler): RequestHandler => (request, response, next) => {
  const reads = request.method === 'GET' || request.method === 'HEAD';
  if (reads && !request.headers.cookie?.includes(`${COOKIE}=`)) return next();
  return middleware(request, response, next);
};

/** Sessions in the database behind a cookie that scripts cannot read (SEC-1); nothing is stored before sign-in. */
export const sessionMiddleware = ({ store, secret, secure, idleMs, longestMs }: SessionOptions): RequestHandler[] => {
  passport.serializeUser((user, done) => done(null, `${user.accountId}:${user.epoch}:${user.signedInAt}`));
  passport.deserializeUser((text: string, done) => {
    const [accountId = '', epoch = '0', since = '0'] = text.split(':');
    const signedInAt = Number(since);
    done(null, Date.now() - signedInAt < longestMs && { accountId, epoch: Number(epoch), signedInAt });
  });
  return [
    session({
      name: COOKIE, store, secret, resave: false, saveUninitialized: false, rolling: true,
      cookie: { httpOnly: true, sameSite: 'lax', secure, maxAge: idleMs },
    }),
    passport.session() as RequestHandler,
  ].map(unlessAVisitorReads);
};

/** The session of a request as sign-in routes use it; signing in makes a new session id. */
export const browserSession = (request: Request, response: Response, csrf: Csrf, epochOf: (accountId: string) => Promise<number>): BrowserSession => ({
  csrfToken: () => csrf.tokenFor(request, response),
  signIn: async (accountId) => {
    const epoch = await epochOf(accountId);
    await new Promise<void>((resolve, reject) =>
      request.logIn({ accountId, epoch, signedInAt: Date.now() }, (error: unknown) => (error ? reject(error) : resolve())));
  },
  signOut: () => new Promise((resolve, reject) => {
    request.logOut((error: unknown) => {
      if (error) return reject(error);
      request.session.destroy((fault: unknown) => (fault ? reject(fault) : resolve()));
    });
    response.clearCookie(COOKIE);
  }),
});
