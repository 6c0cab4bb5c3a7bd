import { defineRoute } from '../../../http/define-route.js';
import { IdParams, skipOf } from '../../../http/schemas.js';
import type { ReaderRemarks } from '../use-cases/reader-remarks.js';
import { presentRemark } from './presenter.js';
import * as S from './schemas.js';

/** Questions and suggestions of readers. */
export const remarkRoutes = (remarks: ReaderRemarks) => [
  defineRoute({
    method: 'post', path: '/documents/:id/remarks', operationId: 'addRemark', summary: 'Ask a question or suggest a change', permission: 'signed-in',
    params: IdParams, body: S.RemarkInput, success: { status: 201, schema: S.RemarkAnswer },
  }, async ({ actor, params, body }) => presentRemark(await remarks.add(actor, params.id, body))),
  defineRoute({
    method: 'get', path: '/documents/:id/remarks', operationId: 'listRemarks', summary: 'My questions and suggestions; all of them for those who answer', permission: 'signed-in',
    params: IdParams, query: S.RemarksQuery, success: { status: 200, schema: S.RemarksAnswer },
  }, async ({ actor, params, query }) => {
    const { items, total, mayAnswer } = await remarks.list(actor, params.id, skipOf(query), query.pageSize);
    return { items: items.map(presentRemark), total, page: query.page, pageSize: query.pageSize, mayAnswer };
  }),
  defineRoute({
    method: 'post', path: '/documents/:id/remarks/:remarkId/answer', operationId: 'answerReaderRemark', summary: 'Answer a question or a suggestion', permission: 'signed-in',
    params: S.RemarkParams, body: S.RemarkReply, success: { status: 200, schema: S.RemarkAnswer },
  }, async ({ actor, params, body }) => presentRemark(await remarks.answer(actor, params.id, params.remarkId, body.text))),
];
