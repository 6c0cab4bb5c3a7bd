import { z } from 'zod';
import { languages } from '../../../kernel/languages.js';
import { defineRoute } from '../../../http/define-route.js';
import type { LinkUse } from '../use-cases/use-link.js';
import type { ResetRequest } from '../use-cases/request-password-reset.js';
import { Password, TypedLogin } from './schemas.js';

const PER_MINUTE = 30;
const Token = z.string().min(1).max(200);
const OpenedLink = z.strictObject({ login: z.string(), name: z.string(), purpose: z.enum(['activation', 'reset']) });

export interface LinkRoutesDependencies {
  readonly linkUse: LinkUse;
  /** Begins the work and does not wait for it: the time of the answer must not tell whether a login exists. */
  readonly beginPasswordReset: (request: ResetRequest) => void;
}

export const linkRoutes = ({ linkUse, beginPasswordReset }: LinkRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/activation/:token', operationId: 'openLink', summary: 'What a single-use link is for',
    permission: 'public', perMinute: PER_MINUTE, params: z.strictObject({ token: Token }), success: { status: 200, schema: OpenedLink },
  }, async ({ params }) => {
    const { account: { login, name }, link: { purpose } } = await linkUse.open(params.token);
    return { login, name, purpose };
  }),
  defineRoute({
    method: 'post', path: '/activation', operationId: 'useLink', summary: 'Set one\'s own password with a single-use link',
    permission: 'public', perMinute: PER_MINUTE, body: z.strictObject({ token: Token, password: Password }), success: { status: 204 },
  }, ({ actor, body }) => linkUse.setPassword(body.token, body.password, actor.ip)),
  defineRoute({
    method: 'post', path: '/password-resets', operationId: 'requestPasswordReset', summary: 'Ask for a link to a new password by mail',
    permission: 'public', perMinute: PER_MINUTE,
    body: z.strictObject({ login: TypedLogin, lang: z.enum(languages).default('kk') }),
    success: { status: 202, schema: z.strictObject({}) },
  }, async ({ actor, body: { login, lang } }) => {
    beginPasswordReset({ login, language: lang, ip: actor.ip });
    return {};
  }),
];
