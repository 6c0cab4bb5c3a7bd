import type { Named, Reply } from '../contract';

export type Session = Named['Session'];
export type User = NonNullable<Session['user']>;
export type Role = User['roles'][number];
export const roles: readonly Role[] = ['administrator', 'quality-office', 'library-center', 'auditor', 'staff'];
export type ActivationLink = Reply<'get', '/api/activation/{token}'>;
