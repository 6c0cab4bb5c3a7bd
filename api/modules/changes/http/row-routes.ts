import { defineRoute } from '../../../http/define-route.js';
import { IdParams, NoBody } from '../../../http/schemas.js';
import type { Actor } from '../../../kernel/actor.js';
import type { ChangeRoutesDependencies } from './change-routes.js';
import { given } from './change-routes.js';
import { presentRow } from './presenter.js';
import * as S from './schemas.js';

const rowsAnswer = { status: 200, schema: S.RowsAnswer } as const;

/** The rows of a change notice. */
export const rowRoutes = ({ read, rows, proposeRows }: ChangeRoutesDependencies) => {
  const all = async (actor: Actor, id: string) => ({ items: (await read.rows(actor, id)).map(({ row, stale }) => presentRow(row, stale)) });
  return [
    defineRoute({
      method: 'get', path: '/changes/:id/rows', operationId: 'changeRows', summary: 'The rows of a change notice', permission: 'signed-in',
      params: IdParams, success: rowsAnswer,
    }, ({ actor, params }) => all(actor, params.id)),
    defineRoute({
      method: 'post', path: '/changes/:id/rows/proposal', operationId: 'proposeRows', summary: 'Propose rows for what none explains yet', permission: 'signed-in',
      params: IdParams, body: S.LanguageBody, success: rowsAnswer,
    }, async ({ actor, params, body }) => {
      await proposeRows(actor, await read.visible(actor, params.id), body.language);
      return all(actor, params.id);
    }),
    defineRoute({
      method: 'post', path: '/changes/:id/rows', operationId: 'addRow', summary: 'Write a row by hand', permission: 'signed-in',
      params: IdParams, body: S.NewRow, success: { status: 201, schema: S.RowsAnswer },
    }, async ({ actor, params, body }) => {
      await read.visible(actor, params.id);
      await rows.add(actor, params.id, body);
      return all(actor, params.id);
    }),
    defineRoute({
      method: 'patch', path: '/changes/:id/rows/:rowId', operationId: 'editRow', summary: 'Word or judge a row', permission: 'signed-in',
      params: S.RowParams, body: S.RowEdit, ifMatch: true, success: rowsAnswer,
    }, async ({ actor, params, body, revision }) => {
      await read.visible(actor, params.id);
      await rows.edit(actor, params.id, params.rowId, revision, given(body));
      return all(actor, params.id);
    }),
    defineRoute({
      method: 'delete', path: '/changes/:id/rows/:rowId', operationId: 'removeRow', summary: 'Take a row out', permission: 'signed-in',
      params: S.RowParams, body: NoBody, ifMatch: true, success: rowsAnswer,
    }, async ({ actor, params, revision }) => {
      await read.visible(actor, params.id);
      await rows.remove(actor, params.id, params.rowId, revision);
      return all(actor, params.id);
    }),
    defineRoute({
      method: 'put', path: '/changes/:id/rows/order', operationId: 'orderRows', summary: 'The order in which the rows are printed', permission: 'signed-in',
      params: IdParams, body: S.RowOrder, ifMatch: true, success: rowsAnswer,
    }, async ({ actor, params, body, revision }) => {
      await read.visible(actor, params.id);
      await rows.order(actor, params.id, revision, body.ids);
      return all(actor, params.id);
    }),
  ];
};
