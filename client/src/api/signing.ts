import type { Body, Reply } from './contract';
import { call } from './http';

type Confirmation = Body<'post', '/api/signing/re-authentications'>;
/** The one action on the very bytes that a password is given for. */
export type ToSign = Omit<Confirmation, 'password'>;

/** The password again, for this one action; the token is good once and for two minutes. */
export const confirmPassword = (password: string, what: ToSign): Promise<Reply<'post', '/api/signing/re-authentications'>> =>
  call('post', '/api/signing/re-authentications', { body: { password, ...what } });
