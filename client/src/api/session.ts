import { call, rememberCsrfToken } from './http';
import type { Language } from './model/common';
import type { ActivationLink, Session } from './model/session';

const remembered = (session: Session): Session => {
  rememberCsrfToken(session.csrfToken);
  return session;
};

export const getSession = async (): Promise<Session> => remembered(await call<Session>('/session'));

export const signIn = async (credentials: { login: string; password: string }): Promise<Session> =>
  remembered(await call<Session>('/session', { method: 'POST', body: credentials }));

export const signOut = (): Promise<void> => call('/session', { method: 'DELETE' });

export const changePassword = (body: { currentPassword: string; newPassword: string }): Promise<void> =>
  call('/session/password', { method: 'PUT', body });

export const getActivation = (token: string): Promise<ActivationLink> => call(`/activation/${encodeURIComponent(token)}`);

export const activate = (body: { token: string; password: string }): Promise<void> =>
  call('/activation', { method: 'POST', body });

export const requestPasswordReset = (login: string, lang: Language): Promise<void> =>
  call('/password-resets', { method: 'POST', body: { login, lang } });
