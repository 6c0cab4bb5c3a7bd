import type { Request, RequestHandler, Response } from 'express';
import session from 'express-session';
import passport from 'passport';
import type { BrowserSession } from './define-route.js';
import type { Csrf } from './csrf.js';

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Express {
    interface User { accountId: string; epoch: number }
  }
}

const EIGHT_HOURS = 8 * 60 * 60 * 1000;

export interface SessionOptions {
  readonly store: session.Store;
  readonly secret: string;
  readonly secure: boolean;
}

/** Sessions in the database behind a cookie that scripts cannot read (SEC-1); nothing is stored before sign-in. */
export const sessionMiddleware = ({ store, secret, secure }: SessionOptions): RequestHandler[] => {
  passport.serializeUser((user, done) => done(null, `${user.accountId}:${user.epoch}`));
  passport.deserializeUser((text: string, done) => {
    const [accountId = '', epoch = '0'] = text.split(':');
    done(null, { accountId, epoch: Number(epoch) });
  });
  return [
    session({
      name: 'inq.sid', store, secret, resave: false, saveUninitialized: false, rolling: true,
      cookie: { httpOnly: true, sameSite: 'lax', secure, maxAge: EIGHT_HOURS },
    }),
    passport.session(),
  ];
};

/** The session of a request as sign-in routes use it; signing in makes a new session id. */
export const browserSession = (request: Request, response: Response, csrf: Csrf, epochOf: (accountId: string) => Promise<number>): BrowserSession => ({
  csrfToken: () => csrf.tokenFor(request, response),
  signIn: async (accountId) => {
    const epoch = await epochOf(accountId);
    await new Promise<void>((resolve, reject) =>
      request.logIn({ accountId, epoch }, (error: unknown) => (error ? reject(error) : resolve())));
  },
  signOut: () => new Promise((resolve, reject) => {
    request.logOut((error: unknown) => {
      if (error) return reject(error);
      request.session.destroy((fault: unknown) => (fault ? reject(fault) : resolve()));
    });
    response.clearCookie('inq.sid');
  }),
});
