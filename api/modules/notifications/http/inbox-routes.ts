import { z } from 'zod';
import { defineRoute } from '../../../http/define-route.js';
import { IdParams, NoBody, pageOf, pageQuery, skipOf } from '../../../http/schemas.js';
import { languages } from '../../../kernel/languages.js';
import type { Inbox } from '../use-cases/inbox.js';

const Item = z.strictObject({
  id: z.string(), kind: z.string(), params: z.record(z.string(), z.string()), href: z.string(), at: z.string(), unread: z.boolean(),
}).meta({ id: 'InboxItem' });
const InboxAnswer = pageOf(Item).extend({ unread: z.number().int() });
const Count = z.strictObject({ unread: z.number().int() });

export const inboxRoutes = (inbox: Inbox) => [
  defineRoute({
    method: 'get', path: '/inbox', operationId: 'listInbox', summary: 'My notices, unread ones first',
    permission: 'signed-in', query: z.strictObject(pageQuery), success: { status: 200, schema: InboxAnswer },
  }, async ({ actor, query }) => {
    const { items, ...rest } = await inbox.page(actor, skipOf(query), query.pageSize);
    return { ...rest, ...query, items: items.map(({ id, kind, params, href, at, unread }) => ({ id, kind, params: { ...params }, href, at: at.toISOString(), unread })) };
  }),
  defineRoute({
    method: 'get', path: '/inbox/count', operationId: 'countInbox', summary: 'How many notices I have not read',
    permission: 'signed-in', success: { status: 200, schema: Count },
  }, async ({ actor }) => ({ unread: await inbox.count(actor) })),
  defineRoute({
    method: 'post', path: '/inbox/read-all', operationId: 'readInbox', summary: 'Mark all my notices as read',
    permission: 'signed-in', body: NoBody, success: { status: 204 },
  }, ({ actor }) => inbox.readAll(actor)),
  defineRoute({
    method: 'post', path: '/inbox/:id/read', operationId: 'readNotice', summary: 'Mark a notice as read',
    permission: 'signed-in', params: IdParams, body: NoBody, success: { status: 204 },
  }, ({ actor, params }) => inbox.read(actor, params.id)),
  defineRoute({
    method: 'put', path: '/inbox/preferences', operationId: 'setInboxPreferences', summary: 'The language in which I am written to',
    permission: 'signed-in', body: z.strictObject({ language: z.enum(languages) }), success: { status: 204 },
  }, ({ actor, body }) => inbox.setLanguage(actor, body.language)),
];
