import { call, rememberCsrfToken } from './http';
import type { Body } from './contract';
import type { Language } from './model/common';
import type { ActivationLink, Session } from './model/session';

const remembered = (session: Session): Session => {
  rememberCsrfToken(session.csrfToken);
  return session;
};

export const getSession = async (): Promise<Session> => remembered(await call('get', '/api/session', {}));

export const signIn = async (body: Body<'post', '/api/session'>): Promise<Session> => remembered(await call('post', '/api/session', { body }));

export const signOut = (): Promise<void> => call('delete', '/api/session', {});

export const changePassword = (body: Body<'put', '/api/session/password'>): Promise<void> => call('put', '/api/session/password', { body });

export const getActivation = (token: string): Promise<ActivationLink> => call('get', '/api/activation/{token}', { places: { token } });

export const activate = (body: Body<'post', '/api/activation'>): Promise<void> => call('post', '/api/activation', { body });

export const requestPasswordReset = async (login: string, lang: Language): Promise<void> => {
  await call('post', '/api/password-resets', { body: { login, lang } });
};
