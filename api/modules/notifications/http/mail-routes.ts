import { z } from 'zod';
import { defineRoute } from '../../../http/define-route.js';
import { IdParams, NoBody, pageOf, pageQuery, skipOf } from '../../../http/schemas.js';
import type { QueuedMail } from '../domain/mail.js';
import { mailStates, maySendAgain } from '../domain/mail.js';
import type { NotificationStore } from '../notifications.mongo.js';
import type { SendAgain } from '../use-cases/send-again.js';

// No titles: whoever keeps the mail running need not see what it is about (SEC-4).
const Mail = z.strictObject({
  id: z.string(), name: z.string().nullable(), to: z.string().nullable(), notices: z.number().int(), state: z.enum(mailStates), attempts: z.number().int(),
  nextAt: z.string(), createdAt: z.string(), sentAt: z.string().nullable(), reason: z.string().nullable(), maySendAgain: z.boolean(),
}).meta({ id: 'QueuedMail' });
const Counters = z.strictObject({
  waiting: z.number().int(), sending: z.number().int(), sent: z.number().int(), refused: z.number().int(), uncertain: z.number().int(), failed: z.number().int(),
});
const QueueAnswer = pageOf(Mail).extend({ counters: Counters, available: z.boolean() });

const present = ({ id, name, to, noticeIds, state, attempts, nextAt, createdAt, sentAt, reason }: QueuedMail) => ({
  id, name, to, notices: noticeIds.length, state, attempts, reason, nextAt: nextAt.toISOString(), createdAt: createdAt.toISOString(),
  sentAt: sentAt?.toISOString() ?? null, maySendAgain: maySendAgain({ state }),
});

export interface MailRoutesDependencies {
  readonly mails: Pick<NotificationStore['mails'], 'page' | 'counters'>;
  readonly sendAgain: SendAgain;
  readonly available: () => boolean;
}

export const mailRoutes = ({ mails, sendAgain, available }: MailRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/mail-queue', operationId: 'listMailQueue', summary: 'Mails with their states, the latest first',
    permission: 'mail:manage', query: z.strictObject({ ...pageQuery, state: z.enum(mailStates).optional() }), success: { status: 200, schema: QueueAnswer },
  }, async ({ query }) => {
    const { items, total } = await mails.page(query.state, skipOf(query), query.pageSize);
    return { items: items.map(present), total, page: query.page, pageSize: query.pageSize, counters: await mails.counters(), available: available() };
  }),
  defineRoute({
    method: 'post', path: '/mail-queue/:id/send-again', operationId: 'sendMailAgain', summary: 'Put a refused or uncertain mail back into the queue',
    permission: 'mail:manage', params: IdParams, body: NoBody, success: { status: 204 },
  }, ({ actor, params }) => sendAgain(actor, params.id)),
];
