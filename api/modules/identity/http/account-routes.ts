import { defineRoute } from '../../../http/define-route.js';
import { IdParams, NoBody, pageOf, skipOf } from '../../../http/schemas.js';
import type { Actor } from '../../../kernel/actor.js';
import type { AccountStore } from '../accounts.mongo.js';
import type { Account, AccountChange, NewAccount } from '../domain/account.js';
import type { CreatedAccount } from '../use-cases/create-account.js';
import type { IssuedLink } from '../use-cases/issue-link.js';
import type { SlipRequest } from '../use-cases/print-slips.js';
import { presentAccount, presentLink } from './present.js';
import { AccountAnswer, AccountChangeBody, AccountQuery, CreatedAnswer, LinkAnswer, NewAccountBody, SlipBody } from './schemas.js';

const permission = 'accounts:manage';

export interface AccountRoutesDependencies {
  readonly accounts: Pick<AccountStore, 'page'>;
  readonly createAccount: (actor: Actor, input: NewAccount) => Promise<CreatedAccount>;
  readonly changeAccount: (actor: Actor, id: string, revision: number, change: AccountChange) => Promise<Account>;
  readonly makeLink: (actor: Actor, id: string) => Promise<IssuedLink>;
  readonly printSlips: (actor: Actor, request: SlipRequest) => Promise<Buffer>;
}

export const accountRoutes = ({ accounts, createAccount, changeAccount, makeLink, printSlips }: AccountRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/accounts', operationId: 'listAccounts', summary: 'Accounts by name',
    permission, query: AccountQuery, success: { status: 200, schema: pageOf(AccountAnswer) },
  }, async ({ actor, query }) => {
    const { page, pageSize, ...filter } = query;
    const { items, total } = await accounts.page(filter, skipOf(query), pageSize);
    return { items: items.map((account) => presentAccount(actor, account)), total, page, pageSize };
  }),
  defineRoute({
    method: 'post', path: '/accounts', operationId: 'createAccount', secretAnswer: true, summary: 'Make an account and its activation link',
    permission, body: NewAccountBody, success: { status: 201, schema: CreatedAnswer },
  }, async ({ actor, body }) => {
    const { account, link } = await createAccount(actor, body);
    return { ...presentAccount(actor, account), activationLink: link?.link ?? null, expiresAt: link?.expiresAt.toISOString() ?? null };
  }),
  defineRoute({
    method: 'patch', path: '/accounts/:id', operationId: 'changeAccount', summary: 'Change name, roles or state of an account',
    permission, params: IdParams, body: AccountChangeBody, ifMatch: true, success: { status: 200, schema: AccountAnswer },
  }, async ({ actor, params, body, revision }) => presentAccount(actor, await changeAccount(actor, params.id, revision, body))),
  defineRoute({
    method: 'post', path: '/accounts/:id/link', operationId: 'makeAccountLink', secretAnswer: true, summary: 'A new single-use link to hand over',
    permission, params: IdParams, body: NoBody, success: { status: 200, schema: LinkAnswer },
  }, async ({ actor, params }) => presentLink(await makeLink(actor, params.id))),
  defineRoute({
    method: 'post', path: '/accounts/slips', operationId: 'printSlips', summary: 'Slips with one-time links for a unit, as PDF',
    permission, body: SlipBody, success: { status: 200, download: true },
  }, async ({ actor, body: { unitId, lang } }) => ({
    fileName: 'slips.pdf', contentType: 'application/pdf', content: await printSlips(actor, { unitId, language: lang }),
  })),
];
