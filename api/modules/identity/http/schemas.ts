import { z } from 'zod';
import { Id, pageQuery } from '../../../http/schemas.js';
import { roles } from '../../../kernel/roles.js';
import { accountStates } from '../domain/account.js';
import { PASSWORD_MAX } from '../domain/password-rules.js';

export const Role = z.enum(roles);
/** A password as typed, never trimmed; how short it may be is a rule with a message of its own. */
export const Password = z.string().max(PASSWORD_MAX);
/** What is typed at sign-in: anything, so that no answer tells how logins look. */
export const TypedLogin = z.string().max(200);
export const Login = z.string().trim().toLowerCase().regex(/^[\p{L}\p{N}][\p{L}\p{N}._@+-]{2,99}$/u);
const Name = z.string().trim().min(1).max(200);
const Roles = z.array(Role).max(roles.length);

export const SessionAnswer = z.strictObject({
  user: z.strictObject({
    accountId: z.string(),
    login: z.string(),
    name: z.string(),
    roles: z.array(Role),
    permissions: z.array(z.string()),
    personId: z.string().nullable(),
  }).nullable(),
  csrfToken: z.string(),
  university: z.strictObject({ nameKk: z.string(), nameRu: z.string(), nameEn: z.string() }),
  today: z.string(),
  demo: z.boolean(),
  mustChangePassword: z.boolean(),
}).meta({ id: 'Session' });

const accountFields = {
  id: z.string(),
  revision: z.number().int(),
  login: z.string(),
  name: z.string(),
  personId: z.string().nullable(),
  roles: z.array(Role),
  state: z.enum(accountStates),
  lastSignInAt: z.string().nullable(),
  abilities: z.strictObject({ change: z.boolean(), makeLink: z.boolean() }),
};
export const AccountAnswer = z.strictObject(accountFields).meta({ id: 'Account' });
export const LinkAnswer = z.strictObject({ link: z.string(), expiresAt: z.string() });
export const CreatedAnswer = z.strictObject({ ...accountFields, activationLink: z.string().nullable(), expiresAt: z.string().nullable() });

export const AccountQuery = z.strictObject({
  ...pageQuery, q: z.string().trim().max(200).optional(), state: z.enum(accountStates).optional(),
});
export const NewAccountBody = z.strictObject({ login: Login, name: Name, personId: Id.nullable().default(null), roles: Roles });
export const AccountChangeBody = z.strictObject({
  name: Name.optional(), roles: Roles.optional(), state: z.enum(['active', 'disabled']).optional(),
});
export const SlipBody = z.strictObject({ unitId: Id.nullable(), lang: z.enum(['kk', 'ru']) });
