import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { AppError } from '../kernel/errors.js';

const COOKIE = 'inq.csrf';
const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

const cookieOf = (request: Request): string | undefined =>
  request.headers.cookie?.split(';').map((part) => part.trim()).find((part) => part.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1);

const sameText = (a: string, b: string) => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

export interface Csrf {
  readonly guard: RequestHandler;
  /** The token this browser must send with every change; gives a visitor the cookie that it is bound to. */
  tokenFor(request: Request, response: Response): string;
}

/**
 * Tokens bound to the session, or for visitors to a cookie of their own, so that searching without sign-in makes no session
 * (SEC-1). A foreign `Origin` is refused whatever the token says.
 */
export const createCsrf = (secret: string, secureCookies: boolean): Csrf => {
  const sign = (subject: string) => createHmac('sha256', secret).update(`csrf:${subject}`).digest('base64url');
  const subjectOf = (request: Request) => (request.isAuthenticated?.() ? `session:${request.sessionID}` : cookieOf(request));

  const tokenFor = (request: Request, response: Response) => {
    const existing = subjectOf(request);
    if (existing) return sign(existing);
    const nonce = randomBytes(24).toString('base64url');
    response.cookie(COOKIE, nonce, { httpOnly: true, sameSite: 'strict', secure: secureCookies, path: '/' });
    return sign(nonce);
  };

  const guard: RequestHandler = (request, _response, next) => {
    if (SAFE.has(request.method)) return next();
    const origin = request.get('Origin');
    const subject = subjectOf(request);
    const foreign = origin !== undefined && URL.canParse(origin) && new URL(origin).host !== request.get('Host');
    const valid = subject !== undefined && sameText(request.get('X-CSRF-Token') ?? '', sign(subject));
    if (foreign || !valid) throw new AppError('csrf_failed');
    next();
  };
  return { guard, tokenFor };
};
