import { defineRoute } from '../../../http/define-route.js';
import { IdParams, skipOf } from '../../../http/schemas.js';
import type { Actor } from '../../../kernel/actor.js';
import type { DrawConsolidated } from '../use-cases/draw-text.js';
import type { ProposeRows } from '../use-cases/propose-rows.js';
import type { ReadChanges } from '../use-cases/read-changes.js';
import type { ReadSheet } from '../use-cases/read-sheet.js';
import type { Rebase } from '../use-cases/rebase.js';
import type { RegisterChange } from '../use-cases/register-change.js';
import type { WriteNotice } from '../use-cases/write-notice.js';
import type { WriteRows } from '../use-cases/write-rows.js';
import { presentChange, presentClauses, presentDifferences, presentLine, presentMarks, presentSheet } from './presenter.js';
import * as S from './schemas.js';

export interface ChangeRoutesDependencies {
  readonly read: ReadChanges;
  readonly sheet: ReadSheet;
  readonly notices: WriteNotice;
  readonly rows: WriteRows;
  readonly proposeRows: ProposeRows;
  readonly register: RegisterChange;
  readonly rebase: Rebase;
  readonly drawText: DrawConsolidated;
}

const change = { status: 200, schema: S.ChangeAnswer } as const;

/** What was left out stays as it is. */
export const given = <T extends object>(body: T): T => Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as T;

/** Change notices: begun, described, compared, sent by the routes of drafts. */
export const changeRoutes = ({ read, notices, register, rebase }: ChangeRoutesDependencies) => {
  const shown = async (actor: Actor, id: string) => presentChange(await read.screen(actor, id), actor);
  return [
    defineRoute({
      method: 'get', path: '/changes', operationId: 'listChanges', summary: 'Own change notices, or all for the quality office',
      permission: 'signed-in', query: S.ChangesQuery, success: { status: 200, schema: S.ChangesAnswer },
    }, async ({ actor, query }) => {
      const { items, total } = await read.list(actor, { mine: query.mine === 'true', state: query.state }, skipOf(query), query.pageSize);
      return { items: items.map(presentLine), total, page: query.page, pageSize: query.pageSize };
    }),
    defineRoute({
      method: 'post', path: '/changes', operationId: 'beginChange', summary: 'Begin a change of what is in force', permission: 'signed-in',
      body: S.NewChange, success: { status: 201, schema: S.ChangeAnswer },
    }, async ({ actor, body }) => shown(actor, await notices.begin(actor, body.documentId))),
    defineRoute({
      method: 'get', path: '/changes/:id', operationId: 'getChange', summary: 'A change with its notice, texts and what is missing', permission: 'signed-in',
      params: IdParams, success: change,
    }, ({ actor, params }) => shown(actor, params.id)),
    defineRoute({
      method: 'patch', path: '/changes/:id', operationId: 'editChange', summary: 'Cause, basis, consequences and date of introduction', permission: 'signed-in',
      params: IdParams, body: S.NoticeEdit, ifMatch: true, success: change,
    }, async ({ actor, params, body, revision }) => {
      await read.visible(actor, params.id);
      await notices.edit(actor, params.id, revision, given(body));
      return shown(actor, params.id);
    }),
    defineRoute({
      method: 'get', path: '/changes/:id/differences', operationId: 'changeDifferences', summary: 'What a change changes, clause by clause', permission: 'signed-in',
      params: IdParams, query: S.LanguageQuery, success: { status: 200, schema: S.DifferencesAnswer },
    }, async ({ actor, params, query }) => {
      const { compared, pairing, rows } = await read.differences(actor, params.id, query.language);
      return presentDifferences(compared, pairing, rows);
    }),
    defineRoute({
      method: 'put', path: '/changes/:id/pairings', operationId: 'pairClauses', summary: 'Say which clauses belong together, and which do not', permission: 'signed-in',
      params: IdParams, body: S.Pairings, ifMatch: true, success: { status: 200, schema: S.DifferencesAnswer },
    }, async ({ actor, params, body, revision }) => {
      await read.visible(actor, params.id);
      await notices.pair(actor, params.id, revision, body);
      const { compared, pairing, rows } = await read.differences(actor, params.id, body.language);
      return presentDifferences(compared, pairing, rows);
    }),
    defineRoute({
      method: 'post', path: '/changes/:id/rebase', operationId: 'rebaseChange', summary: 'Take what was registered meanwhile as the base', permission: 'signed-in',
      params: IdParams, ifMatch: true, success: change,
    }, async ({ actor, params, revision }) => {
      await read.visible(actor, params.id);
      await rebase(actor, params.id, revision);
      return shown(actor, params.id);
    }),
    defineRoute({
      method: 'post', path: '/changes/:id/recording', operationId: 'recordChange', summary: 'Enter a change that had its approval on paper', permission: 'documents:manage',
      params: IdParams, body: S.Recording, ifMatch: true, success: change,
    }, async ({ actor, params, body, revision }) => {
      await register.record(actor, params.id, revision, body);
      return shown(actor, params.id);
    }),
  ];
};

/** Clauses edited in the browser. */
export const clauseRoutes = ({ read, drawText }: ChangeRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/changes/:id/clauses', operationId: 'changeClauses', summary: 'The clauses of the base with the edits of the author', permission: 'signed-in',
    params: IdParams, query: S.LanguageQuery, success: { status: 200, schema: S.ClausesAnswer },
  }, async ({ actor, params, query }) => {
    const { clauses, edits } = await read.clauses(actor, params.id, query.language);
    return presentClauses(clauses, edits);
  }),
  defineRoute({
    method: 'put', path: '/changes/:id/clause-edits', operationId: 'editClauses', summary: 'Keep edits of single clauses', permission: 'signed-in',
    params: IdParams, body: S.ClauseEditsInput, ifMatch: true, success: { status: 200, schema: S.ClausesAnswer },
  }, async ({ actor, params, body, revision }) => {
    await drawText.edit(actor, params.id, revision, body.language, body.edits);
    const { clauses, edits } = await read.clauses(actor, params.id, body.language);
    return presentClauses(clauses, edits);
  }),
  defineRoute({
    method: 'post', path: '/changes/:id/text', operationId: 'drawChangeText', summary: 'Draw the consolidated text of the edits and take it in', permission: 'signed-in',
    params: IdParams, body: S.LanguageBody, success: change,
  }, async ({ actor, params, body }) => {
    await drawText.draw(actor, params.id, body.language);
    return presentChange(await read.screen(actor, params.id), actor);
  }),
];

/** What of a document's changes is registered. */
export const sheetRoutes = ({ sheet }: ChangeRoutesDependencies) => [
  defineRoute({
    method: 'get', path: '/documents/:id/changes', operationId: 'documentChanges', summary: 'The registered changes of a document with their rows', permission: 'public',
    params: IdParams, success: { status: 200, schema: S.DocumentChangesAnswer },
  }, async ({ actor, params }) => presentSheet(await sheet.ofDocument(actor, params.id))),
  defineRoute({
    method: 'get', path: '/documents/:id/clause-changes', operationId: 'documentClauseChanges', summary: 'Which changes have touched the clauses of a text', permission: 'public',
    params: IdParams, query: S.ClauseChangesQuery, success: { status: 200, schema: S.ClauseChangesAnswer },
  }, async ({ actor, params, query }) => presentMarks(await sheet.ofClauses(actor, params.id, query.version))),
];
