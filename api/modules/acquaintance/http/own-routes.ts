import { defineRoute } from '../../../http/define-route.js';
import { IdParams, skipOf } from '../../../http/schemas.js';
import type { ConfirmEntry } from '../use-cases/confirm-entry.js';
import type { OneTimeCodes } from '../use-cases/one-time-codes.js';
import type { ReadMine } from '../use-cases/read-mine.js';
import type { ConsentText } from '../ports.js';
import { presentOwn, presentReceipt, presentScreen } from './presenter.js';
import * as S from './schemas.js';

export interface OwnRoutesDependencies {
  readonly mine: ReadMine;
  readonly confirmEntry: ConfirmEntry;
  readonly codes: OneTimeCodes;
  readonly consent: ConsentText;
}

/** Six digits are guessed by trying: an address gets few tries, an entry five. */
const CODES_PER_MINUTE = 5;

const readingRoutes = ({ mine, consent }: OwnRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/acquaintance/mine', operationId: 'listMyAcquaintance', summary: 'What I have to get to know, and what I confirmed', permission: 'signed-in',
    query: S.MineQuery, success: { status: 200, schema: S.MineAnswer },
  }, async ({ actor, query }) => {
    const { items, total } = await mine.list(actor, query, skipOf(query), query.pageSize);
    return { items: items.map(presentOwn), total, page: query.page, pageSize: query.pageSize };
  }),
  defineRoute({
    method: 'get', path: '/acquaintance/mine/count', operationId: 'countMyAcquaintance', summary: 'How many documents wait for me, and how many are late', permission: 'signed-in',
    success: { status: 200, schema: S.MineCount },
  }, ({ actor }) => mine.count(actor)),
  defineRoute({
    method: 'get', path: '/acquaintance/entries/:id', operationId: 'getMyAcquaintance', summary: 'One document to get to know, with what a confirmation is bound to', permission: 'signed-in',
    params: IdParams, success: { status: 200, schema: S.EntryScreen },
  }, async ({ actor, params }) => presentScreen(await mine.screen(actor, params.id), consent)),
  defineRoute({
    method: 'get', path: '/acquaintance/entries/:id/receipt', operationId: 'getAcquaintanceReceipt', summary: 'The receipt of what was recorded', permission: 'signed-in',
    params: IdParams, success: { status: 200, schema: S.Receipt },
  }, async ({ actor, params }) => presentReceipt(await mine.receipt(actor, params.id))),
];

/** What people do with their own entries. */
export const ownRoutes = (deps: OwnRoutesDependencies) => {
  const { mine, confirmEntry, codes } = deps;
  return [
    ...readingRoutes(deps),
    defineRoute({
      method: 'post', path: '/acquaintance/entries/:id/opening', operationId: 'openAcquaintanceText', summary: 'The text was opened', permission: 'signed-in',
      params: IdParams, body: S.OpeningInput, success: { status: 204 },
    }, ({ actor, params, body }) => confirmEntry.open(actor, params.id, body.textVersionId)),
    defineRoute({
      method: 'post', path: '/acquaintance/entries/:id/code', operationId: 'sendAcquaintanceCode', summary: 'Send me a one-time code', permission: 'signed-in',
      params: IdParams, body: S.CodeInput, perMinute: CODES_PER_MINUTE, success: { status: 200, schema: S.CodeAnswer },
    }, async ({ actor, params, body }) => {
      const { sentTo, expiresAt } = await codes.send(actor, params.id, body.textVersionId);
      return { sentTo, expiresAt: expiresAt.toISOString() };
    }),
    defineRoute({
      method: 'post', path: '/acquaintance/entries/:id/confirmation', operationId: 'confirmAcquaintance', summary: 'I have got to know it: by click, password or one-time code', permission: 'signed-in',
      params: IdParams, body: S.ConfirmationInput, success: { status: 200, schema: S.Receipt },
    }, async ({ actor, params, body }) => presentReceipt(await mine.one(await confirmEntry.confirm(actor, params.id, body)))),
    defineRoute({
      method: 'post', path: '/acquaintance/entries/:id/refusal', operationId: 'refuseAcquaintance', summary: 'I refuse, with a note', permission: 'signed-in',
      params: IdParams, body: S.RefusalInput, success: { status: 200, schema: S.Receipt },
    }, async ({ actor, params, body }) => presentReceipt(await mine.one(await confirmEntry.refuse(actor, params.id, body.note)))),
  ];
};
